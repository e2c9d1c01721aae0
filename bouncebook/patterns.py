"""An entry's words as a pattern: literals with named fields between, never a regular expression."""

from __future__ import annotations

from functools import lru_cache

from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple

_FIELD = late(r"\{([a-z_]+)\}")
_LONGEST_FIELD = 200
CLOSERS = " :;,-'\"#)]>("
"""What a reply's words never end with: its brackets may have been somebody else's."""
_TRIM = " \t<>[]()'\".,:;"


class Pattern(NamedTuple):
    """Literals in order, in lower case, with the name of the field before each but the first.

    ``names[i]`` stands between ``literals[i]`` and ``literals[i + 1]``.
    """

    literals: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much text must agree."""
        return sum(map(len, self.literals))


@lru_cache(maxsize=8192)
def parse_pattern(words: str) -> Pattern:
    """``Mailbox is full: {recipient}`` as literals and field names."""
    pieces = _FIELD.split(words)
    literals = [fold_words(piece) for piece in pieces[::2]]
    literals[-1] = literals[-1].rstrip(CLOSERS)
    return Pattern(tuple(literals), tuple(pieces[1::2]))


def match_pattern(pattern: Pattern, folded: str) -> dict[str, str] | None:
    """The fields of a text, folded by ``fold_words``, when it fits the pattern, else None.

    A first field may be missing: ``{ip}: Mailbox is full`` fits without the address.
    """
    fields: dict[str, str] = {}
    position = 0
    for index, literal in enumerate(pattern.literals):
        if not literal:
            place = position
        else:
            place = folded.find(literal, position, position + _LONGEST_FIELD + len(literal))
            if place < 0:
                return None
        if index:
            fields[pattern.names[index - 1]] = folded[position:place].strip(_TRIM)
        position = place + len(literal)
    if pattern.names and not pattern.literals[-1]:
        fields[pattern.names[-1]] = folded[position:].strip(_TRIM).split(" ")[0].strip(_TRIM)
    return {name: value for name, value in fields.items() if value}


def fold_words(text: str) -> str:
    """Lower case, one space between words: case and the amount of white space do not matter."""
    return " ".join(text.lower().split()).strip(" :")
