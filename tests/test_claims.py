"""No sentence of the product claims what the evidence does not carry.

Every sentence people can read is looked at: literals of the program, translations, the words of movements and plans,
sources, README, CHANGELOG and the desktop's metadata. What is denied ("does not prevent") is an exception by name.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAIN = r"(neck |back |chronic |your |the )*(pain|ache|aches|stiffness|tension|discomfort|headaches?)"

FORBIDDEN = {
    "prevents": rf"\b(prevent(s|ed|ing|ion)?|protects?|wards? off|avoids?|keeps? away)\b[^.;]*\b{PAIN}\b",
    "prevents anything": r"\b(prevents?|preventing) (injur|disease|strain|problems|RSI|damage)",
    "cuts risk": r"\b(cuts?|halves?|lowers?|reduces?)\b[^.;]*\brisk\b",
    "treats": r"\b(treats?|treating|cures?|curing|cured|heals?|healing|therap(y|ies|eutic)|remed(y|ies))\b",
    "relieves": rf"\b(reliev\w+|relief|eases?|soothes?|reduces?|removes?|gets? rid of|stops)\b[^.;]*\b{PAIN}\b",
    "pain-free": r"\bpain[- ]free\b|\bfree (of|from) pain\b",
    "better than a break": r"\bstretch\w*\b[^.;]*\b(works?|is) better than\b",
    "posture": r"\b(correct|fix|improv|straighten|perfect|proper|good|bad|poor)\w*\b[^.;]*\bpostures?\b",
    "forward head": r"\b(forward head|text neck|tech neck)\b",
    "ergonomics": r"\bergonomic\w*\b[^.;]*\bprevent",
    "standing is better": r"\bstanding\b[^.;]*\b(better|healthier) than sitting\b",
    "best exercise": r"\b(best|most effective|ideal|optimal) (\w+ )?(exercise|movement|stretch|program)",
    "proven": r"\b(scientifically|clinically|medically) (proven|tested|validated|approved)\b|\bproven to\b|\bguarantee",
    "steps": r"\b10[ ,.']?000 steps\b",
    "breathing": r"\b(breath\w*|relax\w*|imagery)\b[^.;]*\b(reduces?|lowers?|removes?) (\w+ ){0,2}(pain|stress)",
    "hormones": r"\b(stress hormones?|cortisol|endorphins?)\b",
    "productivity": r"\b(productiv\w*|efficien(t|cy)|perform better|focus better|concentrat\w+ better|sharper mind)\b",
    "no side effects": r"\bno (known )?side effects?\b|\b(completely|perfectly|totally) safe\b|\brisk-free\b",
    "safe for everyone": r"\bsafe for (everyone|everybody|all|anyone|anybody)\b|\bharmless\b",
    "provider's numbers": r"\b\d+ ?(%|per ?cent|percent) (less|fewer|lower|of (users|people))\b",
    "results in weeks": r"\b(results|better|improvement\w*|relief)\b[^.;]*\b(in|after|within) "
    r"(\d+|two|three|four|six|a few)([–-]| to )?\d* (days|weeks|months)\b",
    "detects": r"\b(detects?|assess(es)?|measures?|diagnos(es?|ing)|monitors?)\b[^.;]*\b(posture|neck|pain|spine)\b",
    "validated": r"\bvalidated\b|\bclinical score\b",
    "blood flow": r"\b(blood[- ]?flow|circulation|oxygen)\b",
    "toxins": r"\b(toxins?|detox\w*)\b",
    "realigns": r"\b(realign\w*|re-align\w*|aligns? your|decompress\w*)\b",
    "probably nothing": r"\bprobably nothing\b|\bnothing to worry about\b|\bdon[’']?t worry\b|\byou are fine\b",
}

ALLOWED = {
    "NeckBreak does not diagnose or treat anything.": "a denial of exactly that claim",
    "If it gets worse, treat it as an emergency.": "treat, as in: take it for",
    "No better after a few weeks, or a lump in the neck": "a warning sign, not a promise",
    "Physical therapy for neck pain": "the title of a source",
    "What physical therapy does for neck muscle spasms": "the title of a source",
}
"""Sentences that only look like a claim, and why."""

CLAIMS = {
    "prevents": "Short breaks prevent neck pain.",
    "prevents anything": "Moving prevents injuries at the desk.",
    "cuts risk": "It cuts your risk by half.",
    "treats": "It heals what sitting does to you.",
    "relieves": "This stretch relieves chronic neck pain.",
    "pain-free": "Be pain-free at your desk.",
    "better than a break": "Stretching in breaks works better than just a break.",
    "posture": "It corrects your posture.",
    "forward head": "Against text neck.",
    "ergonomics": "An ergonomic desk prevents aches.",
    "standing is better": "Standing is better than sitting.",
    "best exercise": "The best exercise for your neck.",
    "proven": "A scientifically proven programme.",
    "steps": "Take 10,000 steps a day.",
    "breathing": "Slow breathing reduces neck pain.",
    "hormones": "One minute lowers stress hormones.",
    "productivity": "Boosts productivity.",
    "no side effects": "It has no side effects.",
    "safe for everyone": "Safe for everyone.",
    "provider's numbers": "68 % less pain.",
    "results in weeks": "Results in 4–6 weeks.",
    "detects": "It detects bad sitting and assesses your neck.",
    "validated": "A validated questionnaire.",
    "blood flow": "Increases blood flow to your discs.",
    "toxins": "Releases toxins.",
    "realigns": "Realigns your spine.",
    "probably nothing": "It is probably nothing.",
}

MAY_BE_SAID = (
    "In some studies of office workers, fewer people who moved more often developed neck pain.",
    "Strengthening has helped in studies of people with ongoing neck pain.",
    "Any change of position counts.",
    "There is no single right posture; the next one is the best one.",
    "Adjust for comfort, and switch often.",
    "Pick what you'll do.",
    "It may help you feel calmer.",
    "Short breaks did not lower output in studies.",
    "Usually well tolerated; stop if it hurts.",
    "Give it several weeks.",
    "Our own weekly check-in.",
)


def docstrings(tree: ast.AST) -> set[int]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            for each in node.body:
                if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
                    found.add(id(each.value))
    return found


def of_the_program(root: Path) -> Iterator[tuple[str, str]]:
    for path in sorted((root / "neckbreak").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        skip = docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skip:
                yield str(path.relative_to(root)), node.value


def leaves(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for each in data.values():
            yield from leaves(each)
    elif isinstance(data, list):
        for each in data:
            yield from leaves(each)


def of_the_data(root: Path) -> Iterator[tuple[str, str]]:
    for path in sorted((root / "resources/movements").glob("*.json")):
        for text in leaves(json.loads(path.read_text("utf-8")).get("words", {})):
            yield path.name, text
    for text in leaves(json.loads((root / "resources/plans.json").read_text("utf-8"))):
        yield "plans.json", text


def of_the_translations(root: Path) -> Iterator[tuple[str, str]]:
    for path in sorted((root / "resources/translations").glob("*.ts")):
        for message in ET.parse(path).iter("message"):
            for tag in ("source", "translation"):
                yield path.name, message.findtext(tag) or ""


def of_the_papers(root: Path) -> Iterator[tuple[str, str]]:
    for name in ("README.md", "CHANGELOG.md"):
        text = re.sub(r"```.*?```|\*", "", (root / name).read_text("utf-8"), flags=re.DOTALL)
        for paragraph in re.split(r"\n\s*\n", text):
            yield name, " ".join(paragraph.split())
    for path in (root / "packaging/linux").glob("*.xml"):
        for node in ET.parse(path).iter():
            yield path.name, " ".join((node.text or "").split())
    for path in (root / "packaging/linux").glob("*.desktop"):
        for line in path.read_text("utf-8").splitlines():
            yield path.name, line.partition("=")[2]


@cache
def sentences(root: Path = ROOT) -> list[tuple[str, str]]:
    found = []
    for kind in (of_the_program, of_the_data, of_the_translations, of_the_papers):
        for place, text in kind(root):
            found += [(place, part.strip()) for part in re.split(r"(?<=[.!?:])\s+|\n", text) if part.strip()]
    return found


def claims(sentence: str) -> list[str]:
    """The forbidden claims in a sentence."""
    return [name for name, pattern in FORBIDDEN.items() if re.search(pattern, sentence, re.IGNORECASE)]


def wrong(root: Path) -> list[str]:
    return [
        f"{place}: {name}: {sentence}"
        for place, sentence in sentences(root)
        if sentence not in ALLOWED
        for name in claims(sentence)
    ]


def test_no_sentence_claims_what_is_not_known():
    assert wrong(ROOT) == []


def test_all_places_were_read():
    places = {place for place, _ in sentences()}

    assert {"README.md", "CHANGELOG.md", "plans.json", "neckbreak_pseudo.ts", "neck-turns.json"} <= places
    assert {"neckbreak/ui/about_page.py", "neckbreak/ui/words_safety.py", "neckbreak/cli.py"} <= places
    assert any(place.endswith(".metainfo.xml") for place in places)
    assert any(place.endswith(".desktop") for place in places)
    assert len(sentences()) > 2000


@pytest.mark.parametrize("name", FORBIDDEN)
def test_each_forbidden_claim_is_found(name):
    assert name in claims(CLAIMS[name])


@pytest.mark.parametrize("sentence", MAY_BE_SAID)
def test_what_may_be_said_instead_is_no_claim(sentence):
    assert claims(sentence) == []


@pytest.mark.parametrize("sentence", ALLOWED)
def test_no_exception_is_left_over(sentence):
    assert claims(sentence)
    assert sentence in {found for _, found in sentences()}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("neckbreak/ui/page.py", 'x = tr("Good for you. It corrects your " "posture.")'),
        (
            "resources/movements/neck-turns.json",
            '{"words": {"phases": {"turn": {"caption": "Corrects your posture."}}}}',
        ),
        ("resources/plans.json", '{"plans": [{"name": "Corrects your posture"}]}'),
        (
            "resources/translations/neckbreak_de.ts",
            "<TS><message><source>Corrects your posture</source></message></TS>",
        ),
        ("README.md", "A break that\ncorrects your\nposture."),
        ("packaging/linux/a.metainfo.xml", "<component><p>It corrects your\n posture.</p></component>"),
        ("packaging/linux/a.desktop", "Comment=Corrects your posture"),
    ],
)
def test_a_claim_is_found_wherever_it_is_put(tmp_path, path, text):
    for folder in ("neckbreak", "resources/movements", "resources/translations", "packaging/linux"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "resources/plans.json").write_text("{}", "utf-8")
    for name in ("README.md", "CHANGELOG.md"):
        (tmp_path / name).write_text("", "utf-8")
    assert wrong(tmp_path) == []
    sentences.cache_clear()
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(text, "utf-8")

    assert len(wrong(tmp_path)) == 1
    assert ": posture: " in wrong(tmp_path)[0]
