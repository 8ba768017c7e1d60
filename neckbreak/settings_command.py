"""`neckbreak settings`: through the running app when there is one, else straight on the file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from neckbreak.core.settings import FIELDS, BadValue, Problem, Settings, as_text, changes, with_value
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.wire import CommandError
from neckbreak.storage.settings_file import SettingsFile

Ask = Callable[[str, dict[str, Any]], dict[str, Any]]
USAGE = 2


def run(action: str | None, key: str | None, value: str | None, paths: Paths, ask: Ask) -> int:
    """Show or change settings; returns the exit code."""
    if action == "path":
        return _say(str(paths.settings))
    file = SettingsFile(paths.settings, lambda: datetime.fromtimestamp(0, UTC))
    settings, problems = file.load()
    for problem in problems:
        if problem.code != "foreign" or action is None:  # nothing is wrong with what a script asks for
            _complain(_wrong(problem, paths))
    if action is None:
        return _say("\n".join(f"{name} = {as_text(getattr(settings, name))}" for name in FIELDS))
    if action != "reset" and key is None:
        _complain(f"Say which setting, for example: neckbreak settings {action} due_min{' 45' * (action == 'set')}")
        return USAGE
    if action != "reset" and key not in FIELDS:
        _complain(f"There is no setting “{key}”. Known are: {', '.join(FIELDS)}")
        return USAGE
    if action == "get":
        return _say(as_text(getattr(settings, str(key))))
    if action == "set" and value is None:
        _complain("Say the new value, for example: neckbreak settings set due_min 45")
        return USAGE
    try:
        reply = ask("settings", {"key": "reset" if action == "reset" else key, "value": value})
    except CommandError:
        return _on_file(file, settings, action, str(key), str(value))
    if not reply.get("ok"):
        _complain(str(reply.get("text")))
        return int(reply.get("exit", 1))
    return 0


def _on_file(file: SettingsFile, settings: Settings, action: str, key: str, value: str) -> int:
    try:
        new = Settings() if action == "reset" else with_value(settings, key, value)
        file.save(changes(settings, new))
    except BadValue as bad:
        _complain(_cannot(bad.problem))
        return USAGE
    except OSError as error:
        _complain(f"The settings could not be saved: {error}")
        return 1
    return 0


def _wrong(problem: Problem, paths: Paths) -> str:
    """What is wrong with the file; the running app says the same, in `settings_words`, which needs Qt."""
    match problem.code:
        case "syntax":
            line = dict(problem.params).get("line", 0)
            return f"{paths.settings}{f', line {line}' if line else ''}: this is not TOML. The defaults are shown."
        case "unreadable":
            return f"{paths.settings} cannot be read. The defaults are shown; check who may read the file."
        case "foreign":
            keys = dict(problem.params)["keys"]
            known = "What stands there is kept; it is a slip, or a newer version's."
            return f"{paths.settings}: this version has no setting {keys}. {known}"
        case "order":
            what = f"“{problem.key}” does not fit the other two times: earliest, due and latest must be in this order."
        case _:
            what = _cannot(problem)
    return f"{paths.settings}: {what} The default is used for it."


_EXAMPLES = {
    "hours": "mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00",
    "holidays": "2026-12-24..2027-01-01, 2026-05-01",
}


_WORDS = {
    "phone": "a telephone number, or nothing",
    "names": "names with commas between them, or nothing",
    "path": "the path of a file or folder, or nothing",
}


def _cannot(problem: Problem) -> str:
    field = FIELDS[problem.key]
    numbers = "true, false" if field.kind == "bool" else f"whole numbers from {field.low} to {field.high}"
    numbers = _WORDS.get(field.kind, numbers)
    if field.kind in _EXAMPLES:
        at = dict(problem.params).get("at", problem.value)
        return f"“{problem.key}” cannot be this: see “{at}”. Possible is, for example, “{_EXAMPLES[field.kind]}”."
    return f"“{problem.key}” cannot be “{problem.value}”. Possible are: {', '.join(field.choices) or numbers}."


def _say(text: str) -> int:
    print(text)  # noqa: T201
    return 0


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201
