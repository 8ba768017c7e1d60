"""What is wrong with hours and days off, in sentences that name the place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from neckbreak.core import holidays, hours_text
from neckbreak.core.settings import parse, with_value
from neckbreak.ui import settings_words
from neckbreak.ui.settings_words import hours_words, problem_words


def codes() -> set[str]:
    """All that the core can say about such texts."""
    found = set()
    for module in (hours_text, holidays):
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "BadHours":
                assert isinstance(node.args[0], ast.Constant)
                found.add(node.args[0].value)
    return found


def test_each_code_has_words_of_its_own():
    told = {code: hours_words(code, "9-5") for code in codes()}

    assert len(told) >= 10
    assert len(set(told.values())) == len(told)
    assert hours_words("news", "9-5") not in told.values()


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("hours", "mon-fri 9-17; fri 9-15", "“hours”: “fri” is named twice."),
        ("hours", 9, "“hours”: That is not understood."),
        ("holidays", "2026-05-01, {at}", "“holidays”: “{at}” is no date."),
    ],
)
def test_a_wrong_text_in_the_file(key, value, said):
    _, [problem] = parse({key: value})

    told = problem_words(problem, Path("/home/me/settings.toml"))

    assert told.startswith(f"/home/me/settings.toml: {said} Possible is, for example, “")
    assert told.endswith("”. The default is used for it.")


def test_the_examples_are_right():
    for key, example in (("hours", settings_words.HOURS_EXAMPLE), ("holidays", settings_words.HOLIDAYS_EXAMPLE)):
        assert getattr(with_value(parse({})[0], key, example), key)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [("wait_programs", 3, "names with commas between them"), ("wait_calendar", "a\nb", "the path of a file or folder")],
)
def test_what_lists_and_paths_may_be(key, value, said):
    _, [problem] = parse({key: value})

    assert said in problem_words(problem, None)
    assert "whole numbers" not in problem_words(problem, None)
