"""Whose each reply is, where a report names several recipients."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.addresses import find_addresses

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat
    from bouncebook.read.recipients import Recipient
    from bouncebook.read.replies import Reply

_AFTER_CODE = late(r"(?<![\w.])[45](?:\d\d(?:[ -]\d\.\d{1,3}\.\d{1,3})?|\.\d{1,3}\.\d{1,3})[ :<('\"-]*\Z")
"""An address right after codes is the beginning of the reply's words, not of what follows it."""
_CODED = late(r"(?<![\w.@:-])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w.:@-])")
_MARKS = late(r"(?: ?\(in reply to [^()]{3,40}\))?[\s)\]>.\"'*|-]{0,20}")
_LEADING = late(
    r"[^@.;!?]{0,60}?(?:\b(?:for|on|from|at|by|to)|은|는|→|[:=]) ?(?:[^\W\d][\w.-]{0,20} ){0,2}[<(\"']?"
)
"""Between codes and the address of which they are told."""
_NEXT = late(
    r"[^\s<>@]{1,64}@[\w.-]{1,255}?[>)\]\"']{0,3} ?"
    r"(?:(?:,|;|/|이?고) ?(?:and |but |그리고 )?|(?:and|but|&|plus|while) )(?:an? |the |with )?[\"'(]?"
)
"""An address, and what leads to the codes of the next."""
_LONGEST_NEXT, _LONGEST_LEAD = 120, 90
_CODES, _LONGEST_TOLD = 24, 400


def follows_code(flat: Flat, head: int) -> bool:
    """Whether the address continues what codes begin, and does not head a row that has its own."""
    if not _AFTER_CODE.search(flat.chars, max(0, head - _CODES), head):
        return False
    end = min(flat.line_end(head), head + _LONGEST_TOLD)
    return not (flat.starts_line(head) and _CODED.search(flat.chars, head, end))


def owners_of(
    flat: Flat, named: dict[str, Recipient], heads: list[tuple[int, Recipient]], replies: list[Reply]
) -> tuple[dict[str, list[Reply]], list[Reply]]:
    """Replies by the address of the recipient that they belong to, and those that name nobody."""
    positions = [head for head, _ in heads]
    owned: dict[str, list[Reply]] = {}
    unnamed: list[Reply] = []
    for reply in replies:
        owner = _named(flat, named, positions, reply)
        if owner is None:
            unnamed.append(reply)
            owner = _by_place(flat, positions, heads, reply)
        if owner:
            owned.setdefault(owner.address, []).append(reply)
    return owned, unnamed


def _named(flat: Flat, by_key: dict[str, Recipient], positions: list[int], reply: Reply) -> Recipient | None:
    """The recipient that the reply names: after its codes, or anywhere where no other heads its paragraph."""
    before = bisect_right(positions, reply.start)
    headed = before > 0 and positions[before - 1] >= flat.paragraph_start(reply.start)
    for address in find_addresses(flat.chars, reply.start, reply.end):
        named = by_key.get(address.key)
        if named and (not headed or follows_code(flat, address.start)):
            return None if headed and _heads_next_row(flat, positions[before - 1], reply, address) else named
    return None


def _heads_next_row(flat: Flat, above: int, reply: Reply, address: Address) -> bool:
    """Whether the address begins a line, below one that has the codes and an address before them."""
    return flat.starts_line(address.start) and above >= flat.line_start(reply.mention.start)


def _by_place(
    flat: Flat, positions: list[int], heads: list[tuple[int, Recipient]], reply: Reply
) -> Recipient | None:
    """The recipient above the reply; or the one right below it, when none is above in its paragraph."""
    before = bisect_right(positions, reply.start)
    if before < len(positions) and _leads(flat, positions, reply.mention, before):
        return heads[before][1]
    paragraph = flat.paragraph_start(reply.start)
    if before < len(positions) and (not before or positions[before - 1] < paragraph):
        below = positions[before]
        if below < flat.paragraph_end(reply.start) and _MARKS.fullmatch(flat.chars, reply.end, below):
            return heads[before][1]
    return heads[before - 1][1] if before else None


def _leads(flat: Flat, positions: list[int], codes: Mention, before: int) -> bool:
    """Whether the codes are told of the address after them: ``550 for one address, 552 for another``."""
    below = positions[before]
    if below - codes.end > _LONGEST_LEAD or below >= flat.paragraph_end(codes.start):
        return False
    if not _LEADING.fullmatch(flat.chars, codes.end, below):
        return False
    above = positions[before - 1] if before else -1
    if above < flat.paragraph_start(codes.start):
        return True
    return codes.start - above <= _LONGEST_NEXT and bool(_NEXT.fullmatch(flat.chars, above, codes.start))
