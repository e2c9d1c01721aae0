"""Reply codes and enhanced status codes in running text, in every spelling in the wild.

``550 5.1.1``, ``550-5.1.1``, ``#5.1.1``, ``(#5.2.2)``, ``550: 5.1.1``, ``ERROR_CODE :550``;
and not what only looks like one: IP addresses, versions, ports, dates, sizes, telephone numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.code_places import LIKELY, STRONG, names_something, strength
from bouncebook.record import Record

__all__ = ("LIKELY", "STRONG", "Mention", "find_mentions", "mentions_in")

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

ENHANCED = r"[245]\.\d{1,3}\.\d{1,3}"
# What may not stand before is asked after the first digit: so a search goes from digit to digit.
_ENHANCED = late(
    r"([245](?<![\w.@/].)(?<!\d-.)(?<!\d:.)\.\d{1,3}\.\d{1,3})(?![\w@]|\.\d|-\d|/(?![45]\d\d\b)\d)",
    re.ASCII | re.DOTALL,
)
_AFTER_REPLY = late(
    r"(?:(?:[ :,;.\-'\"#(\[<+/]|ERROR_CODE|SMTP;|\bb(?=')|\b[45]\d\d(?=[ -])){1,8}?"
    r"|번?(?:에|이고|하고|과|와) )"
    rf"({ENHANCED})"
    r"(?![\w@]|\.\d|[-/]\d)",
    re.IGNORECASE | re.ASCII,
)
_REPLY = late(
    r"([45](?:(?<![\w.@/\\+$%&?~^*-].)|(?<=[45]\.\d\.\d/.)|(?<=[45]\.\d\.\d\d/.)|(?<=\bw/.)"
    r"|(?<=(?i:code|smtp).)|(?<=(?i:error).))\d\d)"
    r"(?!(?!s\b)\w|[@%*=]|[+/](?![245]\.)|\.\d|,(?!(?<=5..,)5\.\d{1,3}\.|(?<=4..,)4\.\d{1,3}\.)\d|:\d\d|-\d\d\d|-\d\d(?![\d.]))",
    re.ASCII | re.DOTALL,
)
_REPLY_OR_SUCCESS = late(_REPLY.pattern.replace("[45]", "[245]", 1), re.ASCII | re.DOTALL)
_MOST_MENTIONS, _MOST_CANDIDATES = 1500, 3000
"""More than any report holds."""


class Mention(Record):
    """Codes that stand together at one place: a reply code, an enhanced status code, or both.

    Attributes:
        strength: ``STRONG`` when the place leaves no doubt, else ``LIKELY``.
    """

    start: int
    end: int
    reply_code: str | None
    enhanced_status_code: str | None
    strength: int = STRONG

    @property
    def first_digit(self) -> str:
        """``4`` or ``5`` (``2`` for a success)."""
        return (self.reply_code or self.enhanced_status_code or " ")[0]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that it gives."""
        return tuple(filter(None, (self.reply_code, self.enhanced_status_code)))


def mentions_in(flat: Flat) -> tuple[Mention, ...]:
    """Every place of a report where codes stand, in order."""
    return _mentions(flat.chars, flat.lines)


@lru_cache(maxsize=8)
def _mentions(chars: str, lines: tuple[int, ...]) -> tuple[Mention, ...]:
    return tuple(find_mentions(chars, frozenset(lines)))


def find_mentions(
    chars: str, line_starts: frozenset[int] = frozenset((0,)), *, successes: bool = False
) -> list[Mention]:
    """Every place where codes stand, in order.

    Args:
        chars: folded text.
        line_starts: where its lines began.
        successes: whether replies of class 2 count too.
    """
    found: list[Mention] = []
    taken = -1
    pattern = _REPLY_OR_SUCCESS if successes else _REPLY
    for reply in islice(pattern.finditer(chars), _MOST_CANDIDATES):
        if reply.start() < taken:
            continue
        mention = _reply_mention(chars, reply, line_starts)
        if mention:
            found.append(mention)
            taken = mention.end
    return _with_lone_enhanced(chars, found)[:_MOST_MENTIONS]


def _reply_mention(chars: str, reply: re.Match[str], line_starts: frozenset[int]) -> Mention | None:
    after = _AFTER_REPLY.match(chars, reply.end())
    if after:
        same_class = after[1][0] == reply[1][0]
        if same_class or after.end() - reply.end() <= len(after[1]) + 1:
            return Mention(reply.start(), after.end(), reply[1], after[1])
    sure = strength(chars, reply, line_starts)
    return Mention(reply.start(), reply.end(), reply[1], None, sure) if sure else None


def _with_lone_enhanced(chars: str, replies: list[Mention]) -> list[Mention]:
    found = list(replies)
    covered = iter([*replies, Mention(len(chars) + 1, len(chars) + 2, None, None)])
    current = next(covered)
    for enhanced in islice(_ENHANCED.finditer(chars), _MOST_CANDIDATES):
        while current.end <= enhanced.start():
            current = next(covered)
        if enhanced.start() >= current.start:
            continue
        if names_something(chars, enhanced):
            continue
        found.append(Mention(enhanced.start(), enhanced.end(), None, enhanced[1]))
    return sorted(found, key=attrgetter("start")) if len(found) > len(replies) else found
