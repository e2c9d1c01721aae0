"""No regular expression runs away: each is timed on strings built against it, at 1x, 2x and 4x the length."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.core.attacks import Attack, attacks, shipped_patterns

if TYPE_CHECKING:
    import re

PATTERNS = shipped_patterns()
LENGTH = 250
GRAIN = 0.004
"""Seconds below which the clock says nothing of how time grows."""
ALLOWED_RATIO = 9
"""For four times the length: an honest pattern needs four times as long, a quadratic one sixteen times."""
WINDOWS = {
    "bouncebook.own.draft._VARYING[1]": 600,
    "bouncebook.own.draft._VARYING[5]": 600,
    "bouncebook.read.human._ADDRESSES[0]": 400,
    "bouncebook.read.human._LABEL[0]": 400,
    "bouncebook.read.weights._CUED_BEFORE[0]": 110,
    "bouncebook.unwrap.covers._WROTE[0]": 400,
    "bouncebook.unwrap.forwards._LINE[0]": 200,
}
"""Characters that those are given at most which would be quadratic in a longer search."""
MATCHED = frozenset(
    (
        "bouncebook.moment._STAMP[0]",
        "bouncebook.read.addresses._ASCII_LABELS[0]",
        "bouncebook.read.from_fields._HOST[0]",
        "bouncebook.read.weights._VERDICT_AFTER[0]",
        "bouncebook.read.from_fields._STATUS[0]",
        "bouncebook.unwrap.forwards._LINE[0]",
        "bouncebook.unwrap.forwards._OTHER_LABEL[0]",
        "bouncebook.unwrap.headers._BLANK[0]",
        "bouncebook.unwrap.html_text._ATTRIBUTES[0]",
        "bouncebook.unwrap.quotes._COMMAND[0]",
        "bouncebook.unwrap.quotes._EMPTY[0]",
    )
)
"""Those that are never searched for, only matched at one place."""
LONGEST_IN_WINDOW = 0.03


def seconds(pattern: re.Pattern[str], text: str, *, only_match: bool = False) -> float:
    begun = time.process_time()
    pattern.match(text)
    if not only_match:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - begun


def runs_away(pattern: re.Pattern[str], attack: Attack, length: int, *, only_match: bool) -> bool:
    """Whether time grows faster than length; measured again before it is believed."""
    one, two, four = (attack.text(times * length) for times in (1, 2, 4))
    for _ in range(3):
        if seconds(pattern, four, only_match=only_match) < GRAIN:
            return False
        took = [
            min(seconds(pattern, text, only_match=only_match) for _ in range(3)) for text in (one, two, four)
        ]
        if took[2] <= ALLOWED_RATIO * took[0] or took[1] <= ALLOWED_RATIO / 4 * took[0]:
            return False
    return True


def broken_by(place: str, letters: str, length: int) -> Attack | None:
    """The attack with which the pattern of this place runs away, or None."""
    pattern = PATTERNS[place]
    for attack in attacks(pattern, letters):
        only_match = place in MATCHED
        if place in WINDOWS:
            if seconds(pattern, attack.text(WINDOWS[place]), only_match=only_match) > LONGEST_IN_WINDOW:
                return attack
        elif runs_away(pattern, attack, length, only_match=only_match):
            return attack
    return None


@pytest.mark.parametrize("place", PATTERNS)
def test_no_pattern_runs_away(place: str) -> None:
    assert broken_by(place, "a5 .", LENGTH) is None


def test_the_attacks_find_a_pattern_that_runs_away() -> None:
    """What is timed would show: two repetitions of the same letters, one inside the other."""
    import re

    bad = re.compile(r"(?:a+)+b")
    assert any(seconds(bad, attack.text(20)) > GRAIN for attack in attacks(bad))


def test_every_window_is_that_of_a_pattern() -> None:
    assert {*WINDOWS, *MATCHED} <= set(PATTERNS)
