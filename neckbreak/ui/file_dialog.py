"""A file dialog that opens none of the files it shows.

Qt's own looks into every file whose name does not tell its kind, for an icon and a column of kinds, and writes the
folders that were visited into `QtProject.conf`, a file that is not ours. This one knows files by their names, and
`make_application` has Qt keep no such file. A desktop's native dialog is the desktop's own business.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class _ByName(QFileIconProvider):
    def icon(self, what: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        """A folder's or a file's; Qt's would depend on what is in it."""
        if isinstance(what, QFileInfo):
            what = self.IconType.Folder if what.isDir() else self.IconType.File
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        """What the name ends in."""
        return "" if info.isDir() else info.suffix()


@cache
def _by_name() -> _ByName:
    """One for all: a dialog that goes may still ask it, from a thread of its own."""
    return _ByName()


class FileDialog(QFileDialog):
    """Qt's dialog, for files that the user names."""

    def __init__(self, parent: QWidget | None, title: str, folder: str, filters: str = "") -> None:
        super().__init__(parent, title, folder, filters)
        self.setIconProvider(_by_name())
