"""The rows of the table: entries under the SMTP phases they belong to. Knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.model import Phase
from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Entry

    from .search import Hit


class SectionRow(NamedTuple):
    """The name of a phase, and how many entries stand under it."""

    phase: Phase
    size: int


class EntryRow(NamedTuple):
    """An entry under one of its phases."""

    phase: Phase
    entry: Entry


Row = SectionRow | EntryRow


class Order(NamedTuple):
    """How the entries of a section are sorted, by a column; the best match decides the rest."""

    key: Callable[[Entry], str]
    descending: bool = False


def rows_of(found: list[Hit], only: Phase | None = None, order: Order | None = None) -> list[Row]:
    """Sections, the one with the best match first, else in the order of a session.

    An entry of two phases stands under both.
    """
    sections: dict[Phase, list[Hit]] = {phase: [] for phase in Phase}
    for hit in sorted(found, key=_rank):
        for phase in hit.entry.phases:
            sections[phase].append(hit)
    shown = [phase for phase, hits in sections.items() if hits and only in (None, phase)]
    rows: list[Row] = []
    for phase in sorted(shown, key=lambda phase: sections[phase][0].rank):
        hits = sections[phase]
        if order is not None:
            hits.sort(key=lambda hit: order.key(hit.entry), reverse=order.descending)
        rows.append(SectionRow(phase, len(hits)))
        rows += [EntryRow(phase, hit.entry) for hit in hits]
    return rows


def _rank(hit: Hit) -> int:
    return hit.rank
