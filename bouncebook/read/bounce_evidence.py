"""How much of a message tells that a mail failed. Only the order of the points matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action, DecidedBy
from bouncebook.read.about_mail import mail_came_back, tells_reply_code
from bouncebook.read.actions import action_said, is_logged_delivery
from bouncebook.read.codes import STRONG, mentions_in
from bouncebook.read.headings import has_headings
from bouncebook.read.kind_words import (
    A_MAIL,
    ASKS,
    BOUNCE_SUBJECT,
    FAILURE,
    MAIL_SYSTEM,
    NOBODY,
    OF_MAIL,
)
from bouncebook.read.other_things import other_things
from bouncebook.read.paste_forms import cites_address, leads_to_code, lists_recipients
from bouncebook.read.report_words import REPORT_SAYS

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

# Whole texts are searched in lower case: ignoring case costs ten times as much.
_A_MAIL, _OF_MAIL = late(A_MAIL), late(OF_MAIL)
_ASKS = late(ASKS)
_MAIL_SYSTEM, _NOBODY, _BOUNCE_SUBJECT = late(MAIL_SYSTEM), late(NOBODY), late(BOUNCE_SUBJECT)
_LED_TO = late(r"[:>)\]|=] ?['\"(<]?\Z")
"""What stands before a reply that somebody cites."""
_DIAGNOSTIC = late(r"\W{0,3}(?:smtp|x-[\w-]{3,20}); ")
"""How a Diagnostic-Code begins (RFC 3464 section 2.3.6)."""
_LOGGED = late(r" (?:\*\*|==|=>|->) (?:[^\s@]{1,64} <)?[^\s@]{1,64}@\S{1,255} (?:r=|t=|f=|p=|<|\()")
"""How Exim logs a failure, a delay and a delivery."""
_REPORT_TYPES = frozenset(
    (
        "message/delivery-status",
        "message/global-delivery-status",
        "multipart/report",
        "message/global-headers",
    )
)
_SURE, _CERTAIN, KNOWN = 0.5, 0.8, 0.9
"""How far words tell a cause: anywhere, in the server's words, or as the words of an entry."""
_SHORT, _LONG = 400, 800
_OTHER_POINTS, _TOLD, _UNLIKELY, _MANY_CODES = 6, 2, 3, 3


def bounce_evidence(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> int:
    """The points of a message.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    lowered = flat.chars.lower()
    failure = bool(FAILURE.search(lowered))
    others = other_things(flat, lowered)
    points = _of_fate(flat, lowered) - _OTHER_POINTS * others
    points += _of_codes(flat, lowered, outcomes, failure=failure)
    points += _TOLD * is_taken(outcomes)
    named = any(outcome.recipient for outcome in outcomes)
    points += named and failure
    if points < _TOLD and not others and not message.headers.looks_like_mail:
        told = (
            lists_recipients(flat)
            or mail_came_back(flat)
            or (failure and has_headings(flat))
            or leads_to_code(flat)
            or cites_address(flat)
            or (tells_cause(outcomes) and tells_reply_code(flat))
            or bool(REPORT_SAYS.search(lowered))
        )
        points += _TOLD * told
    if points or named or not _only_asks(flat):
        short = len(lowered) <= _SHORT and not message.headers.looks_like_mail
        points += _of_cause(outcomes, lowered, short=short)
    if message.headers.looks_like_mail:
        points += _of_header(message) - _UNLIKELY * _talks_of_bounces(message, flat, named=named)
    return points


def is_about_mail(words: str) -> bool:
    """Whether the words speak of mail at all."""
    lowered = words.lower()
    return bool(_OF_MAIL.search(lowered) or _A_MAIL.search(lowered))


def is_taken(outcomes: tuple[Outcome, ...]) -> bool:
    """Whether a server's reply says that it took the message (RFC 5321 section 4.2.1)."""
    return any(
        outcome.action is Action.DELIVERED and (outcome.reply_code or "").startswith("2")
        for outcome in outcomes
    )


def _only_asks(flat: Flat) -> bool:
    """Whether somebody asks something, and no other paragraph speaks of a failure."""
    if not _ASKS.search(flat.chars):
        return False
    paragraphs = (flat.chars[start : flat.paragraph_end(start)].lower() for start in flat.paragraphs)
    return not any(FAILURE.search(paragraph) and not _ASKS.search(paragraph) for paragraph in paragraphs)


def _of_fate(flat: Flat, lowered: str) -> int:
    """What is said of what became of a mail."""
    said = action_said(flat.chars)
    points = 2 if said in (Action.FAILED, Action.DELAYED) else int(said is not None)
    logged = _LOGGED.search(lowered) or (said is Action.DELIVERED and is_logged_delivery(lowered))
    return points + 2 * bool(_DIAGNOSTIC.match(lowered) or logged)


def _of_codes(flat: Flat, lowered: str, outcomes: tuple[Outcome, ...], *, failure: bool) -> int:
    coded = any(_is_failure(outcome.codes) for outcome in outcomes)
    mentions = mentions_in(flat)
    strong = any(mention.strength == STRONG for mention in mentions)
    led_to = any(_LED_TO.search(flat.chars, max(0, found.start - 3), found.start) for found in mentions)
    cited = led_to and len(lowered) <= _SHORT and bool(_OF_MAIL.search(lowered))
    enhanced = any(_is_failure((outcome.enhanced_status_code or "2",)) for outcome in outcomes)
    return 2 * (strong and coded) + (coded and cited and failure) + enhanced


def _is_failure(codes: tuple[str, ...]) -> bool:
    """Whether one of the codes tells of a failure (RFC 3463 section 2), and not only of success."""
    return any(not code.startswith("2") for code in codes)


def _of_cause(outcomes: tuple[Outcome, ...], lowered: str, *, short: bool) -> int:
    """Whether the words tell a cause; in a short text, one beyond doubt tells more."""
    points = int(tells_cause(outcomes))
    return points + (short and tells_cause(outcomes, _CERTAIN) and bool(_OF_MAIL.search(lowered)))


def tells_cause(outcomes: tuple[Outcome, ...], beyond: float = _SURE) -> bool:
    """Whether the words of one of the outcomes tell its cause."""
    return any(
        outcome.decided_by is DecidedBy.WORDS
        and outcome.confidence > beyond
        and len(outcome.words or "") < _LONG
        for outcome in outcomes
    )


def _of_header(message: Message) -> int:
    about_bounce = bool(_BOUNCE_SUBJECT.search(message.headers.subject.lower()))
    ordinary = not (_is_report(message) or about_bounce or _NOBODY.search(_sender(message)))
    points = 2 * _is_from_system(message) + 2 * about_bounce
    points += 3 * bool(message.headers.get("x-failed-recipients")) + _has_null_sender(message)
    return points - _UNLIKELY * ordinary


def _talks_of_bounces(message: Message, flat: Flat, *, named: bool) -> int:
    """Whether somebody writes about bounces: nobody is named who did not get a mail, and codes are listed."""
    if named or _is_report(message) or _has_null_sender(message):
        return 0
    codes = {mention.codes for mention in mentions_in(flat)}
    return 1 + (len(codes) >= _MANY_CODES)


def _is_report(message: Message) -> bool:
    return _is_from_system(message) or bool(message.content_types & _REPORT_TYPES)


def _is_from_system(message: Message) -> bool:
    return bool(_MAIL_SYSTEM.search(_sender(message)))


def _sender(message: Message) -> str:
    return (message.headers.get("from") or message.headers.get("return-path") or "").lower()


def _has_null_sender(message: Message) -> bool:
    """Whether it came without a sender (RFC 5321 section 4.5.5), and not from a mailing list."""
    sender = (message.headers.get("return-path") or "").strip()
    return sender in ("<>", "MAILER-DAEMON") and not message.headers.get("list-unsubscribe")
