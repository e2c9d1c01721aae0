"""An outcome put into words: what the window shows and the command line prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.fill import fill
from bouncebook.model import Action, Outcome, Permanence
from bouncebook.named_tuple import NamedTuple
from bouncebook.texts import NO_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.texts import Texts

    class _Facts(TypedDict):
        """What an explanation says of every outcome, whether something failed or not."""

        codes: str
        permanence: str | None
        phase: str | None
        provider: str | None
        decided_by: str | None
        words: str | None


_UNSPECIFIED = "unspecified"
_NO_FAILURE = (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)


class Explanation(NamedTuple):
    """One outcome in one language, as plain text without markup.

    Steps may hold commands between backticks.
    """

    title: str
    happened: str
    addition: str | None
    """What is special to the entry."""
    actor: str
    """Who must act."""
    resend: str
    """Whether sending again helps."""
    sender: tuple[str, ...]
    administrator: tuple[str, ...]
    ticket: str
    """A paragraph for the customer."""
    codes: str
    """Reply code, enhanced status code and symbol, as they stand in the text."""
    permanence: str | None
    phase: str | None
    provider: str | None
    decided_by: str | None
    source: str | None
    words: str | None
    """The server's own words."""
    origin: str | None = None
    """The name of the team's file that the entry or its guidance comes from."""
    only_in: str | None = None
    """The language of words that the team's file has in that one only."""


def explain(outcome: Outcome, catalog: Catalog, texts: Texts) -> Explanation:
    """The outcome in the words of the language."""
    entry = catalog.by_id.get(outcome.entry or "")
    if outcome.action in _NO_FAILURE:
        return _report(outcome, texts)
    cause = outcome.cause if outcome.cause in catalog.causes else _UNSPECIFIED
    special = texts.entries.get(outcome.entry or "", NO_WORDS)
    words = (special.guidance if entry and entry.cause == cause else None) or texts.causes[cause]
    form = Permanence.TRANSIENT if outcome.permanence is Permanence.TRANSIENT else Permanence.PERMANENT
    fields = known_fields(outcome)
    return Explanation(
        title=special.title or words.title,
        happened=fill(words.happened, fields),
        addition=fill(special.addition, fields) if special.addition else None,
        actor=texts.of("actors", catalog.causes[cause].actor),
        resend=fill(words.resend[form], fields),
        sender=tuple(fill(step, fields) for step in words.sender),
        administrator=tuple(fill(step, fields) for step in words.administrator),
        ticket=fill(words.ticket[form], fields),
        source=entry.source if entry else None,
        origin=special.origin or words.origin or (entry.origin if entry else None),
        only_in=special.only_in or words.only_in,
        **_facts(outcome, texts),
    )


def entry_outcome(entry: Entry) -> Outcome:
    """An outcome that says what an entry of the table says, for one explanation of both."""
    return Outcome(
        reply_code=entry.reply_code,
        enhanced_status_code=entry.enhanced_status_code,
        symbol=entry.symbol,
        entry=entry.id,
        provider=entry.provider,
        cause=entry.cause,
        phase=entry.phases[0],
        permanence=entry.permanence,
        words=entry.words,
    )


def known_fields(outcome: Outcome) -> Mapping[str, str]:
    """All that guidance may name of an outcome: the pattern's fields and the recipient."""
    fields = dict(outcome.fields)
    if outcome.recipient:
        fields.setdefault("recipient", outcome.recipient)
        fields.setdefault("recipient_domain", outcome.recipient.rpartition("@")[2])
    return fields


def code_line(outcome: Outcome) -> str:
    """``552 5.2.2 RFULL``: what the text holds of the three, in that order."""
    parts = (outcome.reply_code, outcome.enhanced_status_code, outcome.symbol)
    return " ".join(part for part in parts if part)


def _facts(outcome: Outcome, texts: Texts) -> _Facts:
    return {
        "codes": code_line(outcome),
        "permanence": texts.of("permanence", outcome.permanence) if outcome.permanence else None,
        "phase": texts.of("phases", outcome.phase) if outcome.phase else None,
        "provider": texts.provider(outcome.provider) if outcome.provider else None,
        "decided_by": texts.of("decided_by", outcome.decided_by) if outcome.decided_by else None,
        "words": outcome.words,
    }


def _report(outcome: Outcome, texts: Texts) -> Explanation:
    """A report of success: nothing failed, nobody must act."""
    action = str(outcome.action)
    fields = known_fields(outcome)
    return Explanation(
        title=texts.ui(f"report-{action}-title"),
        happened=fill(texts.of("ui", f"report-{action}"), fields),
        addition=None,
        actor=texts.of("actors", "nobody"),
        resend=texts.ui("report-resend"),
        sender=(),
        administrator=(),
        ticket=fill(texts.of("ui", f"report-{action}"), fields),
        source=None,
        **_facts(outcome, texts),
    )
