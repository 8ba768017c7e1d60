"""The live state as plain data (for one row of JSON), and back.

Written generically over the dataclasses of `states`, with a tag for the state's type, so that a new field with a
default needs no new version. Data that does not fit raises `BadState`; the caller starts a new round then.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from math import isfinite
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from neckbreak.core.moment import Moment
from neckbreak.core.states import STATE_NAMES, Live

_TYPES = {name: kind for kind, name in STATE_NAMES.items()}


class BadState(Exception):
    """The saved state cannot be read."""


def to_data(value: Any) -> Any:
    """Plain JSON data for `value`: a dataclass of `states`, a moment or a simple value."""
    if isinstance(value, Moment):
        return [value.wall.isoformat(), value.mono, value.boot, value.offset_min]
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        data = {f.name: to_data(getattr(value, f.name)) for f in fields(value)}
        name = STATE_NAMES.get(type(value))
        return {"is": name, **data} if name else data
    if isinstance(value, tuple):
        return [to_data(item) for item in value]
    return value


def from_data(data: Any) -> Live:
    """The live state from `to_data`'s output. Raises `BadState`."""
    try:
        live = _read(Live, data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadState(str(error)) from error
    assert isinstance(live, Live)
    return live


def _read(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], item) for item in data)
    if origin in (Union, UnionType):
        options = get_args(kind)
        if data is None and type(None) in options:
            return None
        if isinstance(data, dict) and "is" in data:
            return _read(_TYPES[data["is"]], data)
        return _read(next(o for o in options if o is not type(None)), data)
    if kind is Moment:
        wall, mono, boot, offset = data
        return Moment(_aware(wall), float(mono), float(boot), int(offset))
    if kind is datetime:
        return _aware(data)
    if kind is date:
        return date.fromisoformat(data)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        known = {f.name: _read(hints[f.name], data[f.name]) for f in fields(kind) if f.name in data}
        return kind(**known)  # type: ignore[operator]
    if kind is float and isinstance(data, int | float) and not isinstance(data, bool):
        if not isfinite(data):
            raise ValueError(f"{data} is no length")
        return float(data)
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    return data


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no zone")
    return moment
