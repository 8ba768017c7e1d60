"""Puts the chosen language in place.

The sentences in the sources are English, so English needs no file. "pseudo" is a lengthened, accented English for
seeing which words are cut, fixed or glued together; it is never chosen by the system.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

log = logging.getLogger(__name__)

NAME = "neckbreak-language"


def install(app: QCoreApplication, language: str, resource: Callable[[str], Path]) -> QTranslator | None:
    """Translate what is said from now on into `language`: `system`, `en` or `pseudo`.

    Takes the place of the language installed before. Returns the translator, which belongs to `app`, or None for
    English and for a language there is no file for. `resource` raises FileNotFoundError for a file that is missing.
    """
    before = app.findChild(QTranslator, NAME)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
    for code in _codes(language):
        if code.partition("_")[0] == "en":
            return None
        translator = _load(app, code, resource)
        if translator is not None:
            app.installTranslator(translator)
            return translator
    return None


def _codes(language: str) -> list[str]:
    """Names of files to try, the best first."""
    if language != "system":
        return [language]
    tags = (tag.replace("-", "_") for tag in QLocale.system().uiLanguages())
    return list(dict.fromkeys(code for tag in tags for code in (tag, tag.partition("_")[0])))


def _load(app: QCoreApplication, code: str, resource: Callable[[str], Path]) -> QTranslator | None:
    try:
        path = resource(f"translations/neckbreak_{code}.qm")
    except FileNotFoundError:
        return None
    translator = QTranslator(app)
    translator.setObjectName(NAME)
    if translator.load(str(path)):
        return translator
    translator.setParent(None)
    log.warning("the translation %s could not be read", path.name)
    return None
