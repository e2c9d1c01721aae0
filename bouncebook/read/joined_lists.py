"""Lists of a report whose lines were lost: each item is an address, written as the first, and its fate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.recipient_words import RECIPIENT
from bouncebook.read.weights import HEAD, NOT, Candidate

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

_GROUPS = r"\bgroups?|\bgroupes?|\bgruppen?|\bgrupos?|\bgruppi"
_OPENS = late(
    rf"(?:{RECIPIENT}|\bfailed|\breached|\berrors?|\bproblems?|{_GROUPS}) ?"
    r"(?::|-{3,20}|\*{3,20})(?: \*{3})? ?\Z"
)
"""What the first address of a list follows."""
_WITHIN = late(
    r"(?:\b(?:to|from|by|for|at|of|contact|and|or|with|rcpt|mail|mailto|via)[:=]?|[@=(]) ?\Z", re.IGNORECASE
)
"""An address after these stands within the words of an item."""
_TOLD = late(
    r"[>'\"]? ?(?::|\(|host\b|on \d|[A-ZÀ-ÞА-Я가-힣一-龥]|unknown|unroute|no such|mailbox|retry|error)"
)
"""How it begins that something is told of an address."""
_BEFORE, _NEAR = 110, 24


def in_joined_list(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """The items of such a list head what follows them, each where it stands first."""
    if not flat.is_one_line:
        return candidates
    first = next((one.address for one in candidates if _opens(flat, one.address)), None)
    if first is None:
        return candidates
    known: set[str] = set()
    items: set[int] = set()
    for one in candidates:
        if one.address.key not in known and _is_item(flat, first, one):
            items.add(one.address.start)
        known.add(one.address.key)
    if len(items) <= 1:
        return candidates
    return [one._replace(weight=HEAD) if one.address.start in items else one for one in candidates]


def _opens(flat: Flat, address: Address) -> bool:
    return bool(_OPENS.search(flat.chars[max(0, address.start - _BEFORE) : address.start].lower()))


def _is_item(flat: Flat, first: Address, one: Candidate) -> bool:
    here = one.address
    if one.weight <= NOT or one.alias or here.start < first.start:
        return False
    if here.bracketed != first.bracketed:
        return False
    if here.bracketed and flat.chars[here.start] != flat.chars[first.start]:
        return False
    if here.start > first.start and _WITHIN.search(flat.chars, max(0, here.start - _NEAR), here.start):
        return False
    return bool(_TOLD.match(flat.chars, here.end))
