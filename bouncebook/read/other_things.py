"""What a text speaks of beside mail that failed: parcels, other servers, newsletters, messengers, plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.about_mail import mail_came_back_in
from bouncebook.read.codes import mentions_in
from bouncebook.read.kind_words import (
    A_MAIL,
    ANNOUNCED,
    ARRIVED,
    BULK,
    MESSENGER,
    OTHER_WORLD,
    PARCEL,
    SENT_AGAIN,
)
from bouncebook.read.mail_words import SENT_AND_BACK
from bouncebook.read.report_words import REPORT_SAYS

if TYPE_CHECKING:
    from bouncebook.read.codes import Mention
    from bouncebook.read.flat import Flat

# Whole texts are searched in lower case: ignoring case costs ten times as much.
_A_MAIL = late(A_MAIL)
_BULK = late(BULK)
_ARRIVED, _ARRIVED_THERE = late(ARRIVED), late(rf"@[\w.-]{{1,255}}[^@.!?]{{0,24}}?{ARRIVED}")
_OTHERS_GOT_IT = late(rf"(?:다른|나머지|외에|others?)[^.@]{{0,24}}?{ARRIVED}")
_MESSENGER, _SENT_AND_BACK = late(MESSENGER), late(SENT_AND_BACK)
_MARKS = " >*-`\"'|:"
_STATUS_BEFORE = late(r"(?:status|상태) ?[:=(]? ?\Z|응답 ?\(\Z")
_ADDRESSES = late(r"[\w.+-]{1,64}@[\w.-]{1,255}")
"""What is called ``fax@office.example`` is no word for another thing."""
_CLAUSE_END = late(r"[.,:;!?\"] ")


def other_things(flat: Flat, lowered: str) -> int:
    """How many other things the text speaks of.

    Args:
        flat: the text, folded.
        lowered: its characters in lower case.
    """
    replied = "@" in lowered and _cites_reply(flat)
    named = _named(lowered, replied=replied)
    if named and "@" in lowered:
        named = _named(_ADDRESSES.sub("@a", lowered), replied=replied)
    named += (not replied and _is_of_messengers(flat, lowered)) or _is_sent_again(flat, lowered)
    return 0 if named and REPORT_SAYS.search(lowered) else named


def _named(lowered: str, *, replied: bool) -> int:
    """Parcels come back too, newsletters talk of bounces, and every server has errors; but no mail server's.

    Args:
        lowered: the text in lower case.
        replied: whether a mail server's reply about an address stands in it.
    """
    parcel = not replied and bool(PARCEL.search(lowered)) and not _A_MAIL.search(lowered)
    other = not replied and "smtp" not in lowered and bool(OTHER_WORLD.search(lowered))
    told_to_many = bool(_BULK.search(lowered)) + bool(ANNOUNCED.search(lowered))
    return parcel + other + told_to_many + _came_after_all(lowered)


def _came_after_all(lowered: str) -> bool:
    """Whether mail arrived, and not only at one of several addresses."""
    if not _ARRIVED.search(lowered):
        return False
    lowered = _OTHERS_GOT_IT.sub("", lowered)
    if lowered.count("@") > 1:
        lowered = _ARRIVED_THERE.sub("@", lowered)
    return bool(_ARRIVED.search(lowered))


def _cites_reply(flat: Flat) -> bool:
    """Whether a mail server's reply stands in it: both codes, a status, or a code that opens a line."""
    return any(_is_reply(flat, mention) for mention in mentions_in(flat))


def _is_reply(flat: Flat, mention: Mention) -> bool:
    if mention.enhanced_status_code:
        start = mention.start
        return bool(mention.reply_code or _STATUS_BEFORE.search(flat.chars, max(0, start - 9), start))
    begins = flat.line_start(mention.start)
    opens = not flat.chars[begins : mention.start].strip(_MARKS)
    return opens and "@" in flat.chars[mention.end : flat.line_end(mention.end)]


def _is_of_messengers(flat: Flat, lowered: str) -> bool:
    """Whether it is about another way to write, and does not only name it beside a mail that failed."""
    if not _MESSENGER.search(lowered):
        return False
    if any(mention.reply_code and mention.enhanced_status_code for mention in mentions_in(flat)):
        return False
    if "@" not in lowered and not mentions_in(flat):
        return True
    lines = (flat.chars[start : flat.line_end(start)].lower() for start in flat.lines)
    clauses = (clause for line in lines for clause in _CLAUSE_END.split(line))
    return not any(_came_back_in(clause) and not _MESSENGER.search(clause) for clause in clauses)


def _came_back_in(clause: str) -> bool:
    """Whether it is told of a mail, or of what was sent and came back."""
    return mail_came_back_in(clause) or bool(_SENT_AND_BACK.search(clause))


def _is_sent_again(flat: Flat, lowered: str) -> bool:
    """Whether somebody sends a mail again or tells a new address, and cites no code or report."""
    return "반송" not in lowered and not mentions_in(flat) and bool(SENT_AGAIN.search(lowered))
