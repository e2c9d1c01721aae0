"""A team's file, read and checked: its entries, causes, texts, stars and notes, and its faults."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bouncebook.errors import BouncebookError
from bouncebook.named_tuple import NamedTuple
from bouncebook.own.entries import read_cause, read_entry
from bouncebook.own.faults import Fault, Log
from bouncebook.own.mark import Mark
from bouncebook.own.row import LINE, TEXT, Row
from bouncebook.own.source import read_json
from bouncebook.own.words import MOST, OwnTexts, read_texts
from bouncebook.printable import printable_name
from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from bouncebook.catalog import Cause, Entry

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class OwnFile(NamedTuple):
    """What a file holds, as far as it is sound; of a file that cannot be read only the fault."""

    name: str
    entries: tuple[Entry, ...] = ()
    causes: tuple[Cause, ...] = ()
    texts: Mapping[str, OwnTexts] = _NOTHING
    """By language."""
    marks: Mapping[str, Mark] = _NOTHING
    """By the id of the entry."""
    faults: tuple[Fault, ...] = ()


def load_own(path: Path) -> OwnFile:
    """Read and check a team's file; nothing is raised, everything is told."""
    name = printable_name(path.name)
    log = Log(name)
    try:
        value = read_json(path)
    except BouncebookError as error:
        return OwnFile(name, faults=(Fault(name, "", "", error.key, tuple(error.fields.items())),))
    return own_file(value, log)


def own_file(value: Any, log: Log) -> OwnFile:
    """The file of this JSON value."""
    row = Row(value, "", log)
    row.text("version")
    entries = [read_entry(held, number, log) for number, held in row.rows("entries", MOST)]
    causes = [read_cause(held, number, log) for number, held in row.rows("causes", MOST)]
    texts = _texts(row, log)
    marks = _marks(row, log)
    row.done()
    return OwnFile(
        log.file,
        _once([entry for entry in entries if entry], log),
        _once([cause for cause in causes if cause], log),
        texts,
        marks,
        log.faults,
    )


def _once(found: Iterable[Any], log: Log) -> tuple[Any, ...]:
    """Of those with the same id the first."""
    kept: dict[str, Any] = {}
    for held in found:
        if held.id in kept:
            log.add(held.id, "id", "twice")
        kept.setdefault(held.id, held)
    return tuple(kept.values())


def _texts(row: Row, log: Log) -> dict[str, OwnTexts]:
    inner = row.inner("texts")
    if inner is None:
        return {}
    held = {language: inner.take(language, dict, "not-object") for language in LANGUAGES}
    inner.done()
    return {language: read_texts(value, language, log) for language, value in held.items() if value}


def _marks(row: Row, log: Log) -> dict[str, Mark]:
    marks = {}
    for entry, value in row.items("marks", MOST):
        inner = Row(value, entry[:LINE], log, "marks")
        star, note = inner.take("star", bool, "not-flag"), inner.text("note", TEXT)
        if inner.done():
            marks[entry] = Mark(log.file, bool(star), note or "")
    return marks
