"""Export, import and erase from the window: our own commands run, and the window says how it went."""

from __future__ import annotations

import json
import sys

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from neckbreak.core.records import Carded
from neckbreak.storage.history import History
from neckbreak.ui.errands import Errands
from neckbreak.ui.your_data import YourData
from tests.ui.test_stage import Room

RECORD = """
import json, pathlib, sys
pathlib.Path({file!r}).write_text(json.dumps(sys.argv[1:]))
print({out!r})
print({error!r}, file=sys.stderr)
sys.exit({code})
"""


@pytest.fixture
def data(qtbot):
    block = YourData()
    qtbot.addWidget(block)
    block.show()
    return block


def errands(qtbot, file, *, out="", error="", code=0):
    script = RECORD.format(file=str(file), out=out, error=error, code=code)
    made = Errands((sys.executable, "-c", script))
    heard = []
    made.said.connect(heard.append)
    return made, heard


@pytest.mark.parametrize("went_on", [False, True])
def test_the_keyboard_comes_back_when_the_errand_is_done(qtbot, went_on):
    window = QWidget()
    line, other, block = QLineEdit(), QLineEdit(), YourData()
    layout = QVBoxLayout(window)
    for each in (line, other, block):
        layout.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    block.take_in.setFocus()

    block.busy(busy=True)
    assert window.focusWidget() is not block.take_in
    if went_on:
        next(each for each in (line, other) if each is not window.focusWidget()).setFocus()
    chosen = window.focusWidget()
    block.busy(busy=False)

    assert window.focusWidget() is (chosen if went_on else block.take_in)


def test_erase_asks_once_and_can_be_kept(data, qtbot):
    heard = []
    data.erase_wanted.connect(lambda: heard.append("erase"))

    data.erase.click()
    assert data.asks
    assert data.keep.hasFocus() or not data.isActiveWindow()
    data.keep.click()
    assert not data.asks
    assert heard == []

    data.erase.click()
    data.really.click()
    assert heard == ["erase"]


def test_every_button_has_a_name(data):
    data.erase.click()
    names = [button.accessibleName() for button in data.findChildren(QPushButton)]

    assert len(names) == 5
    assert all(names)


@pytest.mark.parametrize(
    ("button", "signal", "name"), [("export", "export_wanted", "a.json"), ("take_in", "import_wanted", "b.json")]
)
def test_a_file_is_chosen_in_a_dialog(data, qtbot, tmp_path, button, signal, name):
    (tmp_path / "b.json").touch()
    heard = []
    getattr(data, signal).connect(heard.append)

    getattr(data, button).click()
    [dialog] = data.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.reject()

    assert heard == [str(tmp_path / name)]
    getattr(data, button).click()
    assert len([each for each in data.findChildren(QFileDialog) if each.isVisible()]) == 1


@pytest.mark.parametrize(("what", "command"), [("export", "export"), ("take_in", "import")])
def test_an_errand_runs_our_command_and_says_how_it_went(qtbot, tmp_path, what, command):
    made, heard = errands(qtbot, tmp_path / "asked", out="63 rows")

    getattr(made, what)(str(tmp_path / "x.json"))
    assert made.running
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)

    assert json.loads((tmp_path / "asked").read_text()) == [command, "--", str(tmp_path / "x.json")]
    assert str(tmp_path / "x.json") in heard[0]
    assert not made.running


def test_what_failed_is_said_in_the_commands_own_sentence(qtbot, tmp_path):
    made, heard = errands(qtbot, tmp_path / "asked", error="x.json, line 7: that is wrong.", code=1)

    made.take_in("x.json")
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)

    assert heard == ["x.json, line 7: that is wrong."]


def test_a_command_that_cannot_be_started_is_said(qtbot):
    made = Errands(("/nonexistent/neckbreak",))
    heard = []
    made.said.connect(heard.append)

    made.export("x.json")
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    made.erase()

    assert len(heard) == 2
    assert not made.running


def test_erase_goes_on_by_itself(qtbot, tmp_path):
    made, heard = errands(qtbot, tmp_path / "asked")

    made.erase()
    qtbot.waitUntil(lambda: (tmp_path / "asked").exists() and (tmp_path / "asked").read_text() != "", timeout=20_000)

    assert json.loads((tmp_path / "asked").read_text()) == ["erase", "--yes"]
    assert heard == []


def test_the_about_page_exports_through_a_process_of_our_own(qtbot, tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("NECKBREAK_HOME", str(home))
    room = Room(home, qtbot)
    try:
        room.stage.open_main("about")
        [window] = room.windows("MainWindow")
        window.about.data.export_wanted.emit(str(tmp_path / "out.json"))
        assert not window.about.data.export.isEnabled()
        qtbot.waitUntil(window.about.data.export.isEnabled, timeout=30_000)

        rounds = json.loads((tmp_path / "out.json").read_text())["tables"]["rounds"]["rows"]
        assert len(rounds) == 1
        words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert any("out.json" in each for each in words)
    finally:
        room.stage.close_all()
        room.history.close()


def test_a_warning_in_an_import_counts_at_once(qtbot, tmp_path):
    room = Room(tmp_path, qtbot)
    try:
        now = room.clock()
        other = History.open(tmp_path / "history.db", tmp_path / "backups", lambda: now.wall)
        other.apply([Carded(now, "appointment", "raised", "button")], None)
        other.close()
        assert room.stage.caution.urgency is None

        room.stage.reread()

        assert room.stage.caution.urgency is not None
    finally:
        room.stage.close_all()
        room.history.close()
