"""Every window as a picture, in four dresses: light, dark, pseudo-language and 200 % text.

`python -m tests.desk.shots [FOLDER]` (build/shots by default). Needs no screen. For each movement the break window is
taken at five moments, side by side; `contact-*.png` shows the figures alone, numbered, without names.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from neckbreak import assets
from neckbreak.content import load_catalogue, load_clip, load_rig
from neckbreak.core import safety
from neckbreak.core.adherence import Tally
from neckbreak.core.busy import CalendarProblem
from neckbreak.core.checkin import Trend
from neckbreak.core.records import SkipReason
from neckbreak.core.settings import BREAK_LENGTHS, Settings
from neckbreak.core.states import Hold, Rules
from neckbreak.core.timeline import Timeline
from neckbreak.core.warnings import Card as WarningCard
from neckbreak.desktop.paths import find_paths
from neckbreak.holding import Holding, Question
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui import theme, translation, words_calendar, words_hold, words_safety, words_week
from neckbreak.ui.ask_page import AskPage
from neckbreak.ui.break_window import BreakWindow
from neckbreak.ui.card import Card
from neckbreak.ui.check_in_page import CheckInPage
from neckbreak.ui.figure.palette import DARK, LIGHT
from neckbreak.ui.figure.widget import FigureWidget
from neckbreak.ui.history_page import HistoryPage
from neckbreak.ui.main_window import MainWindow
from neckbreak.ui.review_page import LookBack, ReviewPage
from neckbreak.ui.safety_page import SafetyPage
from neckbreak.ui.stage import Stage
from neckbreak.ui.tray import Tray, length_words
from neckbreak.ui.tray_icon import Look, draw
from neckbreak.ui.warning_page import WarningPage
from tests.bench.figure_sheet import contact_sheets
from tests.fakes import HandClock, HandDetector, HandIdle, ListeningNotifier, NoLogin
from tests.ui import year_samples

DRESSES = {
    "light": (False, "en", 1.0),
    "dark": (True, "en", 1.0),
    "pseudo": (False, "pseudo", 1.0),
    "double": (False, "en", 2.0),
}
FRAMES = 5


def shown_in() -> dict[str, str]:
    """For each movement a plan that has it, the shortest first."""
    plans = sorted(load_catalogue().plans.values(), key=lambda plan: plan.total_s, reverse=True)
    return {movement.id: plan.id for plan in plans for movement in plan.movements}


def save(widget: QWidget, path: Path) -> None:
    """The widget as it looks now."""
    QApplication.processEvents()
    widget.grab().save(str(path))


def close(window: QWidget) -> None:
    """Close it and have it deleted now: Python's collector must not come first, since no event loop runs here."""
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def beside(images: list[QImage], path: Path) -> None:
    """Several pictures in one row."""
    sheet = QImage(sum(i.width() for i in images), max(i.height() for i in images), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    x = 0
    for image in images:
        painter.drawImage(x, 0, image)
        x += image.width()
    painter.end()
    sheet.save(str(path))


def break_frames(movement: str, plan: str, dark: bool, path: Path) -> None:
    """The break window at five moments of a movement."""
    clock = HandClock()
    timeline = Timeline.of(load_catalogue().plans[plan])
    part = next(i for i, p in enumerate(timeline.parts()) if p.movement == movement)
    begin, end = timeline.start_of_part(part), timeline.end_of_part(part)
    figure = FigureWidget(load_rig(), palette=DARK if dark else LIGHT)
    window = BreakWindow(timeline, load_clip, figure, clock.seconds)
    window.show_on(None)
    window.tick()
    images = []
    played = 0.0
    for number in range(FRAMES):
        wanted = begin + (end - begin) * (number + 0.5) / FRAMES
        while played < wanted:
            step = min(0.25, wanted - played)
            clock.advance(step)
            played += step
            window.tick()
        QApplication.processEvents()
        images.append(window.grab().toImage())
    beside(images, path)
    close(window)


class Scene:
    """A day with some history, and the windows over it."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.idle = HandIdle(self.clock)
        self.history = History.open(folder / "history.db", folder / "backups", lambda: datetime.now(UTC))
        self.reminder = Reminder(self.clock, self.history, self.idle, Rules())
        self.tray = Tray(BREAK_LENGTHS, starts_at_login=True)
        paths = find_paths({"NECKBREAK_HOME": str(folder)}, "linux", folder)
        self.microphone = HandDetector("microphone")
        self.holding = Holding(lambda: (self.microphone,), self.reminder, self.history)
        self.stage = Stage(
            self.reminder,
            self.holding,
            self.history,
            load_catalogue,
            load_clip,
            load_rig,
            ListeningNotifier(),
            self.tray,
            NoLogin(),
            self.clock.seconds,
            paths,
        )
        self.stage.use(Settings())
        self.reminder.start(lambda _seconds: None)
        self.history.save_answers(dict.fromkeys(safety.CODES, "no"), self.clock())

    def work(self, minutes: float) -> None:
        for _ in range(round(minutes * 4)):
            self.clock.advance(15)
            self.idle.touch()
            self.reminder.look()

    def lull(self, seconds: float = 30) -> None:
        self.clock.advance(seconds)
        self.reminder.look()

    def play(self) -> None:
        self.stage.start_offer()
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, BreakWindow) and w.isVisible())
        for _ in range(80):
            self.clock.advance(0.5)
            window.tick()

    def a_day(self) -> None:
        self.work(46)
        self.lull()
        self.play()
        self.work(44)
        self.lull(45)
        self.stage.skip(SkipReason.IN_CALL.value)
        self.work(47)
        self.lull()
        self.stage.later()
        self.work(6)
        self.lull()
        self.play()
        self.work(15)
        self.lull(8 * 60)
        self.idle.touch()
        self.reminder.look()
        self.work(38)


def tray_icons(path: Path) -> None:
    """All looks, on a dark and a light panel, in the sizes of panels."""
    looks = [Look("progress", n) for n in (0, 3, 6, 9, 12)]
    looks += [Look(kind, 6) for kind in ("due", "paused", "held", "missed", "warning")]
    sheet = QImage(len(looks) * 72, 2 * 136, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for row, ground in enumerate(("#2b2b2b", "#f2f2f2")):
        painter.fillRect(0, row * 136, sheet.width(), 136, ground)
        for column, look in enumerate(looks):
            y = row * 136 + 4
            for size in (16, 22, 32, 48):
                painter.drawPixmap(QPoint(column * 72 + 10, y), draw(look, size))
                y += size + 3
    painter.end()
    sheet.save(str(path))


def safety_windows(folder: Path, name: str) -> None:
    """What comes when something hurts or feels wrong."""
    for urgency, number, country in (("emergency", "112", "Germany"), ("same_day", "", ""), ("appointment", "911", "")):
        signs = tuple(sign.code for sign in safety.SIGNS if sign.urgency == urgency)[:2]
        card = WarningCard(safety.Urgency(urgency), signs, date(2026, 3, 2), date(2026, 3, 2))
        page = WarningPage(card, date(2026, 3, 9), lambda _day, _gone: None, number=number, country=country)
        page.call.setChecked(True)
        page.resize(page.sizeHint())
        page.show()
        save(page, folder / f"{name}-warning-{urgency}.png")
        close(page)
    check = SafetyPage(dict.fromkeys(safety.CODES, False), check=True)
    check.resize(check.sizeHint())
    check.show()
    save(check, folder / f"{name}-check.png")
    close(check)
    question = AskPage()
    question.resize(760, 560)
    question.show()
    save(question, folder / f"{name}-ask.png")
    close(question)
    timeline = Timeline.of(load_catalogue().plans["30-A"])
    window = BreakWindow(timeline, load_clip, FigureWidget(load_rig()), HandClock().seconds)
    window.signs_asked.connect(lambda: None)
    window.show_on(None)
    window.stop_because_it_hurts()
    save(window, folder / f"{name}-hurts.png")
    window.say_what_hurt("sharp")
    save(window, folder / f"{name}-hurts-sharp.png")
    close(window)
    clock = HandClock()
    walk = BreakWindow(Timeline.of(load_catalogue().plans["60-D"]), load_clip, FigureWidget(load_rig()), clock.seconds)
    walk.show_on(None)
    walk.tick()
    clock.advance(20)
    walk.tick()
    save(walk, folder / f"{name}-strip.png")
    walk.close()


def week_windows(folder: Path, name: str) -> None:
    """How was the week, and the look back."""
    page = CheckInPage(unasked=True)
    page.resize(page.sizeHint().boundedTo(page.screen().availableSize() * 0.92))
    page.show()
    page.average.choose(3)
    page.note.setText("New chair since Tuesday")
    save(page, folder / f"{name}-check-in.png")
    page.thank(words_week.tr("Noted.") + " " + words_week.trend_words(Trend("lower", 2.8, 4.9)))
    save(page, folder / f"{name}-check-in-noted.png")
    close(page)
    tally = Tally(offered=180, offered_done=96, done=96, self_=7, partial=4, natural=31, moved_s=5400)
    back = LookBack(
        5,
        words_week.own_goal(15, "before I pick up the phone"),
        words_week.done_words(tally, 5),
        words_week.hurt_words(
            {"chin-tuck": 2, "neck-turns": 1, "levator-stretch": 1, "wall-slides": 1, "eyes-far-look": 1}
        ),
        words_week.trend_words(Trend("same", 3.2, 3.5)),
        words_safety.who_to_call(safety.Urgency.APPOINTMENT, "112", "Germany"),
    )
    review = ReviewPage(back, unasked=True)
    review.resize(review.sizeHint().boundedTo(review.screen().availableSize() * 0.92))
    review.show()
    save(review, folder / f"{name}-review.png")
    review.buttons["see_someone"].click()
    QApplication.processEvents()
    save(review, folder / f"{name}-review-someone.png")
    close(review)


def moments_settings(window: MainWindow, folder: Path, name: str) -> None:
    """When one works and what breaks wait for, with everything that may be there."""
    kept = Settings(
        hours="mon-thu 09:00-12:30 13:30-18:00; fri 09:00-14:00",
        holidays="2026-12-24..2027-01-01",
        wait_programs="obs, OpenSlide Presenter",
        wait_calendar="/home/ada/Documents/Calendars/team-calendar.ics",
        never_wait_for="microphone:noise filter, film:steam, fullscreen:",
    )
    window.show_settings(kept, (), can_undo=True)
    page = window.settings
    page.advanced.setChecked(True)
    page.waits.show_blind({"microphone": "no_pactl", "fullscreen": "wayland"})
    trouble = CalendarProblem("bad_event", "/home/ada/Documents/Calendars/team-calendar.ics", 212)
    page.waits.calendar.show_problem(words_calendar.problem_words([trouble]))
    QApplication.processEvents()
    for part, widget in (("hours", page.hours), ("waits", page.waits), ("waits-own", page.waits.programs)):
        page.scroll_to(widget)
        save(window, folder / f"{name}-main-{part}.png")
    page.waits.grab().save(str(folder / f"{name}-waits-whole.png"))
    window.show_settings(Settings(), (), can_undo=True)
    page.waits.show_blind({"calendar": "no_calendar_extra"})
    save(window, folder / f"{name}-main-waits-empty.png")
    page.scroll_to(page.waits.programs)
    save(window, folder / f"{name}-main-waits-empty.png")


def moments(scene: Scene, folder: Path, name: str) -> None:
    """Waiting, and what can be said about it: the menus, Today with each thing to put right, off today."""
    tray = scene.tray
    menus = {each.title(): each for each in tray.menu.findChildren(QMenu)}

    def picture(menu: QMenu, part: str) -> None:
        menu.popup(QPoint(0, 0))
        save(menu, folder / f"{name}-{part}.png")
        menu.close()

    def today(part: str) -> None:
        scene.stage.open_main("today")
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        if part == "held":
            asked = Question(Hold("microphone"), "Noise Filter", scene.clock().local)
            window.today.corrections.show_hold(words_hold.question(asked))
        save(window, folder / f"{name}-today-{part}.png")
        close(window)

    scene.work(10)
    scene.lull(60)
    picture(tray.menu, "tray-menu")
    pause, more = menus[translated("PauseMenu", "Pause")], menus[translated("Tray", "More")]
    picture(pause, "tray-pause")
    picture(next(each for each in pause.findChildren(QMenu)), "tray-meeting")
    scene.play()
    scene.work(10)
    scene.lull(3.5 * 60)
    scene.idle.touch()
    scene.reminder.look()
    today("was-away")
    scene.microphone.sees = ("Noise Filter",)
    scene.holding.ask()
    QApplication.processEvents()
    scene.work(50)
    picture(tray.menu, "tray-held")
    picture(more, "tray-more")
    today("held")
    scene.microphone.sees = ()
    scene.holding.ask()
    QApplication.processEvents()
    scene.stage.meet_for(3600)
    scene.work(2)
    picture(pause, "tray-pause-meeting")
    today("meeting")
    scene.stage.meet_for(0)
    scene.work(1)
    scene.lull(9 * 60)
    scene.idle.touch()
    scene.reminder.look()
    today("reading")
    picture(more, "tray-more-corrections")
    scene.stage.open_main("why")
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    window.today.why.all.click()
    for _ in range(2):
        QApplication.processEvents()
        window.open_page("why")
    save(window, folder / f"{name}-today-why.png")
    close(window)
    scene.stage.not_today()
    scene.work(1)
    today("off")
    picture(tray.menu, "tray-off")


def translated(context: str, text: str) -> str:
    """A sentence of the program as it is shown now."""
    return QApplication.translate(context, text)


def history_pages(folder: Path, name: str) -> None:
    """History after a year, whole and as it comes up, with a value that is walked to and one picture as a table."""
    with tempfile.TemporaryDirectory() as home:
        history = History.open(Path(home) / "history.db", Path(home) / "backups", lambda: year_samples.NOW.wall)
        year_samples.fill(history)
        page = HistoryPage(history, lambda: year_samples.NOW, load_catalogue)
        window = MainWindow("1", history=page)
        window.show_settings(Settings(weekly_goal=20, goal_words="to look over my shoulder again"), (), can_undo=False)
        window.resize(window.fontMetrics().height() * 58, window.fontMetrics().height() * 46)
        window.show()
        window.open_page("history")
        page.periods.setCurrentIndex(page.periods.findData("year"))
        for _ in range(10):
            QApplication.processEvents()
        save(window, folder / f"{name}-history-year.png")
        content = page.widget()
        assert content is not None
        save(content, folder / f"{name}-history-whole.png")
        page.cards["bars"].toggle.click()
        page.cards["year"].view.setFocus()
        QTest.keyClick(page.cards["year"].view, Qt.Key.Key_End)
        page.scroll_to(page.cards["bars"])
        save(window, folder / f"{name}-history-table.png")
        close(window)
        history.close()


def main(folder: Path) -> None:
    """Take all pictures."""
    app = QApplication([])
    font = QFont("DejaVu Sans", 10)
    folder.mkdir(parents=True, exist_ok=True)
    tray_icons(folder / "tray-icons.png")
    for name, (dark, language, factor) in DRESSES.items():
        scaled = QFont(font)
        scaled.setPointSizeF(font.pointSizeF() * factor)
        app.setFont(scaled)
        theme.apply(app, theme.Theme(dark))
        translation.install(app, language, assets.resource)
        with tempfile.TemporaryDirectory() as home:
            scene = Scene(Path(home))
            scene.stage.guide.dark = dark
            scene.a_day()
            scene.stage.open_main("today")
            main_window = next(w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow")
            for page in ("today", "history", "movements", "settings", "about"):
                main_window.open_page(page)
                save(main_window, folder / f"{name}-main-{page}.png")
            main_window.open_page("settings")
            moments_settings(main_window, folder, name)
            close(main_window)
            moments(scene, folder, name)
            history_pages(folder, name)
            scene.stage.close_all()
            scene.history.close()
        card = Card(length_words("30s"), 3, 5, HandClock().seconds)
        card.offer(None)
        save(card, folder / f"{name}-card.png")
        close(card)
        page = SafetyPage()
        page.resize(page.sizeHint())
        page.show()
        save(page, folder / f"{name}-safety.png")
        close(page)
        safety_windows(folder, name)
        week_windows(folder, name)
        every = shown_in()
        movements = every if name in ("light", "dark") else {id_: every[id_] for id_ in ("neck-turns", "chin-tuck")}
        for movement, plan in movements.items():
            break_frames(movement, plan, dark, folder / f"{name}-break-{movement}.png")
    contact_sheets(folder)
    contact_sheets(folder / "dark", dark=True)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/shots"))
