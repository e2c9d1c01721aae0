"""What a team's files together say of an entry or a cause, in a language or else in another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bouncebook.named_tuple import NamedTuple
from bouncebook.own.words import OwnWords
from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.own.file import OwnFile

Section = Literal["causes", "entries"]


class Said(NamedTuple):
    """Words, and where they come from.

    Attributes:
        origin: the name of the first file that says something; empty when none does.
        only_in: the language of those words that were missing in the language asked for.
    """

    words: OwnWords
    origin: str = ""
    only_in: str | None = None


def said_of(files: Sequence[OwnFile], section: Section, name: str, language: str) -> Said:
    """The words of all files together, the first file's before the others'."""
    words = _in_language(files, section, name, language)
    only_in = None
    for other in LANGUAGES:
        fuller = words.over(_in_language(files, section, name, other))
        if fuller != words:
            words, only_in = fuller, other
    speaking = (file.name for file in files if _holds(file, section, name))
    return Said(words, next(speaking, ""), only_in)


def _in_language(files: Sequence[OwnFile], section: Section, name: str, language: str) -> OwnWords:
    words = OwnWords()
    for file in files:
        if language in file.texts:
            words = words.over(getattr(file.texts[language], section).get(name, OwnWords()))
    return words


def _holds(file: OwnFile, section: Section, name: str) -> bool:
    return any(name in getattr(texts, section) for texts in file.texts.values())
