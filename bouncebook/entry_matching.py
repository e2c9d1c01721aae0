"""Which entry of a provider was read: by its symbol, or by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.patterns import fold_words, match_pattern, parse_pattern
from bouncebook.phrases import fold
from bouncebook.providers import has_hosts

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry, Wording
    from bouncebook.patterns import Pattern
    from bouncebook.read.finding import Finding

    Found = tuple[Entry, dict[str, str]]
    """An entry, and the fields of its pattern as they were read."""

SYMBOL = "[A-Z][A-Z0-9:_-]{3,11}"
# What may not stand before is asked after the first letter: so a search goes from capital to capital.
_SYMBOL = late(rf"([A-Z](?<![\w.@-].){SYMBOL.removeprefix('[A-Z]')})(?![\w@]|\.\w)")
_NEAR, _WITHIN = 6, 400
_SHORT = 60
_FURTHEST = 4000
"""Characters in which a pattern may begin anywhere."""
_PUNCTUATION = " .,:;\"'()[]"


def entry_by_symbol(finding: Finding, catalog: Catalog, provider: str | None) -> Found | None:
    """The entry whose symbol stands beside the codes, alone, or before the entry's own words."""
    words = finding.words or ""
    for symbol in _SYMBOL.finditer(words[:_WITHIN]):
        entries = [
            entry
            for entry in catalog.symbols.get(symbol[1], ())
            if provider in (None, entry.provider) or _is_anybodys(entry)
        ]
        entries.sort(key=lambda entry: -_agreement(entry, finding))
        if entries:
            near = symbol.start() <= _NEAR and bool(finding.reply_code or finding.enhanced_status_code)
            alone = len(words) <= _SHORT and words.strip(_PUNCTUATION) == symbol[1]
            fitting = _fitting(entries, words[symbol.end() :])
            if fitting or near or alone:
                return fitting or (entries[0], {})
    return None


def _agreement(entry: Entry, finding: Finding) -> int:
    given = (finding.reply_code, finding.enhanced_status_code)
    return sum(code in given for code in entry.codes)


def _fitting(entries: list[Entry], text: str) -> Found | None:
    """The first of the entries whose words are in the text, and the fields in them."""
    folded = fold_words(text)
    for entry in entries:
        for words in entry.wordings:
            fields = match_pattern(parse_pattern(words), folded)
            if fields is not None:
                return entry, fields
    return None


def entry_by_words(finding: Finding, catalog: Catalog, provider: str | None) -> Found | None:
    """The entry whose pattern agrees with the server's words, the pattern that asks for most first."""
    if not finding.words:
        return None
    folded = fold_words(finding.words)
    for wording in catalog.wordings.possible(fold(finding.words)):
        if wording.opening in folded and _may_be(wording, finding, provider):
            fields = match_pattern(wording.pattern, folded)
            if fields is not None:
                return wording.entry, fields
    return None


def entry_anywhere(
    text: str | None, finding: Finding, catalog: Catalog, provider: str | None
) -> Found | None:
    """The entry whose pattern stands somewhere in a text, however far from its beginning."""
    folded = fold_words((text or "")[:_FURTHEST])
    for wording in catalog.wordings.possible(folded):
        if _may_be(wording, finding, provider):
            fields = _match_anywhere(wording.pattern, folded)
            if fields is not None:
                return wording.entry, fields
    return None


def _match_anywhere(pattern: Pattern, folded: str) -> dict[str, str] | None:
    """The fields, from each place where its first words stand; a field before them is one word."""
    opening = next(filter(None, pattern.literals))
    place = folded.find(opening)
    while place >= 0:
        start = place if pattern.literals[0] else folded.rfind(" ", 0, max(place - 1, 0)) + 1
        fields = match_pattern(pattern, folded[start:])
        if fields is not None:
            return fields
        place = folded.find(opening, place + 1)
    return None


def _may_be(wording: Wording, finding: Finding, provider: str | None) -> bool:
    """Whether the entry's codes are those read, and its provider's server may have answered.

    The same words at another provider are not the same entry. Where nobody knows
    who answered, the words must come with the entry's very codes and must not be
    such as any server prints; an entry known by its symbol needs the symbol.
    """
    entry = wording.entry
    if entry.origin is not None and _is_anybodys(entry):
        return not wording.common and _agrees(entry, finding)
    if provider is None:
        if entry.symbol or wording.common:
            return False
    elif entry.provider != provider and not _sending_side(entry, finding):
        return False
    return _fits(entry.reply_code, finding.reply_code, provider) and _fits(
        entry.enhanced_status_code, finding.enhanced_status_code, provider
    )


def _fits(wanted: str | None, given: str | None, provider: str | None) -> bool:
    return wanted is None or wanted == given or (given is None and provider is not None)


def _is_anybodys(entry: Entry) -> bool:
    """Whether a team wrote it, for no provider that is known by its hosts: whoever answers may mean it."""
    return entry.origin is not None and not has_hosts(entry.provider)


def _agrees(entry: Entry, finding: Finding) -> bool:
    """Whether nothing that was read contradicts its codes."""
    pairs = (
        (entry.reply_code, finding.reply_code),
        (entry.enhanced_status_code, finding.enhanced_status_code),
    )
    return all(wanted is None or given is None or wanted == given for wanted, given in pairs)


def _sending_side(entry: Entry, finding: Finding) -> bool:
    """Whether nobody answered, so that the words are those of the mail system that tried."""
    return finding.reply_code is None and not has_hosts(entry.provider)
