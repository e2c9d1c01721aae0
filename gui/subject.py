"""What is being explained: an outcome of the paste, or an entry of the table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.model import Action
from bouncebook.named_tuple import NamedTuple
from bouncebook.wording import Explanation, entry_outcome, explain

from .verdicts import is_fine

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Outcome
    from bouncebook.texts import Texts

    from .folding import Group

_FIELD = re.compile(r"\{([a-z_]+)\}")


class Subject(NamedTuple):
    """An outcome to be explained, whom it concerns, and when it happened, in the words of the paste."""

    outcome: Outcome
    recipients: tuple[str, ...] = ()
    is_entry: bool = False
    moment: str | None = None

    @property
    def is_fine(self) -> bool:
        """Whether nothing failed."""
        return is_fine(self.outcome)

    def verdict(self, texts: Texts) -> str:
        """Permanent failure, delayed, delivered: what became of the mail."""
        action = self.outcome.action
        if self.is_fine and action:
            return texts.of("actions", action)
        if action is Action.DELAYED:
            return texts.ui("badge-delayed")
        return texts.ui(f"badge-{self.outcome.permanence or 'unknown'}")

    def explained(self, catalog: Catalog, texts: Texts) -> Explanation:
        """The explanation; the fields of an entry's words stand there by their names."""
        found = explain(self._worded_outcome(), catalog, texts)
        if self.is_entry and found.words:
            return found._replace(words=named_fields(found.words))
        return found

    def _worded_outcome(self) -> Outcome:
        """Of several recipients no sentence names the first alone; they are listed elsewhere."""
        if len(self.recipients) < 2:
            return self.outcome
        others = tuple((name, held) for name, held in self.outcome.fields if name != "recipient")
        return self.outcome._replace(recipient=None, fields=others)


def subject_of(group: Group) -> Subject:
    """Outcomes of the paste that are alike."""
    return Subject(group.first, group.recipients, moment=group.moment)


def subject_of_entry(entry: Entry) -> Subject:
    """A row of the table."""
    return Subject(entry_outcome(entry), is_entry=True)


def named_fields(words: str) -> str:
    """``Mailbox is full: ‹recipient›``: an entry's words as people read them."""
    return _FIELD.sub(r"‹\1›", words)
