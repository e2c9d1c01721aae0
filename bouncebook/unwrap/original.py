"""Where the returned original begins: what stands in it is never the report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.read.codes import STRONG, find_mentions

if TYPE_CHECKING:
    from bouncebook.traced import Traced

_MARKER = re.compile(
    r"^[^\w\n]*(?:"
    # Words that announce it, anywhere in a line.
    r"[^\n]{0,50}\b(?:below this line is a copy of|is a copy of (?:the|your)|included is a copy of|here is a copy of"
    r"|copy of the (?:first|original|message|returned)|start of (?:the )?returned|message headers? follows?"
    r"|headers? of the (?:original|message|returned)|first \d* ?(?:\d+ )?lines of (?:the|your)"
    r"|(?:original|returned|bounced|undelivered|unsent) (?:e-?mail|message|mail)(?: headers?)?(?: as received)?[ -]*(?:is as )?(?:follows?\b|below\b|begins?\b))"
    # Words that are a heading by themselves.
    r"|(?:the |your )?(?:original|returned|bounced|undelivered|unsent|old) (?:e-?mail|message|mail)(?: headers?| info| text)?[^\w\n]{0,12}$"
    r"|message (?:text|body) follows|text of (?:your|the) (?:original )?message|your message reads"
    r"|[^\n]{0,30}(?:원본 ?메(?:일|시지)|원문|반송된 메일 내용|元のメール|元のメッセージ|オリジナル|message d'origine|ursprüngliche nachricht"
    r"|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|исходное (?:сообщение|письмо))"
    r")[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TRACE = re.compile(
    r"(?:^|\s)(?:Return-Path: ?<|Received: ?(?:from|by) [^\n]{3,200}?\b(?:with|by|for|id)\b|DKIM-Signature: ?v=|X-Original-To: |ARC-Seal: ?i=)",
    re.IGNORECASE,
)
_DAEMON = re.compile(r"mailer-?daemon|postmaster|mail delivery|daemon|메일 ?(?:전송|배달|발송) ?(?:시스템|실패)|undeliver|delivery|반송", re.IGNORECASE)
_FAILURE = re.compile(
    r"deliver|undeliver|fail|reject|return|bounce|unknown|not exist|no such|error|refused|unable|could ?n.t|cannot"
    r"|반송|실패|오류|배달|전송|거부|送信|配信|エラー|nicht zugestellt|unzustellbar|remis|livr|entreg|consegna|recapit|bezorg|dostarcz|достав",
    re.IGNORECASE,
)
_SENDER_LINE = re.compile(r"(?:^|\n)[ >*|]*(?:from|보낸 ?사람|발신자?|差出人|von|de|da)[* ]*[:：][^\n]*", re.IGNORECASE)
_FORWARD_MARKER = re.compile(r"[^\w\n]*(?:original|forwarded) (?:message|mail)[^\w\n]*(?:\n|$)|[^\w\n]*원본 ?메", re.IGNORECASE)
_AHEAD = 3000


def without_original(text: Traced) -> Traced:
    """The text up to the returned original, or all of it where none is found."""
    chars = text.chars
    for begin in sorted(_candidates(chars)):
        if _tells_enough(chars, begin) and not _forwards_report(chars[begin : begin + _AHEAD]):
            return text.part(0, begin)
    return text


def _tells_enough(chars: str, begin: int) -> bool:
    """Whether what stands before can be the whole report; a marker that forwards use too needs more."""
    before = chars[:begin]
    if _FORWARD_MARKER.match(chars[begin : begin + 100].lstrip("\n")):
        return _reports(before)
    return "@" in before or bool(_FAILURE.search(before))


def _forwards_report(after: str) -> bool:
    """Whether what was announced is itself a report: from a mail system, and telling of a failure."""
    sender = _SENDER_LINE.search(after)
    return bool(sender and _DAEMON.search(sender[0]) and _reports(after[sender.end() :]))


def _candidates(chars: str) -> list[int]:
    places = [found.start() for found in _MARKER.finditer(chars)]
    trace = _TRACE.search(chars)
    return [*places[:20], *([trace.start()] if trace else [])]


def _reports(before: str) -> bool:
    """Whether what stands before already tells of a failure."""
    if "@" not in before and not any(mention.strength == STRONG for mention in find_mentions(before)):
        return False
    return bool(_FAILURE.search(before))
