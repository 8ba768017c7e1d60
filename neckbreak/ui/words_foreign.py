"""What another program counted, in words: always under its own name, never among our breaks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from neckbreak.core.workrave import COUNTS, WorkraveDay

NAMES = {"workrave": "Workrave"}


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("ForeignWords", text)


def foreign_sums(days: Iterable[tuple[str, WorkraveDay]]) -> dict[str, dict[str, int]]:
    """For each program the number of `days`, and each of its counts in all."""
    sums: dict[str, dict[str, int]] = {}
    for source, day in days:
        found = sums.setdefault(source, dict.fromkeys(("days", *COUNTS), 0))
        found["days"] += 1
        for name in COUNTS:
            found[name] += getattr(day, name)
    return sums


def foreign_lines(days: Iterable[tuple[str, WorkraveDay]]) -> list[str]:
    """A line for each program that counted something."""
    return [
        tr("{program} counted on {days}: {taken} of {offered} rest breaks taken and {natural} natural ones").format(
            program=NAMES.get(source, source),
            days=tr("1 day") if found["days"] == 1 else tr("{n} days").format(n=found["days"]),
            taken=found["rest_taken"],
            offered=found["rest_offered"],
            natural=found["rest_natural"],
        )
        for source, found in sorted(foreign_sums(days).items())
    ]
