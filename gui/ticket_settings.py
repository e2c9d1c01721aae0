"""What the window remembers of tickets: how they are copied, and a team's own words in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.team import TeamWords
from bouncebook.texts import LANGUAGES

from .parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .stored import Stored


class TicketSettings:
    """The remembered choices, with what holds before anything was chosen."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    @property
    def mask(self) -> bool:
        """Whether the local parts of addresses are masked in what is copied."""
        return self._stored.flag("mask", default=True)

    @mask.setter
    def mask(self, mask: bool) -> None:
        self._stored.keep("mask", mask)

    @property
    def mask_hosts(self) -> bool:
        """Whether IP addresses and host names are masked in what is copied."""
        return self._stored.flag("mask-hosts", default=False)

    @mask_hosts.setter
    def mask_hosts(self, mask: bool) -> None:
        self._stored.keep("mask-hosts", mask)

    @property
    def languages(self) -> str:
        """``own``, ``other`` or ``both``: what the copy button copies."""
        chosen = self._stored.words("copy/languages")
        return chosen if chosen in ("own", "other", "both") else "own"

    @languages.setter
    def languages(self, chosen: str) -> None:
        self._stored.keep("copy/languages", chosen)

    @property
    def part(self) -> Part:
        """How much of an explanation is copied."""
        chosen = self._stored.words("copy/part")
        return Part(chosen) if chosen in list(Part) else Part.EVERYTHING

    @part.setter
    def part(self, part: Part) -> None:
        self._stored.keep("copy/part", str(part))

    @property
    def team(self) -> dict[str, TeamWords]:
        """Greeting, closing and signature, by language."""
        return {code: self._team_words(code) for code in LANGUAGES}

    @team.setter
    def team(self, team: Mapping[str, TeamWords]) -> None:
        for code, words in team.items():
            for name, value in words._asdict().items():
                self._stored.keep(f"team/{code}-{name}", value)

    def _team_words(self, code: str) -> TeamWords:
        return TeamWords(*(self._stored.words(f"team/{code}-{name}") for name in TeamWords._fields))
