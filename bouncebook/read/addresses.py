"""Mail addresses in running text (RFC 5321 section 4.1.2, RFC 6531), in linear time."""

from __future__ import annotations

import re

from bouncebook.late import late
from bouncebook.record import Record

MOST, _MOST_TRIED = 1500, 10_000
"""A report names hundreds of addresses, not thousands."""
_LONGEST_LOCAL = 256
_LOCAL_REVERSED = late(r'[^ <>()\[\]{},;:"|\\`~「」『』【】《》〈〉“”«»、。·•]*')
"""What may be a local part, from its end."""
_DOMAIN = late(r"\[[0-9A-Fa-f:.]{3,60}\]|[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-])){0,252}")
_WIDE_DOMAIN = late(r"[\w-](?:[\w-]|\.(?=[\w-])){0,252}")
_ASCII_LABELS = late(r"[\x21-\x7e]*\.[A-Za-z]{2,24}(?=[^\x00-\x7f])")
_ASSIGNMENT = late(
    r"\A(?:to|from|orig_to|rcpt|recipients?|email|addr|user|mailto|r|f|t)=(?=[^=])", re.IGNORECASE
)
"""The name in a log line: ``to=a@example.com``."""
_WIDE_PREFIX = late(
    r"\A(?:.{0,255}(?:[다요음됨함임]\.{1,3}|[\u3040-\u30ff\u3400-\u9fff가-힣][!?]{0,3})|[^\x00-\x7f]+)"
    r"(?=['*/=#\w-][\x21-\x7e]*\Z)",
    re.ASCII,
)
"""Words of a language without Latin letters, glued to what they lead to."""
_GLUED_LABEL = late(
    r"(?:[Ee]-mail|E-Mail|E-?MAIL|Email|MAIL|Mail(?!er|ing|box|man|list|serv)|TO|CC|ID|RCPT"
    r"|RECIPIENT|Recipient(?!s)|ADDRESS|Address)(?=[a-z0-9])"
)
"""A label in Latin letters right after words without, from cells of a table that were joined."""
_LABEL_ALONE = late(r"(?:[A-Z]?[a-z]{1,24}E-(?:mail|Mail|MAIL)|E-?MAIL)(?=[a-z0-9])")
"""The same where nothing else tells it: no word begins so, nor goes on in small letters."""
_CLOSING = frozenset(")]」』】》〉")
_ENCODED_LOCAL = late(r"=\?[\w-]+\?[QqBb]\?[^? ]*\?=\Z")


class Address(Record):
    """An address and where it stands, with the brackets or quotes around it."""

    text: str
    start: int
    end: int
    bracketed: bool

    @property
    def key(self) -> str:
        """The same for every spelling of the address."""
        return self.text.lower()

    @property
    def local(self) -> str:
        """The part before the @, in lower case."""
        return self.key.rpartition("@")[0]


def find_addresses(chars: str, start: int = 0, end: int | None = None) -> list[Address]:
    """Every address between the two positions, in order."""
    end = len(chars) if end is None else end
    found: list[Address] = []
    at = chars.find("@", start, end)
    for _ in range(_MOST_TRIED):
        if at < 0 or len(found) >= MOST:
            break
        address = _around(chars, at, found[-1].end if found else start)
        if address:
            found.append(address)
        at = chars.find("@", at + 1, end)
    return found


def _around(chars: str, at: int, floor: int) -> Address | None:
    domain_end = _domain_end(chars, at + 1)
    left = _local_start(chars, at, max(floor, at - _LONGEST_LOCAL))
    if domain_end <= at + 1 or left >= at or chars[max(0, left - 3) : left] == "://":
        return None
    return _with_brackets(chars, left, domain_end)


def _domain_end(chars: str, start: int) -> int:
    ascii_domain = _DOMAIN.match(chars, start)
    if ascii_domain and chars[ascii_domain.end() : ascii_domain.end() + 1].isascii():
        return ascii_domain.end()
    wide = _WIDE_DOMAIN.match(chars, start)
    if not wide or (ascii_domain and ascii_domain.end() >= wide.end()):
        return ascii_domain.end() if ascii_domain else start
    glued = _ASCII_LABELS.match(wide[0])
    return start + glued.end() if glued else wide.end()


def _local_start(chars: str, at: int, floor: int) -> int:
    if chars[at - 1 : at] == '"':
        opening = chars.rfind('"', floor, at - 1)
        return opening if opening >= 0 else at
    encoded = _ENCODED_LOCAL.search(chars, floor, at) if chars[at - 2 : at] == "?=" else None
    if encoded:
        return encoded.start()
    reached = _LOCAL_REVERSED.match(chars[floor:at][::-1])
    begun = left = at - (reached.end() if reached else 0)
    for cut in (_ASSIGNMENT,) if chars[left:at].isascii() else (_ASSIGNMENT, _WIDE_PREFIX):
        found = cut.match(chars[left:at])
        left += found.end() if found and chars[left - 1 : left] != "<" else 0
    if (
        not (chars[left:at].islower() and chars[left - 1 : left].isascii())
        and chars[begun - 1 : begun] != "<"
    ):
        left = _after_label(chars, left, at)
    while left < at and chars[left] in "'*/=-#":
        left += 1
    return left if left < at else _masked_start(chars, at, floor)


def _after_label(chars: str, left: int, at: int) -> int:
    """Where the local part begins behind a label that is glued to it: ``E-MAILnora@example.com``."""
    before = chars[left - 1 : left]
    glued = before in _CLOSING or not before.isascii()
    found = (_GLUED_LABEL if glued else _LABEL_ALONE).match(chars, left, at)
    return found.end() if found else left


def _masked_start(chars: str, at: int, floor: int) -> int:
    """The start of a local part that was masked away: ``****@example.com``."""
    left = at
    while left > floor and chars[left - 1] == "*":
        left -= 1
    return left


def _with_brackets(chars: str, left: int, right: int) -> Address:
    text = chars[left:right].rstrip("-_")
    if chars[left - 1 : left] == "<":
        end = right + 1 if chars[right : right + 1] == ">" else right
        return Address(text, left - 1, end, bracketed=True)
    if chars[left - 1 : left] in ('"', "'") and chars[right : right + 1] == chars[left - 1]:
        return Address(text, left - 1, right + 1, bracketed=True)
    return Address(text, left, left + len(text), bracketed=False)
