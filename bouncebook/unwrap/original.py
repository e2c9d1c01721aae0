"""Where the returned original begins: what stands in it is never the report."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.letter_case import in_lower_case
from bouncebook.read.report_words import REPORT_SAYS
from bouncebook.traced import Traced
from bouncebook.unwrap.cover_words import RETURNED, RETURNED_BELOW, RETURNED_HEADING
from bouncebook.unwrap.covers import COVERS_AT_MOST, evidence, is_system
from bouncebook.word_table import WordTable

if TYPE_CHECKING:
    from collections.abc import Iterator

_RETURNED = late(any_of(rf".{{0,50}}\b{RETURNED_BELOW}", RETURNED_HEADING, rf".{{0,30}}{RETURNED}"))
_HINT = WordTable(
    "copy of",
    "header",
    "original",
    "returned",
    "bounced",
    "undelivered",
    "unsent",
    "lines of",
    "(?:old|your) (?:e-?mail|message|mail)",
    "message (?:text|body)",
    "text of",
    "원문",
    "원본",
    "반송된 메일",
    "元の",
    "オリジナル",
    "d'origine",
    "ursprüngliche",
    "oorspronkelijk",
    "oryginaln",
    "исходное",
)
"""Without one of these no line announces the original."""
_TRACE = late(
    any_of(
        r"r(?<!\S.)eturn-path: ?<",
        r"r(?<!\S.)eceived: ?(?:from|by) (?:[^\n]|\n[ \t]){3,200}?\b(?:with|by|for|id)\b",
        r"d(?<!\S.)kim-signature: ?v=",
        r"x(?<!\S.)-original-to: ",
        r"a(?<!\S.)rc-seal: ?i=",
    ),
)
"""Fields of a message's own header, which no report begins with below its first words."""
_SENDER_LINE = late(
    r"(?:^|\n)[ >*|]*(?:from|보낸 ?사람|발신자?|差出人|von|de|da)[* ]*[:：][^\n]*", re.IGNORECASE
)
_TRACE_NAMES = ("return-path:", "received:", "dkim-signature:", "x-original-to:", "arc-seal:")
_NOT_WORDS = late(r"\A\W+")
_LONGEST_LINE, _MOST = 300, 20
_AHEAD, _NEAR = 3000, 600
_OWN_HEADER = late(
    r"[^\n]{0,300}\n\s{0,20}(?:Return-Path|Received|Delivered-To|Message-ID|DKIM-Signature): ?\S",
    re.IGNORECASE,
)
"""A message's own header right below the line: nothing of it is the report's, whatever it says."""
_SHOWN_HEADER = late(
    r"[^\n]{0,300}\n\s{0,20}(?:From|Da|Von|De|보낸 ?사람): ?\S[^\n]{0,300}\n"
    r"\s{0,8}(?:To|A|An|À|Para|받는 ?사람|Subject|Date|Sent): ?\S",
    re.IGNORECASE,
)
"""The few lines that a mail program shows of it."""
_HEADER_LINE = late(r"^[ \t>|*]{0,8}[^\s:：]{2,30}(?: [^\s:：]{2,12})? ?[:：]", re.MULTILINE)
"""A line as in a header; what is announced and has none may be a mere mention in the report's own words."""


@lru_cache(maxsize=4)
def without_original(text: Traced) -> Traced:
    """The text up to the returned original, or all of it where none is found."""
    chars = text.chars
    for begin in sorted(_candidates(chars)):
        if _comes_back(chars, begin):
            return text.part(0, begin)
    return text


def _comes_back(chars: str, begin: int) -> bool:
    """Whether what stands above tells so much that the message announced there is what came back."""
    before = evidence(chars[:begin])
    if before > COVERS_AT_MOST and _OWN_HEADER.match(chars, begin, begin + _NEAR):
        return True
    ahead = chars[begin : begin + _AHEAD]
    if before <= COVERS_AT_MOST and (_forwards_report(ahead) or _says_more(ahead, chars[:begin])):
        return False
    if before > COVERS_AT_MOST and _SHOWN_HEADER.match(ahead) and not _from_system(ahead):
        return True
    announced = _HEADER_LINE.search(chars, begin, begin + _NEAR)
    return before >= max(evidence(ahead), 1) if announced else before > evidence(ahead)


def returns_original(chars: str) -> bool:
    """Whether the returned original begins in the text."""
    return len(without_original(Traced(chars)).chars) < len(chars)


def _from_system(after: str) -> bool:
    sender = _SENDER_LINE.search(after)
    return bool(sender and is_system(sender[0]))


def _forwards_report(after: str) -> bool:
    """Whether what was announced is itself a report: from a mail system, and telling of a failure."""
    sender = _SENDER_LINE.search(after)
    return bool(sender and is_system(sender[0]) and evidence(after[sender.end() :]))


def _says_more(after: str, before: str) -> bool:
    """Whether a report begins only with what was announced: above, somebody tells that they pass it on."""
    return bool(REPORT_SAYS.search(after.lower()) and not REPORT_SAYS.search(before.lower()))


def _candidates(chars: str) -> list[int]:
    lowered = in_lower_case(chars)
    places = [
        start
        for start, line in _hinted_lines(lowered)
        if _RETURNED.match(_NOT_WORDS.sub("", line, count=1)) and not _ends_sentence(chars, start, line)
    ]
    trace = _TRACE.search(lowered) if any(name in lowered for name in _TRACE_NAMES) else None
    return [*places[:_MOST], *([trace.start()] if trace else [])]


def _ends_sentence(chars: str, start: int, line: str) -> bool:
    """Whether the line only ends a sentence that a wrap cut: ``the attached`` / ``returned message.``."""
    if not line.rstrip().endswith(".") or not chars[start : start + len(line)].lstrip(" \t>|")[:1].islower():
        return False
    return chars[max(0, start - 3) : start].rstrip("\r\n ")[-1:].isalpha()


def _hinted_lines(lowered: str) -> Iterator[tuple[int, str]]:
    """Lines that hold a word without which none announces an original, with their places."""
    end = -1
    for hint in _HINT.places(lowered):
        if hint < end:
            continue
        start = lowered.rfind("\n", 0, hint) + 1
        end = lowered.find("\n", hint)
        end = len(lowered) if end < 0 else end
        yield start, lowered[start : min(end, start + _LONGEST_LINE)]
