"""How an address stands in a list: opening a line, as an item after its mark, or after a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.recipient_words import RECIPIENT

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

CIRCLED = "①-⑳⑴-⒛❶-➓㉠-㉻"
"""Numbers and letters in circles or brackets, each one character."""
_CIRCLED = late(f"[{CIRCLED}]")
_NUMBERED = late(r"(?:^|\s)\(?\d{1,3}[.)] ?\Z")
_ROW_NUMBER = late(r"\d{1,3} \Z")
_NAMED = late(
    rf"(?:^|\s)(?:\(?\d{{1,3}}[.)]|\d{{1,2}}|[-*•·{CIRCLED}]) ?"
    r"(?:\"[^\"@]{1,60}\" |(?:\d{0,3}[^\d\s@<>:;,.!?]{1,30} ){0,4})[<(\"']?\Z"
)
"""The mark or number of an item in a list, and perhaps somebody's name."""
_LABELLED = late(
    rf"(?:^|\s){RECIPIENT}[\w ]{{0,20}} ?[:：=\]] ?"
    r"(?:(?:[^\s@<>:;,\"']{1,20} ){1,3}(?=<)|\"[^\"@]{1,40}\" ?)?[<\"'(]?\Z"
)
"""A label with which a line begins: ``Recipient: a@example.com``."""
_ITEM_MARK = late(
    r"[^\w@]{0,4}\d{0,3}[^\w@]{0,4}(?:(?:failed|bounced|final|rejected|intended) )?", re.IGNORECASE
)
_BEFORE = 110


def is_item(flat: Flat, address: Address) -> bool:
    """Whether the address is an item of a list, after its mark or number and perhaps a name."""
    named = _NAMED.search(flat.chars, max(0, address.start - _BEFORE), address.start)
    return named is not None and flat.starts_line(named.start() + named[0][:1].isspace())


def opens_line(flat: Flat, address: Address) -> bool:
    """Whether only the marks of a list stand between the line's start and the address."""
    start = address.start
    while start > 0 and not flat.starts_line(start) and _is_mark(flat.chars[start - 1]):
        start -= 1
    before = flat.chars[max(0, start - 6) : start]
    if flat.starts_line(start) or _NUMBERED.search(before):
        return True
    row = _ROW_NUMBER.search(before)
    return row is not None and flat.starts_line(start - len(row[0]))


def _is_mark(character: str) -> bool:
    return character in " >*-•·|\"'(" or (character > "\u2000" and bool(_CIRCLED.match(character)))


def is_labelled(flat: Flat, address: Address) -> bool:
    """Whether a label stands before the address, with which the line begins."""
    start = max(0, address.start - _BEFORE)
    label = _LABELLED.search(flat.chars[start : address.start + address.bracketed].lower())
    if label is None:
        return False
    begun = start + label.start() + label[0][:1].isspace()
    return flat.starts_line(begun) or bool(_ITEM_MARK.fullmatch(flat.chars, flat.line_start(begun), begun))
