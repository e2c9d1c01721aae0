"""Of which recipients a sentence speaks that stands beside only one of them, or none."""

from __future__ import annotations

import re

from bouncebook.late import late
from bouncebook.read.sharing_words import ALL, JOINING, OWN, RESPECTIVELY, SAME

_ALL = late(ALL, re.IGNORECASE)
_SAME = late(SAME, re.IGNORECASE)
_OWN = late(OWN, re.IGNORECASE)
_JOINED = late(
    r"[^\s<>@]{1,64}@[\w.-]{1,255}?[>)\]\"']{0,2} ?(?:으?로도?|에게도?|에도?|한테도?|님|도)? ?,? ?"
    rf"{JOINING} ?[^\d\s@.:;!?<(]{{0,16}}(?: [^\d\s@.:;!?<(]{{1,16}}){{0,2}} ?[<(\[\"']?",
    re.IGNORECASE,
)
_ADDRESS = late(r"[^\s<>@]{1,64}@(?:[a-z0-9-]|\.(?=[a-z0-9])){1,255}", re.IGNORECASE)
_LISTED = late(r"[^\s<>@]{1,64}@[\w.-]{1,255}?[>)\]\"']{0,2}(?: ?[,;/·•*|&+-])? (?:[*•·-] )?[<(\[\"']?")
_RESPECTIVELY = late(RESPECTIVELY, re.IGNORECASE)
_SENTENCE = late(r"[.!?。] ")
_BEFORE, _AFTER, _LONGEST, _LONGEST_GAP, _LONGEST_NOTE = 90, 40, 120, 120, 1500


def are_joined(chars: str, head: int, following: int) -> bool:
    """Whether only a joining word and a name stand between the address and the one that follows."""
    if following - head > _LONGEST_GAP:
        return False
    return bool(_JOINED.fullmatch(chars, head, following))


def are_listed(chars: str, head: int, following: int) -> bool:
    """Whether the two stand in a row or a list, and nothing is told between them."""
    if are_joined(chars, head, following):
        return True
    return following - head <= _LONGEST_GAP and bool(_LISTED.fullmatch(chars, head, following))


def tells_respectively(chars: str) -> bool:
    """Whether a short text gives each one its own, in the same order."""
    return bool(_RESPECTIVELY.search(chars, 0, _LONGEST_NOTE))


def is_of_all(chars: str, start: int, end: int) -> bool:
    """Whether the sentence of the codes between the two positions speaks of all, both or these."""
    begins = max(0, start - _BEFORE)
    begins = max((stop.end() for stop in _SENTENCE.finditer(chars, begins, start)), default=begins)
    stop = _SENTENCE.search(chars, end, end + _AFTER)
    return bool(_ALL.search(chars, begins, stop.start() if stop else end + _AFTER))


def has_own_words(chars: str, head: int, end: int) -> bool:
    """Whether something is told of the address at the head, in its sentence and before the end."""
    return bool(_OWN.search(_said(chars, head, end)))


def is_same(chars: str, head: int, end: int) -> bool:
    """Whether what was told of the recipient before is said to hold for the one at the head."""
    begins = max(0, head - _AFTER)
    before = max((chars.rfind(mark, begins, head) for mark in ".,;"), default=-1)
    return bool(_SAME.search(chars[max(begins, before) : head] + _said(chars, head, end)))


def _said(chars: str, head: int, end: int) -> str:
    """What is said after the address, its place marked."""
    said = _ADDRESS.sub("@", chars[head : min(end, head + _LONGEST)])
    return _SENTENCE.split(said, maxsplit=1)[0]
