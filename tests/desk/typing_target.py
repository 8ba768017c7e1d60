"""The window somebody works in: a text field, and a file that always holds its text.

typing_target.py FILE X Y
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

app = QApplication(["typingtarget"])
target = Path(sys.argv[1])
field = QPlainTextEdit()
field.setWindowTitle("Letter")


def save() -> None:
    part = target.with_suffix(".part")
    part.write_text(field.toPlainText())
    os.replace(part, target)


field.textChanged.connect(save)
field.setGeometry(int(sys.argv[2]), int(sys.argv[3]), 500, 320)
field.show()
field.activateWindow()
save()
app.exec()
