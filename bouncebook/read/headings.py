"""Tables whose cells only space parts: the headings tell in which order sender and recipient stand."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.addresses import find_addresses
from bouncebook.read.log_words import COLUMN, SENDER_COLUMN
from bouncebook.read.weights import HEAD, NOT, Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

_BETWEEN = r"[ |,]{1,3}(?:(?:ip|[^\x00-\x7f]\S{0,11}) )?"
"""Between two headings, where one more may stand; never an English word, which would make a sentence."""
_RECIPIENT = rf"(?!address|e-?mail|이?메일|メール|to sender){COLUMN}"
"""Of an address alone the heading does not tell whose it is."""
_SENDER_FIRST = late(rf"(?<!\w){SENDER_COLUMN}{_BETWEEN}{_RECIPIENT}(?![\w:])")
_RECIPIENT_FIRST = late(rf"(?<!\w){_RECIPIENT}{_BETWEEN}{SENDER_COLUMN}(?![\w:])")
_SENTENCE = late(r"[a-z]\. [a-z]|(?<!\d)[45]\d\d[- ][245]\.\d")
_LINES_ABOVE, _CELLS_ABOVE, _LONGEST_CELL, _LONGEST, _NEAR = 3, 16, 24, 400, 60


def below_headings(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """In rows of two addresses below headings for both, one is the sender and the other heads the row."""
    addresses = [candidate.address for candidate in candidates]
    order = _order_of(flat, addresses)
    if order is None:
        return candidates
    rows = list(_rows(flat, addresses))
    senders = {row[0 if order == "sender" else 1].start for row in rows}
    recipients = {row[1 if order == "sender" else 0].start for row in rows}
    return [
        candidate._replace(weight=HEAD)
        if candidate.address.start in recipients
        else (candidate._replace(weight=NOT) if candidate.address.start in senders else candidate)
        for candidate in candidates
    ]


def has_headings(flat: Flat) -> bool:
    """Whether two addresses stand below headings for sender and recipient."""
    return _order_of(flat, find_addresses(flat.chars)) is not None


def _order_of(flat: Flat, addresses: list[Address]) -> str | None:
    """Whose heading stands first above the first row of two addresses."""
    row = next(_rows(flat, addresses), None)
    return _order(flat, row[0].start) if row else None


def _rows(flat: Flat, addresses: list[Address]) -> Iterator[tuple[Address, Address]]:
    """Two different addresses beside each other, on one line or, cell by cell, on two."""
    taken = -1
    for one, following in pairwise(addresses):
        if one.start == taken or one.key == following.key:
            continue
        gap = flat.chars[one.end : following.start]
        if not gap.strip() or (len(gap) <= _NEAR and following.start < flat.line_end(one.end)):
            taken = following.start
            yield one, following


def _order(flat: Flat, row: int) -> str | None:
    """Whose heading stands first above the row: ``sender``, ``recipient``, or None without such headings."""
    return next((order for heading in _headings(flat, row) if (order := _first(heading))), None)


def _headings(flat: Flat, row: int) -> Iterator[str]:
    """The lines above the row, and the short ones right above it together: a cell on each."""
    line = bisect_right(flat.lines, row) - 1
    above = flat.lines[max(0, line - _CELLS_ABOVE) : line]
    texts = [flat.chars[start : min(flat.line_end(start), start + _LONGEST)] for start in above]
    yield from (text.lower() for text in reversed(texts[-_LINES_ABOVE:]))
    cells: list[str] = []
    for text in reversed(texts):
        if len(text) > _LONGEST_CELL:
            break
        cells.insert(0, text)
    yield " ".join(cells).lower()


@lru_cache(maxsize=64)
def _first(heading: str) -> str | None:
    if "@" in heading or _SENTENCE.search(heading):
        return None
    if _SENDER_FIRST.search(heading):
        return "sender"
    return "recipient" if _RECIPIENT_FIRST.search(heading) else None
