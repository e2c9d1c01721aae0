"""Whether a pasted text speaks of a mail that failed: of mail, and in the same breath of a failure.

Servers, shops and chats refuse, return and number things as well. So a text needs more than a failure: its
codes in the form of a mail server, an address with a fate, or a sentence with words of mail and of failure.
A few words, or one line that begins with a reply code, are taken for what they seem: nobody pastes more than
that of a reply that they noted down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.actions import action_said
from bouncebook.read.codes import STRONG, mentions_in
from bouncebook.read.kind_words import FAILURE
from bouncebook.read.mail_words import A_MESSAGE, ASKED, ATTACHED, CAME_BACK, ON_ITS_WAY, ONLY_MAIL, TO_WHOM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat

# Searched in lower case: ignoring case costs ten times as much.
_ONLY_MAIL, _CAME_BACK, _FAILURE, _ASKED = late(ONLY_MAIL), late(CAME_BACK), late(FAILURE), late(ASKED)
_HINTS = (late(A_MESSAGE), late(ATTACHED), late(TO_WHOM), late(ON_ITS_WAY))
"""Words of other things as well: two kinds of them together speak of mail."""
_ENOUGH_HINTS = 2
_ADDRESS = late(r"[\w.+=-]@[\w-]{1,63}\.\w")
_LISTED = late(r"<[^\s<>@]{1,64}@[^\s<>]{1,255}> ?:")
_SENTENCE_END = late(r"[.!?][)\"']? (?=[^\W\d_])|[。？！]")
_WORDS = late(r"[^\W\d_]+")
_LEAD = late(r"[ >\"'(<\[*-]{0,8}(?:(?:e?smtp|x-[\w-]{1,20}) ?[;:] ?)?")
_LED_TO = late(r"[^\w ] ?\Z")
_CJK = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_NAMES = "@./\\0123456789"
"""Characters of addresses, hosts, paths and codes, which are no words."""
_FEW_WORDS, _FEW_LETTERS, _FEWER_WORDS, _FEWER_LETTERS, _FEW_CODES = 6, 14, 2, 5, 2
_LONGEST_REPLY = 160
"""A Korean word is some three letters, a Japanese one two."""


def speaks_of_failed_mail(flat: Flat, *, cause_told: bool, has_original: bool) -> bool:
    """Whether a pasted text tells of a mail that failed, and not of another thing.

    Args:
        flat: the text, folded.
        cause_told: whether words by which servers tell a cause stand in it.
        has_original: whether a mail hung below it.
    """
    lowered = flat.chars.lower()
    mentions = mentions_in(flat)
    pairs = [mention for mention in mentions if mention.reply_code and mention.enhanced_status_code]
    failed = cause_told or _tells_of_failure(lowered)
    if _is_bare(lowered, mentions, cause_told=cause_told) or _is_reply(
        lowered, flat, mentions, failed=failed
    ):
        return True
    if any(_is_led_to(flat, pair) for pair in pairs) or lists_recipients(flat):
        return True
    if not failed:
        return False
    if pairs:
        return True
    if _is_coded(mentions) and _ONLY_MAIL.search(lowered):
        return True
    if cause_told and any(mention.reply_code for mention in mentions) and _hints(lowered):
        return True
    return any(
        _tells_of_mail(sentence, has_original) and _tells_of_failure(sentence)
        for sentence in _sentences(lowered)
    )


def lists_recipients(flat: Flat) -> bool:
    """Whether an address heads lines of its own, as reports of mail systems list their recipients."""
    return any(
        flat.starts_line(found.start()) and found.end() >= flat.line_end(found.start())
        for found in _LISTED.finditer(flat.chars)
    )


def mail_came_back(flat: Flat) -> bool:
    """Whether somebody tells in their own words that a mail came back."""
    return any(
        _CAME_BACK.search(sentence) and _tells_of_mail(sentence)
        for sentence in _sentences(flat.chars.lower())
    )


def _is_bare(lowered: str, mentions: tuple[Mention, ...], *, cause_told: bool) -> bool:
    """Whether hardly more stands in it than codes, what they are called, and the few words of a reply."""
    if len(lowered) > _LONGEST_REPLY or len(mentions) > _FEW_CODES:
        return False
    words = " ".join(word for word in lowered.split() if not any(mark in word.strip(".?") for mark in _NAMES))
    most_words, most_letters = (_FEW_WORDS, _FEW_LETTERS) if cause_told else (_FEWER_WORDS, _FEWER_LETTERS)
    words = words if cause_told else _ASKED.sub(" ", words)
    letters = len(_CJK.findall(words))
    return letters <= most_letters and len(_WORDS.findall(words)) <= (most_letters if letters else most_words)


def _is_reply(lowered: str, flat: Flat, mentions: tuple[Mention, ...], *, failed: bool) -> bool:
    """Whether it is one line that begins with a reply code, or with an enhanced one and a failure."""
    if len(flat.lines) > 1 or len(lowered) > _LONGEST_REPLY or not mentions:
        return False
    first = mentions[0]
    if first.strength < STRONG or not (first.reply_code or (failed and len(mentions) == 1)):
        return False
    return bool(_LEAD.fullmatch(lowered, 0, first.start))


def _is_led_to(flat: Flat, mention: Mention) -> bool:
    """Whether codes stand where a reply begins: at a line's start, or after a mark."""
    return flat.starts_line(mention.start) or bool(
        _LED_TO.search(flat.chars, max(0, mention.start - 3), mention.start)
    )


def _is_coded(mentions: tuple[Mention, ...]) -> bool:
    return any(mention.strength == STRONG and mention.first_digit in "45" for mention in mentions)


def _tells_of_failure(sentence: str) -> bool:
    return bool(_FAILURE.search(sentence) or _CAME_BACK.search(sentence) or action_said(sentence))


def _tells_of_mail(sentence: str, hints: int = 0) -> bool:
    if _ONLY_MAIL.search(sentence) or _ADDRESS.search(sentence):
        return True
    return hints + _hints(sentence) >= _ENOUGH_HINTS


def _hints(text: str) -> int:
    return sum(bool(hint.search(text)) for hint in _HINTS)


def _sentences(chars: str) -> Iterator[str]:
    """The sentences of a text. A line's or a paragraph's end is none: reports set addresses apart."""
    start = 0
    for end in (*(found.end() for found in _SENTENCE_END.finditer(chars)), len(chars)):
        yield chars[start:end]
        start = end
