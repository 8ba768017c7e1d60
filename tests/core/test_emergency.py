"""Which number is shown."""

from __future__ import annotations

import re

import pytest

from neckbreak.core.emergency import NUMBERS, emergency_number


@pytest.mark.parametrize(
    ("country", "own", "shown"),
    [
        ("DE", "", "112"),
        ("us", "", "911"),
        ("GB", "", "999"),
        ("AU", "", "000"),
        ("DE", " 110 ", "110"),
        ("", "", ""),
        ("ZZ", "", ""),
        ("ZZ", "118 118", "118 118"),
    ],
)
def test_the_users_own_number_goes_before_the_countrys(country, own, shown):
    assert emergency_number(country, own) == shown


def test_the_table_is_made_of_countries_and_short_numbers():
    for country, number in NUMBERS.items():
        assert re.fullmatch("[A-Z]{2}", country)
        assert re.fullmatch("[0-9]{3,4}", number)
