"""A signature below a report: somebody's name, and below it an address that the report does not name."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.items import opens_line
from bouncebook.read.kind_words import FAILURE
from bouncebook.read.log_words import ROW_FAILURE
from bouncebook.read.weights import NOT, Candidate
from bouncebook.read.writer_words import CLOSING

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

_NAME = late(r"[^\W\d][^\d@:<>;/()]{0,39}")
_FAILED = late(ROW_FAILURE)
_CLOSING = late(rf"{CLOSING}[^@:]{{0,90}}\Z")
_MOST_LINES, _LONGEST_BELOW, _BEFORE = 5, 80, 110


def without_signature(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, of which the last is none where it only signs what stands above it."""
    if not candidates or flat.is_one_line or not _is_alone(flat, candidates[-1].address):
        return candidates
    *others, last = candidates
    if not (_is_below_closing(flat, last.address) or _is_of_nobody_named(flat, last.address, others)):
        return candidates
    return [*others, last._replace(weight=NOT)]


def _is_alone(flat: Flat, address: Address) -> bool:
    return flat.line_end(address.end) <= address.end + 1 and opens_line(flat, address)


def _is_below_closing(flat: Flat, address: Address) -> bool:
    """Whether a letter closes a few lines above."""
    return bool(_CLOSING.search(flat.chars[max(0, address.start - _BEFORE) : address.start].lower()))


def _is_of_nobody_named(flat: Flat, address: Address, others: list[Candidate]) -> bool:
    """Whether it ends a report that names somebody else, and not in the way in which this one is named."""
    if len(flat.chars) - address.end > _LONGEST_BELOW or not _is_below_name(flat, address):
        return False
    named = [one.address for one in others if one.weight > NOT and not one.alias]
    if not named or any(one.address.key == address.key for one in others):
        return False
    return not any(_is_alone(flat, other) and _is_below_name(flat, other) for other in named)


def _is_below_name(flat: Flat, address: Address) -> bool:
    """Whether its paragraph holds a name right above it, and nothing of a failure."""
    line = bisect_right(flat.lines, address.start) - 1
    first = bisect_right(flat.lines, flat.paragraph_start(address.start)) - 1
    if not 0 < line - first <= _MOST_LINES:
        return False
    above = flat.chars[flat.lines[first] : flat.lines[line]]
    if not _NAME.fullmatch(flat.chars[flat.lines[line - 1] : flat.lines[line]].strip()):
        return False
    lowered = above.lower()
    return "@" not in above and ":" not in above and not (FAILURE.search(lowered) or _FAILED.search(lowered))
