"""Lines with which the header of a message begins, in the midst of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.letter_case import in_lower_case

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELD_NAMES = any_of(
    "return-path",
    "received",
    "delivered-to",
    "x-original-to",
    "x-received",
    "from",
    "date",
    "message-id",
    "mime-version",
    "subject",
    "to",
)
_FIELD = late(rf"[\n \t>|]{_FIELD_NAMES}: ?\S")
_MARKED = 8
"""Marks of a quote, and space, that may stand before a field's name."""


def header_lines(chars: str) -> Iterator[int]:
    """Where the lines begin that start with a field of a message's header, marked as a quote or not."""
    lowered = "\n" + in_lower_case(chars)
    for found in _FIELD.finditer(lowered):
        start = lowered.rfind("\n", 0, found.start() + 1) + 1
        before = lowered[start : found.start() + 1]
        if len(before) <= _MARKED and not before.strip(" \t>|"):
            yield start - 1
