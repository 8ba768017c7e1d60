"""A plausible day, and ways to look at a whole window: what is said, what is cut off."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QRect, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QWidget

from neckbreak.core.records import Outcome, PartResult
from neckbreak.core.status import Status
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow, PartRow

NOW = datetime(2026, 11, 19, 14, 42, tzinfo=timezone(timedelta(hours=1)))


def at(hour, minute):
    return NOW.replace(hour=hour, minute=minute)


def status(state="working", work=24 * 60.0, **more):
    values = {
        "state": state,
        "holds": (),
        "work_s": work,
        "since_break_s": work,
        "earliest_in_s": max(0.0, 1800 - work),
        "latest_in_s": max(0.0, 3600 - work),
        "progress": min(1.0, work / 3600),
        "paused_until": None,
        "owed": False,
        "missed": False,
        "later_left": 0,
        "can_undo": False,
    }
    return Status(**{**values, **more})


PROMPTING = status("prompting", 46 * 60, owed=True, later_left=3)
COUNTS = Counts(prompted=4, done=2, partial=1, natural=1, later=1, skipped=1, self_=1)


def a_break(identifier, started, outcome, how, seconds, *movements):
    parts = tuple(PartRow(i, name, "both", 14, 14, PartResult.DONE) for i, name in enumerate(movements))
    return BreakRow(identifier, None, "30-A", started, 30, seconds, outcome, how, parts)


BREAKS = (
    a_break("b", at(11, 31), Outcome.PARTIAL, "closed", 12, "chin-tuck", "shoulder-shrug"),
    a_break("a", at(9, 44), Outcome.DONE, "finished", 30, "shoulder-shrug", "neck-turns", "neck-turns"),
)
DECISIONS = (
    DecisionRow(at(9, 40), "waits_for_lull", {}),
    DecisionRow(at(9, 43), "offered", {"work_s": 2700.0, "why": "lull"}),
    DecisionRow(at(9, 45), "break_ended", {"outcome": "done"}),
    DecisionRow(at(10, 30), "held", {"reasons": "microphone"}),
    DecisionRow(at(11, 28), "released", {}),
    DecisionRow(at(12, 10), "away", {}),
    DecisionRow(at(12, 48), "back", {}),
    DecisionRow(at(13, 50), "later", {}),
)


class LongWords(QTranslator):
    """Every sentence 40 % longer, its parameters untouched."""

    def isEmpty(self):  # noqa: N802  Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        words = re.sub(r"\{[^}]*\}", "", source)
        return source + ("xx xxxxx" * 20)[: max(1, round(len(words) * 0.4))]


def said(widget):
    """All words of the labels that can be seen in it."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def accessible_name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def cut_off(window):
    """What is smaller than its words need, or reaches out of what holds it."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox):
            continue
        need = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            need.setWidth(widget.minimumSizeHint().width())
            need.setHeight(widget.heightForWidth(widget.width()))
        inside = QRect(widget.parentWidget().rect()).adjusted(-1, -1, 1, 1).contains(widget.geometry())
        if widget.width() < need.width() or widget.height() < need.height() or not inside:
            words = widget.text() if hasattr(widget, "text") else widget.accessibleName()
            found.append((type(widget).__name__, words, widget.geometry(), need))
    return found
