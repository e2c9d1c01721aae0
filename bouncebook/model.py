"""What a paste says, as data: no words for people, no language, no Qt.

The terms are those of RFC 5321 (reply codes, commands), RFC 3463 (enhanced
status codes, permanent and persistent transient failures) and RFC 3464
(delivery-status fields).
"""

from __future__ import annotations

from enum import StrEnum

from bouncebook.named_tuple import NamedTuple


class Phase(StrEnum):
    """The part of an SMTP session that a reply belongs to, in the order of a session."""

    CONNECTION = "connection"
    COMMAND = "command"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    OTHER = "other"
    """After the message was accepted, or no phase of its own."""


class Permanence(StrEnum):
    """RFC 3463 section 2: permanent failure, or persistent transient failure."""

    PERMANENT = "permanent"
    TRANSIENT = "transient"


class Kind(StrEnum):
    """What sort of message was pasted."""

    BOUNCE = "bounce"
    """Failures, delays and delivery reports."""
    FEEDBACK = "feedback"
    """A complaint about a message (RFC 5965)."""
    AUTOREPLY = "autoreply"
    """Vacation notices and challenges."""
    NONE = "none"


class Action(StrEnum):
    """RFC 3464 section 2.3.3."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


class DecidedBy(StrEnum):
    """What in the text chose the entry and the cause, strongest first."""

    SYMBOL = "symbol"
    WORDS = "words"
    ENHANCED_STATUS_CODE = "enhanced_status_code"
    REPLY_CODE = "reply_code"


class Span(NamedTuple):
    """A half-open range of code points in the text as it was given."""

    start: int
    end: int


class Outcome(NamedTuple):
    """What a paste says of one recipient.

    Codes, symbol and words stand in the text as they are here; what is not in
    the text is None.
    """

    recipient: str | None = None
    aliases: tuple[str, ...] = ()
    action: Action | None = None
    reply_code: str | None = None
    enhanced_status_code: str | None = None
    symbol: str | None = None
    other_codes: tuple[str, ...] = ()
    entry: str | None = None
    """Id of the catalogue's entry."""
    provider: str | None = None
    """Id of the provider whose server answered."""
    cause: str | None = None
    phase: Phase | None = None
    permanence: Permanence | None = None
    """The verdict on this outcome: a message given up after its queue time is
    permanent, whatever its code."""
    remote_mta: str | None = None
    words: str | None = None
    decided_by: DecidedBy | None = None
    confidence: float = 0.0
    """From 0 to 1."""
    evidence: Span | None = None
    """None when the place is inside an encoded part."""
    message: int = 1
    """Which message of the paste this belongs to, from 1."""
    fields: tuple[tuple[str, str], ...] = ()
    """Named fields that the server's words held: (("ip", "192.0.2.1"), …)."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Reply code and enhanced status code, as far as the text gives them."""
        return tuple(filter(None, (self.reply_code, self.enhanced_status_code)))


class Diagnosis(NamedTuple):
    """All that a paste says: its kind, and one outcome for each recipient."""

    kind: Kind
    outcomes: tuple[Outcome, ...] = ()
    is_whole: bool = True
    """Whether all of the paste was read, not only its first part."""
