"""The shipped catalogue and a team's files as one: the team's entries come first, and replace their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from bouncebook.catalog import Catalog
from bouncebook.named_tuple import NamedTuple
from bouncebook.own.faults import Fault
from bouncebook.own.said import said_of
from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bouncebook.catalog import Cause, Entry
    from bouncebook.own.file import OwnFile


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Held = TypeVar("_Held", bound=_HasId)


class Merged(NamedTuple):
    """A catalogue with a team's entries in it, and what is wrong with the team's files."""

    catalog: Catalog
    faults: tuple[Fault, ...] = ()


def merge(shipped: Catalog, files: Sequence[OwnFile]) -> Merged:
    """Put the files' entries and causes before the shipped ones; of several files the first wins."""
    faults = [fault for file in files for fault in file.faults]
    causes = {**shipped.causes, **_causes(shipped, files, faults)}
    own = _entries(files, causes, faults)
    faults += _unknown(files, {*own, *shipped.by_id}, causes, faults)
    if not own and causes == shipped.causes:
        return Merged(shipped, tuple(faults))
    entries = tuple(own.values())
    rest = tuple(entry for entry in shipped.entries if entry.id not in own)
    alone = Catalog(shipped.version, entries, causes) if entries else None
    return Merged(Catalog(shipped.version, (*entries, *rest), causes, alone), tuple(faults))


def _causes(shipped: Catalog, files: Sequence[OwnFile], faults: list[Fault]) -> dict[str, Cause]:
    """Those that can be explained: a cause of the team's own needs all its words in one language."""
    found = _first([(file.name, file.causes) for file in files], faults)
    for name, (origin, _) in list(found.items()):
        whole = any(said_of(files, "causes", name, language).words.is_whole for language in LANGUAGES)
        if name not in shipped.causes and not whole:
            faults.append(Fault(origin, name, "texts", "fault-cause-without-words"))
            del found[name]
    return {name: cause for name, (_, cause) in found.items()}


def _entries(files: Sequence[OwnFile], causes: Mapping[str, Cause], faults: list[Fault]) -> dict[str, Entry]:
    found = _first([(file.name, file.entries) for file in files], faults)
    for name, (origin, entry) in list(found.items()):
        if entry.cause not in causes:
            faults.append(Fault(origin, name, "cause", "fault-unknown-cause", (("cause", entry.cause),)))
            del found[name]
    return {name: entry for name, (_, entry) in found.items()}


def _first(held: Sequence[tuple[str, Sequence[_Held]]], faults: list[Fault]) -> dict[str, tuple[str, _Held]]:
    """Of those with the same id the one in the first file, each with the file's name."""
    kept: dict[str, tuple[str, _Held]] = {}
    for origin, rows in held:
        for row in rows:
            if row.id in kept:
                faults.append(Fault(origin, row.id, "id", "fault-elsewhere", (("file", kept[row.id][0]),)))
            else:
                kept[row.id] = (origin, row)
    return kept


def _unknown(
    files: Sequence[OwnFile], entries: set[str], causes: Mapping[str, Cause], faults: Sequence[Fault]
) -> list[Fault]:
    """Words for an entry or a cause that nobody has, apart from those whose fault was told already."""
    told = {(fault.file, fault.place) for fault in faults}
    return [
        Fault(file, name, f"texts.{language}", reason)
        for file, language, name, reason in _unheard(files, entries, causes)
        if (file, name) not in told
    ]


def _unheard(
    files: Sequence[OwnFile], entries: set[str], causes: Mapping[str, Cause]
) -> Iterator[tuple[str, str, str, str]]:
    for file in files:
        for language, texts in file.texts.items():
            for name in texts.entries.keys() - entries:
                yield file.name, language, name, "fault-unknown-entry"
            for name in texts.causes.keys() - causes.keys():
                yield file.name, language, name, "fault-no-such-cause"
