"""The ways to tell an entry or a cause from what was read, each by itself; ``match`` has their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook.catalog import REGISTRY
from bouncebook.model import DecidedBy
from bouncebook.patterns import Pattern, fold_words, match_pattern, parse_pattern
from bouncebook.phrases import best_phrase, fold, known_phrases

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry
    from bouncebook.read.finding import Finding

_SYMBOL = re.compile(r"(?<![\w.@-])([A-Z][A-Z0-9:_-]{3,11})(?![\w@]|\.\w)")
_SYMBOL_NEAR, _SYMBOL_WITHIN = 6, 400
_SHORT = 60
_PUNCTUATION = " .,:;\"'()[]"
_VAGUE = ("0.0", "1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0", "7.1", "3.5")
"""Subject and detail of enhanced status codes that say little."""
_LEAST_WEIGHT = 8
"""Letters that a pattern must hold to be looked for anywhere."""

BY_PHRASE, BY_REPORT, BY_LITTLE = 0.85, 0.55, 0.4
"""How sure a phrase makes: in the server's words, elsewhere in the report, or one that says little."""
_BY_SYMBOL, _BY_ENTRY, _BY_ENHANCED, _BY_REPLY = 0.98, 0.95, 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """A cause, what told it, how sure that is, and the entry where one is known."""

    cause: str
    decided_by: DecidedBy | None
    confidence: float
    entry: Entry | None = None
    fields: tuple[tuple[str, str], ...] = ()


def by_symbol(finding: Finding, catalog: Catalog) -> Verdict | None:
    """By a provider's symbol: near the codes, alone, or followed by the words of its entry."""
    words = finding.words or ""
    for found in _SYMBOL.finditer(words[:_SYMBOL_WITHIN]):
        entries = catalog.symbols.get(found[1], ())
        if not entries:
            continue
        near = found.start() <= _SYMBOL_NEAR and bool(finding.reply_code or finding.enhanced_status_code)
        alone = len(words) <= _SHORT and words.strip(_PUNCTUATION) == found[1]
        fitting = _fitting(entries, words[found.end() :])
        if fitting or near or alone:
            entry, fields = fitting or (entries[0], {})
            return Verdict(entry.cause, DecidedBy.SYMBOL, _BY_SYMBOL, entry, tuple(fields.items()))
    return None


def _fitting(entries: tuple[Entry, ...], text: str) -> tuple[Entry, dict[str, str]] | None:
    """The first of the entries whose words are in the text, and the fields in them."""
    folded = fold_words(text)
    for entry in entries:
        for words in filter(None, (entry.words, *entry.variants)):
            fields = match_pattern(parse_pattern(words), folded)
            if fields is not None:
                return entry, fields
    return None


def by_entry(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict | None:
    """By the words of an entry, wherever they stand in what the server said."""
    if not finding.words:
        return None
    folded = fold_words(finding.words)
    for entry, pattern in _cached_patterns(catalog.entries):
        if _may_be(entry, finding, provider):
            fields = match_pattern(pattern, folded)
            if fields is not None:
                return Verdict(entry.cause, DecidedBy.WORDS, _BY_ENTRY, entry, tuple(fields.items()))
    return None


def _may_be(entry: Entry, finding: Finding, provider: str | None) -> bool:
    """Whether the entry's codes are those read, and its provider's server may have answered.

    The same words at another provider are not the same entry. Where nobody
    knows who answered, the words must come with the entry's very codes, and an
    entry that is known by its symbol needs the symbol.
    """
    if provider is not None and entry.provider != provider:
        return False
    if provider is None and entry.symbol:
        return False
    return all(
        wanted is None or wanted == given or (given is None and provider is not None)
        for wanted, given in (
            (entry.reply_code, finding.reply_code),
            (entry.enhanced_status_code, finding.enhanced_status_code),
        )
    )


@lru_cache(maxsize=4)
def _cached_patterns(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, Pattern], ...]:
    """Patterns of all providers' entries, those that ask for the most agreement first."""
    found = [
        (entry, pattern)
        for entry in entries
        if entry.provider != REGISTRY
        for words in (entry.words, *entry.variants)
        if words and (pattern := parse_pattern(words)).weight >= _LEAST_WEIGHT
    ]
    return tuple(sorted(found, key=_by_agreement))


def _by_agreement(pair: tuple[Entry, Pattern]) -> tuple[int, int, int]:
    entry, pattern = pair
    return -pattern.weight, -len(entry.enhanced_status_code or ""), -len(entry.reply_code or "")


def by_phrase(text: str | None, confidence: float, *, specific: bool) -> Verdict | None:
    """By a phrase that many servers use; a specific one names a cause by itself."""
    if not text:
        return None
    phrase = best_phrase(fold(text), known_phrases(), specific=specific)
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
    confidence = BY_LITTLE if vague else _BY_ENHANCED
    return Verdict(entry.cause, DecidedBy.ENHANCED_STATUS_CODE, confidence, entry)


def by_reply(finding: Finding, catalog: Catalog) -> Verdict | None:
    """By the registry's entry for the reply code."""
    entry = catalog.registry.get(finding.reply_code or "")
    return Verdict(entry.cause, DecidedBy.REPLY_CODE, _BY_REPLY, entry) if entry else None
