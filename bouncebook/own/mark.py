"""A star or a note on an entry."""

from __future__ import annotations

from bouncebook.named_tuple import NamedTuple


class Mark(NamedTuple):
    """A star or a note on an entry, whoever ships it.

    Attributes:
        origin: the name of the file that holds it.
    """

    origin: str
    star: bool = False
    note: str = ""
