"""The clauses in which the addresses of a note stand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple
from bouncebook.read.ordinals import only_failed

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

_BEFORE, _AFTER, _TOLD_APART = 90, 130, 80
_END = late(
    r"(?<!\.)[.!?。](?!\.) ?(?=[^\w@]|\Z| )|[;!?] "
    r"| (?=(?:subject|sent|date|cc|to|from|제목|날짜|일시|(?:보낸|받는) ?(?:사람|날짜)|참조) {0,2}:)"
)
"""Where a sentence ends, or another line of a header begins."""
_LABEL = late(r"[:：=|│] ?[^\s@]{0,12} ?[<(\"']?\Z")
_NOT_THIS = late(
    r"[>)\"']{0,2},? (?:instead of|rather than|not|is now|"
    r"(?:but|when|where|while) (?:it|that|he|she|the \w+ one)(?:'s| is| should be| was)"
    r"(?: really| actually)?|"
    r"(?:has |have |is |was )?(?:moved|changed|switched) to|"
    r"in (?:the |our )?[\w ]{0,20} (?:to|with|by)) [<(\"']?"
)
"""Between an address and the one that was meant, or is used now."""
_JOINED = late(
    r"[>)\"']{0,2} ?"
    r"(?:(?:으?로|에게|한테|께|에)도,?|[,/&+·、]|와|과|하고|이랑|랑|및|그리고|and|n?or|as well as) ?"
    r"(?:(?:one )?for |(?:also )?to |"
    r"(?:(?!수신|발신|송신|참조|받는|보낸|제 |저희|our |my |cc|from|to )[^\d\s@.:,]{1,12} ){0,2}"
    r"(?!수신|발신|송신|참조|받는|보낸|cc|from|to )[^\d\s@.:]{0,12}? ?)[<(\"']?"
)
"""Between two addresses of which the same is told."""
_NAME = late(r"(?:\A ?|[-–—/~] ?)[^\W\d](?:[^\W\d]|[ .'])(?:[^\W\d]|[ .']){0,22}[,(</-] ?[<(]?\Z")


_REPLACING = " instead of "


class Clause(NamedTuple):
    """What is said beside an address, in lower case."""

    before: str
    """With an @ in front where the address before stands in the same sentence."""
    after: str
    beside: str
    """The sentences before and after that, as far as the addresses there."""

    @property
    def closes(self) -> bool:
        """Whether only a name stands before the address and nothing after it: whoever wrote the note."""
        return not self.after.strip(" .)>!") and bool(_NAME.search(self.before))


def clauses_of(flat: Flat, lowered: str, addresses: list[Address]) -> list[Clause]:
    """The clause of each address, as far as its sentence and the next address."""
    edges = [0, *(address.end for address in addresses)]
    starts = [*(address.start for address in addresses[1:]), len(lowered)]
    clauses = [
        _clause(flat, lowered, address, (floor, limit))
        for address, floor, limit in zip(addresses, edges, starts, strict=False)
    ]
    gaps = [lowered[one.end : following.start] for one, following in pairwise(addresses)]
    for index in range(len(gaps) - 1, -1, -1):
        clauses[index : index + 2] = _together(clauses[index], clauses[index + 1], gaps[index])
    for index, gap in enumerate(gaps):
        if _JOINED.fullmatch(gap) and _REPLACING not in (clauses[index].before, clauses[index + 1].before):
            clauses[index + 1] = clauses[index + 1]._replace(before=clauses[index].before)
    return clauses


def _together(one: Clause, following: Clause, gap: str) -> tuple[Clause, Clause]:
    """The clauses of two addresses: what is told after the second may be told of both, or of the first."""
    replaced = _NOT_THIS.fullmatch(gap)
    if not replaced and not _JOINED.fullmatch(gap):
        return one, following
    meant = None if replaced else only_failed(f"{following.after}. {following.beside[:_TOLD_APART]}")
    if meant == 0:
        told = one._replace(after=f"{one.after}@{following.after}", beside=one.beside + following.beside)
        return told, Clause(_REPLACING, "", "")
    if meant == 1:
        return Clause(_REPLACING, "", ""), following
    one = one._replace(after=f"{one.after}@{following.after}")
    return one, following._replace(before=_REPLACING) if replaced else following


def _clause(flat: Flat, lowered: str, address: Address, edges: tuple[int, int]) -> Clause:
    start, limit = max(edges[0], address.start - _BEFORE), min(edges[1], address.end + _AFTER)
    begins = max((end.end() for end in _END.finditer(lowered, start, address.start)), default=start)
    before = lowered[begins : address.start]
    if begins == edges[0] > 0:
        before = f"@{before}"
    ended = _END.search(lowered, address.end, limit)
    stop, resumes = (ended.start(), ended.end()) if ended else (limit, limit)
    edge = flat.line_end(address.end) if _LABEL.search(before) else flat.paragraph_end(address.end)
    if address.end <= edge < stop:
        stop = resumes = edge
    return Clause(before, lowered[address.end : stop], f"{lowered[start:begins]} {lowered[resumes:limit]}")
