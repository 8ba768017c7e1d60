from __future__ import annotations

import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.settings import FIELDS, Problem, Settings
from neckbreak.storage.settings_file import SettingsFile, _edited
from tests.storage.samples import clock

BY_HAND = """\
# My breaks
earliest_min = 25   # the doctor said so
colour = "unknown to this version"

due_min = 40

[plugin]
theme = "not ours"   # a table of its own
"""
FOREIGN = Problem("", "", "foreign", (("keys", "“colour”, “plugin”"),))


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.toml", clock)


def write(file: SettingsFile, text: str) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text(text, encoding="utf-8", newline="")


def test_without_a_file_there_are_defaults_and_none_is_made(file: SettingsFile) -> None:
    assert file.load() == (Settings(), ())
    assert not file.path.parent.exists()


def test_what_is_saved_is_loaded(file: SettingsFile) -> None:
    file.save({"theme": "dark", "seated_only": True, "away_min": 9})
    expected = Settings(theme="dark", seated_only=True, away_min=9)
    assert SettingsFile(file.path, clock).load() == (expected, ())
    assert file.path.read_text() == 'theme = "dark"\nseated_only = true\naway_min = 9\n'


def test_comments_order_and_unknown_keys_stay(file: SettingsFile) -> None:
    write(file, BY_HAND)
    file.save({"due_min": 50, "theme": "dark"})
    text = file.path.read_text()
    assert text.startswith('# My breaks\nearliest_min = 25   # the doctor said so\ncolour = "unknown')
    assert '[plugin]\ntheme = "not ours"   # a table of its own\n' in text
    assert file.load() == (Settings(earliest_min=25, due_min=50, theme="dark"), (FOREIGN,))


def test_none_takes_a_key_out(file: SettingsFile) -> None:
    write(file, BY_HAND)
    file.save({"earliest_min": None, "due_min": None, "theme": None})
    assert file.load() == (Settings(), (FOREIGN,))
    assert "colour" in file.path.read_text()


def test_an_edit_made_meanwhile_is_kept(file: SettingsFile) -> None:
    write(file, "")
    file.load()
    write(file, 'theme = "dark" # by hand\n')
    file.save({"hair": "bun"})
    assert file.load()[0] == Settings(theme="dark", hair="bun")
    assert "# by hand" in file.path.read_text()


def test_a_bad_value_is_a_problem_and_its_neighbours_count(file: SettingsFile) -> None:
    write(file, 'due_min = "often"\naway_min = 8\n')
    settings, (problem,) = file.load()
    assert (settings, problem.key, problem.code) == (Settings(away_min=8), "due_min", "type")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"away_min = 8\ntheme = dark\n", 2),
        (b"away_min = 8\naway_min = 9\n", 2),
        (b"theme = \xff\xfe", 0),
        (b"a" + b"[" * 5000, 1),
        (b"a = " + b"[" * 5000, 0),
    ],
)
def test_no_toml_is_one_problem_with_its_line(file: SettingsFile, content: bytes, line: int) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    settings, (problem,) = file.load()
    assert settings == Settings()
    assert (problem.key, problem.code, problem.params) == ("", "syntax", (("line", line),))


def test_a_file_broken_while_running_changes_nothing(file: SettingsFile) -> None:
    write(file, 'theme = "dark"\n')
    file.load()
    write(file, 'theme = "da')
    settings, (problem,) = file.load()
    assert (settings.theme, problem.code) == ("dark", "syntax")


def test_a_broken_file_is_kept_before_it_is_written_anew(file: SettingsFile) -> None:
    write(file, 'theme = "dark"\n')
    file.load()
    write(file, 'theme = "dark\nhair = bun')
    file.save({"away_min": 7})
    kept = file.path.with_name("settings.toml.broken-20260309T120000000Z")
    assert kept.read_text() == 'theme = "dark\nhair = bun'
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert file.load() == (Settings(theme="dark", away_min=7), ())


def test_for_the_user_alone_whatever_the_umask(file: SettingsFile) -> None:
    before = os.umask(0)
    try:
        file.save({"theme": "dark"})
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in file.path.parent.iterdir()] == ["settings.toml"]


def test_a_link_stays_a_link(file: SettingsFile, tmp_path: Path) -> None:
    real = tmp_path / "collected.toml"
    real.write_text("# mine\n")
    file.path.parent.mkdir()
    file.path.symlink_to(real)
    file.save({"theme": "dark"})
    assert file.path.is_symlink()
    assert real.read_text() == '# mine\ntheme = "dark"\n'


def test_a_save_that_fails_leaves_the_old_file(file: SettingsFile, tmp_path: Path) -> None:
    file.path.parent.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="File exists"):
        file.save({"theme": "dark"})
    assert file.load()[1][0].code == "unreadable"
    assert [path.name for path in tmp_path.iterdir()] == ["config"]


def test_edits_on_disk_are_noticed_and_own_saves_are_not(file: SettingsFile) -> None:
    file.load()
    assert not file.changed_on_disk()
    file.save({"theme": "dark"})
    assert not file.changed_on_disk()
    write(file, 'theme = "light"\n')
    assert file.changed_on_disk()
    file.load()
    assert not file.changed_on_disk()
    file.path.unlink()
    assert file.changed_on_disk()
    assert file.load() == (Settings(), ())
    assert not file.changed_on_disk()


PIECES = st.sampled_from(
    [
        "# a comment\n",
        "\n",
        "unknown = 1\n",
        "away_min = 7 # seven\n",
        "  due_min   =   50\n",
        "'theme' = 'dark'\n",
        "[table]\n",
        "[table.inner]\n",
        "[[array]]\n",
        "dotted.key = 3\n",
        "text = '''\nlong\n'''\n",
        "list = [ 1, # one\n 2 ]\n",
        'hair = "bun"\r\n',
        "inline = { a = 1 }\n",
        "last = 1",
    ]
)


@given(st.lists(PIECES).map("".join), st.sampled_from(list(FIELDS)))
def test_whatever_valid_file_there_is_the_change_gets_in(text: str, key: str) -> None:
    try:
        before = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(ValueError, match=r"\S"):
            _edited(text, {key: FIELDS[key].default})
        return
    written = _edited(text, {key: FIELDS[key].default})
    assert tomllib.loads(written) == {**before, key: FIELDS[key].default}
    removed = _edited(written, {key: None})
    assert tomllib.loads(removed) == {name: value for name, value in before.items() if name != key}
    for line in text.splitlines():
        if line.startswith("#"):
            assert line in written


def test_reading_does_not_need_tomlkit(file: SettingsFile) -> None:
    write(file, BY_HAND)
    program = (
        "import sys; from pathlib import Path; from neckbreak.storage.settings_file import SettingsFile;"
        "SettingsFile(Path(sys.argv[1]), None).load(); sys.exit('tomlkit' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(file.path)], cwd=Path(__file__).parents[2], check=True)
