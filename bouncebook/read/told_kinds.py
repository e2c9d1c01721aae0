"""What kind of message it is whose form does not tell: weighed by what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.model import Kind
from bouncebook.read.about_mail import speaks_of_failed_mail
from bouncebook.read.actions import is_logged_delivery
from bouncebook.read.automatic import is_automatic, is_surely_automatic, tells_absence
from bouncebook.read.bounce_evidence import KNOWN, bounce_evidence, is_about_mail, is_taken, tells_cause
from bouncebook.read.notes import LONGEST_NOTE, Told, asks_only, tells_of_failed_mail
from bouncebook.read.ordinary_mail import is_ordinary
from bouncebook.read.other_things import other_things
from bouncebook.read.recipients import weighed_addresses

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

_PHRASE, _LINE = 80, 160
_ENOUGH_OF_MESSAGE, _ENOUGH_OF_PASTE = 3, 2


def told_kind(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    """The kind of a message that is neither marked as a report nor as a complaint.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    if not outcomes:
        return _without_failure(message, flat)
    kind = _of_outcomes(message, flat, outcomes)
    if kind is not Kind.BOUNCE and not tells_absence(flat) and _is_told_in_note(message, flat):
        kind = Kind.BOUNCE
    if kind is Kind.BOUNCE and not message.headers.looks_like_mail and is_ordinary(flat):
        return _without_failure(message, flat)
    return kind


def _asks_only(message: Message, flat: Flat) -> bool:
    """Whether somebody only tells in a paste where to turn."""
    return _is_note(message, flat) and asks_only(flat, weighed_addresses(flat))


def _is_told_in_note(message: Message, flat: Flat) -> bool:
    """Whether somebody tells in a paste that mail to an address failed, and of nothing else."""
    if not _is_note(message, flat):
        return False
    told = tells_of_failed_mail(flat, weighed_addresses(flat))
    return told is Told.BEYOND_DOUBT or (
        told is Told.CERTAINLY and not other_things(flat, flat.chars.lower())
    )


def _is_note(message: Message, flat: Flat) -> bool:
    """Whether it is as short as what somebody writes about an address, and no mail itself."""
    return len(flat.chars) <= LONGEST_NOTE and "@" in flat.chars and not message.headers.looks_like_mail


def _of_outcomes(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    bounced = bounce_evidence(message, flat, outcomes)
    if bounced < _enough(message) or not _is_of_mail(message, flat, outcomes):
        return _without_failure(message, flat)
    if not any(outcome.recipient for outcome in outcomes) and _asks_only(message, flat):
        return _without_failure(message, flat)
    if bounced < _enough(message) + 2 and is_surely_automatic(message, flat):
        return Kind.AUTOREPLY
    return Kind.BOUNCE


def _is_of_mail(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> bool:
    """Whether it is a mail, a reply known word for word, or a paste that speaks of a mail that failed."""
    if message.headers.looks_like_mail or tells_cause(outcomes, KNOWN):
        return True
    if is_taken(outcomes) or is_logged_delivery(flat.chars):
        return True
    has_original = message.original.looks_like_mail
    return speaks_of_failed_mail(flat, cause_told=tells_cause(outcomes), has_original=has_original)


def _enough(message: Message) -> int:
    """A pasted line is taken for what it seems; a text must show more, and a whole mail most."""
    if message.headers.looks_like_mail:
        return _ENOUGH_OF_MESSAGE
    words = message.human.chars.strip()
    if "\n" in words or len(words) > _LINE:
        return _ENOUGH_OF_PASTE
    return 1 if len(words) <= _PHRASE or is_about_mail(words) else _ENOUGH_OF_PASTE


def _without_failure(message: Message, flat: Flat) -> Kind:
    return Kind.AUTOREPLY if is_automatic(message, flat) else Kind.NONE
