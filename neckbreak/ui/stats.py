"""`neckbreak stats`: what a period comes to, beside the days before it.

The running app answers. When none runs, the asking process reads the history itself and changes nothing of it; only
then it needs Qt, for the words.

The data of `--json`: `from` and `to` (days), `days` (with anything in them), `work_s`, `offered`, `done`, `partial`,
`skipped`, `ignored`, `natural`, `missed`, `later`, `self`, `offered_done`, `share_done` (0 to 1, or null),
`skipped_for` (by reason, `none` for no reason), `longest_s`, `long_s`, `share_long`, `moved_s`, `left_s`, `right_s`,
`movements` (seconds by id), `strength_days`; under `before` the same of the days before; and `change`, of the share
done: `more`, `less`, `same` or `too_few`; and
`foreign`, what other programs counted, by their names. What they mean stands in `core.adherence`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from neckbreak.core.adherence import Tally, change
from neckbreak.core.movements import Movement
from neckbreak.core.period import BadDay, Period, parse_period
from neckbreak.desktop.paths import Paths
from neckbreak.storage.history import History, HistoryError
from neckbreak.ui.reply import Reply, failure, success
from neckbreak.ui.words_foreign import foreign_lines, foreign_sums
from neckbreak.ui.words_stats import bad_day, stats_lines


def answer(history: History, today: date, strength: Collection[str], args: dict[str, Any]) -> Reply:
    """What the period `from` … `to` of `args` comes to, and the one before; `strength` are movements."""
    try:
        period = parse_period(str(args.get("from", "")), str(args.get("to", "")), today)
    except BadDay as bad:
        return failure(bad_day(bad), 2)
    now = history.total(period.first, period.last, strength)
    before = history.total(period.before.first, period.before.last, strength)
    foreign = history.foreign_days(period.first, period.last)
    data = {
        **_data(period, now),
        "foreign": foreign_sums(foreign),
        "before": _data(period.before, before),
        "change": change(now, before),
    }
    return {**success("\n".join((*stats_lines(period, now, before), *foreign_lines(foreign)))), "data": data}


def alone(paths: Paths, args: dict[str, Any]) -> Reply:
    """The same without a running app: the history is read, and nothing of it changed."""
    from neckbreak import assets
    from neckbreak.clock import Clock
    from neckbreak.content import load_catalogue
    from neckbreak.storage.settings_file import SettingsFile
    from neckbreak.ui import translation

    now = Clock()()
    app = QCoreApplication(["neckbreak"])
    settings, _problems = SettingsFile(paths.settings, lambda: datetime.fromtimestamp(0, UTC)).load()
    translation.install(app, settings.language, assets.resource)
    try:
        history = History.read_only(paths.history, lambda: now.wall)
        try:
            return answer(history, now.day, strength(load_catalogue().movements.values()), args)
        finally:
            history.close()
    except (HistoryError, sqlite3.Error, OSError) as error:
        return failure(QCoreApplication.translate("Stats", "The history cannot be read: {reason}").format(reason=error))


def strength(movements: Iterable[Movement]) -> frozenset[str]:
    """Those of the movements that count for strength."""
    return frozenset(each.id for each in movements if each.group == "strength")


def _data(period: Period, each: Tally) -> dict[str, Any]:
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "days": each.days,
        "work_s": round(each.work_s),
        "offered": each.offered,
        "done": each.done,
        "partial": each.partial,
        "skipped": each.skipped,
        "ignored": each.ignored,
        "natural": each.natural,
        "missed": each.missed,
        "later": each.later,
        "self": each.self_,
        "offered_done": each.offered_done,
        "share_done": _share(each.share_done),
        "skipped_for": {reason or "none": n for reason, n in sorted(each.skipped_for.items())},
        "longest_s": round(each.longest_s),
        "long_s": round(each.long_s),
        "share_long": _share(each.share_long),
        "moved_s": round(each.moved_s),
        "left_s": round(each.left_s),
        "right_s": round(each.right_s),
        "movements": {name: round(seconds) for name, seconds in sorted(each.movements.items())},
        "strength_days": each.strength_days,
    }


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, 3)
