"""The page History over twenty years: milliseconds from a click to its painting, and what is left when it is closed.

python -m tests.bench.history_page20 FOLDER      prints JSON

`open` ends when what can be seen is painted, `all` when the last picture further down is there too. The first opening
also loads the page's modules. `kept_mb` is what the windows after the first leave behind.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.content import load_catalogue
from neckbreak.core.moment import Moment
from neckbreak.core.settings import Settings
from neckbreak.process import make_application
from neckbreak.storage.history import History
from neckbreak.ui.history_page import HistoryPage
from neckbreak.ui.main_window import MainWindow
from tests.bench import measure
from tests.bench.history20 import LAST, fill

ROUNDS = 7
NOW = Moment(LAST, 1000.0, 1000.0, 0)
CATALOGUE = load_catalogue()


class Page:
    """The real page in the real window."""

    def __init__(self, app: QApplication, history: History) -> None:
        self.app = app
        self.page = HistoryPage(history, lambda: NOW, lambda: CATALOGUE)
        self.window = MainWindow("1", history=self.page)
        self.window.show_settings(Settings(), (), False)
        self.window.show()
        app.processEvents()

    def until_all(self) -> None:
        while self.page._later:
            self.app.processEvents()
        self.app.processEvents()

    def opened(self) -> tuple[float, float]:
        """Milliseconds to the first painting, and to the last."""
        begin = time.perf_counter()
        self.window.open_page("history")
        self.page.viewport().repaint()
        seen = time.perf_counter() - begin
        self.until_all()
        everything = time.perf_counter() - begin
        return seen * 1000, everything * 1000

    def took(self, change: Callable[[], object], *widgets: QWidget) -> float:
        """Milliseconds until these are painted after a change."""
        begin = time.perf_counter()
        change()
        self.app.processEvents()
        for widget in widgets:
            widget.repaint()
        return (time.perf_counter() - begin) * 1000

    def close(self) -> None:
        self.window.close()
        del self.window, self.page
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        self.app.processEvents()


def views(page: Page) -> dict[str, float]:
    """Each view that can be asked for, once."""
    shown = page.page
    cards = shown.cards
    found = {}
    for code in ("four_weeks", "year", "week"):
        index = shown.periods.findData(code)
        change = lambda index=index: shown.periods.setCurrentIndex(index)  # noqa: E731
        found[f"period {code}"] = page.took(change, cards["bars"].view, cards["moves"].view, cards["discomfort"].view)
    found["the day before"] = page.took(shown.days.back.click, cards["day"].view)
    longest_ago = (LAST - timedelta(days=19 * 365)).date()
    found["a day 19 years ago"] = page.took(lambda: shown.days.wanted.emit(longest_ago), cards["day"].view)
    for name, card in cards.items():
        found[f"{name} as a table"] = page.took(card.toggle.click)
    return found


def main(folder: str) -> None:
    """Make it, open it, close it."""
    app = make_application()
    path, backups = Path(folder) / "history.db", Path(folder) / "backups"
    History.open(path, backups, lambda: LAST).close()
    child = os.fork()  # so that the memory of filling it does not count
    if child == 0:
        fill(path)
        os._exit(0)
    os.waitpid(child, 0)
    history = History.open(path, backups, lambda: LAST)
    while history.fill_tallies(100):  # as the program does ahead
        pass
    first = Page(app, history)
    anew, _ = first.opened()
    first.close()
    seen, whole, asked, kept = [], [], [], []
    for _ in range(ROUNDS):
        page = Page(app, history)
        one, all_ = page.opened()
        seen.append(one)
        whole.append(all_)
        asked.append(views(page))
        page.close()
        kept.append(measure.memory(os.getpid()).uss)
    history.close()
    medians = {name: statistics.median(each[name] for each in asked) for name in asked[0]}
    found = {"open": statistics.median(seen), "all": statistics.median(whole), **medians}
    print(
        json.dumps(
            {
                "first_ms": round(anew, 1),
                "views_ms": {name: round(ms, 1) for name, ms in found.items()},
                "kept_mb": round(kept[-1] - kept[0], 2),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
