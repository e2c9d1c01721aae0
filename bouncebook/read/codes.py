"""Reply codes and enhanced status codes in running text, in every spelling in the wild.

``550 5.1.1``, ``550-5.1.1``, ``#5.1.1``, ``(#5.2.2)``, ``550: 5.1.1``, ``ERROR_CODE :550``;
and not what only looks like one: IP addresses, versions, ports, dates, sizes, telephone numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple
from bouncebook.read.code_words import (
    ANSWER,
    CALLED,
    COUNTED,
    NAMES,
    OTHER_NUMBER,
    RETURNED,
    SHOWING,
    SOFTWARE,
    STREET,
)

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

ENHANCED = r"[245]\.\d{1,3}\.\d{1,3}"
# What may not stand before is asked after the first digit: so a search goes from digit to digit.
_ENHANCED = late(
    r"([245](?<![\w.@/].)(?<!\d-.)(?<!\d:.)\.\d{1,3}\.\d{1,3})(?![\w@]|\.\d|-\d|/(?![45]\d\d\b)\d)",
    re.ASCII | re.DOTALL,
)
_AFTER_REPLY = late(
    rf"(?:[ :,;.\-'\"#(\[<+/]|ERROR_CODE|SMTP;|\bb(?=')|\b[45]\d\d(?=[ -])){{1,8}}?({ENHANCED})"
    r"(?![\w@]|\.\d|[-/]\d)",
    re.IGNORECASE | re.ASCII,
)
_REPLY = late(
    r"([45](?:(?<![\w.@/\\+$%&?~^*-].)|(?<=[45]\.\d\.\d/.)|(?<=[45]\.\d\.\d\d/.)|(?<=\bw/.)"
    r"|(?<=(?i:code|smtp).)|(?<=(?i:error).))\d\d)"
    r"(?!(?!s\b)\w|[@%*=]|[+/](?![245]\.)|[.,]\d|:\d\d|-\d\d\d|-\d\d-)",
    re.ASCII | re.DOTALL,
)
_REPLY_OR_SUCCESS = late(_REPLY.pattern.replace("[45]", "[245]", 1), re.ASCII | re.DOTALL)
_VERSION = late(rf"{SOFTWARE}[ :/v-]{{0,3}}\Z", re.IGNORECASE)
_NAMES = late(rf" ?{NAMES}", re.IGNORECASE)
_ANSWER = late(rf"{ANSWER}(?:은|는|이|가|을|를|의|으?로)?(?!\.+ )[ :=;,.\-#'\"(\[<>|]{{0,8}}\Z")
_SHOWN = late(rf"{SHOWING} \Z")
_HOST_SAID = late(r"[\])] ?: ?\Z")
_LED_TO = late(rf"(?:\b(?:was|is|with|got|by|a|an|the|and|or)|{RETURNED}|{SHOWING}) ?['\"(\[<]?\Z")
_CALLED = late(rf"(?:번(?:이|을|으로)?|이|가|을|를|으?로|이?라는|이?라고)? ?{CALLED}")
"""What a number is, told after it in Korean."""
_CONTINUED = late(r"(?:<<<|\.\.\.|[-=:;>|*)\]}\"'(\[{<#.,!—–→]|\\n|/) ?\Z")
_COUNTED = late(
    f"{COUNTED}| {COUNTED}(?:의|이|을|를|은|는|만|에|씩|까지|이상|이하|정도)?(?!\\w)", re.IGNORECASE
)
"""What was counted stands at the number, or is a word by itself."""
_COUNTED_SURELY = late("(?:건|명|통|원|개|회|만 ?원)")
"""What stands at a number that was counted, even where it is errors that were."""
_STREET = late(rf" (?:[A-Z]\w{{1,20}} ){{1,3}}{STREET}\b")
_OTHER_NUMBER = late(rf"{OTHER_NUMBER}(?:은|는|이|가)?[ :.#]{{0,3}}\Z")
_THOUSANDS = late(r"(?<![\d,.])\d{1,3},\Z")
_TELEPHONE = late(r"\)? ?\d{3,4}[ -]\d{4}")
_CITED = late(r"[ -][A-Z][a-z]+ \w")
"""How the words of a reply begin that somebody cites."""
_LOOK_BACK = 40
_PARTICLE = late(r"(?:으?로|이?라|이|가|은|는|을|를|인)(?=[ 가-힣])|[ㅠㅜㅋㅎ]|[.~…]{1,3} ?(?:으로|이라)")
"""What Korean sets right after a number that it speaks of."""
_EXPLAINED = late(r"(?:\(|, ?)[a-z가-힣]{2}", re.IGNORECASE)
_HTTP = frozenset("400 401 403 404 405 408 410 413 415 429".split())
"""Codes of web servers; no mail server answers with them alone."""
_PORTS = frozenset("443 445 465 587".split())
_MOST_MENTIONS, _MOST_CANDIDATES = 2000, 4000
"""More than any report holds."""

STRONG, LIKELY = 2, 1


class Mention(NamedTuple):
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
        return tuple(code for code in (self.reply_code, self.enhanced_status_code) if code)


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
    strength = 0 if reply[1] in _HTTP or reply[1] in _PORTS else _strength(chars, reply, line_starts)
    return Mention(reply.start(), reply.end(), reply[1], None, strength) if strength else None


def _strength(chars: str, reply: re.Match[str], line_starts: frozenset[int]) -> int:
    start, end = reply.span()
    before = chars[max(0, start - _LOOK_BACK) : start].lower()
    if _is_other_number(chars, before, end) or (chars[end : end + 1] == "s" and not _SHOWN.search(before)):
        return 0
    called = _CALLED.match(chars, end)
    named = _ANSWER.search(before) or _HOST_SAID.search(before)
    if _COUNTED.match(chars, end) and not (named or called):
        return 0
    if named or start in line_starts or not before.strip(" >|#*-'\"(["):
        return STRONG
    if before.endswith('"') and _CITED.match(chars, end):
        return STRONG
    if _CONTINUED.search(before) or _LED_TO.search(before):
        return LIKELY
    return LIKELY if called or _words_follow(chars, end) else 0


def _is_other_number(chars: str, before: str, end: int) -> bool:
    """Whether it numbers, counts or costs something, or is part of a larger number."""
    if _OTHER_NUMBER.search(before) or _TELEPHONE.match(chars, end):
        return True
    if _COUNTED_SURELY.match(chars, end) or _STREET.match(chars, end):
        return True
    return bool(_THOUSANDS.search(before)) and chars[end : end + 1] != ","


def _words_follow(chars: str, end: int) -> bool:
    """Whether words follow a code that ends there, as a server's do."""
    if _PARTICLE.match(chars, end):
        return True
    if _EXPLAINED.match(chars, end):
        return True
    first = chars[end + 1 : end + 4].lstrip("<\"'#[(")[:1]
    return (chars[end : end + 1] in ("-", " ") and first.isalpha()) or chars[end : end + 2] == " <"


def _names_something(chars: str, enhanced: re.Match[str]) -> bool:
    """Whether the number is a version, or that of a section, a street or a bus stop."""
    start, end = enhanced.span()
    return bool(_VERSION.search(chars, max(0, start - _LOOK_BACK), start) or _NAMES.match(chars, end))


def _with_lone_enhanced(chars: str, replies: list[Mention]) -> list[Mention]:
    covered = iter([*replies, Mention(len(chars) + 1, len(chars) + 2, None, None)])
    current = next(covered)
    found = list(replies)
    for enhanced in islice(_ENHANCED.finditer(chars), _MOST_CANDIDATES):
        while current.end <= enhanced.start():
            current = next(covered)
        if enhanced.start() >= current.start:
            continue
        if _names_something(chars, enhanced):
            continue
        found.append(Mention(enhanced.start(), enhanced.end(), None, enhanced[1]))
    return sorted(found, key=lambda mention: mention.start)
