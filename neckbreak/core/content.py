"""Reading parsed data files so that a mistake in one is told in a sentence: which file, which place, what is wrong."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass


class ContentError(ValueError):
    """A data file says something that makes no sense; the text names the file and the place."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a data file that knows where it stands; each reading method raises `ContentError`."""

    value: object
    origin: str
    """The file, as the sentence shall name it."""
    place: str = ""

    def wrong(self, what: str) -> ContentError:
        """The error to raise: this place, and what is wrong with it."""
        return ContentError(f"{self.origin}: {self.place or 'the file'} {what}.")

    def at(self, key: str) -> Value:
        """The value under a key that must be there."""
        table = self._table()
        if key not in table:
            raise self.wrong(f"lacks “{key}”")
        return Value(table[key], self.origin, f"{self.place}.{key}" if self.place else key)

    def has(self, key: str) -> bool:
        """Whether a key that may be missing is there."""
        return key in self._table()

    def entries(self) -> Iterator[tuple[str, Value]]:
        """All keys of a table and their values."""
        for key in self._table():
            yield key, self.at(key)

    def only(self, *keys: str) -> Value:
        """This value again, if it is a table with no other keys."""
        for key in self._table():
            if key not in keys:
                raise self.wrong(f"has the unknown key “{key}”")
        return self

    def items(self) -> tuple[Value, ...]:
        """The values of a list."""
        if not isinstance(self.value, list):
            raise self.wrong("must be a list")
        return tuple(Value(item, self.origin, f"{self.place}[{index}]") for index, item in enumerate(self.value))

    def text(self, *among: str) -> str:
        """A non-empty text, one of the given ones if any are given."""
        if not isinstance(self.value, str) or not self.value:
            raise self.wrong("must be a text")
        if among and self.value not in among:
            raise self.wrong(f"is “{self.value}”, not one of {', '.join(among)}")
        return self.value

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise self.wrong("must be true or false")
        return self.value

    def number(self, least: float = 0.0) -> float:
        """A finite number, not below `least`."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float) or not math.isfinite(self.value):
            raise self.wrong("must be a number")
        if self.value < least:
            raise self.wrong(f"must be at least {least:g}")
        return float(self.value)

    def count(self, least: int = 1) -> int:
        """A whole number, not below `least`."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.wrong("must be a whole number")
        if self.value < least:
            raise self.wrong(f"must be at least {least}")
        return self.value

    def _table(self) -> dict[str, object]:
        if not isinstance(self.value, dict):
            raise self.wrong("must be a table")
        return self.value
