"""Finds the sentences of the program and writes the translation files.

    python tools/translations.py update | check | release

`update` writes the .ts files anew, `check` fails when they are not what `update` would write, `release` compiles the
.qm files next to them. Qt's own lupdate cannot tell the context of our module functions, so the sources are read here:

    self.tr("…")                     the class it stands in
    tr("…"), words.tr("…")           the context that this module's `tr` hands to QCoreApplication.translate
    translate("Context", "…")        as it says
    tr_data(text)                    a sentence of resources/movements, plans.json or sources.json, which are read too

Anything but a literal sentence is an error, because no translator would ever see it. The one language so far is the
pseudo-language: accented, bracketed and two fifths longer, so that cut, fixed and glued words show.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "neckbreak"
FOLDER = ROOT / "resources" / "translations"

LONGER = 1.4
LETTERS = str.maketrans(
    "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ",
    "áÁƀßçÇđĐéÉƒƑğĞħĦíÍĵĴķĶļĻɱṀñÑóÓþÞɋǪřŘšŠţŢúÚṽṼŵŴẋẊýÝžŽ",
)
VOWELS = "aeiouAEIOU"
KEPT = re.compile(r"\{[^{}]*\}|%n|%\d|&[A-Za-z]+;|&.|<[^<>]*>|\n")
"""What stays as it is: {n}, %1, entities, mnemonics with their key, tags, line ends."""


class Sentence(NamedTuple):
    """One text to translate; the same text in another context is another sentence."""

    context: str
    text: str
    comment: str = ""


class SourceError(Exception):
    """A place in the sources that no translator would see."""


def pseudo(text: str) -> str:
    """The sentence in the pseudo-language."""
    parts: list[str] = []
    at = 0
    for match in KEPT.finditer(text):
        parts += [_stretched(text[at : match.start()]), match.group()]
        at = match.end()
    parts.append(_stretched(text[at:]))
    made = "".join(parts)
    missing = round(len(text) * LONGER) - len(made)
    filler = "".join(" ····"[i % 5] for i in range(max(0, missing)))
    return f"[{made}{filler}]"


def _stretched(text: str) -> str:
    return "".join(c * 2 if c in VOWELS else c for c in text).translate(LETTERS)


class _Module:
    """One source file: which context its `tr` has, and what its imports are called."""

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.imports: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self.imports |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
            elif isinstance(node, ast.Import):
                self.imports |= {a.asname or a.name: a.name for a in node.names}
        self.own_tr = next((n for n in self.tree.body if isinstance(n, ast.FunctionDef) and n.name == "tr"), None)
        self.own_tr_data = next((n for n in self.tree.body if getattr(n, "name", "") == "tr_data"), None)
        self.context = _context_of(self.own_tr) if self.own_tr else None


def _context_of(function: ast.FunctionDef) -> str | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _called(node) == "translate" and node.args:
            return _literal(node.args[0])
    return None


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def sentences(root: Path = ROOT, package: str = PACKAGE) -> list[Sentence]:
    """All sentences of the package, sorted. Raises `SourceError` naming each place that cannot be read."""
    modules = {m.name: m for m in (_Module(path, root) for path in sorted((root / package).rglob("*.py")))}
    found: set[Sentence] = set()
    errors: list[str] = []
    for module in modules.values():
        for line, sentence in _calls(module, modules, module.tree, None):
            if sentence is None:
                errors.append(f"{module.path.relative_to(root)}:{line}: not a literal sentence with a known context")
            else:
                found.add(sentence)
    if errors:
        raise SourceError("\n".join(errors))
    return sorted(found)


def data_sentences(root: Path = ROOT) -> list[Sentence]:
    """All sentences for people in the data files: movements' words, plans' names, sources' names."""
    resources = root / "resources"
    texts: set[str] = set()
    for file in sorted((resources / "movements").glob("*.json")):
        texts |= set(_texts(json.loads(file.read_text(encoding="utf-8"))["words"]))
    plans = json.loads((resources / "plans.json").read_text(encoding="utf-8"))["plans"]
    texts |= {plan["name"] for plan in plans}
    sources = json.loads((resources / "sources.json").read_text(encoding="utf-8"))
    texts |= {source[key] for source in sources.values() for key in ("short", "what")}
    return [Sentence("Movements", text) for text in sorted(texts)]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)


def _calls(
    module: _Module, modules: dict[str, _Module], node: ast.AST, owner: str | None
) -> Iterator[tuple[int, Sentence | None]]:
    for child in ast.iter_child_nodes(node):
        if child in (module.own_tr, module.own_tr_data) and child is not None:
            continue
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield from _sentence(module, modules, child, owner)
        yield from _calls(module, modules, child, inside)


def _sentence(
    module: _Module, modules: dict[str, _Module], call: ast.Call, owner: str | None
) -> Iterator[tuple[int, Sentence | None]]:
    name, args = _called(call), call.args
    if name == "translate":
        if len(args) < 2 or not _is_qt_translate(module, call):
            return  # a painter's
        context, words = _literal(args[0]), args[1:]
    elif name == "tr":
        context, words = _tr_context(module, modules, call.func, owner), args
    else:
        return
    text = _literal(words[0]) if words else None
    comment = _literal(words[1]) if len(words) == 2 else "" if len(words) == 1 else None
    known = context and text is not None and comment is not None and not call.keywords
    yield call.lineno, Sentence(context or "", text or "", comment or "") if known else None


def _is_qt_translate(module: _Module, call: ast.Call) -> bool:
    func = call.func
    if isinstance(func, ast.Name):
        return True
    return (
        isinstance(func, ast.Attribute)
        and isinstance(func.value, ast.Name)
        and module.imports.get(func.value.id, "").endswith((".QCoreApplication", ".QApplication"))
    )


def _tr_context(module: _Module, modules: dict[str, _Module], func: ast.expr, owner: str | None) -> str | None:
    if isinstance(func, ast.Name):
        if module.own_tr is not None:
            return module.context
        source = modules.get(module.imports.get("tr", "").rpartition(".")[0])
        return source.context if source else None
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
        if func.value.id == "self":
            return owner
        source = modules.get(module.imports.get(func.value.id, ""))
        return source.context if source else None
    return None


def ts(found: list[Sentence], language: str = "en_XA") -> str:
    """The Qt Linguist file of the pseudo-language."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for sentence in found:
        if sentence.context != context:
            if context is not None:
                lines.append("</context>")
            context = sentence.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += ["    <message>", f"        <source>{escape(sentence.text)}</source>"]
        if sentence.comment:
            lines.append(f"        <comment>{escape(sentence.comment)}</comment>")
        lines += [f"        <translation>{escape(pseudo(sentence.text))}</translation>", "    </message>"]
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def release() -> None:
    """Compile each .ts that is newer than its .qm."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("Compiling translations needs PySide6-Essentials (its lrelease).")
    tool = next(p for p in Path(spec.origin).parent.rglob("lrelease*") if p.suffix in ("", ".exe") and p.is_file())
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main(command: str) -> int:
    """Do one of the three; 1 when the sources or the files are not in order."""
    if command == "release":
        release()
        return 0
    try:
        wanted = ts(sorted({*sentences(), *data_sentences()}))
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    file = FOLDER / "neckbreak_pseudo.ts"
    if file.exists() and file.read_text(encoding="utf-8") == wanted:
        return 0
    if command == "check":
        print("The translations are not up to date: run tools/translations.py update", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    file.write_text(wanted, encoding="utf-8")
    release()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("update", "check", "release"):
        sys.exit("usage: translations.py update | check | release")
    sys.exit(main(sys.argv[1]))
