"""Whether a pasted text speaks of a mail that failed: of mail, and in the same breath of a failure.

Servers, shops and chats refuse, return and number things as well. So a text needs more than a failure: its
codes in the form of a mail server, the form of a report, or a sentence with words of mail and of failure.
A few words, or one line that begins with a reply code, are taken for what they seem: nobody pastes more than
that of a reply that they noted down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.actions import action_said
from bouncebook.read.codes import STRONG, mentions_in
from bouncebook.read.kind_words import FAILURE
from bouncebook.read.mail_words import (
    A_MESSAGE,
    ATTACHED,
    CAME_BACK,
    CODE_SHOWN,
    ENHANCED_SHOWN,
    GETS,
    ON_ITS_WAY,
    ONLY_MAIL,
    SENDING,
    SENT_AND_BACK,
    TO_WHOM,
    WHERE_TO,
    WRITES,
)
from bouncebook.read.paste_forms import (
    cites_address,
    heads_line,
    is_bare,
    is_of_report,
    is_reply,
    leads_to_code,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat

# Searched in lower case: ignoring case costs ten times as much.
_ADDRESS = late(r"[\w.+=-]@[\w-]{1,63}\.\w")
_HINTS = (_ADDRESS, late(A_MESSAGE), late(ATTACHED), TO_WHOM, late(ON_ITS_WAY))
"""Words of other things as well: two kinds of them together speak of mail."""
_OPENING = "this is the mail system"
"""With these words a report says whose it is."""
_ENOUGH_HINTS, _FEW_CODES = 2, 4
_SHOWN, _SENDING, _WHERE_TO = late(ENHANCED_SHOWN), late(SENDING), late(WHERE_TO)
_GETS, _CODE_SHOWN, _SENT_AND_BACK = late(GETS), late(CODE_SHOWN), late(SENT_AND_BACK)
_DIAGNOSTIC = late(r"\W{0,3}smtp; ?[245][\d.]")
"""How a Diagnostic-Code begins (RFC 3464 section 2.3.6)."""
_ENVELOPE = late(r"\b(?:to|addr|rcpt)=<?[^\s@<>]{1,64}@")
"""How logs of mail systems name a recipient."""
_SENTENCE_END = late(r"[.!?][)\"']? (?=[^\W\d_])|[。？！]")


def speaks_of_failed_mail(flat: Flat, *, cause_told: bool, has_original: bool) -> bool:
    """Whether a pasted text tells of a mail that failed, and not of another thing.

    Args:
        flat: the text, folded.
        cause_told: whether words by which servers tell a cause stand in it.
        has_original: whether a mail hung below it.
    """
    lowered = flat.chars.lower()
    mentions = mentions_in(flat)
    failed = cause_told or _tells_of_failure(lowered)
    if _DIAGNOSTIC.match(lowered) or is_bare(lowered, mentions, cause_told=cause_told):
        return True
    if is_reply(lowered, flat, mentions, failed=failed) or is_of_report(flat, mentions):
        return True
    if _OPENING in lowered and _is_coded(mentions):
        return True
    if failed and (_ENVELOPE.search(lowered) or ("@" in lowered and _SENT_AND_BACK.search(lowered))):
        return True
    if cause_told and (heads_line(flat) or (any(at.reply_code for at in mentions) and _hints(lowered))):
        return True
    if failed and _tells_of_mail_and_failure(lowered, mentions, hints=has_original):
        return True
    if leads_to_code(flat) or cites_address(flat) or (cause_told and tells_reply_code(flat)):
        return True
    return "@" in lowered and 0 < len(mentions) <= _FEW_CODES and _answers_a_mail(lowered, mentions)


def _answers_a_mail(lowered: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether somebody tells in one sentence to whom they write and with what code that is answered."""
    failures = [at for at in mentions if at.first_digit in "45" and at.enhanced_status_code]
    pairs = [str(at.enhanced_status_code) for at in failures if at.reply_code]
    alone = [str(at.enhanced_status_code) for at in failures if not at.reply_code]
    return any(
        _ADDRESS.search(sentence)
        and WRITES.search(sentence)
        and (_holds(sentence, pairs) or (_holds(sentence, alone) and _GETS.search(sentence)))
        for sentence in _sentences(lowered)
    )


def _holds(sentence: str, codes: list[str]) -> bool:
    return any(code in sentence for code in codes)


def _tells_of_mail_and_failure(lowered: str, mentions: tuple[Mention, ...], *, hints: int) -> bool:
    """Whether it does so in one sentence, or tells of a failure in a mail server's codes."""
    if any(mention.reply_code and mention.enhanced_status_code for mention in mentions):
        return True
    if _is_coded(mentions) and (ONLY_MAIL.search(lowered) or _shows_code(lowered)):
        return True
    if any(at.enhanced_status_code and at.strength == STRONG for at in mentions) and _ADDRESS.search(lowered):
        return True
    return any(
        _tells_of_mail(sentence, hints) and _tells_of_failure(sentence) for sentence in _sentences(lowered)
    )


def mail_came_back(flat: Flat) -> bool:
    """Whether somebody tells in their own words that a mail came back."""
    return any(map(mail_came_back_in, _sentences(flat.chars.lower())))


def mail_came_back_in(sentence: str) -> bool:
    """Whether the sentence, in lower case, tells so."""
    return bool(CAME_BACK.search(sentence)) and _tells_of_mail(sentence)


def tells_reply_code(flat: Flat) -> bool:
    """Whether somebody tells in Korean that a reply code of mail servers shows up."""
    return not flat.chars.isascii() and bool(_CODE_SHOWN.search(flat.chars))


def _shows_code(lowered: str) -> bool:
    """Whether it tells in Korean that what is sent somewhere is answered with an enhanced status code."""
    if lowered.isascii() or not _SHOWN.search(lowered):
        return False
    return "반송" in lowered or bool(_SENDING.search(lowered) and _WHERE_TO.search(lowered))


def _is_coded(mentions: tuple[Mention, ...]) -> bool:
    return any(mention.strength == STRONG and mention.first_digit in "45" for mention in mentions)


def _tells_of_failure(sentence: str) -> bool:
    return bool(FAILURE.search(sentence) or CAME_BACK.search(sentence) or action_said(sentence))


def _tells_of_mail(sentence: str, hints: int = 0) -> bool:
    return bool(ONLY_MAIL.search(sentence)) or hints + _hints(sentence) >= _ENOUGH_HINTS


def _hints(text: str) -> int:
    return sum(bool(hint.search(text)) for hint in _HINTS)


def _sentences(chars: str) -> Iterator[str]:
    """The sentences of a text. A line's or a paragraph's end is none: reports set addresses apart."""
    start = 0
    for end in (*(found.end() for found in _SENTENCE_END.finditer(chars)), len(chars)):
        yield chars[start:end]
        start = end
