"""The text of an export, as rows: our own form line by line, any other JSON with the same content as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, TextIO

from neckbreak.storage.exporting import FORMAT, VERSION
from neckbreak.storage.merge_rules import COLUMNS

_TABLE = re.compile(r'"(\w+)": \{"columns": (\[.*\]), "rows": \[$')
_AT_ONCE = 2000


class BadFile(Exception):
    """The file cannot be imported.

    `code` is `json`, `format`, `newer`, `table`, `columns`, `row`, `instant`, `day`, `params` or `missing`; `place`
    says where in words.
    """

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(f"{code} {place}")
        self.code = code
        self.place = place


Rows = Iterator[tuple[str, Sequence[str], list[list[Any]], str]]
"""A table, its columns, some of its rows, and the place of the first."""


class OtherForm(Exception):
    """Not written line by line as we do."""


def streamed(stream: TextIO) -> Rows:
    """Our own form, line by line. Raises OtherForm as soon as a line is not what we write, and BadFile."""
    head = list(islice(stream, 4))
    if len(head) < 4 or head[0] != "{\n" or head[3] != '"tables": {\n':
        raise OtherForm
    try:
        _check_head(json.loads(f"{{{head[1]}{head[2].rstrip().rstrip(',')}}}"))
    except ValueError:
        raise OtherForm from None
    number, lines = 4, list(islice(stream, _AT_ONCE))
    table: str = ""
    columns: Sequence[str] = ()
    while lines:
        if not table:
            number, line = number + 1, lines.pop(0)
            if found := _TABLE.fullmatch(line.rstrip("\n")):
                table, columns = found[1], _columns(found[1], json.loads(found[2]))
            elif line not in ("}\n", "}"):
                raise OtherForm
        else:
            ends = [lines.index(end) for end in ("]},\n", "]}\n") if end in lines]
            rows = lines[: min(ends)] if ends else lines
            if rows:
                yield table, columns, _parsed(rows), f"line {number + 1}"
            number, lines = number + len(rows) + bool(ends), lines[len(rows) + bool(ends) :]
            table = "" if ends else table
        lines += islice(stream, _AT_ONCE - len(lines))
    if table:
        raise OtherForm  # it ends too early, which the whole reading will say


def _parsed(batch: Sequence[str]) -> list[list[Any]]:
    try:
        rows: list[list[Any]] = json.loads(f"[{''.join(batch).rstrip().rstrip(',')}]", parse_constant=_no_constant)
    except ValueError:
        raise OtherForm from None
    if len(rows) != len(batch):
        raise OtherForm
    return rows


def loaded(stream: TextIO) -> Rows:
    """Any JSON. Raises BadFile."""
    try:
        data = json.load(stream, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise BadFile("json", f"line {error.lineno}") from error
    except (ValueError, RecursionError) as error:
        raise BadFile("json") from error
    if not isinstance(data, dict):
        raise BadFile("format")
    _check_head(data)
    tables = data.get("tables")
    if not isinstance(tables, dict):
        raise BadFile("format")
    for table, content in tables.items():
        if not isinstance(content, dict) or not isinstance(content.get("rows"), list):
            raise BadFile("table", f"table {table[:40]}")
        yield table, _columns(table, content.get("columns")), content["rows"], f"table {table[:40]}, row 1"


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _check_head(data: dict[str, Any]) -> None:
    version = data.get("version")
    if data.get("format") != FORMAT or type(version) is not int or version < 1:
        raise BadFile("format")
    if version > VERSION:
        raise BadFile("newer")


def _columns(table: str, columns: Any) -> Sequence[str]:
    if table not in COLUMNS:
        raise BadFile("table", f"table {table[:40]}")
    if not isinstance(columns, list) or sorted(map(str, columns)) != sorted(COLUMNS[table]):
        raise BadFile("columns", f"table {table[:40]}")
    return columns
