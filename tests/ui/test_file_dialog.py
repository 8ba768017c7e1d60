"""A dialog opens none of the files it shows and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from neckbreak.ui.file_dialog import FileDialog

VISIT = """
import sys
from PySide6.QtCore import QTimer
from neckbreak.process import make_application
from neckbreak.ui.file_dialog import FileDialog
app = make_application()
dialog = FileDialog(None, "x", sys.argv[1])
dialog.directoryEntered.connect(lambda _: QTimer.singleShot(0, app.quit))
dialog.open()
dialog.setDirectory(sys.argv[1] + "/inside")
QTimer.singleShot(200, app.quit)
app.exec()
del dialog
"""


def test_it_knows_a_file_by_its_name_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt's own provider opens a file without an ending, and finds out that this is a PDF."""
    (tmp_path / "letter").write_bytes(b"%PDF-1.4\n")
    (tmp_path / "page.pdf").write_bytes(b"nothing")
    dialog, plain = FileDialog(None, "x", str(tmp_path)), QFileDialog()
    qtbot.addWidget(dialog)
    qtbot.addWidget(plain)
    letter, page = QFileInfo(str(tmp_path / "letter")), QFileInfo(str(tmp_path / "page.pdf"))

    assert "pdf" in plain.iconProvider().type(letter).lower()
    assert dialog.iconProvider().type(letter) == ""
    assert dialog.iconProvider().type(page) == "pdf"
    assert dialog.iconProvider().type(QFileInfo(str(tmp_path))) == ""
    assert not dialog.iconProvider().icon(letter).isNull() or plain.iconProvider().icon(letter).isNull()


def test_the_folders_one_visits_are_written_down_nowhere(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    folders = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    environ = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", VISIT, str(tmp_path)], env=environ, check=True, timeout=30)

    assert [path.name for path in tmp_path.rglob("*") if path.name != "inside"] == []
