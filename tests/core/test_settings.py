from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.settings import (
    FIELDS,
    WINDOW_KEYS,
    BadValue,
    Problem,
    Settings,
    as_text,
    changes,
    parse,
    weekdays,
    with_value,
)

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
WRITTEN = ["mon-fri 9-17", "22-6", "sat", "2026-12-24..2027-01-01", "1.5.2026"]
OFTEN_RIGHT = st.one_of(
    ANYTHING,
    st.integers(0, 130),
    st.sampled_from([choice for each in FIELDS.values() for choice in each.choices] + WRITTEN),
)
MANY_FORMS = ("hours", "holidays", "goal_words")
"""Settings that people may write in many ways, of which one is kept."""
FILES = st.dictionaries(st.sampled_from(list(FIELDS)) | st.text(), OFTEN_RIGHT)


def window(settings: Settings) -> list[int]:
    return [getattr(settings, key) for key in WINDOW_KEYS]


def assert_valid(settings: Settings) -> None:
    assert window(settings) == sorted(window(settings))
    for each in FIELDS.values():
        value = getattr(settings, each.key)
        assert type(value) is type(each.default)
        if each.kind == "int":
            assert each.low <= value <= each.high
        elif each.kind == "choice":
            assert value in each.choices
        elif each.key in MANY_FORMS:
            assert getattr(with_value(Settings(), each.key, value), each.key) == value
        elif each.kind == "phone":
            assert value == "" or any(c in "0123456789" for c in value)
            assert value == value.strip()


def test_the_table_and_the_class_say_the_same() -> None:
    assert [each.name for each in fields(Settings)] == list(FIELDS)
    assert {key: each.default for key, each in FIELDS.items()} == {each.name: each.default for each in fields(Settings)}
    assert_valid(Settings())


def test_nothing_said_means_the_defaults() -> None:
    assert parse({}) == (Settings(), ())


def test_keys_that_are_not_ours_are_named_in_one_problem_and_a_few_will_do() -> None:
    assert parse({"due_min": 50, "due_mn": 20}) == (
        Settings(due_min=50),
        (Problem("", "", "foreign", (("keys", "“due_mn”"),)),),
    )
    [problem] = parse({f"key{n}": n for n in range(50)})[1]
    assert problem.params == (("keys", "“key0”, “key1”, “key2”, “key3”, “key4”, …"),)


@given(FILES)
def test_any_file_gives_valid_settings_and_names_what_it_did_not_take(said: dict[str, object]) -> None:
    settings, problems = parse(said)
    assert_valid(settings)
    refused = {problem.key for problem in problems}
    assert len(refused) == len(problems)
    for key in FIELDS:
        if key in said and key not in refused:
            kept = getattr(settings, key)
            assert kept == (getattr(with_value(Settings(), key, said[key]), key) if key in MANY_FORMS else said[key])
        elif key not in WINDOW_KEYS:
            assert getattr(settings, key) == FIELDS[key].default


@given(FILES, st.sampled_from(list(FIELDS)), OFTEN_RIGHT)
def test_any_change_gives_valid_settings_or_is_refused(said: dict[str, object], key: str, value: object) -> None:
    before, _ = parse(said)
    try:
        after = with_value(before, key, value)
    except BadValue:
        return
    assert_valid(after)
    others = set(changes(before, after)) - {key}
    assert not others or (key in WINDOW_KEYS and others <= set(WINDOW_KEYS))
    # What was saved as changes is read as the same settings.
    assert parse({**changes(Settings(), after)}) == (after, ())


@given(FILES)
def test_settings_survive_being_written_as_text(said: dict[str, object]) -> None:
    settings, _ = parse(said)
    for key in FIELDS:
        assert with_value(settings, key, as_text(getattr(settings, key))) == settings


@pytest.mark.parametrize(
    ("said", "problem", "value"),
    [
        ({"due_min": "45"}, Problem("due_min", "45", "type", (("expected", "int"),)), 45),
        ({"due_min": True}, Problem("due_min", True, "type", (("expected", "int"),)), 45),
        ({"due_min": 45.0}, Problem("due_min", 45.0, "type", (("expected", "int"),)), 45),
        ({"due_min": 121}, Problem("due_min", 121, "range", (("low", 5), ("high", 120))), 45),
        ({"away_min": 4}, Problem("away_min", 4, "range", (("low", 5), ("high", 20))), 5),
        ({"break_length": "2m"}, Problem("break_length", "2m", "choice", (("choices", "30s, 1m, 3m, 5m"),)), "30s"),
        ({"seated_only": "yes"}, Problem("seated_only", "yes", "type", (("expected", "bool"),)), False),
        ({"seated_only": 1}, Problem("seated_only", 1, "type", (("expected", "bool"),)), False),
        ({"emergency_number": 112}, Problem("emergency_number", 112, "phone"), ""),
        ({"emergency_number": "my mother"}, Problem("emergency_number", "my mother", "phone"), ""),
        ({"emergency_number": "1" * 25}, Problem("emergency_number", "1" * 25, "phone"), ""),
    ],
)
def test_a_bad_value_is_the_default_and_one_problem(said: dict[str, object], problem: Problem, value: object) -> None:
    settings, problems = parse(said)
    assert problems == (problem,)
    assert getattr(settings, problem.key) == value


@pytest.mark.parametrize(
    ("said", "expected", "refused"),
    [
        ({"earliest_min": 50}, [50, 50, 60], []),
        ({"earliest_min": 90}, [90, 90, 90], []),
        ({"latest_min": 20}, [20, 20, 20], []),
        ({"due_min": 20}, [20, 20, 60], []),
        ({"due_min": 90}, [30, 90, 90], []),
        ({"earliest_min": 50, "due_min": 40}, [30, 40, 60], ["earliest_min"]),
        ({"due_min": 70, "latest_min": 60, "earliest_min": 40}, [40, 70, 70], ["latest_min"]),
        ({"earliest_min": 80, "latest_min": 70}, [30, 45, 70], ["earliest_min"]),
        ({"earliest_min": 80, "due_min": 50, "latest_min": 40}, [30, 50, 60], ["earliest_min", "latest_min"]),
    ],
)
def test_unsaid_ends_give_way_and_contradictions_are_named(
    said: dict[str, object], expected: list[int], refused: list[str]
) -> None:
    settings, problems = parse(said)
    assert window(settings) == expected
    assert [(problem.key, problem.code) for problem in problems] == [(key, "order") for key in refused]


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("earliest_min", "50", [50, 50, 60]),
        ("earliest_min", 70, [70, 70, 70]),
        ("due_min", "25", [25, 25, 60]),
        ("due_min", " 100 ", [30, 100, 100]),
        ("latest_min", "5", [5, 5, 5]),
        ("latest_min", "120", [30, 45, 120]),
    ],
)
def test_a_change_moves_the_neighbours(key: str, value: object, expected: list[int]) -> None:
    assert window(with_value(Settings(), key, value)) == expected


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("due_min", "soon", "type"),
        ("due_min", "4.5", "type"),
        ("due_min", "１５", "type"),
        ("due_min", "1_0", "type"),
        ("due_min", "", "type"),
        ("due_min", "-10", "range"),
        ("due_min", "99999999999999999999", "type"),
        ("seated_only", "perhaps", "type"),
        ("theme", "pink", "choice"),
        ("tempo", "1", "unknown"),
    ],
)
def test_text_that_cannot_be_meant_is_refused(key: str, text: str, code: str) -> None:
    with pytest.raises(BadValue) as caught:
        with_value(Settings(), key, text)
    problem = caught.value.problem
    assert (problem.key, str(problem.value), problem.code) == (key, text, code)


@pytest.mark.parametrize("text", ["yes", "True", " ON ", "1"])
def test_yes_has_several_words(text: str) -> None:
    assert with_value(Settings(), "seated_only", text).seated_only is True
    assert with_value(Settings(seated_only=True), "seated_only", "Off").seated_only is False


@pytest.mark.parametrize("text", ["112", " 000 ", "+49 30 123-45", "(020) 7946", "*7", "118 118", ""])
def test_a_telephone_number_may_be_written_as_people_do(text: str) -> None:
    assert with_value(Settings(), "emergency_number", text).emergency_number == text.strip()


@pytest.mark.parametrize("text", ["+", "1 ", "911!", "ＳＯＳ", "１１２", "1\n2", "-1"])
def test_what_is_no_telephone_number_is_no_setting(text: str) -> None:
    assert parse({"emergency_number": text})[0].emergency_number == ""


def test_choices_may_be_typed_in_capitals() -> None:
    assert with_value(Settings(), "theme", "Dark").theme == "dark"


def test_days_of_strength_are_two_to_five_in_their_order_or_none() -> None:
    assert weekdays(Settings().strength_days) == {0, 2, 4}
    for text, days in (("none", set()), ("tue thu", {1, 3}), ("mon tue wed sat sun", {0, 1, 2, 5, 6})):
        assert weekdays(with_value(Settings(), "strength_days", text).strength_days) == days
    for text in ("mon", "", "wed mon", "mon tue wed thu fri sat", "monday friday"):
        with pytest.raises(BadValue) as caught:
            with_value(Settings(), "strength_days", text)
        assert caught.value.problem.params == (("choices", "none, mon tue, mon wed fri, …"),)


@pytest.mark.parametrize(
    ("key", "written", "kept"),
    [
        ("hours", "Mo-Fr 9-17", "mon-fri 09:00-17:00"),
        ("hours", " ", ""),
        ("holidays", "24.12.2026 - 1.1.2027, 2026-05-01", "2026-05-01, 2026-12-24..2027-01-01"),
    ],
)
def test_hours_and_holidays_are_kept_in_one_form(key: str, written: str, kept: str) -> None:
    assert getattr(parse({key: written})[0], key) == kept
    assert getattr(with_value(Settings(), key, written), key) == kept


@pytest.mark.parametrize(
    ("key", "written", "problem"),
    [
        ("hours", "mon 9-5", ("backwards", (("at", "9-5"),))),
        ("hours", 9, ("type", (("expected", "str"),))),
        ("holidays", "2026-13-01", ("date", (("at", "2026-13-01"),))),
        ("holidays", ["2026-12-24"], ("type", (("expected", "str"),))),
    ],
)
def test_hours_that_cannot_be_meant_are_any_time(key: str, written: object, problem: tuple[str, object]) -> None:
    settings, [found] = parse({key: written})

    assert settings == Settings()
    assert (found.key, found.value, (found.code, found.params)) == (key, written, problem)


@pytest.mark.parametrize(
    ("key", "written", "kept"),
    [
        ("wait_calendar", " /home/Ada/Team.ics ", "/home/Ada/Team.ics"),
        ("wait_programs", "OBS,  Open  Slide,obs", "obs, Open Slide"),
    ],
)
def test_paths_and_names_keep_their_capitals(key: str, written: str, kept: str) -> None:
    assert getattr(parse({key: written})[0], key) == kept
    assert getattr(with_value(Settings(), key, written), key) == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Before I pick up\tthe phone ", "Before I pick up the phone"),
        ("a\u200db\nc", "a b c"),
        ("", ""),
        ("x" * 120, "x" * 120),
    ],
)
def test_the_users_own_words_are_kept_on_one_line(written: str, kept: str) -> None:
    assert with_value(Settings(), "goal_words", written).goal_words == kept


def test_words_that_are_too_long_are_refused() -> None:
    with pytest.raises(BadValue) as refused:
        with_value(Settings(), "goal_words", "x" * 121)
    assert refused.value.problem.code == "long"
