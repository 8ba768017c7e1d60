"""The number to call, by country: only widely known ones, and the user's own setting goes before the table.

Where a country has several, it is the one for medical help or the general one. A country that is missing is no fault:
the words then say "your local emergency number".
"""

from __future__ import annotations

_GENERAL_112 = (
    "AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"  # the European Union
    " AD GE IN IS KZ LI MC MD RU SM TR UA VA XK"
)

NUMBERS = dict.fromkeys(_GENERAL_112.split(), "112") | {
    "AE": "998",
    "AR": "911",
    "AU": "000",
    "BD": "999",
    "BR": "192",
    "CA": "911",
    "CH": "144",
    "CL": "131",
    "CN": "120",
    "CO": "123",
    "CR": "911",
    "EC": "911",
    "EG": "123",
    "GB": "999",
    "HK": "999",
    "ID": "112",
    "IL": "101",
    "JP": "119",
    "KE": "999",
    "KR": "119",
    "MX": "911",
    "MY": "999",
    "NG": "112",
    "NO": "113",
    "NZ": "111",
    "PA": "911",
    "PH": "911",
    "PR": "911",
    "RS": "194",
    "SA": "997",
    "SG": "995",
    "TH": "1669",
    "TW": "119",
    "US": "911",
    "UY": "911",
    "VN": "115",
    "ZA": "112",
}
"""ISO country code → number."""


def emergency_number(country: str, own: str = "") -> str:
    """The number to show; empty where none is known. `own` is the user's setting."""
    return own.strip() or NUMBERS.get(country.upper(), "")
