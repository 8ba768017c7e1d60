"""`settings.toml`: a file for people, whose comments, order and unknown keys stay as they are.

Reading needs only the standard library, and its parser only where there is a file; tomlkit is imported when something
is saved.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from neckbreak.core.settings import Problem, Settings, changes, parse
from neckbreak.storage import private

_LINE = re.compile(r"at line (\d+)")


class SettingsFile:
    """The settings at `path`. `clock` names a broken file that is kept."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.path = path
        self._clock = clock
        self._good = Settings()
        self._seen: tuple[int, int, int] | None = None

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings and what is wrong with the file; no file means the defaults. Never raises.

        A file that is no TOML (somebody may be writing it just now) leaves the settings that were last read.
        """
        self._seen = self._look()
        try:
            said = _parsed(self._read())
        except FileNotFoundError:
            said = {}
        except OSError as error:
            return self._good, (Problem("", error.strerror or "", "unreadable"),)
        except (ValueError, RecursionError) as error:
            found = _LINE.search(str(error))
            return self._good, (Problem("", str(error), "syntax", (("line", int(found[1]) if found else 0),)),)
        self._good, problems = parse(said)
        return self._good, problems

    def save(self, changed: Mapping[str, int | bool | str | None]) -> None:
        """Write these keys and leave all else as it is; None takes a key out, so that its default counts.

        A file that is no TOML is first kept as `settings.toml.broken-<instant>`. Atomic. Raises OSError.
        """
        try:
            written = _edited(self._read() if self.path.exists() else "", changed)
        except ValueError:
            self._keep_broken()
            written = _edited("", {**changes(Settings(), self._good), **changed})
        self._write(written)
        self.load()

    def changed_on_disk(self) -> bool:
        """Whether the file is another one than `load` or `save` last saw."""
        return self._look() != self._seen

    def _read(self) -> str:
        return self.path.read_bytes().decode("utf-8-sig")

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _keep_broken(self) -> None:
        kept = self.path.with_name(f"{self.path.name}.broken-{private.stamp(self._clock())}")
        private.make_file(kept)
        kept.write_bytes(self.path.read_bytes())
        private.sync(kept)

    def _write(self, text: str) -> None:
        target = self.path.resolve()  # a link into somebody's collected settings stays a link
        private.make_folder(target.parent)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = Path(file.name)
        try:
            private.make_file(temporary)
            temporary.write_bytes(text.encode())
            private.replace_durably(temporary, target)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _parsed(text: str) -> dict[str, object]:
    import tomllib

    return tomllib.loads(text)


def _edited(text: str, changed: Mapping[str, int | bool | str | None]) -> str:
    """The text with these keys at its top level. Raises ValueError if that cannot be had of it."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        expected = {**_parsed(text), **changed}
        document = tomlkit.parse(text)
        for key, value in changed.items():
            if value is None:
                document.pop(key, None)
            else:
                document[key] = value
        written = tomlkit.dumps(document)
        after = _parsed(written)
    except (RecursionError, TOMLKitError) as error:
        raise ValueError("not editable") from error
    if after != {key: value for key, value in expected.items() if value is not None}:
        raise ValueError("not editable")
    return written
