"""When it happened, in the words of the paste: nothing is converted, nothing invented."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.model import Span

_LONGEST_LINE = 4000
_LOOKED_AT, _PIECE = 4_000_000, 200_000
"""Characters in which fields are looked for, and those of one search: other threads wait for it to end."""
_NEAR = 4000
_FIELDS_AROUND = 40
_STAMP = late(
    r"[> \t]*\[?(?:<\d{1,3}>)?("
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d)?"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d"
    r")(?!\d)"
)
_FIELD = late(
    r"^[>| \t]{0,20}(Last-Attempt-Date|Arrival-Date|Date|Sent|보낸 ?날짜|날짜)"
    r"[ \t]{0,8}:[ \t]{0,8}(\S[^\r\n]{5,79})(?=\r?$)",
    re.MULTILINE | re.IGNORECASE,
)
_DATES = frozenset(("date", "sent", "보낸 날짜", "날짜", "보낸날짜"))


class Moments:
    """The times of one paste, looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._fields = [
            (field.start(), _kind(field[1]), printable_name(" ".join(field[2].split())))
            for start, end in _pieces(text[:_LOOKED_AT])
            for field in _FIELD.finditer(text, start, end)
        ]
        self._starts = [start for start, _, _ in self._fields]

    def of(self, evidence: Span | None, *, message: int = 1) -> str | None:
        """The time on the line of the reply, or in the field nearest to it."""
        if evidence is None:
            return None if message > 1 else self._first_date()
        return _stamp(self._text, evidence.start) or self._field(evidence.start)

    def _first_date(self) -> str | None:
        return next((words for _, kind, words in self._fields if kind == "date"), None)

    def _field(self, place: int) -> str | None:
        """The attempt's own time beside the reply, else that of the message before it."""
        number = bisect_right(self._starts, place)
        before = self._fields[max(0, number - _FIELDS_AROUND) : number][::-1]
        after = self._fields[number : number + _FIELDS_AROUND]
        near = [held for held in (*before, *after) if abs(held[0] - place) <= _NEAR]
        for kind, fields in (("last-attempt-date", near), ("date", before), ("arrival-date", near)):
            words = next((words for _, held, words in fields if held == kind), None)
            if words:
                return words
        return None


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where pieces of whole lines begin and end."""
    start = 0
    while start < len(text):
        line_end = text.find("\n", start + _PIECE, start + 2 * _PIECE)
        end = line_end + 1 or start + 2 * _PIECE
        yield start, end
        start = end


def _kind(name: str) -> str:
    return "date" if name.lower() in _DATES else name.lower()


def _stamp(text: str, place: int) -> str | None:
    """A mail log begins each line with the time."""
    first = max(0, place - _LONGEST_LINE)
    start = max(text.rfind("\n", first, place), text.rfind("\r", first, place), first - 1) + 1
    found = _STAMP.match(text, start, start + 80)
    return found[1] if found else None
