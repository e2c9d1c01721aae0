"""What was read of one recipient, before the catalogue is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.record import Record

if TYPE_CHECKING:
    from bouncebook.model import Action, Phase, Span


class Finding(Record):
    """Facts of a report about one recipient, as they stand in it."""

    recipient: str | None = None
    aliases: tuple[str, ...] = ()
    action: Action | None = None
    reply_code: str | None = None
    enhanced_status_code: str | None = None
    other_codes: tuple[str, ...] = ()
    words: str | None = None
    """The server's words, or what the report says instead."""
    surroundings: str = ""
    """More of the report, for when the words do not tell the cause."""
    phase: Phase | None = None
    """As the carrier says."""
    remote_mta: str | None = None
    evidence: Span | None = None
