"""What is wrong with a setting, in one sentence that names the file, the place and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from neckbreak.core.settings import FIELDS, Problem


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
    what = _wrong(problem)
    if path is None:
        return what
    return tr("{path}: {what} The default is used for it.").format(path=path, what=what)


def _wrong(problem: Problem) -> str:
    key, value = problem.key, problem.value
    if problem.code == "unknown" or key not in FIELDS:
        return tr("There is no setting “{key}”.").format(key=key)
    field = FIELDS[key]
    if field.choices:
        allowed = str(dict(problem.params).get("choices") or ", ".join(field.choices))
    elif field.kind == "bool":
        allowed = "true, false"
    elif field.kind == "phone":
        allowed = tr("a telephone number, or nothing")
    else:
        allowed = tr("whole numbers from {low} to {high}").format(low=field.low, high=field.high)
    if problem.code == "order":
        return tr("“{key}” does not fit the other two times: earliest, due and latest must be in this order.").format(
            key=key
        )
    return tr("“{key}” cannot be “{value}”. Possible are: {allowed}.").format(key=key, value=value, allowed=allowed)
