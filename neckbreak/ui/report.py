"""`neckbreak report`: one A4 page as PDF for the physiotherapist, or for the workplace without what is private.

The page is made from the history alone and changes nothing of it, so it can be had while NeckBreak runs, without it,
and without a screen. The file is for the user's eyes only until he gives it to somebody.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from neckbreak import __version__
from neckbreak.core.checkin import trend
from neckbreak.core.moment import Moment
from neckbreak.core.plans import Catalogue
from neckbreak.core.settings import Settings
from neckbreak.desktop.paths import Paths
from neckbreak.storage.history import History, HistoryError
from neckbreak.ui import words_week
from neckbreak.ui.reply import Reply, failure, success
from neckbreak.ui.report_page import Told, compose, fit
from neckbreak.ui.report_sheet import Sheet
from neckbreak.ui.report_words import day_words, tr
from neckbreak.ui.stats import strength

WEEKS = 6
MOST_WEEKS = 52
DPI = 600
TREND_DAYS = 8 * 7


def write_report(
    history: History,
    catalogue: Catalogue,
    path: Path,
    weeks: int,
    workplace: bool,
    now: Moment,
    settings: Settings | None = None,
) -> None:
    """Write the page about this week and those before it, `weeks` in all, to `path`.

    `workplace` leaves out discomfort, notes and reasons; `settings` know the user's goal. Raises OSError.
    """
    told = gather(history, catalogue, weeks, workplace, now, settings or Settings())
    _write(path, _pdf(told))


def gather(
    history: History, catalogue: Catalogue, weeks: int, workplace: bool, now: Moment, settings: Settings
) -> Told:
    """What goes on the page."""
    last = now.day
    monday = last - timedelta(days=last.weekday())
    mondays = [monday - timedelta(days=7 * ago) for ago in range(weeks - 1, -1, -1)]
    first = mondays[0]
    strong = strength(catalogue.movements.values())
    own = "" if workplace else settings.goal_words
    return Told(
        first,
        last,
        {each: history.total(each, min(last, each + timedelta(days=6)), strong) for each in mondays},
        history.total(first, last, strong),
        history.moved(first, last),
        history.said(first, last),
        [each for each in history.checkins(first) if each.event == "answered" and each.at.date() <= last],
        _trend(history, last),
        words_week.own_goal(settings.weekly_goal, own),
        workplace,
        tr("Made on {day} by NeckBreak {version}.").format(day=day_words(last), version=__version__),
    )


def _trend(history: History, today: date) -> str:
    return words_week.trend_words(trend(history.checkins(today - timedelta(days=TREND_DAYS)), today))


def _pdf(told: Told) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(tr("Breaks at the desk"))
    writer.setCreator(f"NeckBreak {__version__}")
    family = QGuiApplication.font().family()
    room, scale = fit(told, lambda size: Sheet(writer, None, family, size))
    painter = QPainter(writer)
    try:
        compose(told, Sheet(writer, painter, family, scale), room)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _write(path: Path, data: bytes) -> None:
    """The whole file or none, readable for the user alone. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def alone(paths: Paths, path: Path, weeks: int, workplace: bool) -> Reply:
    """The command: reads the history as it is on disk. Needs no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from neckbreak import assets
    from neckbreak.clock import Clock
    from neckbreak.content import load_catalogue
    from neckbreak.storage.settings_file import SettingsFile
    from neckbreak.ui import translation

    if not 1 <= weeks <= MOST_WEEKS:
        said = QCoreApplication.translate("Report", "Say from 1 to {most} weeks.").format(most=MOST_WEEKS)
        return failure(said, 2)
    if path.suffix.lower() != ".pdf":  # a slip must not replace something else
        said = QCoreApplication.translate("Report", "Give the file a name that ends in .pdf: {path}").format(path=path)
        return failure(said, 2)
    now = Clock()()
    app = QGuiApplication(["neckbreak"])
    settings, _problems = SettingsFile(paths.settings, lambda: datetime.fromtimestamp(0, UTC)).load()
    translation.install(app, settings.language, assets.resource)
    try:
        history = History.read_only(paths.history, lambda: now.wall)
        try:
            write_report(history, load_catalogue(), path, weeks, workplace, now, settings)
        finally:
            history.close()
    except OSError as error:
        return failure(tr("{path} cannot be written: {reason}").format(path=path, reason=error.strerror or error))
    except (HistoryError, sqlite3.Error) as error:
        return failure(tr("The history cannot be read: {reason}").format(reason=error))
    return success(str(path))
