"""The Movements page: everything there is, built when it is wanted, and the user's word on each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from neckbreak.content import load_catalogue, load_clip, load_rig
from neckbreak.ui.figure.widget import FigureWidget
from neckbreak.ui.main_window import MainWindow
from neckbreak.ui.movements_page import MovementsPage


@pytest.fixture
def page():
    return MovementsPage(load_catalogue, load_clip, lambda: FigureWidget(load_rig()))


@pytest.fixture
def window(qtbot, page):
    made = MainWindow(movements=page)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def names(page: MovementsPage) -> list[str]:
    items = [page._list.item(row) for row in range(page._list.count())]
    return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.data(Qt.ItemDataRole.UserRole)]


def test_nothing_is_built_before_it_is_wanted_and_then_all_is_in_its_place(window, page):
    QApplication.processEvents()
    assert page._list.count() == 0

    window.open_page("movements")
    QApplication.processEvents()
    inside = page._detail.widget()
    assert inside.height() >= inside.sizeHint().height()
    assert len(names(page)) == 30


def test_every_movement_says_how_sure_where_from_and_when_to_stop(window, page):
    window.open_page("movements")
    for movement in names(page):
        page.choose(movement)
        assert page.chosen == movement
        assert page._name.text()
        assert all(fact.text() for fact in page._facts.values()), movement


def test_wishes_are_said_and_shown(window, page):
    said = []
    page.wished.connect(lambda movement, kind: said.append((movement, kind)))
    window.open_page("movements")
    page.choose("chin-tuck")
    page._leave_out.click()
    page.show_wishes({"chin-tuck"}, {"neck-turns"})

    assert said == [("chin-tuck", "not_for_me")]
    texts = [page._list.item(row).text() for row in range(page._list.count())]
    assert "Chin tuck (left out)" in texts
    assert "Head turns (often)" in texts
    assert not page._often.isEnabled()
    assert said == [("chin-tuck", "not_for_me")], "showing is no wish"


def test_the_figure_moves_only_while_it_is_seen(window, page):
    window.open_page("movements")
    assert page._figure.is_running()
    window.open_page("today")
    assert not page._figure.is_running()
