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
        _complain(f"{paths.settings}: {_wrong(problem)}")
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
        _complain(f"“{key}” cannot be “{bad.problem.value}”. Possible are: {_possible(key)}.")
        return USAGE
    except OSError as error:
        _complain(f"The settings could not be saved: {error}")
        return 1
    return 0


def _wrong(problem: Problem) -> str:
    """What is wrong with the file, as one sentence's end."""
    match problem.code:
        case "syntax":
            line = dict(problem.params).get("line", 0)
            return f"this is no TOML{f' in line {line}' if line else ''}; the defaults are used."
        case "unreadable":
            return f"this cannot be read ({problem.value}); the defaults are used."
        case "order":
            return f"“{problem.key}” contradicts the other ends of the window; its default is used."
    possible = _possible(problem.key)
    return f"“{problem.key}” cannot be “{problem.value}”, its default is used. Possible are: {possible}."


def _possible(key: str) -> str:
    field = FIELDS[key]
    if field.kind == "bool":
        return "yes, no"
    return ", ".join(field.choices) or f"{field.low} to {field.high}"


def _say(text: str) -> int:
    print(text)  # noqa: T201
    return 0


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201
