"""The page History in the real window, over a real history: pictures, tables, days, suggestions, keyboard, room."""

from __future__ import annotations

import colorsys
import gc
import weakref
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget, QWidget
from shiboken6 import isValid

from neckbreak.content import load_catalogue
from neckbreak.core.records import BreakEnded, BreakStarted, Outcome, RoundEnded, RoundStarted
from neckbreak.core.settings import Settings, with_value
from neckbreak.storage.history import History
from neckbreak.storage.merging import COLUMNS
from neckbreak.ui.history.picture_card import PictureCard
from neckbreak.ui.history.picture_view import EDGE
from neckbreak.ui.history.suggestion import SuggestionCard
from neckbreak.ui.history_page import HistoryPage
from neckbreak.ui.main_window import MainWindow
from tests.ui import year_samples
from tests.ui.samples import accessible_name, cut_off, said
from tests.ui.test_main_window import dressed
from tests.ui.year_samples import NOW, TODAY

__all__ = ["dressed"]


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """A year of history; it is only read."""
    folder = tmp_path_factory.mktemp("year")
    made = History.open(folder / "history.db", folder / "backups", lambda: NOW.wall)
    year_samples.fill(made)
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path):
    made = History.open(tmp_path / "history.db", tmp_path / "backups", lambda: NOW.wall)
    yield made
    made.close()


@pytest.fixture
def show(qtbot):
    """The page in its window."""

    def shown(history, settings=None, size=(900, 700), page=True):
        window = MainWindow("1", history=HistoryPage(history, lambda: NOW, load_catalogue))
        qtbot.addWidget(window)
        window.show_settings(settings or Settings(), (), False)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        if page:
            window.open_page("history")
            qtbot.waitUntil(lambda: not window.history._later, timeout=2000)
            for _ in range(10):
                QApplication.processEvents()
        return window

    return shown


def test_it_stands_after_today_and_is_built_when_it_is_wanted(qtbot, show, year):
    window = show(year, page=False)

    assert not window.history.built
    assert not window.history.findChildren(PictureCard)
    assert [window._list.item(row).text() for row in range(2)] == ["Today", "History"]
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "history"
    assert window.history.built


def test_it_is_in_its_place_when_it_comes_up(show, year):
    page = show(year).history
    inside = page.widget()

    assert inside.height() >= inside.layout().heightForWidth(inside.width())
    assert page.verticalScrollBar().value() == 0


def test_the_week_in_plain_words(show, year):
    told = said(show(year).history)
    week = year.tallies(TODAY - timedelta(days=4), TODAY).values()
    guided, own = sum(each.breaks for each in week), sum(each.natural for each in week)
    offered, done = sum(each.offered for each in week), sum(each.offered_done for each in week)

    assert f"{guided} guided breaks, {own} of your own" in told
    assert f"Of {offered} breaks offered, {done} done to the end: {round(100 * done / offered)} %." in told
    assert "About half is a good week." in told
    assert "of movement. Left and right got about the same." in told
    assert "The longest spell of work without a break:" in told


def by_workrave(history, day):
    """Three of four rest breaks taken and two natural ones, as an import leaves it."""
    columns = [name for name in COLUMNS["foreign_days"] if name.startswith(("micro", "rest"))]
    counts = {"rest_offered": 4, "rest_taken": 3, "rest_natural": 2}
    history._file.execute(
        f"INSERT INTO foreign_days (source, day, work_s, {', '.join(columns)}) "
        f"VALUES ('workrave', ?, 3600, {', '.join(str(counts.get(name, 0)) for name in columns)})",
        (day.isoformat(),),
    )


def test_any_day_that_was_imported_can_be_reached(qtbot, show, empty):
    old, older = TODAY.replace(year=2021), TODAY.replace(year=2019)
    at = year_samples.moment(old, 600)
    ended = BreakEnded("b", at, Outcome.DONE, "finished", 30.0)
    empty.apply([BreakStarted("b", at, "30-A", None), ended, *year_samples.Year(TODAY).records()], None)
    by_workrave(empty, older)
    page = show(empty).history
    page.periods.setCurrentIndex(page.periods.findData("day"))
    page.days.field.setDate(QDate(old.year, old.month, old.day))
    assert page._headline.text() == "1 break"
    page.days.field.setDate(page.days.field.minimumDate())

    assert page.days.field.date().toPython() == older
    assert "Workrave counted on 1 day" in page._lines.text()


def test_what_was_imported_is_told_before_anything_else_is_noted(show, empty):
    by_workrave(empty, TODAY.replace(year=2019))
    assert "Your history begins today" in said(show(empty).history)
    assert "Workrave counted on 1 day: 3 of 4 rest breaks taken and 2 natural ones" in said(show(empty).history)


def test_what_another_program_counted_is_told_under_its_own_name(show, empty):
    empty.apply([BreakStarted("b", NOW, "30-A", None), BreakEnded("b", NOW, Outcome.DONE, "finished", 30.0)], None)
    by_workrave(empty, TODAY)

    assert "Workrave counted on 1 day: 3 of 4 rest breaks taken and 2 natural ones" in said(show(empty).history)


def test_the_period_is_chosen(show, year):
    window = show(year)
    page = window.history
    before = page.cards["bars"].picture.table()
    headlines = set()
    for code, rows in (("week", 5), ("four_weeks", 4), ("year", 13), ("day", 5)):
        page.periods.setCurrentIndex(page.periods.findData(code))
        headlines.add(page._headline.text())
        assert len(page.cards["bars"].picture.table().rows) == rows, code

    assert before.header[0] == "Day"
    assert len(headlines) == 4


def test_any_day_by_going_back(qtbot, show, year):
    page = show(year).history
    assert page.cards["day"].picture.title == "Today"
    assert not page.days.on.isEnabled()

    qtbot.mouseClick(page.days.back, Qt.MouseButton.LeftButton)
    assert page.cards["day"].picture.title == "Thu 19 Nov 2026"
    page.days.field.setDate(date(2026, 2, 10))
    assert page.cards["day"].picture.said == (), "ill"
    assert "Nothing was noted on this day." in said(page)
    page.days.field.setDate(date(2026, 3, 10))
    assert "kept for some weeks only" in said(page)
    assert any("guided break" in each for each in page.cards["day"].picture.said)
    qtbot.mouseClick(page.days.today, Qt.MouseButton.LeftButton)
    assert page.cards["day"].picture.title == "Today"


def test_the_wheel_scrolls_the_page_and_changes_nothing(show, year):
    page = show(year).history
    page.periods.clearFocus()
    for field in (page.periods, page.days.field):
        where = QPointF(field.rect().center())
        wheel = QWheelEvent(
            where,
            QPointF(field.mapToGlobal(where.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)

    assert page.periods.currentData() == "week"
    assert page.cards["day"].picture.title == "Today"


def test_the_chosen_day_is_a_period_of_its_own(qtbot, show, year):
    page = show(year).history
    page.periods.setCurrentIndex(page.periods.findData("day"))
    today = page._headline.text()

    page.days.field.setDate(date(2026, 3, 10))

    whole = year.tallies(date(2026, 3, 10), date(2026, 3, 10))[date(2026, 3, 10)]
    assert page._headline.text() != today
    assert page._headline.text() == f"{whole.breaks} guided breaks, {whole.natural} of your own"


def test_what_held_and_pauses_are_on_the_line_of_a_recent_day(show, year):
    page = show(year).history
    kinds = set()
    for back in range(25):
        picture = page._album.day(TODAY - timedelta(days=back))
        kinds |= {each.kind for each in picture._stretches}

    assert kinds >= {"work", "break", "away", "held", "paused"}


def test_a_goal_is_a_line_and_without_one_there_is_none(show, year):
    window = show(year)
    assert not window.history._goal.isVisible()

    window.show_settings(Settings(weekly_goal=20, goal_words="Look over my shoulder"), (), False)

    assert window.history._goal.isVisible()
    assert "20" in window.history._goal.text()
    assert "Look over my shoulder" in window.history._goal.text()


def test_discomfort_tells_no_cause(show, year):
    told = said(show(year).history.cards["discomfort"])

    assert "They can't show cause" in told
    assert "Discomfort is" in told


def point_at(widget, place):
    """The pointer goes there; nobody presses anything."""
    none = Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(place.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, place, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


# -- the first days ------------------------------------------------------------------------------------------------


def test_the_first_day_invites(qtbot, show, empty):
    window = show(empty)
    page = window.history

    assert "Your history begins today" in said(page)
    assert not any(card.isVisible() for card in page.cards.values())
    assert "0" not in said(page)
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["Take a break"]
    with qtbot.waitSignal(window.break_now, timeout=500) as caught:
        buttons[0].click()
    assert caught.args == ["30s"]


def test_a_day_of_work_without_a_break_says_what_there_was(show, empty):
    year_samples.fill(empty, TODAY - timedelta(days=1))
    old = year_samples.moment(TODAY - timedelta(days=9), 600)
    empty.apply([RoundStarted("r", old), RoundEnded("r", old.plus(1500), 1500.0, "away")], None)
    page = show(empty).history
    page.periods.setCurrentIndex(page.periods.findData("day"))
    page.days.field.setDate(TODAY - timedelta(days=9))
    assert page._headline.text() == "25 min of work"
    page.days.field.setDate(TODAY - timedelta(days=8))
    assert page._headline.text() == "NeckBreak noted nothing in this time."


def test_after_the_first_break_there_is_something_to_see(show, empty):
    year_samples.fill(empty, TODAY)
    page = show(empty).history

    assert page.cards["day"].view.isVisible()
    assert page.cards["discomfort"].view.isHidden()
    assert "With a check-in each week" in said(page.cards["discomfort"])
    assert "After some weeks" in said(page.cards["skips"])
    assert not page.suggestion.isVisible()


def test_something_new_is_shown_while_somebody_looks(qtbot, show, empty):
    page = show(empty).history
    page.note(empty.today(TODAY))
    year_samples.fill(empty, TODAY)

    page.note(empty.today(TODAY))

    assert page.cards["day"].isVisible()


# -- suggestions ---------------------------------------------------------------------------------------------------


def test_one_click_applies_and_one_takes_back(qtbot, show, year):
    window = show(year)
    card = window.history.suggestion
    assert "Between 12:00 and 13:00" in said(card)
    assert not card.undo.isVisible()

    with qtbot.waitSignal(window.setting_changed, timeout=500) as caught:
        card.apply.setFocus()
        qtbot.keyClick(card.apply, Qt.Key.Key_Space)
    key, value = caught.args
    changed = with_value(Settings(), key, value)
    assert (key, changed.hours) == ("hours", value)
    window.show_settings(changed, (), True)

    assert card.isVisible()
    assert said(card) == "Done: nothing is offered from 12:00 to 13:00."
    assert not card.apply.isVisible()
    assert window.focusWidget() is card.undo
    with qtbot.waitSignal(window.undo_settings, timeout=500):
        qtbot.keyClick(card.undo, Qt.Key.Key_Space)
    window.show_settings(Settings(), (), False)
    assert card.apply.isVisible()
    assert window.focusWidget() is card.apply
    assert not card.undo.isVisible()


def test_what_was_done_is_not_claimed_once_it_was_changed_elsewhere(show, year):
    window = show(year)
    window.history.suggestion.apply.click()
    window.show_settings(with_value(Settings(), "hours", "mon-fri 08:00-12:00 13:00-17:00"), (), True)

    assert "Done" not in said(window.history.suggestion)


def test_a_calendar_is_for_the_user_to_name(qtbot, show, year):
    from neckbreak.core.skipping import Suggestion

    window = show(year)
    window.history.suggestion.show_suggestion(Suggestion("calendar", "wait_calendar", "", 6, 9), Settings())
    window.history.suggestion.apply.click()

    assert window.page == "settings"
    assert window.settings.advanced.isChecked()


@pytest.mark.parametrize(
    ("code", "key", "value"),
    [
        ("calls", "wait_calls", True),
        ("quiet", "place", "open_office"),
        ("later", "earliest_min", 45),
        ("lunch", "hours", "mon-fri 09:00-12:00 13:00-17:00"),
    ],
)
def test_each_suggestion_says_why_and_what(qtbot, code, key, value):
    from neckbreak.core.skipping import Suggestion

    card = SuggestionCard()
    qtbot.addWidget(card)
    card.show_suggestion(Suggestion(code, key, value, 7, 9, 12), Settings())
    reason = said(card)

    assert "7" in reason
    assert "{" not in reason + card.apply.text()
    with qtbot.waitSignal(card.wanted, timeout=500) as caught:
        card.apply.click()
    assert caught.args == [key, value]
    card.show_suggestion(None, with_value(Settings(), key, value))
    assert "Done: " in said(card)
    assert "{" not in said(card)


# -- keyboard and screen reader ------------------------------------------------------------------------------------


def test_values_are_walked_by_arrow_keys_and_said(qtbot, show, year):
    view = show(year).history.cards["bars"].view
    view.setFocus()
    heard = []

    def told():
        heard.append(QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description))
        return view.value

    assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name) == "What became of the breaks"
    values = []
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        values.append(told())
    assert values == list(view._picture.said)
    assert all(words in description for words, description in zip(values, heard, strict=True))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.value == values[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.value == values[0]
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.value == values[-2]


def test_in_the_year_down_is_the_next_day_and_right_the_next_week(qtbot, show, year):
    view = show(year).history.cards["year"].view
    view.setFocus()
    view._choose(view._picture.said.index(next(s for s in view._picture.said if s.startswith("Tue 3 Mar"))), say=True)

    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.value.startswith("Wed 4 Mar 2026: ")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.value.startswith("Wed 11 Mar 2026: ")


def test_every_value_can_be_reached_by_keys(show, year):
    """From the first value to any other one, by the four arrows."""
    ways = [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)]
    for name, card in show(year).history.cards.items():
        view, reached, ahead = card.view, {0}, [0]
        while ahead:
            view._at = ahead.pop()
            found = {view._next(way) for way in ways} - reached
            reached |= found
            ahead += found
        assert reached == set(range(len(card.picture.said))), name


def test_what_is_chosen_is_said_over_the_picture_and_hides_no_more_than_it_needs(qtbot, show, year):
    page = show(year).history
    view = page.cards["year"].view
    page.scroll_to(view)
    before = view.grab().toImage()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    after = view.grab().toImage()
    same = sum(
        before.pixel(x, y) == after.pixel(x, y)
        for x in range(0, before.width(), 3)
        for y in range(0, before.height(), 3)
    )
    whole = len(range(0, before.width(), 3)) * len(range(0, before.height(), 3))

    assert 0.6 * whole < same < whole


def test_the_value_under_the_pointer_is_said(qtbot, show, year):
    view = show(year).history.cards["day"].view
    point_at(view, view.places[1].center() + QPointF(EDGE, EDGE))
    assert view.value == view._picture.said[1]
    point_at(view, QPointF(1, view.height() - 2))
    assert view.value == ""


def test_every_picture_is_a_table_too(qtbot, show, year):
    window = show(year)
    page = window.history
    for name, card in page.cards.items():
        assert card.table is None, "made when it is wanted"
        where = card.keep.geometry()
        card.toggle.click()
        assert card.keep.geometry() == where

        table, content = card.table, card.picture.table()
        assert isinstance(table, QTableWidget)
        assert table.isVisible(), name
        assert not card.view.isVisible()
        assert accessible_name(table) == card.picture.title
        assert [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())] == list(content.header)
        assert table.rowCount() == len(content.rows)
        left = {n for n in range(table.columnCount()) if table.item(0, n).textAlignment() & Qt.AlignmentFlag.AlignLeft}
        assert left == content.read == ({0, 1, 2} if name == "day" else {0})
        card.keep.setFocus()
        window.focusNextChild()
        while page.days.isAncestorOf(window.focusWidget()):
            window.focusNextChild()
        assert window.focusWidget() is table, "the table comes after its buttons, not after the whole page"
        table.setCurrentCell(0, 0)
        qtbot.keyClick(table, Qt.Key.Key_Right)
        assert table.currentItem().text() == content.rows[0][1]
        card.toggle.click()
        assert card.view.isVisible()
        assert not table.isVisible()


def test_a_table_follows_the_day(qtbot, show, year):
    page = show(year).history
    page.cards["day"].toggle.click()
    qtbot.mouseClick(page.days.back, Qt.MouseButton.LeftButton)

    assert page.cards["day"].table.rowCount() == len(page.cards["day"].picture.said)
    page.days.field.setDate(date(2026, 2, 10))
    assert not page.cards["day"].table.isVisible()


def test_every_control_has_a_name(show, year):
    window = show(year)
    for card in window.history.cards.values():
        card.toggle.click()
    nameless = [
        widget
        for widget in window.history.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QLabel)
        and not accessible_name(widget)
        and widget.objectName() not in ("qt_scrollarea_viewport",)
        and widget.isVisible()
    ]

    assert nameless == []


def test_the_page_is_walked_by_tab(qtbot, show, year):
    window = show(year)
    page = window.history
    with qtbot.waitActive(window):
        window.activateWindow()
    page.periods.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())

    assert {card.view for card in page.cards.values()} <= reached
    assert {card.toggle for card in page.cards.values()} <= reached
    assert {page.suggestion.apply, page.days.back, page.periods} <= reached
    page.cards["moves"].toggle.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.cards["moves"].view
    assert page.verticalScrollBar().value() > 0


def test_a_saved_picture_is_light_in_the_dark_too(show, year, dressed, tmp_path):
    dressed(dark=True)
    show(year).history.cards["bars"].save(tmp_path / "bars.png")

    assert QColor(QImage(str(tmp_path / "bars.png")).pixel(2, 2)).lightness() > 240


def test_saving_trouble_is_said_in_a_sentence(show, year, tmp_path):
    window = show(year)
    window.history.cards["year"].save(tmp_path / "no folder" / "year.png")

    assert "The picture could not be saved: No such file or directory" in window._notice_words.text()


# -- room, looks, memory -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scale", "long_words", "dark", "size"),
    [
        (1.0, False, False, (900, 700)),
        (1.0, True, True, (640, 600)),
        (2.0, False, False, (1100, 700)),
        (2.0, True, False, (800, 700)),
    ],
)
def test_nothing_is_cut_off(show, year, dressed, scale, long_words, dark, size):
    dressed(dark=dark, scale=scale, long_words=long_words)
    window = show(year, Settings(weekly_goal=20, goal_words="Look over my shoulder again"), size)
    for _ in range(20):
        QApplication.processEvents()

    assert cut_off(window.history) == []
    assert window.history.horizontalScrollBar().maximum() == 0
    for card in window.history.cards.values():
        assert card.view.height() >= card.view.heightForWidth(card.view.width())


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_red(show, year, dressed, dark):
    dressed(dark=dark)
    image = show(year).history.widget().grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}

    assert len(seen) > 20
    for pixel in seen:
        colour = QColor(pixel)
        hue, _, saturation = colorsys.rgb_to_hls(colour.redF(), colour.greenF(), colour.blueF())
        strong = max(colour.redF(), colour.greenF(), colour.blueF()) - min(
            colour.redF(), colour.greenF(), colour.blueF()
        )
        assert saturation < 0.35 or strong < 0.2 or 0.1 < hue < 0.9, colour.name()


def test_it_is_freed_when_closed(qtbot, show, year):
    window = show(year)
    page, view = window.history, window.history.cards["year"].view
    picture = weakref.ref(page.cards["year"].picture)
    album = weakref.ref(page._album)

    widgets = [window, page, view]
    del window, page, view

    widgets[0].close()

    qtbot.waitUntil(lambda: not any(isValid(each) for each in widgets), timeout=1000)
    widgets.clear()
    gc.collect()
    assert picture() is None
    assert album() is None


def test_the_sample_is_a_plausible_year(year):
    tallies = year.tallies(TODAY - timedelta(days=364), TODAY)

    assert all(day.weekday() < 5 for day in tallies)
    assert date(2026, 2, 10) not in tallies
    assert 200 < len(tallies) < 240
    assert 5 < sum(each.breaks + each.natural for each in tallies.values()) / len(tallies) < 10
    outcomes = {each.outcome for each in year.offers(TODAY - timedelta(days=60), TODAY)}
    assert outcomes >= set(Outcome)
