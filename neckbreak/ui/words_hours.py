"""Sentences about working hours, and times of day as the user writes them."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from neckbreak.core.hours import DAY, Spans, Standing
from neckbreak.core.hours_text import clock_text
from neckbreak.ui import words


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("HoursWords", text)


def hours_line(standing: Standing, now: datetime) -> str:
    """Whether it is working hours, in one line; empty where no hours are kept. `now` is local."""
    if standing.until is not None:
        return tr("Working hours: until {time}").format(time=words.until(standing.until, now))
    return {
        "hours": tr("Outside your working hours. Nothing is offered."),
        "holiday": tr("A day off. Nothing is offered."),
        "not_today": tr("Not today, you said. Nothing is offered."),
        "never": tr("Your settings leave no working hours in the next year. Nothing is offered."),
    }.get(standing.why, "")


def spans_words(spans: Spans) -> str:
    """Ranges of a day as the user would write them: "9:00–12:30, 13:30–18:00"; what `parse_day` understands."""
    return ", ".join(f"{_time(span.start)}–{_time(span.end)}" for span in spans)


def _time(minute: int) -> str:
    if minute == DAY:
        return clock_text(minute)
    hour, rest = divmod(minute % DAY, 60)
    written = QLocale().toString(QTime(hour, rest), QLocale.FormatType.ShortFormat)
    return written if _PLAIN.fullmatch(written) else clock_text(minute % DAY)


_PLAIN = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(\s?[AaPp]\.?[Mm]\.?)?")
"""What `parse_day` understands too; other ways to write times are replaced by plain ones."""
