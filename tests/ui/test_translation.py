"""The language in use, and the files that the sources make."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from neckbreak.ui import translation
from neckbreak.ui.words import minutes

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "tools" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.release()
    return module


@pytest.fixture
def english(qapp: QApplication):
    yield qapp
    translation.install(qapp, "en", resource)


def resource(name: str) -> Path:
    path = ROOT / "resources" / name
    if not path.exists():
        raise FileNotFoundError(name)
    return path


def test_pseudo_reaches_module_functions_and_classes(english: QApplication, tool: ModuleType) -> None:
    class Tray(QObject):
        pass

    class Finer(Tray):
        pass

    found = next(s for s in tool.sentences() if s.context == "Tray")

    translator = translation.install(english, "pseudo", resource)

    assert isinstance(translator, QTranslator)
    assert minutes(600) == tool.pseudo("{n} min").format(n=10)
    assert Finer().tr(found.text) == tool.pseudo(found.text)


def test_a_language_takes_the_place_of_the_one_before(english: QApplication, tool: ModuleType) -> None:
    translation.install(english, "pseudo", resource)
    translation.install(english, "pseudo", resource)

    assert translation.install(english, "en", resource) is None
    assert minutes(600) == "10 min"


def test_a_missing_or_broken_file_leaves_english(english: QApplication, tmp_path: Path) -> None:
    (tmp_path / "broken.qm").write_bytes(b"no translation")

    assert translation.install(english, "xx", resource) is None
    assert translation.install(english, "pseudo", lambda _name: tmp_path / "broken.qm") is None
    assert QCoreApplication.translate("Words", "{n} min") == "{n} min"


def test_pseudo_is_longer_and_keeps_what_is_no_word(tool: ModuleType) -> None:
    for text in ("&Pause", "{from_min}–{to_min} min", "Fish && chips", "<b>Stop</b> at once\nand rest", "%1 of %n"):
        made = tool.pseudo(text)

        assert made[0] + made[-1] == "[]"
        assert len(made) >= 1.4 * len(text)
        assert tool.KEPT.findall(made) == tool.KEPT.findall(text)


def test_every_sentence_has_a_context(tool: ModuleType, tmp_path: Path) -> None:
    package = tmp_path / "sample"
    package.mkdir()
    (package / "words.py").write_text(
        "from PySide6.QtCore import QCoreApplication\n"
        "def tr(text):\n    return QCoreApplication.translate('Words', text)\n"
        "A = tr('one ' 'and two')\n"
    )
    (package / "view.py").write_text(
        "from sample import words\n"
        "from sample.words import tr\n"
        "class View:\n"
        "    def show(self, painter):\n"
        "        painter.translate(1.0, 2.0)\n"
        "        return self.tr('three', 'a note'), words.tr('four'), tr('five')\n"
    )

    assert tool.sentences(tmp_path, "sample") == [
        tool.Sentence("View", "three", "a note"),
        tool.Sentence("Words", "five"),
        tool.Sentence("Words", "four"),
        tool.Sentence("Words", "one and two"),
    ]


def test_the_sentences_of_the_data_files_are_found_too(english: QApplication, tool: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "resources"
    (folder / "movements").mkdir(parents=True)
    (folder / "movements" / "nap.json").write_text(
        '{"id": "nap", "words": {"name": "Nap", "lead": {"left": "Lie left", "right": "Lie right"},'
        ' "phases": {"lie": {"say": "Lie", "caption": "Eyes shut."}}}}'
    )
    (folder / "plans.json").write_text('{"plans": [{"id": "1-A", "name": "Siesta"}]}')
    (folder / "sources.json").write_text('{"Cat": {"short": "A cat", "what": "Naps", "journal": "Sofa"}}')

    found = tool.data_sentences(tmp_path)

    assert {sentence.context for sentence in found} == {"Movements"}
    assert [sentence.text for sentence in found] == sorted(
        ["Nap", "Lie left", "Lie right", "Lie", "Eyes shut.", "Siesta", "A cat", "Naps"]
    )


def test_a_data_sentence_needs_no_literal(tool: ModuleType, tmp_path: Path) -> None:
    package = tmp_path / "sample"
    package.mkdir()
    (package / "words.py").write_text(
        "from PySide6.QtCore import QCoreApplication\n"
        "def tr_data(text):\n    return QCoreApplication.translate('Movements', text)\n"
        "def name(words):\n    return tr_data(words.name)\n"
    )

    assert tool.sentences(tmp_path, "sample") == []


def test_a_sentence_made_at_run_time_is_refused(tool: ModuleType, tmp_path: Path) -> None:
    package = tmp_path / "sample"
    package.mkdir()
    (package / "view.py").write_text("class View:\n    def show(self, n):\n        return self.tr(f'{n} s')\n")

    with pytest.raises(tool.SourceError, match=r"view\.py:3"):
        tool.sentences(tmp_path, "sample")
