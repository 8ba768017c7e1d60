"""What is wrong with a setting, in one sentence that names the file, the place and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from neckbreak.core.settings import FIELDS, LONGEST_WORDS, Problem

HOURS_EXAMPLE = "mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00"
HOLIDAYS_EXAMPLE = "2026-12-24..2027-01-01, 2026-05-01"
"""As they are written in the file and on the command line, in every language."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("SettingsWords", text)


def problem_words(problem: Problem, path: Path | None) -> str:
    """One sentence; without a path it was a command or a field in the window that was wrong."""
    params = dict(problem.params)
    if problem.code == "syntax":
        sentence = tr("{path}, line {line}: this is not TOML. The last good settings stay in use until it is mended.")
        return sentence.format(path=path, line=params.get("line", 0))
    if problem.code == "unreadable":
        return tr("{path} cannot be read. The defaults are used; check who may read the file.").format(path=path)
    if problem.code == "foreign":
        sentence = tr(
            "{path}: this version has no setting {keys}. What stands there is kept; it is a slip, or a newer version's."
        )
        return sentence.format(path=path, keys=params.get("keys", ""))
    what = _wrong(problem)
    if path is None:
        return what
    return tr("{path}: {what} The default is used for it.").format(path=path, what=what)


def _wrong(problem: Problem) -> str:
    key, value = problem.key, problem.value
    if problem.code == "unknown" or key not in FIELDS:
        return tr("There is no setting “{key}”.").format(key=key)
    field = FIELDS[key]
    if field.kind in ("hours", "holidays"):
        example = HOURS_EXAMPLE if field.kind == "hours" else HOLIDAYS_EXAMPLE
        why = hours_words(problem.code, str(dict(problem.params).get("at", "")))
        return tr("“{key}”: {why} Possible is, for example, “{example}”.").format(key=key, why=why, example=example)
    if field.choices:
        allowed = str(dict(problem.params).get("choices") or ", ".join(field.choices))
    elif field.kind == "bool":
        allowed = "true, false"
    elif field.kind == "phone":
        allowed = tr("a telephone number, or nothing")
    elif field.kind == "names":
        allowed = tr("names with commas between them, or nothing")
    elif field.kind == "path":
        allowed = tr("the path of a file or folder, or nothing")
    elif field.kind == "words":
        allowed = tr("up to {count} letters on one line, or nothing").format(count=LONGEST_WORDS)
    else:
        allowed = tr("whole numbers from {low} to {high}").format(low=field.low, high=field.high)
    if problem.code == "order":
        return tr("“{key}” does not fit the other two times: earliest, due and latest must be in this order.").format(
            key=key
        )
    return tr("“{key}” cannot be “{value}”. Possible are: {allowed}.").format(key=key, value=value, allowed=allowed)


def hours_words(code: str, at: str) -> str:
    """Why a text is no hours or no days off; `at` is the part of it that is meant."""
    return {
        "word": tr("“{at}” is not understood."),
        "time": tr("“{at}” is no time of day."),
        "backwards": tr("“{at}” would end on the next day. Write the afternoon as 17:00 or 5 pm."),
        "overlap": tr("“{at}” overlaps another time of that day."),
        "twice": tr("“{at}” is named twice."),
        "no_times": tr("“{at}” has no times."),
        "no_hours": tr("No day has times. Leave it empty for breaks at any time."),
        "date": tr("“{at}” is no date."),
        "dates_backwards": tr("“{at}” ends before it begins."),
        "long": tr("That is too long."),
    }.get(code, tr("That is not understood.")).format(at=at)
