"""The floor: a PySide6 tray app that does nothing; with --stack it also starts APScheduler, sqlite3 and plyer."""

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

app = QApplication(sys.argv[:1])
app.setQuitOnLastWindowClosed(False)
pixmap = QPixmap(22, 22)
pixmap.fill(QColor("#e4572e"))
tray = QSystemTrayIcon(QIcon(pixmap))
menu = QMenu()
menu.addAction("Quit", app.quit)
tray.setContextMenu(menu)
tray.show()
if "--stack" in sys.argv:
    import sqlite3

    import apscheduler.schedulers.qt
    from plyer import notification  # noqa: F401 - its memory is what counts

    scheduler = apscheduler.schedulers.qt.QtScheduler()
    scheduler.add_job(print, "interval", minutes=30)
    scheduler.start()
    database = sqlite3.connect(":memory:")
sys.exit(app.exec())
