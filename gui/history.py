"""What was explained in this run: in memory only, gone when the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from .pasted import Paste
    from .reader import Reading

MOST = 20
_LARGEST = 32_000_000
"""Characters of all pastes together."""


class Remembered(NamedTuple):
    """A paste and what came of it, with the time of day."""

    paste: Paste
    reading: Reading
    time: str


class History:
    """The last twenty diagnoses, the latest first. Knows nothing of Qt."""

    def __init__(self) -> None:
        self._held: list[Remembered] = []

    def __len__(self) -> int:
        return len(self._held)

    def __getitem__(self, number: int) -> Remembered:
        return self._held[number]

    def add(self, paste: Paste, reading: Reading, time: str) -> None:
        """Remember a diagnosis; the same paste stands here once, and typed text as it ended."""
        if not reading.groups:
            return
        others = [held for held in self._held if held.paste.text != paste.text]
        if others and _is_typed_on(others[0].paste.text, paste.text):
            del others[0]
        kept = [Remembered(paste, reading, time), *others][:MOST]
        while len(kept) > 1 and sum(len(held.paste.text) for held in kept) > _LARGEST:
            kept.pop()
        self._held = kept


def _is_typed_on(before: str, now: str) -> bool:
    """Whether one is the other with some more letters at its end."""
    shorter, longer = sorted((before, now), key=len)
    return bool(shorter) and len(longer) - len(shorter) < 40 and longer.startswith(shorter)
