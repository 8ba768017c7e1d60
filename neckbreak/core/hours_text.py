"""Working hours as people write them, and the one form in which they are kept.

    mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00

Nothing is guessed: a day named twice, ranges that overlap, or "9-5" (which over midnight would be 20 hours) is refused,
with the place that is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from neckbreak.core.hours import DAY, Span, Spans, Week

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_NIGHT = 16 * 60
"""Minutes that a range over midnight may last; a longer one was meant otherwise."""
LONGEST_TEXT = 2000
PLACE = 40
"""Characters of the text that are named when it is wrong."""


class BadHours(ValueError):
    """What cannot be meant.

    | code | meaning |
    |---|---|
    | `word` | not understood |
    | `time` | there is no such time of day |
    | `backwards` | a range over midnight that is longer than 16 hours |
    | `overlap` | the second of two ranges of a day that overlap |
    | `twice` | a day named twice |
    | `no_times` | a day without times |
    | `no_hours` | all days are off |
    | `date` | there is no such day, or it is not written as year, month, day |
    | `dates_backwards` | the last day is before the first |
    | `long` | more text than anybody needs |
    """

    def __init__(self, code: str, at: str = "") -> None:
        super().__init__(f"{code}: {at}")
        self.code = code
        self.at = at.strip()[:PLACE]
        """The part of the text that is meant."""


_TOKEN = re.compile(
    r"""(?P<gap>[\s,;+&/|]+|:(?=\s))
    |(?P<time>[0-9]{1,2}(?:[:.h][0-9]{2}(?![0-9])|h)?(?:\s*[ap]\.?m\b\.?)?(?![\w:]) | [0-9]{4}(?![\w:]))
    |(?P<dash>[-‐‑‒–—−~…]|\.\.+)
    |(?P<word>[^\W\d_]+\.?)
    |(?P<bad>\S+)""",
    re.VERBOSE | re.IGNORECASE,
)
_DASHES = frozenset({"to", "till", "til", "until"})
_FILLERS = frozenset({"and", "from", "every", "each", "day", "only", "h", "uhr"})
_OFF = frozenset({"off", "closed", "free", "none"})
_ANY_TIME = frozenset({"", "any", "anytime", "any time", "always"})
_FULL_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GERMAN = {"di": 1, "mi": 2, "do": 3, "so": 6}  # the other short names are the same
_GROUPS = {
    "daily": range(7),
    "everyday": range(7),
    "weekdays": range(5),
    "workdays": range(5),
    "weekend": range(5, 7),
    "weekends": range(5, 7),
}


def parse_week(text: str) -> Week:
    """The ranges of all days; empty text or "always" means any time. Raises BadHours.

    Ranges without a day mean every day.
    """
    if text.strip().lower() in _ANY_TIME:
        return ()
    week: list[Spans | None] = [None] * 7
    for days, spans, _ in _groups(text):
        for day in days or range(7):
            if week[day] is not None:
                raise BadHours("twice", DAY_NAMES[day])
            week[day] = spans
    found = tuple(spans or () for spans in week)
    if any(found):
        return found
    raise BadHours("no_hours", text)


def parse_day(text: str) -> Spans:
    """The ranges of one day that is known already; empty text or "off" means none. Raises BadHours."""
    groups = list(_groups(text))
    for days, _, at in groups:
        if days:
            raise BadHours("word", at)
    return groups[0][1] if groups else ()


def format_week(week: Week) -> str:
    """The form that is kept; what `parse_week` read from it again is the same."""
    parts = []
    for spans in dict.fromkeys(week):
        if spans:
            days = [day for day in range(7) if week[day] == spans]
            parts.append(f"{_format_days(days)} {format_day(spans)}")
    return "; ".join(parts)


def format_day(spans: Spans) -> str:
    """The ranges of one day, as they are kept."""
    return " ".join(f"{clock_text(span.start)}-{clock_text(span.end)}" for span in spans)


def clock_text(minute: int) -> str:
    """A time of day as `hh:mm`; the midnight that ends a day is 24:00."""
    hour, rest = divmod(minute if minute <= DAY else minute - DAY, 60)
    return f"{hour:02}:{rest:02}"


def _format_days(days: Sequence[int]) -> str:
    if len(days) == len(DAY_NAMES):
        return "daily"
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [[DAY_NAMES[day] for day in run] for run in runs]
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else ",".join(run) for run in names)


def _groups(text: str) -> Iterator[tuple[list[int], Spans, str]]:
    """Days, their ranges, and the word that named the first of the days."""
    if len(text) > LONGEST_TEXT:
        raise BadHours("long", text)
    tokens = [(str(m.lastgroup), m[0]) for m in _TOKEN.finditer(text) if m.lastgroup != "gap"]
    tokens = [token for token in map(_known, tokens) if token[1].lower() not in _FILLERS]
    at = 0
    while at < len(tokens):
        first = at
        days, at = _read_days(tokens, at)
        spans, at = _read_spans(tokens, at)
        if at == first:
            raise BadHours("word", tokens[at][1])
        if spans is None:
            raise BadHours("no_times", tokens[at - 1][1])
        yield days, _in_order(spans), tokens[first][1]


def _known(token: tuple[str, str]) -> tuple[str, str]:
    """Words by what they mean."""
    kind, word = token[0], token[1].lower()
    if kind != "word":
        return token
    if word in _DASHES:
        return "dash", token[1]
    return ("off" if word in _OFF else "day" if _days_of(word) else "word"), token[1]


def _days_of(word: str) -> Sequence[int]:
    name = word.lower().removesuffix(".")
    if name in _GROUPS:
        return _GROUPS[name]
    if name in _GERMAN:
        return [_GERMAN[name]]
    if len(name) >= 2:
        # "tues" and "weds" are short forms too; "mondays" is a day like any other
        return [n for n, full in enumerate(_FULL_NAMES) if f"{full}s".startswith(name) or name == f"{full[:3]}s"][:1]
    return []


def _read_days(tokens: list[tuple[str, str]], at: int) -> tuple[list[int], int]:
    days: list[int] = []
    while at < len(tokens) and tokens[at][0] == "day":
        found = list(_days_of(tokens[at][1]))
        if [kind for kind, _ in tokens[at + 1 : at + 3]] == ["dash", "day"]:
            last = _days_of(tokens[at + 2][1])
            if len(found) != 1 or len(last) != 1:
                raise BadHours("word", "".join(word for _, word in tokens[at : at + 3]))
            found = [(found[0] + n) % 7 for n in range((last[0] - found[0]) % 7 + 1)]
            at += 2
        days += found
        at += 1
    return days, at


def _read_spans(tokens: list[tuple[str, str]], at: int) -> tuple[list[tuple[Span, str]] | None, int]:
    """Ranges from here on, each with how it was written; None where there are none and the day is not off either."""
    if at < len(tokens) and tokens[at][0] == "off":
        return [], at + 1
    spans = []
    while at < len(tokens) and tokens[at][0] == "time":
        written = "".join(word for _, word in tokens[at : at + 3])
        if [kind for kind, _ in tokens[at : at + 3]] != ["time", "dash", "time"]:
            raise BadHours("word", written)
        spans.append((_span(tokens[at][1], tokens[at + 2][1], written), written))
        at += 3
    return spans or None, at


def _span(first: str, last: str, written: str) -> Span:
    start, end = _minute(first, _half(last)), _minute(last, "")
    if _half(last) and not _half(first) and start >= end:
        start = _minute(first, "am")
    if _half(first) and not _half(last):
        halves = (_minute(last, "am"), _minute(last, "pm"))
        end = min((each + day for each in halves for day in (0, DAY) if each + day > start), default=end)
    if start >= DAY:
        raise BadHours("time", first)
    if end <= start:
        end += DAY
    if end > DAY and end - start > LONGEST_NIGHT:
        raise BadHours("backwards", written)
    return Span(start, end)


def _half(word: str) -> str:
    found = re.search(r"([ap])\.?m\.?$", word.lower())
    return f"{found[1]}m" if found else ""


def _minute(word: str, half: str) -> int:
    """Minutes after midnight; `half` is am or pm where the word itself says neither and its hour leaves it open."""
    digits = [int(each) for each in re.findall(r"[0-9]+", word)]
    hour, minute = divmod(digits[0], 100) if len(word) == 4 and word.isdigit() else (digits[0], 0)
    minute = digits[1] if len(digits) > 1 else minute
    own = _half(word)
    if own and not 1 <= hour <= 12:
        raise BadHours("time", word)
    if own or (half and 1 <= hour <= 12):
        hour = hour % 12 + (12 if (own or half) == "pm" else 0)
    if minute > 59 or hour * 60 + minute > DAY:
        raise BadHours("time", word)
    return hour * 60 + minute


def _in_order(spans: list[tuple[Span, str]]) -> Spans:
    """Sorted; ranges that touch within the day become one."""
    result: list[Span] = []
    for span, written in sorted(spans):
        if result and span.start < result[-1].end:
            raise BadHours("overlap", written)
        if result and span.start == result[-1].end and span.end <= DAY:
            span = Span(result.pop().start, span.end)
        result.append(span)
    return tuple(result)
