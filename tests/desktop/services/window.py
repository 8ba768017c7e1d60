"""A window that does what each line on its input says: `full`, `normal` or `minimise`; it ends with its input.

Run by the Python of the tests; the first argument is its title, the second the id of its program.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    title, app_id = sys.argv[1:3]
    app = QApplication([app_id])
    app.setApplicationName(app_id)
    app.setDesktopFileName(app_id)
    window = QWidget(windowTitle=title)
    window.resize(200, 150)
    window.show()
    do = {"full": window.showFullScreen, "normal": window.showNormal, "minimise": window.showMinimized}

    def told() -> None:
        line = sys.stdin.readline()
        if line:
            do[line.strip()]()
        else:
            app.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    return app.exec()


sys.exit(main())
