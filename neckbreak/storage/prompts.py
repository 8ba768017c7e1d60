"""What `core.learning` learns from: the offers of the last months, the first card of each and what came of it.

Left out are offers that say nothing about the time: those still open, missed, refused because of a call or of pain, and
those the user seemed to leave for but was reading.
"""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta, timezone

from neckbreak.core.learning import LOOK_BACK_DAYS, PromptSeen, monday
from neckbreak.core.records import Outcome, SkipReason

SEEN = """
    SELECT p.at, p.offset_min, p.work_s, p.why, o.outcome, o.reason, r.work_s
    FROM offers o
    JOIN prompts p ON p.offer_id = o.id AND p.seq = (SELECT min(seq) FROM prompts WHERE offer_id = o.id)
    JOIN rounds r ON r.id = o.round_id
    WHERE o.day >= :since AND o.day < :day AND o.outcome <> 'missed'
    AND (o.reason IS NULL OR o.reason NOT IN ('in_call', 'hurts'))
    AND NOT EXISTS (SELECT 1 FROM natural_breaks WHERE offer_id = o.id AND undone = 1)
    ORDER BY p.at
"""
TAKEN = frozenset({Outcome.DONE, Outcome.PARTIAL, Outcome.NATURAL})


def prompts_seen(connection: sqlite3.Connection, day: date) -> tuple[PromptSeen, ...]:
    """The offers before the user's local `day`, as far back as learning looks, oldest first."""
    since = monday(day) - timedelta(days=LOOK_BACK_DAYS)
    rows = connection.execute(SEEN, {"since": since.isoformat(), "day": day.isoformat()})
    return tuple(
        PromptSeen(
            datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset))),
            work_s,
            why,
            outcome in TAKEN or reason == SkipReason.DONE_ALREADY,
            max(work_s, ended_s or 0.0),
        )
        for at, offset, work_s, why, outcome, reason, ended_s in rows
    )
