"""Our named tuples are typing's own in all that they are used for."""

from __future__ import annotations

import copy
import pickle
import typing

from bouncebook import named_tuple


class Ours(named_tuple.NamedTuple):
    """Said of it."""

    first: int
    second: str = "two"

    @property
    def both(self) -> str:
        return f"{self.first}{self.second}"


class Typings(typing.NamedTuple):
    """Said of it."""

    first: int
    second: str = "two"

    @property
    def both(self) -> str:
        return f"{self.first}{self.second}"


def test_what_is_made_is_the_same() -> None:
    ours, typings = Ours(1), Typings(1)

    assert tuple(ours) == tuple(typings) == (1, "two")
    assert (ours.both, ours._asdict()) == (typings.both, typings._asdict())
    assert ours._replace(second="three") == Ours(1, "three") == (1, "three")
    assert repr(ours) == repr(typings).replace("Typings", "Ours")
    assert not hasattr(ours, "__dict__")


def test_the_class_is_the_same() -> None:
    for name in ("__doc__", "__module__", "__match_args__", "_fields", "_field_defaults", "__slots__"):
        assert getattr(Ours, name) == getattr(Typings, name)
    assert Ours.__qualname__ == "Ours"
    assert set(vars(Ours)) == set(vars(Typings))


def test_it_can_be_kept_and_copied() -> None:
    ours = Ours(1, "one")

    assert type(pickle.loads(pickle.dumps(ours))) is Ours  # noqa: S301  # our own
    assert copy.deepcopy(ours) == ours
