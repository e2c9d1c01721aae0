"""What a paste looks like, whatever it speaks of: a bare code or a few words, one reply, a report's list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.codes import STRONG
from bouncebook.read.mail_words import ASKED

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat

_ASKED = late(ASKED)
_LISTED = late(r"<[^\s<>@]{1,64}@[^\s<>]{1,255}> ?:")
_WORDS = late(r"[^\W\d_]+")
_LEAD = late(r"[ >\"'(<\[*-]{0,8}(?:(?:e?smtp|x-[\w-]{1,20}) ?[;:] ?)?")
_LED_TO = late(r"[^\w ] ?\Z")
_CJK = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_MARKED = late(r"@[\w.-]{1,255}>? ?[:;,|/-]")
_CODE_AFTER = late(r"[>\"')\]]? ?[:;,|=\u2192-]{1,2}>? ?[\"'(\[<#]?[45](?:[2-5]\d|1[02])(?![\w.-])")
"""A mark and a code of SMTP (RFC 5321 section 4.2.3), and none of the web's: ``user@example.com | 451``."""
_CITED_ADDRESS = late(
    r"[45](?<![\w.:/@-].)(?:[2-5]\d|1[0-2])[ -](?:[245]\.\d{1,3}\.\d{1,3} )?[A-Z][a-z' -]{3,50}[:<(] ?<?"
    r"[\w.+-]{1,64}@[\w-]"
)
_BULLETS = " -*•·<\"'(["
_NAMES = "@./\\0123456789"
"""Characters of addresses, hosts, paths and codes, which are no words."""
_FEW_WORDS, _FEW_LETTERS, _FEWER_WORDS, _FEWER_LETTERS, _FEW_CODES = 6, 14, 2, 5, 2
"""Of a reply that tells a cause, and of anything else; a Korean word is some three letters long."""
_LONGEST_REPLY, _LONGEST_NAME = 160, 65


def is_bare(lowered: str, mentions: tuple[Mention, ...], *, cause_told: bool) -> bool:
    """Whether hardly more stands in it than codes, what they are called, and the few words of a reply."""
    if len(lowered) > _LONGEST_REPLY or len(mentions) > _FEW_CODES:
        return False
    words = " ".join(word for word in lowered.split() if not any(mark in word.strip(".?") for mark in _NAMES))
    most_words, most_letters = (_FEW_WORDS, _FEW_LETTERS) if cause_told else (_FEWER_WORDS, _FEWER_LETTERS)
    words = words if cause_told else _ASKED.sub(" ", words)
    letters = len(_CJK.findall(words))
    return letters <= most_letters and len(_WORDS.findall(words)) <= (most_letters if letters else most_words)


def is_reply(lowered: str, flat: Flat, mentions: tuple[Mention, ...], *, failed: bool) -> bool:
    """Whether it is one line that begins with a reply code, or with an enhanced one and a failure."""
    if len(flat.lines) > 1 or len(lowered) > _LONGEST_REPLY or not mentions:
        return False
    first = mentions[0]
    if first.strength < STRONG or not (first.reply_code or (failed and len(mentions) == 1)):
        return False
    return bool(_LEAD.fullmatch(lowered, 0, first.start))


def is_of_report(flat: Flat, mentions: tuple[Mention, ...]) -> bool:
    """Whether it has the form of a report: a reply with both codes where one begins, or listed recipients."""
    pairs = (mention for mention in mentions if mention.reply_code and mention.enhanced_status_code)
    return any(_is_led_to(flat, pair) for pair in pairs) or lists_recipients(flat)


def _is_led_to(flat: Flat, mention: Mention) -> bool:
    """Whether codes stand where a reply begins: at a line's start, or after a mark."""
    return flat.starts_line(mention.start) or bool(
        _LED_TO.search(flat.chars, max(0, mention.start - 3), mention.start)
    )


def lists_recipients(flat: Flat) -> bool:
    """Whether an address heads lines of its own, as reports of mail systems list their recipients."""
    return any(
        flat.starts_line(found.start()) and found.end() >= flat.line_end(found.start())
        for found in _LISTED.finditer(flat.chars)
    )


def leads_to_code(flat: Flat) -> bool:
    """Whether an address at the head of a line leads to a reply code."""
    return any(_CODE_AFTER.match(flat.chars, mark.end() - 1) for mark in _marks_after_heads(flat))


def cites_address(flat: Flat) -> bool:
    """Whether a server's few English words stand between a reply code and the address that they are about."""
    return bool(_CITED_ADDRESS.search(flat.chars))


def heads_line(flat: Flat) -> bool:
    """Whether an address stands before a mark at the head of a line, and what follows is about it."""
    return next(_marks_after_heads(flat), None) is not None


def _marks_after_heads(flat: Flat) -> Iterator[re.Match[str]]:
    """The domain of each address with which a line begins, and the mark after it."""
    for found in _MARKED.finditer(flat.chars):
        start = flat.line_start(found.start())
        before = flat.chars[start : found.start()].strip(_BULLETS)
        if found.start() - start <= _LONGEST_NAME and " " not in before:
            yield found
