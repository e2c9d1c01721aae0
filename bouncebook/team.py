"""What a team says around the customer's paragraph: greeting, closing and signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.fill import fill
from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS = ("recipient", "codes", "title", "provider", "date")
"""What greeting, closing and signature may name, between braces."""
LONGEST = 2000


class TeamWords(NamedTuple):
    """The words of one language; empty ones leave nothing behind."""

    greeting: str = ""
    closing: str = ""
    signature: str = ""

    def filled(self, fields: Mapping[str, str]) -> tuple[list[str], list[str]]:
        """What stands before the customer's paragraph, and what after it."""
        before = [self._filled(self.greeting, fields)]
        after = [self._filled(self.closing, fields), self._filled(self.signature, fields)]
        return [text for text in before if text], [text for text in after if text]

    @staticmethod
    def _filled(text: str, fields: Mapping[str, str]) -> str:
        return fill(text[:LONGEST].strip(), fields).strip()


NO_TEAM = TeamWords()
