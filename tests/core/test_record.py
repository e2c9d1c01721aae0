"""Plain data classes: made by position or by name, compared by value, copied with changes."""

from __future__ import annotations

import pytest

from bouncebook.record import Record


class Pair(Record):
    """Two values."""

    left: int
    right: str = "none"

    @property
    def both(self) -> str:
        return f"{self.left}{self.right}"


def test_it_is_made_by_position_and_by_name() -> None:
    assert (Pair(1, "a").left, Pair(right="b", left=2).right, Pair(3).right) == (1, "b", "none")
    assert Pair(4, "d").both == "4d"


def test_it_is_compared_and_hashed_by_value() -> None:
    assert Pair(1, "a") == Pair(1, "a") != Pair(1, "b")
    assert Pair(1, "a") != object()
    assert len({Pair(1, "a"), Pair(1, "a"), Pair(2, "a")}) == 2


def test_it_tells_what_it_holds() -> None:
    assert repr(Pair(1, "a")) == "Pair(left=1, right='a')"


def test_a_copy_has_other_values_and_leaves_the_first_as_it_was() -> None:
    first = Pair(1, "a")

    assert first._replace(right="b") == Pair(1, "b")
    assert first == Pair(1, "a")


def test_what_it_does_not_have_cannot_be_given() -> None:
    with pytest.raises(TypeError, match="middle"):
        Pair(1)._replace(middle=2)
    with pytest.raises(TypeError):
        Pair(1, "a", "b")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Pair(1).middle = 2  # type: ignore[attr-defined]
