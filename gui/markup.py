"""Plain text to markup: everything is escaped, nothing becomes a link."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMAND = re.compile(r"`([^`]+)`")


def rich(text: str) -> str:
    """Escaped text with its commands, between backticks, in monospace."""
    return _COMMAND.sub(r"<code>\1</code>", escape(text)).replace("\n", "<br>")


def ordered(steps: Iterable[str]) -> str:
    """A numbered list."""
    return "<ol>" + "".join(f"<li>{rich(step)}</li>" for step in steps) + "</ol>"
