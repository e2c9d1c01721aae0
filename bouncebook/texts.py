"""The words of one language: interface, causes and entries, from ``resources/i18n``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bouncebook import locate
from bouncebook.deferred import Deferred
from bouncebook.named_tuple import NamedTuple
from bouncebook.prepared import CAUSES, ENTRIES, TEXTS, prepared
from bouncebook.strict_json import checked, checked_rows, read_object

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bouncebook.errors import BouncebookError
    from bouncebook.model import Permanence

LANGUAGES = ("ko", "en")
"""The languages that have a file, in the order of the toggle."""

_SECTIONS = {
    "language": str,
    "name": str,
    "ui": dict,
    "errors": dict,
    "phases": dict,
    "permanence": dict,
    "actions": dict,
    "actors": dict,
    "decided_by": dict,
    "families": dict,
    "providers": dict,
    "causes": dict,
    "entries": dict,
}
_NO_SECTIONS = ("language", "name", "causes", "entries")
_CAUSE = {
    "title": str,
    "happened": str,
    "resend": dict,
    "sender": list,
    "administrator": list,
    "ticket": dict,
}
_FORMS = {"permanent": str, "transient": str}
_ENTRY = {"title": str, "addition": str}


class CauseWords(NamedTuple):
    """What we say about a cause; steps and paragraphs still hold their ``{fields}``."""

    title: str
    happened: str
    resend: Mapping[Permanence, str]
    """By permanence, whose members are the words that the file has for them."""
    sender: tuple[str, ...]
    administrator: tuple[str, ...]
    ticket: Mapping[Permanence, str]
    origin: str | None = None
    """The name of the team's file that says it; None when it is ours."""
    only_in: str | None = None
    """The language of words that the team's file lacks in this one."""


class EntryWords(NamedTuple):
    """What is special to an entry: a title of its own, and what its cause does not say."""

    title: str | None = None
    addition: str | None = None
    guidance: CauseWords | None = None
    """A team's, in place of what its cause says."""
    origin: str | None = None
    only_in: str | None = None


NO_WORDS = EntryWords()


class Texts(NamedTuple):
    """All words of one language, looked up by the names of the facts."""

    language: str
    name: str
    """The language's own name: 한국어, English."""
    sections: Mapping[str, Mapping[str, str]]
    causes: Mapping[str, CauseWords]
    entries: Mapping[str, EntryWords]

    def ui(self, key: str, **fields: object) -> str:
        """A sentence or label of the interface, with its fields filled in."""
        return self.of("ui", key).format(**fields)

    def of(self, section: str, key: str) -> str:
        """A word of another section, such as ``of("phases", Phase.RCPT)``."""
        return self.sections[section][key]

    def provider(self, provider: str) -> str:
        """A provider's name; one that has no words, such as a team's own, is called by its id."""
        return self.sections["providers"].get(provider, provider)

    def error(self, error: BouncebookError) -> str:
        """The sentence that tells a person of the error."""
        return self.of("errors", error.key).format(**error.fields)


def load_texts(language: str, folder: Path | None = None) -> Texts:
    """Read the file of a language (``en``, ``ko``) from ``resources/i18n``.

    Raises:
        BouncebookError: ``data-broken`` when the file is missing or breaks the format.
    """
    if folder is None:
        held = prepared(TEXTS.format(language))
        if held:
            return _with_guidance(*held)
    path = (folder or locate.resources()) / "i18n" / f"{language}.json"
    data = checked(read_object(path), _SECTIONS, path, "")
    causes, entries = data["causes"], data["entries"]
    checked_rows(causes.items(), _CAUSE, path, "causes.{}")
    for form in ("resend", "ticket"):
        forms = ((cause, row[form]) for cause, row in causes.items())
        checked_rows(forms, _FORMS, path, f"causes.{{}}.{form}")
    checked_rows(entries.items(), {}, path, "entries.{}", optional=_ENTRY)
    return Texts(
        language=data["language"],
        name=data["name"],
        sections={key: held for key, held in data.items() if key not in _NO_SECTIONS},
        causes={cause: _cause(row) for cause, row in causes.items()},
        entries={entry: EntryWords(row.get("title"), row.get("addition")) for entry, row in entries.items()},
    )


def _with_guidance(language: str, name: str, sections: Mapping[str, Mapping[str, str]]) -> Texts:
    """The words of the interface; those about causes and entries are loaded when they are first looked up."""
    return Texts(
        language,
        name,
        sections,
        causes=Deferred(lambda: prepared(CAUSES.format(language)) or _anew(language).causes),
        entries=Deferred(lambda: prepared(ENTRIES.format(language)) or _anew(language).entries),
    )


def _anew(language: str) -> Texts:
    return load_texts(language, locate.resources())


def _cause(row: dict[str, Any]) -> CauseWords:
    return CauseWords(
        title=row["title"],
        happened=row["happened"],
        resend=row["resend"],
        sender=tuple(row["sender"]),
        administrator=tuple(row["administrator"]),
        ticket=row["ticket"],
    )
