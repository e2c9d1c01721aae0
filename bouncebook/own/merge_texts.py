"""The shipped words of a language, with those of a team's files over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.own.said import Said, said_of
from bouncebook.texts import NO_WORDS, CauseWords, EntryWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.own.file import OwnFile
    from bouncebook.own.said import Section
    from bouncebook.texts import Texts


def merge_texts(shipped: Texts, catalog: Catalog, files: Sequence[OwnFile]) -> Texts:
    """Words for everything in the merged catalogue, the team's before the shipped ones.

    What a team says in the other language only is taken from there, and says so.
    """
    causes = dict(shipped.causes)
    for name in _named(files, "causes"):
        if name in catalog.causes:
            causes[name] = _cause(said_of(files, "causes", name, shipped.language), causes.get(name))
    entries = dict(shipped.entries)
    for name in _named(files, "entries"):
        if name in catalog.by_id:
            said = said_of(files, "entries", name, shipped.language)
            entries[name] = _entry(said, entries.get(name, NO_WORDS), causes[catalog.by_id[name].cause])
    sections = {**shipped.sections, "providers": _providers(shipped, files)}
    return shipped._replace(causes=causes, entries=entries, sections=sections)


def _named(files: Sequence[OwnFile], section: Section) -> list[str]:
    names = (name for file in files for texts in file.texts.values() for name in getattr(texts, section))
    return list(dict.fromkeys(names))


def _cause(said: Said, shipped: CauseWords | None) -> CauseWords:
    """A shipped cause as far as the team says nothing; a cause of its own has all of it."""
    own = said.words
    return CauseWords(
        title=own.title or (shipped.title if shipped else ""),
        happened=own.happened or (shipped.happened if shipped else ""),
        resend={**(shipped.resend if shipped else {}), **own.resend},
        sender=own.sender or (shipped.sender if shipped else ()),
        administrator=own.administrator or (shipped.administrator if shipped else ()),
        ticket={**(shipped.ticket if shipped else {}), **own.ticket},
        origin=said.origin,
        only_in=said.only_in,
    )


def _entry(said: Said, shipped: EntryWords, cause: CauseWords) -> EntryWords:
    own = said.words
    return EntryWords(
        title=own.title or shipped.title,
        addition=own.addition or shipped.addition,
        guidance=_cause(said, cause) if own.is_guidance else None,
        origin=said.origin,
        only_in=said.only_in,
    )


def _providers(shipped: Texts, files: Sequence[OwnFile]) -> dict[str, str]:
    """Every language's names, this one's last and so before the others'."""
    names: dict[str, str] = {}
    for file in reversed(files):
        for language in sorted(file.texts, key=lambda language: language == shipped.language):
            names.update(file.texts[language].providers)
    return {**shipped.sections["providers"], **names}
