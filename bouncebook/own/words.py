"""What a team's file says of its entries and causes, and of shipped ones, in one language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bouncebook.model import Permanence
from bouncebook.named_tuple import NamedTuple
from bouncebook.own.row import LINE, TEXT, Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bouncebook.own.faults import Log

MOST = 5000
"""Entries, causes or texts of one file."""
_TITLE, _MOST_STEPS = 80, 8
_NOTHING: Mapping[Any, Any] = MappingProxyType({})


class OwnWords(NamedTuple):
    """Guidance as far as the team gives it: what is missing, the cause or the shipped entry says.

    Attributes:
        addition: what is special to the entry; causes have none.
    """

    title: str | None = None
    addition: str | None = None
    happened: str | None = None
    resend: Mapping[Permanence, str] = _NOTHING
    sender: tuple[str, ...] = ()
    administrator: tuple[str, ...] = ()
    ticket: Mapping[Permanence, str] = _NOTHING

    def over(self, other: OwnWords) -> OwnWords:
        """These words, and the other's where these are missing."""
        return OwnWords(
            title=self.title or other.title,
            addition=self.addition or other.addition,
            happened=self.happened or other.happened,
            resend={**other.resend, **self.resend},
            sender=self.sender or other.sender,
            administrator=self.administrator or other.administrator,
            ticket={**other.ticket, **self.ticket},
        )

    @property
    def is_guidance(self) -> bool:
        """Whether it takes the place of anything that a cause says."""
        return any(held for name, held in self._asdict().items() if name not in ("title", "addition"))

    @property
    def is_whole(self) -> bool:
        """Whether a cause of the team's own could be explained with it."""
        forms = len(self.resend) == len(self.ticket) == len(Permanence)
        return bool(forms and self.title and self.happened and self.sender and self.administrator)


class OwnTexts(NamedTuple):
    """All that a file says in one language."""

    providers: Mapping[str, str] = _NOTHING
    causes: Mapping[str, OwnWords] = _NOTHING
    entries: Mapping[str, OwnWords] = _NOTHING


def read_texts(value: Any, language: str, log: Log) -> OwnTexts:
    """The words of one language; what is wrong with one of them costs that one."""
    row = Row(value, "", log, f"texts.{language}")
    found = OwnTexts(_providers(row), _all_words(row, "causes", log), _all_words(row, "entries", log))
    row.done()
    return found


def _all_words(row: Row, key: str, log: Log) -> dict[str, OwnWords]:
    found = {name: _words(value, name, row.field, log) for name, value in row.items(key, MOST)}
    return {name: words for name, words in found.items() if words is not None}


def _words(value: Any, name: str, field: str, log: Log) -> OwnWords | None:
    row = Row(value, name[:LINE], log, field)
    found = OwnWords(
        title=row.text("title", _TITLE),
        addition=row.text("addition", TEXT),
        happened=row.text("happened", TEXT),
        resend=_forms(row, "resend"),
        sender=row.texts("sender", TEXT, most=_MOST_STEPS),
        administrator=row.texts("administrator", TEXT, most=_MOST_STEPS),
        ticket=_forms(row, "ticket"),
    )
    return found if row.done() else None


def _forms(row: Row, key: str) -> dict[Permanence, str]:
    """The two forms of a text, or one of them."""
    inner = row.inner(key)
    if inner is None:
        return {}
    found = {form: words for form in Permanence if (words := inner.text(form, TEXT))}
    row.is_sound = inner.done() and row.is_sound
    return found


def _providers(row: Row) -> dict[str, str]:
    inner = row.inner("providers")
    if inner is None:
        return {}
    return {name: words for name in inner.keys if (words := inner.text(name, _TITLE))}
