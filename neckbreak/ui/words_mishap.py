"""What happened to the file of the history, in one sentence that names the file and calms where it can."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from neckbreak.storage.troubles import Mishap


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("MishapWords", text)


def mishap_words(mishap: Mishap) -> str:
    """The sentence."""
    if mishap.code == "newer":
        return tr(
            "The history {file} was written by a newer version of NeckBreak; please install that version. Until then "
            "new breaks are kept in {beside}."
        ).format(file=mishap.file, beside=mishap.beside)
    found = _found(mishap)
    if mishap.copied is None:
        told = tr("The history was damaged, so a new one was begun{found}; the old file is kept as {file}.")
        return told.format(found=found, file=mishap.file)
    told = tr("The history was damaged, so the copy of {day} was put back{found}; the old file is kept as {file}.")
    day = QLocale().toString(QDate(mishap.copied.year, mishap.copied.month, mishap.copied.day), "ddd d MMM yyyy")
    return told.format(day=day, found=found, file=mishap.file)


def _found(mishap: Mishap) -> str:
    """What was still found in the damaged file."""
    if not mishap.breaks:
        return ""
    told = tr(", with 1 break found again") if mishap.breaks == 1 else tr(", with {n} breaks found again")
    found = told.format(n=QLocale().toString(mishap.breaks))
    return found if mishap.done else tr("{found} so far").format(found=found)
