"""What a paste says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.model import Action, DecidedBy, Diagnosis, Kind, Outcome, Span

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

_REPLY = re.compile(r"\b([45]\d\d)[ -](?:([45]\.\d{1,3}\.\d{1,3}) )?(?:([A-Z]{4,5}[0-9]*) )?(.*)")


def diagnose(given: str | bytes, catalog: Catalog) -> Diagnosis:
    """Read a paste (text, or the bytes of a file) and match it with the catalogue."""
    text = given.decode("utf-8", "replace") if isinstance(given, bytes) else given
    outcomes = []
    for found in _REPLY.finditer(text):
        reply_code, enhanced, symbol, words = found.groups()
        entry = (catalog.symbols.get(symbol or "") or (None,))[0]
        entry = entry or catalog.registry.get(enhanced or "") or catalog.registry.get(reply_code)
        if entry is None:
            continue
        address = re.search(r"[\w.+-]+@[\w.-]+\w", found.string)
        outcomes.append(
            Outcome(
                recipient=address[0] if address else None,
                action=Action.FAILED,
                reply_code=reply_code,
                enhanced_status_code=enhanced,
                symbol=entry.symbol,
                entry=entry.id,
                provider=entry.provider,
                cause=entry.cause,
                phase=entry.phases[0],
                permanence=entry.permanence,
                words=words,
                decided_by=DecidedBy.SYMBOL if entry.symbol else DecidedBy.REPLY_CODE,
                confidence=0.9,
                evidence=Span(found.start(), found.end()),
            )
        )
    return Diagnosis(Kind.BOUNCE if outcomes else Kind.NONE, tuple(outcomes))
