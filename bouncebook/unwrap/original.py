"""Where the returned original begins: what stands in it is never the report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.unwrap.cover_words import RETURNED, RETURNED_BELOW, RETURNED_HEADING
from bouncebook.unwrap.covers import COVERS_AT_MOST, SYSTEM, evidence

if TYPE_CHECKING:
    from bouncebook.traced import Traced

_RETURNED = re.compile(
    any_of(rf".{{0,50}}\b{RETURNED_BELOW}", RETURNED_HEADING, rf".{{0,30}}{RETURNED}"), re.IGNORECASE
)
_TRACE = re.compile(
    r"(?:^|\s)"
    + any_of(
        "Return-Path: ?<",
        r"Received: ?(?:from|by) [^\n]{3,200}?\b(?:with|by|for|id)\b",
        "DKIM-Signature: ?v=",
        "X-Original-To: ",
        "ARC-Seal: ?i=",
    ),
    re.IGNORECASE,
)
"""Fields of a message's own header, which no report begins with below its first words."""
_SENDER_LINE = re.compile(
    r"(?:^|\n)[ >*|]*(?:from|보낸 ?사람|발신자?|差出人|von|de|da)[* ]*[:：][^\n]*", re.IGNORECASE
)
_NOT_WORDS = re.compile(r"\A\W+")
_LONGEST_LINE, _MOST = 300, 20
_AHEAD = 3000


def without_original(text: Traced) -> Traced:
    """The text up to the returned original, or all of it where none is found."""
    chars = text.chars
    for begin in sorted(_candidates(chars)):
        before, after = evidence(chars[:begin]), evidence(chars[begin : begin + _AHEAD])
        forwards = before <= COVERS_AT_MOST and _forwards_report(chars[begin : begin + _AHEAD])
        if before >= max(after, 1) and not forwards:
            return text.part(0, begin)
    return text


def _forwards_report(after: str) -> bool:
    """Whether what was announced is itself a report: from a mail system, and telling of a failure."""
    sender = _SENDER_LINE.search(after)
    return bool(sender and SYSTEM.search(sender[0]) and evidence(after[sender.end() :]))


def _candidates(chars: str) -> list[int]:
    places: list[int] = []
    position = 0
    for line in chars.splitlines(keepends=True):
        if _RETURNED.match(_NOT_WORDS.sub("", line[:_LONGEST_LINE], count=1)):
            places.append(position)
        position += len(line)
    trace = _TRACE.search(chars)
    return [*places[:_MOST], *([trace.start()] if trace else [])]
