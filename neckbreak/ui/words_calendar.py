"""What could not be read of the calendar, in one sentence that names the file and the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from neckbreak.core.busy import CalendarProblem


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("CalendarWords", text)


def problem_words(problems: Sequence[CalendarProblem]) -> str:
    """The first problem, and how many more there are; what else was read still counts."""
    first = problems[0]
    known = {
        "missing": tr("There is no calendar at {path}. Choose another under Settings."),
        "unreadable": tr("The calendar {path} may not be read. Check who may open it."),
        "not_a_file": tr("{path} is no file that holds a calendar. Choose another under Settings."),
        "too_big": tr("The calendar {path} is too big to be read. Choose a smaller one under Settings."),
        "too_many_files": tr("There are too many files in {path}. Choose a smaller folder under Settings."),
        "not_a_calendar": tr("{path} is no calendar. Choose an .ics file or a folder of them under Settings."),
        "cut_short": tr(
            "The calendar {path} ends too early, at line {line}. Save it again; until then the rest counts."
        ),
        "too_slow": tr("The calendar {path} takes too long to read. Choose a smaller one under Settings."),
        "too_many": tr("The calendar {path} has too many appointments. Choose a smaller one under Settings."),
        "bad_event": tr("In the calendar {path} the appointment at line {line} cannot be read. The others count."),
        "bad_zone": tr("In the calendar {path} the time zone of the appointment at line {line} is unknown."),
        "too_often": tr("In the calendar {path} the appointment at line {line} comes too often to be followed."),
        "no_calendar_extra": tr("Calendars need one more package: pip install 'neckbreak[calendar]'."),
        "no_reader": tr("The calendar could not be read. Start NeckBreak again, or see neckbreak doctor."),
    }
    told = known.get(first.code, tr("The calendar {path} could not be read.")).format(path=first.path, line=first.line)
    more = len(problems) - 1
    return told + tr(" ({n} more)").format(n=more) if more else told
