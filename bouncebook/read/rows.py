"""Tables and lists: an address and a code a row."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.log_words import ROW_FAILURE, ROW_SUCCESS
from bouncebook.read.weights import HEAD, NOT, Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.flat import Flat

_CODE = late(r"(?<![\w.:-])[45](?:\d\d(?![\w.:]|,\d{3}(?!\d))|\.\d\.\d{1,3}(?![\w.]))")
_ARRIVED = late(rf"(?:\A|[,;|:=(\[→>/-]) ?\"?{ROW_SUCCESS}")
_ARRIVED_BEFORE = late(rf"(?:{ROW_SUCCESS}|정상|도착) ?[:=|→] ?[<(\"']?\Z")
_FAILED_BEFORE = late(rf"{ROW_FAILURE}\w{{0,3}} ?[:=|→] ?[<(\"']?\Z")
_FAILED = late(ROW_FAILURE)
_HEADS_ARRIVED = late(
    rf"[^\w@]{{0,6}}(?:{ROW_SUCCESS}|delivered|arrived)(?:한|된)? ?"
    r"(?:(?:to|수신|받는)\W?[^\W\d]{0,4}|목록|list|주소)?"
    r"[^\w@]{0,4}(?:\(?\d{1,5} ?[건명개통]?\)?)?[^\w@]{0,4}\Z"
)
"""A line by itself: those below it were reached."""
_UNREAD = late(
    r"(?:안|미|못) ?(?:읽음|확인|열람)|(?:읽|확인하|열람하)지 ?(?:않|못)\w{0,4}"
    r"|(?:확인|열람) ?(?:안|전)(?: ?함)?(?![가-힣])|unread"
)
"""It arrived, but nobody read it."""
_FEWEST_ROWS, _LONGEST_ROW, _NEAR, _LONGEST_LABEL, _LONGEST_LIST = 2, 300, 70, 24, 50


def in_rows(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Where several lines hold an address each and then a code, these addresses head them."""
    rows = {c.address.start: c.address.key for c in _only_ones(flat, candidates) if _heads_row(flat, c)}
    if flat.is_one_line:
        rows = _joined_rows(flat, candidates) or rows
    if len(set(rows.values())) < _FEWEST_ROWS:
        return candidates
    return [c._replace(weight=HEAD) if c.address.start in rows else c for c in candidates]


def _joined_rows(flat: Flat, candidates: list[Candidate]) -> dict[int, str]:
    """Rows whose line ends were lost: a code follows each address, and none stands before the first."""
    last = max((found.start() for found in _CODE.finditer(flat.chars)), default=0)
    named = [c.address for c in candidates if c.weight > NOT and not c.alias and c.address.start < last]
    starts = [address.start for address in named]
    ends = [*starts[1:], len(flat.chars)][: len(named)]
    coded = all(
        _CODE.search(flat.chars, address.end, min(end, address.end + _NEAR))
        for address, end in zip(named, ends, strict=True)
    )
    cited = any(flat.chars[start - 2 : start] == ": " for start in starts[1:])
    if not coded or cited or (named and _CODE.search(flat.chars, 0, starts[0])):
        return {}
    return {address.start: address.key for address in named}


def _only_ones(flat: Flat, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The first candidate of each line that names nobody else."""
    lines: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        lines.setdefault(flat.line_end(candidate.address.start), []).append(candidate)
    for on_line in lines.values():
        if len({candidate.address.key for candidate in on_line}) == 1 and on_line[0].weight > NOT:
            yield on_line[0]


def _heads_row(flat: Flat, candidate: Candidate) -> bool:
    """Whether a code follows the address on its line, and none stands before it."""
    address = candidate.address
    start = max(0, flat.line_start(address.start), address.start - _LONGEST_ROW)
    end = min(flat.line_end(address.end), address.end + _LONGEST_ROW)
    follows = _CODE.search(flat.chars, address.end, end)
    return bool(follows) and not candidate.alias and not _CODE.search(flat.chars, start, address.start)


def without_arrived(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Where a list tells that the mail to one address failed, those that it reached are none."""
    starts = [*(candidate.address.start for candidate in candidates), len(flat.chars)]
    told = [_told(flat, candidate, end) for candidate, end in zip(candidates, starts[1:], strict=True)]
    arrived = [
        bool(_ARRIVED.search(words) and not _fails(words))
        or _is_labelled_arrived(flat, candidate)
        or (bool(_HEADS_ARRIVED.match(_heading(flat, candidate))) and not _fails(words))
        for candidate, words in zip(candidates, told, strict=True)
    ]
    if not any(arrived):
        return candidates
    if not any(map(_fails, told)) and not any(_is_labelled_failed(flat, one) for one in candidates):
        return candidates
    return [
        candidate._replace(weight=NOT) if came else candidate
        for candidate, came in zip(candidates, arrived, strict=True)
    ]


def _is_labelled_arrived(flat: Flat, candidate: Candidate) -> bool:
    return bool(_ARRIVED_BEFORE.search(_label(flat, candidate)))


def _heading(flat: Flat, candidate: Candidate) -> str:
    """The line above the list in which the address opens a line."""
    line = bisect_right(flat.lines, candidate.address.start) - 1
    for above in range(line - 1, max(-1, line - _LONGEST_LIST), -1):
        words = flat.chars[flat.lines[above] : min(flat.line_end(flat.lines[above]), flat.lines[above] + 60)]
        if words.strip() and "@" not in words:
            return words.lower()
    return ""


def _is_labelled_failed(flat: Flat, candidate: Candidate) -> bool:
    return bool(_FAILED_BEFORE.search(_label(flat, candidate)))


def _label(flat: Flat, candidate: Candidate) -> str:
    start = candidate.address.start
    return flat.chars[max(0, start - _LONGEST_LABEL) : start].lower()


def _told(flat: Flat, candidate: Candidate, end: int) -> str:
    """What is told of an address: after it, on its line or the next where that ends, up to the next one."""
    start = candidate.address.end
    line = flat.line_end(start)
    if line <= start + 1:
        line = flat.line_end(line + 1)
    return _UNREAD.sub("읽음", flat.chars[start : min(end, line, start + _LONGEST_ROW)].lower())


def _fails(words: str) -> bool:
    return bool(_FAILED.search(words) or _CODE.search(words))
