"""A reply to the command line: `{"ok": bool, "text": str, "exit": int, "data": …}`; the client prints it and ends."""

from __future__ import annotations

from typing import Any

Reply = dict[str, Any]


def success(text: str) -> Reply:
    """A reply that says it worked."""
    return {"ok": True, "text": text, "exit": 0}


def failure(text: str, code: int = 1) -> Reply:
    """A reply that says why it did not."""
    return {"ok": False, "text": text, "exit": code}
