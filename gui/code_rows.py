"""The rows of the table: entries under the SMTP phases they belong to. Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.model import Phase

if TYPE_CHECKING:
    from bouncebook.catalog import Entry

    from .search import Filter, SearchIndex


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The name of a phase, and how many entries stand under it."""

    phase: Phase
    count: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry under one of its phases."""

    phase: Phase
    entry: Entry


Row = SectionRow | EntryRow


def rows_of(index: SearchIndex, narrowed: Filter) -> list[Row]:
    """Sections in the order of a session; an entry of two phases stands under both."""
    found = index.find(narrowed)
    rows: list[Row] = []
    for phase in Phase:
        if narrowed.phase in (None, phase):
            here = [entry for entry in found if phase in entry.phases]
            if here:
                rows.append(SectionRow(phase, len(here)))
                rows += (EntryRow(phase, entry) for entry in here)
    return rows
