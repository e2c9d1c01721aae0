"""From what was read to what it means: the entry, the cause, and what decided.

The order is the provider's symbol, then the server's words, then the enhanced
status code, then the reply code; a code that says little (x.0.0, x.7.1 alone)
gives way to anything that says more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook.catalog import REGISTRY
from bouncebook.model import Action, DecidedBy, Outcome, Permanence
from bouncebook.patterns import Pattern, fold_words, match_pattern, parse_pattern
from bouncebook.phrases import best_phrase, fold, known_phrases
from bouncebook.providers import provider_of

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry
    from bouncebook.read.finding import Finding

_SYMBOL = re.compile(r"(?<![\w.@-])([A-Z][A-Z0-9:_-]{3,11})(?![\w@]|\.\w)")
_SYMBOL_NEAR, _SYMBOL_WITHIN = 6, 400
_SHORT = 60
_IP = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{6,39})(?![\w.]*\w)")
_VAGUE = ("0.0", "1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0", "7.1", "3.5")
_LEAST_WEIGHT = 8

_BY_SYMBOL, _BY_ENTRY, _BY_PHRASE, _BY_ENHANCED = 0.98, 0.95, 0.85, 0.8
_BY_REPLY, _BY_REPORT, _BY_LITTLE, _BY_NOTHING = 0.5, 0.55, 0.4, 0.1


@dataclass(frozen=True, slots=True)
class _Verdict:
    cause: str
    decided_by: DecidedBy | None
    confidence: float
    entry: Entry | None = None
    fields: tuple[tuple[str, str], ...] = ()


def match(finding: Finding, catalog: Catalog) -> Outcome:
    """The finding as an outcome, with its entry, cause and verdict."""
    provider = provider_of(finding.remote_mta, finding.words)
    verdict = _verdict(finding, catalog, provider)
    entry = verdict.entry or _registered(finding, catalog)
    known = entry.provider if entry and entry is verdict.entry else provider
    sender = dict(verdict.fields).get("sender", "").lower()
    outcome = Outcome(
        recipient=None if sender and sender == str(finding.recipient).lower() else finding.recipient,
        aliases=finding.aliases,
        action=finding.action,
        reply_code=finding.reply_code,
        enhanced_status_code=finding.enhanced_status_code,
        symbol=verdict.entry.symbol if verdict.entry and verdict.decided_by is DecidedBy.SYMBOL else None,
        other_codes=finding.other_codes,
        entry=entry.id if entry else None,
        provider=known or (entry.provider if entry else None),
        cause=verdict.cause,
        phase=finding.phase or (entry.phases[0] if entry else None),
        permanence=_permanence(finding, entry),
        remote_mta=finding.remote_mta,
        words=finding.words,
        decided_by=verdict.decided_by,
        confidence=verdict.confidence,
        evidence=finding.evidence,
        fields=_fields(finding, verdict),
    )
    return _without_failure(outcome) if outcome.action in (Action.DELIVERED, Action.RELAYED, Action.EXPANDED) else outcome


def _verdict(finding: Finding, catalog: Catalog, provider: str | None) -> _Verdict:
    steps = (
        _by_symbol(finding, catalog),
        _by_entry(finding, catalog, provider),
        _by_phrase(finding.words, _BY_PHRASE, specific=True),
        _by_enhanced(finding, catalog, vague=False),
        _by_phrase(finding.words, _BY_LITTLE, specific=False) if finding.reply_code is None else None,
        _by_phrase(finding.surroundings, _BY_REPORT, specific=True),
        _by_enhanced(finding, catalog, vague=True),
        _by_phrase(finding.words, _BY_LITTLE, specific=False),
        _by_reply(finding, catalog),
        _by_phrase(finding.surroundings, _BY_LITTLE, specific=False),
    )
    return next((step for step in steps if step), _Verdict("unspecified", None, _BY_NOTHING))


# Symbol


def _by_symbol(finding: Finding, catalog: Catalog) -> _Verdict | None:
    words = finding.words or ""
    for found in _SYMBOL.finditer(words[:_SYMBOL_WITHIN]):
        entries = catalog.symbols.get(found[1], ())
        near = found.start() <= _SYMBOL_NEAR and bool(finding.reply_code or finding.enhanced_status_code)
        alone = len(words) <= _SHORT and words.strip(" .,:;\"'()[]") == found[1]
        fitting = [(entry, fields) for entry in entries if (fields := _fitting(entry, words[found.end() :])) is not None]
        if fitting or (entries and (near or alone)):
            entry, fields = fitting[0] if fitting else (entries[0], {})
            return _Verdict(entry.cause, DecidedBy.SYMBOL, _BY_SYMBOL, entry, tuple(fields.items()))
    return None


# Words of entries


def _by_entry(finding: Finding, catalog: Catalog, provider: str | None) -> _Verdict | None:
    if not finding.words:
        return None
    folded = fold_words(finding.words)
    for entry, pattern in _cached_patterns(catalog.entries):
        if _may_be(entry, finding, provider):
            fields = match_pattern(pattern, folded)
            if fields is not None:
                return _Verdict(entry.cause, DecidedBy.WORDS, _BY_ENTRY, entry, tuple(fields.items()))
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
    return tuple(sorted(found, key=lambda pair: (-pair[1].weight, -len(pair[0].enhanced_status_code or ""), -len(pair[0].reply_code or ""))))


def _fitting(entry: Entry, text: str) -> dict[str, str] | None:
    folded = fold_words(text)
    for words in (entry.words, *entry.variants):
        fields = match_pattern(parse_pattern(words), folded) if words else None
        if fields is not None:
            return fields
    return None


# Phrases and the registry


def _by_phrase(text: str | None, confidence: float, *, specific: bool) -> _Verdict | None:
    if not text:
        return None
    phrase = best_phrase(fold(text), known_phrases(), specific=specific)
    return _Verdict(phrase.cause, DecidedBy.WORDS, confidence) if phrase else None


def _by_enhanced(finding: Finding, catalog: Catalog, *, vague: bool) -> _Verdict | None:
    code = finding.enhanced_status_code
    if code is None or (code[2:] in _VAGUE) is not vague:
        return None
    entry = catalog.registry.get(code)
    if entry is None:
        entry = catalog.registry.get(code.rpartition(".")[0] + ".0")
        if entry is None or not vague:
            return None
    return _Verdict(entry.cause, DecidedBy.ENHANCED_STATUS_CODE, _BY_LITTLE if vague else _BY_ENHANCED, entry)


def _by_reply(finding: Finding, catalog: Catalog) -> _Verdict | None:
    entry = catalog.registry.get(finding.reply_code or "")
    return _Verdict(entry.cause, DecidedBy.REPLY_CODE, _BY_REPLY, entry) if entry else None


def _registered(finding: Finding, catalog: Catalog) -> Entry | None:
    """The registry's entry for the codes read, the enhanced status code before the reply code."""
    enhanced = finding.enhanced_status_code or ""
    general = enhanced.rpartition(".")[0] + ".0"
    for code in (enhanced, general, finding.reply_code or ""):
        if code in catalog.registry:
            return catalog.registry[code]
    return None


# The verdict


def _permanence(finding: Finding, entry: Entry | None) -> Permanence | None:
    """The report's word on the message first, then the reply code's class, then the enhanced status code's."""
    if finding.action is Action.DELAYED:
        return Permanence.TRANSIENT
    if finding.action is Action.FAILED:
        return Permanence.PERMANENT
    for code in (finding.reply_code, finding.enhanced_status_code):
        if code and code[0] in "45":
            return Permanence.TRANSIENT if code[0] == "4" else Permanence.PERMANENT
    return entry.permanence if entry else None


def _fields(finding: Finding, verdict: _Verdict) -> tuple[tuple[str, str], ...]:
    fields = dict(verdict.fields)
    fields.pop("recipient", None)
    if finding.words and "ip" not in fields:
        found = _IP.search(finding.words)
        if found:
            fields["ip"] = found[1]
    return tuple(fields.items())


def _without_failure(outcome: Outcome) -> Outcome:
    """A delivery has no cause of failure and no permanence."""
    return replace(outcome, entry=None, cause=None, permanence=None, decided_by=None, confidence=1.0)


