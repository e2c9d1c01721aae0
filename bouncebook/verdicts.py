"""The ways to tell an entry or a cause from what was read, each by itself; ``match`` has their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.entry_matching import entry_anywhere, entry_by_symbol, entry_by_words
from bouncebook.model import Action, DecidedBy
from bouncebook.phrases import best_phrase, fold, known_phrases
from bouncebook.record import Record

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry
    from bouncebook.entry_matching import Found
    from bouncebook.read.finding import Finding

_EXPIRED = "delivery-expired"
_VAGUE = ("0.0", "1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0", "7.1", "3.5")
"""Subject and detail of enhanced status codes that say little."""

BY_PHRASE, BY_REPORT, BY_LITTLE = 0.85, 0.55, 0.4
"""How sure a phrase makes: in the server's words, elsewhere in the report, or one that says little."""
_BY_SYMBOL, _BY_ENTRY, _BY_ENHANCED, _BY_REPLY = 0.98, 0.95, 0.8, 0.5


class Verdict(Record):
    """A cause, what told it, how sure that is, and the entry where one is known."""

    cause: str
    decided_by: DecidedBy | None
    confidence: float
    entry: Entry | None = None
    fields: tuple[tuple[str, str], ...] = ()


def by_team(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict | None:
    """By an entry of the team's own: its symbol, or its words in what the server said."""
    if catalog.own is None:
        return None
    found = entry_anywhere(finding.words, finding, catalog.own, provider)
    words = _of(found, DecidedBy.WORDS, _BY_ENTRY) if found else None
    return by_symbol(finding, catalog.own, provider) or words


def by_team_in_report(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict | None:
    """By the words of an entry of the team's own, elsewhere in the report."""
    if catalog.own is None:
        return None
    found = entry_anywhere(finding.surroundings, finding, catalog.own, provider)
    return _of(found, DecidedBy.WORDS, BY_REPORT) if found else None


def by_symbol(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict | None:
    """By a provider's symbol: near the codes, alone, or followed by the words of its entry."""
    found = entry_by_symbol(finding, catalog, provider)
    return _of(found, DecidedBy.SYMBOL, _BY_SYMBOL) if found else None


def by_entry(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict | None:
    """By the words of an entry, wherever they stand in what the server said."""
    found = entry_by_words(finding, catalog, provider)
    return _of(found, DecidedBy.WORDS, _BY_ENTRY) if found else None


def _of(found: Found, decided_by: DecidedBy, confidence: float) -> Verdict:
    entry, fields = found
    return Verdict(entry.cause, decided_by, confidence, entry, tuple(fields.items()))


def by_phrase(text: str | None, confidence: float, *, specific: bool) -> Verdict | None:
    """By a phrase that many servers use; a specific one names a cause by itself."""
    if not text:
        return None
    phrase = best_phrase(fold(text), known_phrases(specific=specific))
    return Verdict(phrase.cause, DecidedBy.WORDS, confidence) if phrase else None


def by_enhanced(finding: Finding, catalog: Catalog, *, vague: bool) -> Verdict | None:
    """By the registry's entry for the enhanced status code, or for its subject when a vague one will do."""
    code = finding.enhanced_status_code
    if code is None or (code[2:] in _VAGUE) is not vague:
        return None
    entry = catalog.registry.get(code)
    if entry is None:
        entry = catalog.registry.get(code.rpartition(".")[0] + ".0")
        if entry is None or not vague:
            return None
    if entry.cause == _EXPIRED and finding.action is Action.DELAYED:
        return None  # some systems send 4.4.7 with a delay that goes on
    confidence = BY_LITTLE if vague else _BY_ENHANCED
    return Verdict(entry.cause, DecidedBy.ENHANCED_STATUS_CODE, confidence, entry)


def by_reply(finding: Finding, catalog: Catalog) -> Verdict | None:
    """By the registry's entry for the reply code."""
    entry = catalog.registry.get(finding.reply_code or "")
    return Verdict(entry.cause, DecidedBy.REPLY_CODE, _BY_REPLY, entry) if entry else None
