"""Outcomes in the order of their weight, equal ones folded together. Knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.model import Action, Permanence
from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from bouncebook.model import Outcome
    from bouncebook.moment import Moments

_FINE = (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)


class Group(NamedTuple):
    """Outcomes that need the same explanation, and when the first of them happened, if the paste says so."""

    outcomes: tuple[Outcome, ...]
    moment: str | None = None

    @property
    def first(self) -> Outcome:
        """The one that is explained."""
        return self.outcomes[0]

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every recipient once, in the order of the paste."""
        return tuple(dict.fromkeys(outcome.recipient for outcome in self.outcomes if outcome.recipient))


def fold(outcomes: Sequence[Outcome], moments: Moments | None = None) -> tuple[Group, ...]:
    """Worst first; in the order of the paste where they weigh the same."""
    folded: dict[Hashable, list[Outcome]] = {}
    for outcome in outcomes:
        folded.setdefault(_likeness(outcome), []).append(outcome)
    groups = [Group(tuple(alike), _moment(alike[0], moments)) for alike in folded.values()]
    return tuple(sorted(groups, key=lambda group: _weight(group.first)))


def _moment(outcome: Outcome, moments: Moments | None) -> str | None:
    return moments.of(outcome.evidence, message=outcome.message) if moments else None


def _likeness(outcome: Outcome) -> Hashable:
    return (
        outcome.action,
        outcome.reply_code,
        outcome.enhanced_status_code,
        outcome.symbol,
        outcome.entry,
        outcome.provider,
        outcome.cause,
        outcome.permanence,
    )


def _weight(outcome: Outcome) -> int:
    if outcome.action in _FINE:
        return 3
    weights = {Permanence.PERMANENT: 0, Permanence.TRANSIENT: 1}
    return weights.get(outcome.permanence, 2) if outcome.permanence else 2
