"""Exported tables and logs: fields parted by a mark, whose first line may name the columns."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.log_words import COLUMN, ROW_STATE
from bouncebook.read.weights import HEAD, NOT, Candidate
from bouncebook.record import Record

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

_COLUMN = late(COLUMN)
_QUOTED = late(r'"[^"]*"')
_MARKS = ",;|"
_CODES = r"[\"']?(?:smtp; ?)?(?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}\b)"
_STATE_AFTER = late(rf"\"? ?[,;|] ?(?:[^,;|@]{{0,24}}[,;|] ?){{0,2}}(?:{_CODES}|{ROW_STATE} ?[,;|(])")
"""Fields after the recipient's, up to that which tells what became of the message."""
_TRACKED = late(
    r"(?:>,[0-9A-Fa-f-]{4,40}"
    r"|,(?:FAIL|DEFER|SEND|DELIVER|EXPAND|BADMAIL|SUBMITFAIL|SUBMITDEFER),\d{1,20},<[^<>\s]{3,250}>),\Z"
)
"""The fields before the recipient's in the tracking log of Exchange Server: its one name or two."""
_FEWEST_MARKS, _LINES_ABOVE, _LONGEST, _BEFORE, _AFTER = 2, 2, 2000, 300, 120


class _Columns(Record):
    """Which columns hold recipients."""

    mark: str
    numbers: frozenset[int]
    start: int
    end: int


def in_columns(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Addresses in a recipients' column, or before a field with the outcome, head their rows."""
    if not any(_is_field(flat, candidate) for candidate in candidates):
        return candidates
    columns = _columns(flat, candidates)
    if columns:
        return [_by_column(flat, columns, candidate) for candidate in candidates]
    return _joined_by_marks(flat, [_by_fields(flat, candidate) for candidate in candidates])


def _is_field(flat: Flat, candidate: Candidate) -> bool:
    """Whether a mark stands beside the address, perhaps behind its quotation mark."""
    start, end = candidate.address.start, candidate.address.end
    beside = flat.chars[max(0, start - 2) : start] + flat.chars[end : end + 2]
    return "," in beside or ";" in beside or "|" in beside


def _columns(flat: Flat, candidates: list[Candidate]) -> _Columns | None:
    """The columns that one of the two lines above the first row names."""
    row = bisect_right(flat.lines, candidates[0].address.start) - 1 if candidates else 0
    for start in reversed(flat.lines[max(0, row - _LINES_ABOVE) : row]):
        end = flat.line_end(start)
        line = flat.chars[start : min(end, start + _LONGEST)].lower()
        mark = max(_MARKS, key=line.count)
        names = enumerate(line.split(mark) if line.count(mark) >= _FEWEST_MARKS else ())
        numbers = frozenset(number for number, name in names if _COLUMN.fullmatch(name.strip(" \"'")))
        if numbers:
            return _Columns(mark, numbers, end, flat.paragraph_end(end))
    return None


def _by_column(flat: Flat, columns: _Columns, candidate: Candidate) -> Candidate:
    """An address in another column is somebody else's; one in a longer text, or below all rows, stays."""
    at = candidate.address.start
    before = flat.chars[flat.line_start(at) : at]
    if not columns.start < at < columns.end or len(before) > _LONGEST:
        return candidate
    if candidate.weight <= NOT and columns.mark not in flat.chars[at - len(before) : flat.line_end(at)]:
        return candidate
    unquoted = _QUOTED.sub("", before)
    number = unquoted.count(columns.mark)
    if number in columns.numbers:
        return candidate._replace(weight=HEAD)
    is_field = not unquoted.rpartition(columns.mark)[2].strip(' "<')
    return candidate._replace(weight=NOT) if is_field else candidate


def _by_fields(flat: Flat, candidate: Candidate) -> Candidate:
    address = candidate.address
    before = flat.chars[max(0, address.start - _BEFORE) : address.start].rstrip(' "<')
    if candidate.weight <= NOT or (before and before[-1] not in _MARKS):
        return candidate
    after = flat.chars[address.end : address.end + _AFTER].lower()
    heads = _STATE_AFTER.match(after) or _TRACKED.search(before)
    return candidate._replace(weight=HEAD) if heads else candidate


def _joined_by_marks(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Recipients in one field: each of them is what the last is."""
    for index in range(len(candidates) - 2, -1, -1):
        one, following = candidates[index : index + 2]
        between = flat.chars[one.address.end : following.address.start]
        if between == ";" and following.weight == HEAD and one.weight > NOT:
            candidates[index] = one._replace(weight=HEAD)
    return candidates
