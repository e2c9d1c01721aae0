"""What kind of message it is: no gate on its sender or subject, but on what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action, DecidedBy, Kind
from bouncebook.read.actions import action_said
from bouncebook.read.codes import STRONG, mentions_in
from bouncebook.read.fields import has_fields
from bouncebook.read.kind_words import (
    A_MAIL,
    ARRIVED,
    AUTOMATIC_SUBJECT,
    AWAY,
    BOUNCE_SUBJECT,
    BULK,
    CHALLENGE,
    FAILURE,
    FEEDBACK,
    MAIL_SYSTEM,
    NOBODY,
    OF_MAIL,
    OTHER_WORLD,
    PARCEL,
)

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

# Whole texts are searched in lower case: ignoring case costs ten times as much.
_FEEDBACK = late(FEEDBACK)
_AUTOMATIC_SUBJECT = late(rf"\A\W*{AUTOMATIC_SUBJECT}", re.IGNORECASE)
_CHALLENGE = late(CHALLENGE)
_AWAY = late(AWAY)
_MAIL_SYSTEM = late(MAIL_SYSTEM)
_NOBODY = late(NOBODY)
_BOUNCE_SUBJECT = late(BOUNCE_SUBJECT)
_FAILURE = late(FAILURE)
_REPORT_TYPES = frozenset(
    (
        "message/delivery-status",
        "message/global-delivery-status",
        "multipart/report",
        "message/global-headers",
    )
)
_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-auto-response-suppress", "x-vacation")
_PHRASE, _LINE, _SHORT, _LONG, _BEGINNING = 80, 160, 400, 800, 3000
_SURE, _CERTAIN = 0.5, 0.8
_OF_MAIL = late(OF_MAIL)
_LED_TO = late(r"[:>)\]|=] ?['\"(<]?\Z")
"""What stands before a reply that somebody cites."""
_A_MAIL, _PARCEL, _BULK = late(A_MAIL), late(PARCEL), late(BULK)
_DIAGNOSTIC = late(r"\W{0,3}(?:smtp|x-[\w-]{3,20}); ")
"""How a Diagnostic-Code begins (RFC 3464 section 2.3.6)."""
_OTHER_WORLD, _ARRIVED = late(OTHER_WORLD), late(ARRIVED)
_OTHER_POINTS = 6
_ENOUGH_OF_MESSAGE, _ENOUGH_OF_PASTE = 3, 2


def kind_of(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    """The kind of the message, from its header, its parts and its words.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    if "message/feedback-report" in message.content_types or _FEEDBACK.search(flat.chars.lower()):
        return Kind.FEEDBACK
    if (
        message.status
        or has_fields(flat.chars)
        or "report" in (message.headers.parameter("report-type") or "")
    ):
        return Kind.BOUNCE
    if any(outcome.decided_by is DecidedBy.SYMBOL for outcome in outcomes):
        return Kind.BOUNCE
    if not outcomes:
        return _automatic(message, flat) or Kind.NONE
    bounced = _bounce_evidence(message, flat, outcomes)
    if bounced < _enough(message):
        return _automatic(message, flat) or Kind.NONE
    if bounced < _enough(message) + 2 and _automatic(message, flat):
        return Kind.AUTOREPLY
    return Kind.BOUNCE


def _enough(message: Message) -> int:
    """A pasted line is taken for what it seems; a text must show more, and a whole mail most."""
    if message.headers.looks_like_mail:
        return _ENOUGH_OF_MESSAGE
    words = message.human.chars.strip()
    if "\n" in words or len(words) > _LINE:
        return _ENOUGH_OF_PASTE
    of_mail = _OF_MAIL.search(words.lower()) or _A_MAIL.search(words.lower())
    return 1 if len(words) <= _PHRASE or of_mail else _ENOUGH_OF_PASTE


def _bounce_evidence(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> int:
    points = _fate_evidence(flat)
    coded = any(_is_failure(outcome.codes) for outcome in outcomes)
    mentions = mentions_in(flat)
    strong = any(mention.strength == STRONG for mention in mentions)
    led_to = any(_LED_TO.search(flat.chars, max(0, found.start - 3), found.start) for found in mentions)
    cited = led_to and len(flat.chars) <= _SHORT and bool(_OF_MAIL.search(flat.chars.lower()))
    failure = bool(_FAILURE.search(flat.chars.lower()))
    points += 2 * (strong and coded)
    points += coded and cited and failure
    points += any(_is_failure((outcome.enhanced_status_code or "2",)) for outcome in outcomes)
    points += any(outcome.recipient for outcome in outcomes) and failure
    asked = "?" in flat.chars and not points
    points += not asked and _tells_cause(outcomes, _SURE)
    if len(flat.chars) <= _SHORT and not asked and not message.headers.looks_like_mail:
        points += _tells_cause(outcomes, _CERTAIN) and bool(_OF_MAIL.search(flat.chars.lower()))
    return points + (_header_evidence(message) if message.headers.looks_like_mail else 0)


def _is_failure(codes: tuple[str, ...]) -> bool:
    """Whether one of the codes tells of a failure (RFC 3463 section 2), and not only of success."""
    return any(not code.startswith("2") for code in codes)


def _fate_evidence(flat: Flat) -> int:
    """What is said of the fate of a mail: parcels come back too."""
    lowered = flat.chars.lower()
    said = action_said(flat.chars)
    points = 2 if said in (Action.FAILED, Action.DELAYED) else int(said is not None)
    points += 2 * bool(_DIAGNOSTIC.match(lowered))
    parcel = bool(_PARCEL.search(lowered)) and not _A_MAIL.search(lowered)
    other = bool(_OTHER_WORLD.search(lowered)) and "smtp" not in lowered
    marks = (parcel, other, _BULK.search(lowered), _ARRIVED.search(lowered))
    return points - _OTHER_POINTS * sum(map(bool, marks))


def _header_evidence(message: Message) -> int:
    headers = message.headers
    sender = headers.get("from") or headers.get("return-path") or ""
    from_system = bool(_MAIL_SYSTEM.search(sender.lower()))
    about_bounce = bool(_BOUNCE_SUBJECT.search(headers.subject.lower()))
    reported = bool(message.content_types & _REPORT_TYPES)
    ordinary = not (from_system or about_bounce or reported or _NOBODY.search(sender.lower()))
    points = 2 * from_system + 2 * about_bounce + 3 * bool(headers.get("x-failed-recipients"))
    return points + _has_null_sender(message) - 3 * ordinary


def _has_null_sender(message: Message) -> bool:
    """Whether it came without a sender (RFC 5321 section 4.5.5), and not from a mailing list."""
    sender = (message.headers.get("return-path") or "").strip()
    return sender in ("<>", "MAILER-DAEMON") and not message.headers.get("list-unsubscribe")


def _tells_cause(outcomes: tuple[Outcome, ...], beyond: float) -> bool:
    """Whether the words tell a cause, with more confidence than that."""
    return any(
        outcome.decided_by is DecidedBy.WORDS
        and outcome.confidence > beyond
        and len(outcome.words or "") < _LONG
        for outcome in outcomes
    )


def _automatic(message: Message, flat: Flat) -> Kind | None:
    subject, text = message.headers.subject, flat.chars[:_BEGINNING]
    if (
        _is_marked_automatic(message)
        or _AUTOMATIC_SUBJECT.search(subject)
        or _AWAY.search(text[:_LONG].lower())
        or _CHALLENGE.search(f"{subject} {text}".lower())
    ):
        return Kind.AUTOREPLY
    return None


def _is_marked_automatic(message: Message) -> bool:
    """Whether the header says so (RFC 3834 section 5, and fields older than it)."""
    submitted = (message.headers.get("auto-submitted") or "").lower()
    return "auto-replied" in submitted or any(message.headers.get(name) for name in _AUTOMATIC_FIELDS)
