"""What is wrong with a team's file: which file, which entry, which field, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from bouncebook.texts import Texts

MOST = 100
"""Faults of one file that are told; more help nobody."""


class Fault(NamedTuple):
    """One reason why a file, or an entry of it, is not used.

    Attributes:
        file: the name of the file.
        place: the entry or the cause, by its id or its number; empty for the whole file.
        field: the field in it, such as ``texts.ko.ticket``; empty for the whole place.
        reason: name of the sentence, under ``errors`` in the language files.
        said: what the sentence names.
    """

    file: str
    place: str
    field: str
    reason: str
    said: tuple[tuple[str, str], ...] = ()

    def sentence(self, texts: Texts) -> str:
        """``team.json, our.entry, phases: must be one of …``."""
        where = ", ".join(part for part in (self.file, self.place, self.field) if part)
        reason = texts.of("errors", self.reason).format(**dict(self.said))
        return texts.of("errors", "fault").format(where=where, reason=reason)


class Log:
    """The faults of one file, in the order in which they were found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Fault] = []

    def add(self, place: str, field: str, reason: str, **said: object) -> None:
        """Note a fault; of too many the first are kept."""
        if len(self._found) < MOST:
            named = tuple((name, str(value)) for name, value in said.items())
            self._found.append(Fault(self.file, place, field, f"fault-{reason}", named))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that was noted."""
        return tuple(self._found)
