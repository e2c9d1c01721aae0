"""The words of a row of the table. Knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.texts import NO_WORDS

from .subject import named_fields

if TYPE_CHECKING:
    from bouncebook.catalog import Entry
    from bouncebook.texts import Texts


def cells(entry: Entry, texts: Texts) -> tuple[str, ...]:
    """Code, symbol, the server's words, meaning, permanence, provider and, of a team's entry, its file."""
    return (
        " ".join(code for code in (entry.reply_code, entry.enhanced_status_code) if code),
        entry.symbol or "",
        named_fields(entry.words or ""),
        texts.entries.get(entry.id, NO_WORDS).title or texts.causes[entry.cause].title,
        texts.of("permanence", entry.permanence),
        " · ".join(part for part in (texts.provider(entry.provider), entry.origin) if part),
    )
