"""Words of the page History that several of its pictures share."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from neckbreak.core.adherence import Tally
from neckbreak.ui import words


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("HistoryWords", text)


NONE = "–"
"""In a table, where there is nothing: no zero, for nothing is expected."""


def day(when: date, *, year: bool = False) -> str:
    """ "Mon 9 Mar", with `year` "Mon 9 Mar 2026"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "ddd d MMM yyyy" if year else "ddd d MMM")


def short_day(when: date) -> str:
    """ "9 Mar"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "d MMM")


def weekday(number: int) -> str:
    """ "Mon" for 0."""
    return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)


def month(when: date) -> str:
    """ "Mar"."""
    return QLocale().monthName(when.month, QLocale.FormatType.ShortFormat)


def year_month(when: date) -> str:
    """ "Mar 2026"."""
    return QLocale().toString(QDate(when.year, when.month, 1), "MMM yyyy")


def count(number: int) -> str:
    """A number in a table."""
    return str(number) if number else NONE


def length(seconds: float) -> str:
    """A length in a table: seconds, or minutes from a minute and a half on."""
    return words.seconds_words(seconds) if seconds >= 0.5 else NONE


def breaks(number: int) -> str:
    """ "1 break", "7 breaks"."""
    return tr("1 break") if number == 1 else tr("{n} breaks").format(n=number)


KINDS = ("done", "self_", "partial", "natural", "skipped", "ignored", "missed")
"""What becomes of breaks, in the order of bars and columns; names of `Tally`'s fields."""


def kind(name: str) -> str:
    """The name of one of `KINDS`."""
    return {
        "done": tr("done"),
        "self_": tr("started by you"),
        "partial": tr("in part"),
        "natural": tr("left for a break of your own"),
        "skipped": tr("skipped"),
        "ignored": tr("not answered"),
        "missed": tr("without a good moment"),
    }[name]


def kinds(tally: Tally) -> str:
    """What became of breaks, only what there was: "12 done, 3 in part"."""
    parts = [(getattr(tally, name), kind(name)) for name in KINDS]
    return ", ".join(tr("{n} {kind}").format(n=n, kind=told) for n, told in parts if n)


def taken(tally: Tally) -> int:
    """All breaks, guided or not: getting up on one's own is one."""
    return tally.breaks + tally.natural
