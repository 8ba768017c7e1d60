"""What the user can choose: one table of fields, and values that are always usable.

A bad value means that field's default and one `Problem`; the ui makes the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import cast

from neckbreak.core.holidays import format_holidays, parse_holidays
from neckbreak.core.hours_text import DAY_NAMES, BadHours, format_week, parse_week

BREAK_LENGTHS = ("30s", "1m", "3m", "5m")
"""Lengths that have plans; others are not offered."""

WINDOW_KEYS = ("earliest_min", "due_min", "latest_min")
"""Kept in this order: `earliest` is never after `due`, `due` never after `latest`."""


MANY_CHOICES = 20
MANY_NAMES = 2000
"""Characters of a list or a path; more is a mistake."""
MANY_FOREIGN = 5
"""Keys of somebody else that are named; a file full of them is another program's."""
LONGEST_WORDS = 120
"""Characters of the user's own words."""
WEEKDAYS = DAY_NAMES
NO_STRENGTH = "none"
STRENGTH_DAYS = (
    NO_STRENGTH,
    *(" ".join(days) for count in range(2, 6) for days in combinations(WEEKDAYS, count)),
)
"""Two to five days of the week, in their order, or none."""


def weekdays(days: str) -> frozenset[int]:
    """The days that such a setting names, Monday is 0."""
    return frozenset(WEEKDAYS.index(day) for day in days.split() if day in WEEKDAYS)


@dataclass(frozen=True, slots=True)
class Field:
    """One setting: what it may be and what it is at first."""

    key: str
    default: int | bool | str
    low: int = 0
    """Smallest whole number, where the setting is one."""
    high: int = 0
    choices: tuple[str, ...] = ()
    """All values, where the setting is a choice."""
    form: str = ""
    """What a text without choices is about."""

    @property
    def kind(self) -> str:
        """`bool`, `int`, `choice`, or the form of a text: `phone`, `hours`, `names`, `words`; each may be empty."""
        if isinstance(self.default, bool):
            return "bool"
        if isinstance(self.default, int):
            return "int"
        return self.form or "choice"


FIELDS: Mapping[str, Field] = {
    each.key: each
    for each in (
        Field("earliest_min", 30, low=5, high=120),
        Field("due_min", 45, low=5, high=120),
        Field("latest_min", 60, low=5, high=120),
        Field("break_length", "30s", choices=BREAK_LENGTHS),
        Field("away_min", 5, low=5, high=20),
        Field("hours", "", form="hours"),
        Field("holidays", "", form="holidays"),
        Field("wait_calls", True),
        Field("wait_full_screen", True),
        Field("wait_films", True),
        Field("wait_quiet", True),
        Field("wait_programs", "", form="names"),
        Field("wait_calendar", "", form="path"),
        Field("calendar_all_day", False),
        Field("calendar_long", False),
        Field("never_wait_for", "", form="names"),
        Field("prompt", "auto", choices=("auto", "card", "notification")),
        Field("notifications", "auto", choices=("auto", "basic")),
        Field("break_window", "window", choices=("window", "fullscreen")),
        Field("theme", "system", choices=("system", "light", "dark")),
        Field("motion", "system", choices=("system", "full", "reduced")),
        Field("skin", "light", choices=("light", "olive", "brown", "deep")),
        Field("shirt", "teal", choices=("teal", "moss", "sand")),
        Field("hair", "mid", choices=("mid", "short", "bun")),
        Field("hair_colour", "brown", choices=("brown", "black", "grey", "copper")),
        Field("place", "open_office", choices=("open_office", "own_room", "home")),
        Field("seated_only", False),
        Field("wall", True),
        Field("doorway", True),
        Field("floor", False),
        Field("band", False),
        Field("strength_days", "mon wed fri", choices=STRENGTH_DAYS),
        Field("voice", False),
        Field("chime", False),
        Field("rating", False),
        Field("checkin", True),
        Field("weekly_goal", 0, low=0, high=50),
        Field("goal_words", "", form="words"),
        Field("emergency_number", "", form="phone"),
        Field("language", "system", choices=("system", "en", "pseudo")),
    )
}
"""All settings by key, in the order they are shown and written."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; without arguments, the defaults. Made by `parse` and `with_value`, which keep them valid."""

    earliest_min: int = 30
    """Minutes of work before which no break is offered."""
    due_min: int = 45
    """Minutes of work around which a break is wanted."""
    latest_min: int = 60
    """Minutes of work after which a break is offered in any moment that allows it."""
    break_length: str = "30s"
    away_min: int = 5
    """Minutes without input that are a natural break."""
    hours: str = ""
    """When the user works, as `hours_text.format_week` writes it; empty: at any time."""
    holidays: str = ""
    """Days off, as `holidays.format_holidays` writes them."""
    wait_calls: bool = True
    """Wait while the microphone or a camera is in use."""
    wait_full_screen: bool = True
    wait_films: bool = True
    """Wait while something keeps the screen from going dark."""
    wait_quiet: bool = True
    """Wait while the desktop is set to do not disturb."""
    wait_programs: str = ""
    """Programs to wait for, as `names` reads them."""
    wait_calendar: str = ""
    """A calendar file or a folder of such files; empty: none."""
    calendar_all_day: bool = False
    """Wait for events of whole days as well."""
    calendar_long: bool = False
    """Wait for events of more than four hours as well."""
    never_wait_for: str = ""
    """What not to wait for, as `holds.Seen.key` names it: `microphone:noise filter`."""
    prompt: str = "auto"
    notifications: str = "auto"
    break_window: str = "window"
    theme: str = "system"
    motion: str = "system"
    skin: str = "light"
    shirt: str = "teal"
    hair: str = "mid"
    hair_colour: str = "brown"
    place: str = "open_office"
    seated_only: bool = False
    """Offer only what can be done on the chair."""
    wall: bool = True
    """There is a wall to lean on."""
    doorway: bool = True
    floor: bool = False
    """There is a floor to kneel on, and nobody who minds."""
    band: bool = False
    """There is an elastic band."""
    strength_days: str = "mon wed fri"
    """Days of the week on which strength may come, or `none`."""
    voice: bool = False
    """Say aloud what to do in a break."""
    chime: bool = False
    """Ring a soft bell at each step of a break."""
    rating: bool = False
    """Show the scale from 0 to 10 on Today; without it "Worse today" says enough."""
    checkin: bool = True
    """Ask how the week was, about once a week."""
    weekly_goal: int = 0
    """How many breaks the user means to take in a week; 0: no goal."""
    goal_words: str = ""
    """What the user says about it, in his own words."""
    emergency_number: str = ""
    """What to call in an emergency; empty: the number of the country."""
    language: str = "system"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value was not taken. `key` is empty when the file as a whole is meant.

    | code | params | meaning |
    |---|---|---|
    | `type` | `expected` | not a whole number, not yes or no, not a word |
    | `range` | `low`, `high` | a number outside these |
    | `choice` | `choices` | not one of these, separated by commas |
    | `phone` | | no telephone number |
    | those of `BadHours` | `at` | not understood as hours or holidays; the part that is meant |
    | `order` | | contradicts the other ends of the window |
    | `unknown` | | there is no such setting |
    | `foreign` | `keys` | the file has keys, separated by commas, that are none of ours; they stay |
    | `syntax` | `line` | the file is no TOML; line 0 when unknown |
    | `unreadable` | | the file cannot be read |
    """

    key: str
    value: object
    code: str
    params: tuple[tuple[str, str | int], ...] = field(default=())


class BadValue(ValueError):
    """A value that a setting cannot take."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.key}: {problem.code}")
        self.problem = problem


def names(text: str) -> tuple[str, ...]:
    """What a list of names says, in its order; each once."""
    found = (" ".join(each.split()) for each in text.split(","))
    return tuple({each.lower(): each for each in found if each}.values())


def parse(mapping: Mapping[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    """Settings out of what a file says, with one problem for each value that was not taken. Never raises.

    Keys that are not ours (a newer version's, or a slip) are named in one problem more. What is not said is the
    default, except that the unsaid ends of the window give way to the said ones.
    """
    given: dict[str, int | bool | str] = {}
    problems: list[Problem] = []
    for each in FIELDS.values():
        if each.key not in mapping:
            continue
        try:
            given[each.key] = _checked(each, _renamed(each.key, mapping[each.key]))
        except BadValue as error:
            problems.append(error.problem)
    problems += [Problem(key, given.pop(key), "order") for key in _contradicting(given)]
    foreign = [key for key in mapping if key not in FIELDS]
    if foreign:
        named = [f"“{key[:LONGEST_WORDS]}”" for key in foreign[:MANY_FOREIGN]] + ["…"] * (len(foreign) > MANY_FOREIGN)
        problems.append(Problem("", "", "foreign", (("keys", ", ".join(named)),)))
    return replace(Settings(), **{**given, **_window(given)}), tuple(problems)  # type: ignore[arg-type]


def with_value(settings: Settings, key: str, value: object) -> Settings:
    """`settings` with one changed; text as a person types it is understood. The window's other ends move along.

    Raises BadValue.
    """
    if key not in FIELDS:
        raise BadValue(Problem(key, value, "unknown"))
    checked = _checked(FIELDS[key], _understood(FIELDS[key], value) if isinstance(value, str) else value)
    changed = replace(settings, **{key: checked})  # type: ignore[arg-type]
    if key not in WINDOW_KEYS:
        return changed
    place, new = WINDOW_KEYS.index(key), cast(int, checked)
    moved = {name: min(getattr(changed, name), new) for name in WINDOW_KEYS[:place]}
    moved |= {name: max(getattr(changed, name), new) for name in WINDOW_KEYS[place:]}
    return replace(changed, **moved)


def changes(old: Settings, new: Settings) -> dict[str, int | bool | str]:
    """The fields of `new` that differ from `old`: what to save after a change."""
    return {key: getattr(new, key) for key in FIELDS if getattr(new, key) != getattr(old, key)}


def as_text(value: int | bool | str) -> str:
    """A value as `with_value` understands it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


_WORDS = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}


_PHONE = re.compile(r"|[0-9*#+(]*[0-9]|[0-9*#+(]+[-0-9 *#+()/]*[0-9]")


def _understood(spec: Field, text: str) -> object:
    text = text.strip()
    if spec.kind == "bool":
        return _WORDS.get(text.lower(), text)
    if spec.kind == "int":
        return int(text) if re.fullmatch(r"[+-]?[0-9]{1,9}", text) else text
    return text if spec.kind in ("names", "path", "words") else text.lower()


_RENAMED = {
    ("skin", "tan"): "olive",
    ("shirt", "rust"): "sand",
    ("shirt", "slate"): "moss",
    ("hair", "bob"): "mid",
}
"""What choices of older versions are called, or come nearest to, today."""


def _renamed(key: str, value: object) -> object:
    return _RENAMED.get((key, value), value) if isinstance(value, str) else value


def _checked(spec: Field, value: object) -> int | bool | str:
    if spec.kind == "bool":
        if isinstance(value, bool):
            return value
        raise BadValue(Problem(spec.key, value, "type", (("expected", "bool"),)))
    if spec.kind == "int":
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadValue(Problem(spec.key, value, "type", (("expected", "int"),)))
        if not spec.low <= value <= spec.high:
            raise BadValue(Problem(spec.key, value, "range", (("low", spec.low), ("high", spec.high))))
        return value
    if spec.kind == "phone":
        if isinstance(value, str) and len(value) <= 24 and _PHONE.fullmatch(value):
            return value
        raise BadValue(Problem(spec.key, value, "phone"))
    if spec.kind in _KEPT:
        return _kept(spec, value)
    if not isinstance(value, str) or value not in spec.choices:
        raise BadValue(Problem(spec.key, value, "choice", (("choices", _listed(spec.choices)),)))
    return value


def _names(text: str) -> str:
    if len(text) > MANY_NAMES or not all(each.isprintable() or each in "\n\t" for each in text):
        raise BadHours("long", text[:40])
    return ", ".join(names(text))


def _path(text: str) -> str:
    text = text.strip()
    if len(text) > MANY_NAMES or not text.isprintable():
        raise BadHours("long", text[:40])
    return text


def _words(text: str) -> str:
    told = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if len(told) > LONGEST_WORDS:
        raise BadHours("long", told[:40])
    return told


_KEPT: Mapping[str, Callable[[str], str]] = {
    "names": _names,
    "path": _path,
    "words": _words,
    "hours": lambda text: format_week(parse_week(text)),
    "holidays": lambda text: format_holidays(parse_holidays(text)),
}


def _kept(spec: Field, value: object) -> str:
    """The one form of what may be written in many."""
    if not isinstance(value, str):
        raise BadValue(Problem(spec.key, value, "type", (("expected", "str"),)))
    try:
        return _KEPT[spec.kind](value)
    except BadHours as bad:
        raise BadValue(Problem(spec.key, value, bad.code, (("at", bad.at),))) from bad


def _listed(choices: tuple[str, ...]) -> str:
    """All of them, or where they are many (combinations of days) enough to see what they look like."""
    few = choices if len(choices) <= MANY_CHOICES else (*choices[:2], Settings().strength_days, "…")
    return ", ".join(few)


def _contradicting(given: Mapping[str, int | bool | str]) -> list[str]:
    """Said ends of the window that are on the wrong side of the said `due`, or else of each other."""
    earliest, due, latest = (cast("int | None", given.get(key)) for key in WINDOW_KEYS)
    found = []
    if earliest is not None and due is not None and earliest > due:
        found.append("earliest_min")
    if latest is not None and due is not None and latest < due:
        found.append("latest_min")
    if earliest is not None and latest is not None and due is None and earliest > latest:
        found.append("earliest_min")
    return found


def _window(given: Mapping[str, int | bool | str]) -> dict[str, int]:
    """The three ends; the unsaid ones give way to the said, which are in order."""
    said = {key: cast(int, given[key]) for key in WINDOW_KEYS if key in given}
    earliest = said.get("earliest_min", min([30, *said.values()]))
    latest = said.get("latest_min", max([60, *said.values()]))
    due = said.get("due_min", min(max(45, earliest), latest))
    return {"earliest_min": earliest, "due_min": due, "latest_min": latest}
