"""Whether NeckBreak may ask something of its own accord: the one place where that is decided.

At most one such question a day, whatever it is about, and none in the first days after the first start. Safety alone
does not come here: warning signs, and what is asked about a movement that has just hurt. A question comes after a
break or while something holds, never before a break; the one exception is whether the neck is fine before strength,
which is safety in its nature and counts like the others.

| question | asked by | on record as |
|---|---|---|
| a hold that never ends | `holding` | `HoldAsked` |
| is the neck fine, before strength | `ui.guide` | `Decision` with the code `ASKED` |
| how was the week | `ui.weekly` | `CheckedIn` |
| the look back | `ui.weekly` | `Reviewed` |
"""

from __future__ import annotations

from datetime import date

NO_QUESTIONS_DAYS = 3
"""No unasked question in the first days after the first start."""
ASKED = "asked"
"""The code of the decision that is written for a question without a record of its own."""


def may_ask(first_day: date | None, today: date, *, asked_today: bool) -> bool:
    """Whether a question of our own is allowed today; `first_day` is that of the first start."""
    return first_day is not None and (today - first_day).days >= NO_QUESTIONS_DAYS and not asked_today
