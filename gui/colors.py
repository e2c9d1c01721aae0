"""The colours of the window, light and dark: one accent, and a pair for each verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from bouncebook.model import Permanence


class Pair(NamedTuple):
    """Something filled, and what is written on it."""

    fill: str
    ink: str


class Colors(NamedTuple):
    """Every colour by what it is for; text on its ground has a contrast of 4.5 : 1 or more."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    disabled: str
    border: str
    accent: Pair
    selection: Pair
    evidence: Pair
    code: Pair
    permanent: Pair
    transient: Pair
    fine: Pair
    permanent_text: str
    transient_text: str

    def verdict(self, verdict: Permanence | None, *, fine: bool = False) -> Pair:
        """The pair of a verdict; what is neither permanent nor temporary looks neutral."""
        if fine:
            return self.fine
        pairs = {"permanent": self.permanent, "transient": self.transient}
        return pairs.get(verdict or "", Pair(self.muted, self.base))

    def verdict_text(self, verdict: Permanence | None) -> str:
        """The colour of a verdict written on the base."""
        return {"permanent": self.permanent_text, "transient": self.transient_text}.get(
            verdict or "", self.muted
        )


LIGHT = Colors(
    window="#f4f5f7",
    base="#ffffff",
    alternate="#f8f9fb",
    text="#1b222d",
    muted="#566070",
    disabled="#8b93a0",
    border="#d3d8e0",
    accent=Pair("#1d5fb8", "#ffffff"),
    selection=Pair("#d6e5fa", "#1b222d"),
    evidence=Pair("#ffe7a0", "#1b222d"),
    code=Pair("#eef1f5", "#1b222d"),
    permanent=Pair("#b3261e", "#ffffff"),
    transient=Pair("#8a5300", "#ffffff"),
    fine=Pair("#1e6b3c", "#ffffff"),
    permanent_text="#b3261e",
    transient_text="#855000",
)

DARK = Colors(
    window="#1a1d23",
    base="#22262d",
    alternate="#262a32",
    text="#e5e8ed",
    muted="#a5aebb",
    disabled="#717a87",
    border="#3b424e",
    accent=Pair("#8db6f7", "#0f1722"),
    selection=Pair("#2f4a72", "#f1f4f8"),
    evidence=Pair("#5d4b14", "#fff4d6"),
    code=Pair("#2e343e", "#e5e8ed"),
    permanent=Pair("#f2938b", "#2b0a08"),
    transient=Pair("#f3c66b", "#2a1c00"),
    fine=Pair("#86cb9c", "#07240f"),
    permanent_text="#f2938b",
    transient_text="#f3c66b",
)
