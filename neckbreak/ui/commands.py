"""What the running app answers to the command line: finished text, and data for `--json`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from neckbreak import __version__
from neckbreak.core.answers import NotNow
from neckbreak.core.duration import BadTime, parse_moment, parse_pause
from neckbreak.core.records import SkipReason
from neckbreak.core.status import Status
from neckbreak.core.why import Log
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui import words
from neckbreak.ui.reply import Reply, failure, success
from neckbreak.ui.stage import Stage
from neckbreak.ui.why_story import why_lines
from neckbreak.ui.words_hours import hours_line
from neckbreak.ui.words_moment import moment_words

if TYPE_CHECKING:
    from neckbreak.core.plans import Catalogue


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Commands", text)


class Commands:
    """Answers light commands for the running app."""

    def __init__(
        self,
        reminder: Reminder,
        stage: Stage,
        history: History,
        catalogue: Callable[[], Catalogue],
        settings: Callable[[str, str | None], Reply],
        stop: Callable[[], None],
    ) -> None:
        self._reminder = reminder
        self._stage = stage
        self._history = history
        self._catalogue = catalogue
        self._settings = settings
        self._stop = stop

    def __call__(self, message: dict[str, Any]) -> Reply:
        """Answer one message."""
        command, args = str(message["cmd"]), message.get("args", {})
        known: dict[str, Callable[[dict[str, Any]], Reply]] = {
            "show": self._show,
            "break": self._break,
            "start": lambda _: self._start(),
            "later": lambda _: self._say(self._reminder.later, tr("Later, then.")),
            "skip": self._skip,
            "pause": self._pause,
            "resume": lambda _: self._say(self._reminder.resume, tr("NeckBreak goes on.")),
            "status": lambda _: self._status(),
            "why": lambda a: self._why_at(str(a["at"])) if a.get("at") else self._why(),
            "stats": self._stats,
            "settings": lambda a: self._settings(str(a.get("key", "")), a.get("value")),
            "reread": lambda _: self._reread(),
            "quit": lambda _: self._quit(),
        }
        if command not in known:
            return failure(tr("The running NeckBreak does not know this command: {name}").format(name=command[:40]), 2)
        return known[command](args)

    def _show(self, _args: dict[str, Any]) -> Reply:
        self._stage.show_up()
        return success("")

    def _reread(self) -> Reply:
        self._stage.reread()
        return success("")

    def _quit(self) -> Reply:
        self._stop()
        return success("")

    def _start(self) -> Reply:
        status = self._stage.status()
        if status.state == "breaking":
            return failure(words.refusal("already_breaking"))
        if not status.open:
            return failure(words.refusal("nothing_offered"))
        return self._begun(self._stage.start_offer())

    def _break(self, args: dict[str, Any]) -> Reply:
        wish = str(args.get("what", "")).lower()
        catalogue = self._catalogue()
        lengths = {f"{s}s" if s < 60 else f"{s // 60}m": s for s in catalogue.lengths}
        names = {plan_id.lower(): plan for plan_id, plan in catalogue.plans.items()}
        if self._stage.status().state == "breaking":
            return failure(words.refusal("already_breaking"))
        if not wish:
            return self._begun(self._stage.start_offer())
        if wish in lengths:
            return self._begun(self._stage.begin_length(wish))
        if wish in names:
            if self._stage.begin(names[wish]):
                return success(tr("The break begins."))
            return failure(tr("That plan has neck movements, and the safety list does not allow them for you now."))
        known = ", ".join([*lengths, *catalogue.plans])
        return failure(tr("There is no break “{wish}”. Known are: {known}").format(wish=wish[:40], known=known), 2)

    def _begun(self, began: bool) -> Reply:
        if began:
            return success(tr("The break begins."))
        return failure(words.refusal("warning_card" if self._stage.status().card else "no_plan"))

    def _skip(self, args: dict[str, Any]) -> Reply:
        wish = str(args.get("reason", ""))
        try:
            reason = SkipReason(wish) if wish else None
        except ValueError:
            known = ", ".join(r.value for r in SkipReason)
            return failure(tr("There is no reason “{wish}”. Known are: {known}").format(wish=wish[:40], known=known), 2)
        return self._say(lambda: self._reminder.skip(reason), tr("Skipped."))

    def _pause(self, args: dict[str, Any]) -> Reply:
        now = self._reminder.now()
        try:
            wish, tomorrow = str(args.get("until", "")), self._reminder.tomorrow()
            until = parse_pause(wish, now, tomorrow, self._reminder.instant)
        except BadTime:
            return failure(tr("Say how long, for example: neckbreak pause 45m, 2h, until 14:00 or until tomorrow."), 2)
        end = words.until(until, now.local)
        return self._say(lambda: self._reminder.pause(until), tr("Paused until {time}.").format(time=end))

    def _say(self, answer: Callable[[], None], text: str) -> Reply:
        try:
            answer()
        except NotNow as refusal:
            return failure(words.refusal(refusal.code))
        return success(text)

    def _status(self) -> Reply:
        self._reminder.look()
        status = self._stage.status()
        counts = self._history.today(self._reminder.today)
        data = status_data(status)
        data["today"] = {name.rstrip("_"): n for name, n in dataclasses.asdict(counts).items()}
        lines = [words.headline(status, self._reminder.now().local)]
        if waits := words.holds_for(status):
            lines.append(waits)
        if extra := words.detail(status):
            lines.append(extra)
        if hours := hours_line(self._reminder.standing(), self._reminder.now().local):
            lines.append(hours)
        return {**success("\n".join(lines)), "data": data}

    def _why(self) -> Reply:
        rows = self._history.decisions(self._reminder.today)
        lines = why_lines(rows)
        data = [{"at": row.at.isoformat(), "code": row.code, "params": row.params} for row in rows]
        return {**success("\n".join(lines) or tr("Nothing has been decided yet today.")), "data": data}

    def _why_at(self, wish: str) -> Reply:
        now = self._reminder.now()
        try:
            at = parse_moment(wish, now, self._reminder.instant)
        except BadTime:
            return failure(tr("Say when, for example: neckbreak why --at 14:05, or --at “2026-03-31 14:05”."), 2)
        why = Log(self._history.log()).at(at)
        data = None if why is None else {"code": why.code, "since": why.since.isoformat()}
        return {**success(moment_words(why, at.astimezone(now.local.tzinfo))), "data": data}

    def _stats(self, args: dict[str, Any]) -> Reply:
        from neckbreak.ui import stats

        movements = self._catalogue().movements.values()
        return stats.answer(self._history, self._reminder.today, stats.strength(movements), args)


def status_data(status: Status) -> dict[str, Any]:
    """The contract of `status --json`."""
    return {
        "state": status.state,
        "holds": [{"reason": h.reason, "since_s": round(h.since_s)} for h in status.holds],
        "work_s": round(status.work_s),
        "since_break_s": round(status.since_break_s),
        "earliest_in_s": round(status.earliest_in_s),
        "latest_in_s": round(status.latest_in_s),
        "paused_until": status.paused_until.isoformat() if status.paused_until else None,
        "owed": status.owed,
        "warning_card": status.card or None,
        "version": __version__,
    }
