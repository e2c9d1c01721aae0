"""A signature below a report: somebody's name, and below it an address that the report does not name."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.items import opens_line
from bouncebook.read.kind_words import FAILURE
from bouncebook.read.log_words import ROW_FAILURE
from bouncebook.read.weights import NOT, Candidate

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

_NAME = late(r"[^\W\d][^\d@:<>;/()]{0,39}")
_FAILED = late(ROW_FAILURE)
_MOST_LINES, _LONGEST_BELOW = 5, 80


def without_signature(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, of which the last is none where it only signs what stands above it."""
    if flat.is_one_line or len(candidates) < 2 or not _signs(flat, candidates[-1].address):
        return candidates
    last, others = candidates[-1], candidates[:-1]
    named = [one for one in others if one.weight > NOT and not one.alias]
    if not named or any(one.address.key == last.address.key for one in others):
        return candidates
    if any(_signs(flat, one.address, closes=False) for one in named):
        return candidates
    return [*others, last._replace(weight=NOT)]


def _signs(flat: Flat, address: Address, *, closes: bool = True) -> bool:
    """Whether only a name stands above the address in its paragraph, and hardly anything below."""
    if flat.line_end(address.end) > address.end + 1 or not opens_line(flat, address):
        return False
    if closes and len(flat.chars) - address.end > _LONGEST_BELOW:
        return False
    line = bisect_right(flat.lines, address.start) - 1
    first = bisect_right(flat.lines, flat.paragraph_start(address.start)) - 1
    if not 0 < line - first <= _MOST_LINES:
        return False
    above = flat.chars[flat.lines[first] : flat.lines[line]]
    if not _NAME.fullmatch(flat.chars[flat.lines[line - 1] : flat.lines[line]].strip()):
        return False
    lowered = above.lower()
    return "@" not in above and ":" not in above and not (FAILURE.search(lowered) or _FAILED.search(lowered))
