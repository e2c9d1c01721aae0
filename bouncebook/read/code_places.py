"""Whether three digits, or three numbers with points, are codes where they stand."""

from __future__ import annotations

import re

from bouncebook.late import late
from bouncebook.read.code_words import (
    ANSWER,
    BEFORE_ONE,
    CALLED,
    COUNTED,
    NAMES,
    OTHER_NUMBER,
    RETURNED,
    SHOWING,
    SOFTWARE,
    STREET,
)

STRONG, LIKELY = 2, 1

_VERSION = late(rf"{SOFTWARE}[ :/v-]{{0,3}}\Z", re.IGNORECASE)
_NAMES = late(rf" ?{NAMES}", re.IGNORECASE)
_ANSWER = late(rf"{ANSWER}(?:은|는|이|가|을|를|의|으?로)?(?!\.+ )[ :=;,.\-#'\"(\[<>|]{{0,8}}\Z")
_SHOWN = late(rf"{SHOWING} \Z")
_HOST_SAID = late(r"[\])] ?: ?\Z")
_LED_TO = late(rf"(?:{BEFORE_ONE}|{RETURNED}|{SHOWING}) ?['\"(\[<]?\Z")
_CALLED = late(rf"(?:번?대?(?:이|을|으로)?|이|가|을|를|으?로|이?라는|이?라고)? ?{CALLED}")
"""What a number is, told after it in Korean."""
_CONTINUED = late(r"(?:<<<|\.\.\.|[-=:;>|*)\]}\"'(\[{<#.,!—–→【「『]|\\n|/) ?\Z")
_COUNTED = late(
    f"{COUNTED}| {COUNTED}(?:의|이|을|를|은|는|만|에|씩|까지|이상|이하|정도)?(?!\\w)", re.IGNORECASE
)
"""What was counted stands at the number, or is a word by itself."""
_COUNTED_SURELY = late("(?:건|명|통|원|개|회|만 ?원)")
"""What stands at a number that was counted, even where it is errors that were."""
_STREET = late(rf" (?:[A-Z]\w{{1,20}} ){{1,3}}{STREET}\b")
_OTHER_NUMBER = late(rf"{OTHER_NUMBER}(?:은|는|이|가)?[ :.#]{{0,3}}\Z")
_IS_COUNT = late(r":\d|\]\)")
"""A session and its step in brackets, or what a provider sets behind its words once more: ``[416])``."""
_THOUSANDS = late(r"(?<![\d,.])\d{1,3},\Z")
_TELEPHONE = late(r"\)? ?\d{3,4}[ -]\d{4}")
_CITED = late(r"[ -][A-Z][a-z]+ \w")
"""How the words of a reply begin that somebody cites."""
_CELL_BEFORE = late(r"[^\W\d]\)? \Z")
_QUOTES = "`\"'“‘「"
_LOOK_BACK, _LONGEST_ROW = 40, 120
_PARTICLE = late(
    r"(?:으?로|이?라|이|가|은|는|을|를|인|하고|이?랑|과|와|도|만(?! ?[명원건통개]))(?=[ 가-힣])"
    r"|이?래(?=[ 요.,!ㅠ]|\Z)|[ㅠㅜㅋㅎ]|[.~…]{1,3} ?(?:으로|이라)"
)
"""What Korean sets right after a number that it speaks of."""
_EXPLAINED = late(r"(?:\(|, ?)[a-z가-힣]{2}", re.IGNORECASE)
_HTTP = frozenset("400 401 403 404 405 408 410 413 415 429".split())
"""Codes of web servers; no mail server answers with them alone."""
_PORTS = frozenset("443 445 465 587".split())


def strength(chars: str, reply: re.Match[str], line_starts: frozenset[int]) -> int:
    """How surely three digits are a reply code: ``STRONG``, ``LIKELY``, or 0 for a number of another kind."""
    if reply[1] in _HTTP or reply[1] in _PORTS:
        return 0
    start, end = reply.span()
    if chars[start - 1 : start] == "[" and _IS_COUNT.match(chars, end):
        return 0
    before = chars[max(0, start - _LOOK_BACK) : start].lower()
    if _is_other_number(chars, before, end) or (chars[end : end + 1] == "s" and not _SHOWN.search(before)):
        return 0
    called = _CALLED.match(chars, end)
    named = _ANSWER.search(before) or _HOST_SAID.search(before)
    if _COUNTED.match(chars, end) and not (named or called):
        return 0
    opens = start in line_starts or (start - 1 in line_starts and chars[start - 1] in _QUOTES)
    if named or opens or not before.strip(" >|#*-'\"(["):
        return STRONG
    if before.endswith('"') and _CITED.match(chars, end):
        return STRONG
    if _CONTINUED.search(before) or _LED_TO.search(before):
        return LIKELY
    followed = called or _words_follow(chars, end) or _ends_row(chars, start, end, line_starts)
    return LIKELY if followed else 0


def _ends_row(chars: str, start: int, end: int, line_starts: frozenset[int]) -> bool:
    """Whether it is the last cell of a table's row with an address."""
    if (end < len(chars) and end + 1 not in line_starts) or not _CELL_BEFORE.search(chars, start - 3, start):
        return False
    address = chars.rfind("@", max(0, start - _LONGEST_ROW), start)
    return address >= 0 and line_starts.isdisjoint(range(address, start))


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


def names_something(chars: str, enhanced: re.Match[str]) -> bool:
    """Whether the number is a version, or that of a section, a street or a bus stop."""
    start, end = enhanced.span()
    return bool(_VERSION.search(chars, max(0, start - _LOOK_BACK), start) or _NAMES.match(chars, end))
