"""Strings built against regular expressions: each repetition is fed, and then ended as it cannot end."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import bouncebook
from bouncebook.word_table import WordTable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_ENDINGS = ("\x00", " ", "a")
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_MANY = 40
_CATEGORIES = {
    codes.CATEGORY_DIGIT: "5",
    codes.CATEGORY_NOT_DIGIT: "x",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "x",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
LETTERS = "a5 -.@<>\n\t:;,/=\"'가"
"""Letters that classes are asked for, so that repetitions next to each other take the same ones."""


def shipped_patterns() -> dict[str, re.Pattern[str]]:
    """Every regular expression of the core by the place where it stands, compiled or to be."""
    found: dict[str, re.Pattern[str]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(_patterns_in(value)):
                found.setdefault(f"{module.__name__}.{name}[{number}]", pattern)
    unique = {(pattern.pattern, pattern.flags): place for place, pattern in reversed(found.items())}
    return {place: found[place] for place in sorted(unique.values())}


def _modules() -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(bouncebook.__path__, "bouncebook."):
        if info.name == "bouncebook.late":
            continue  # it holds all of them once more, without their places
        yield importlib.import_module(info.name)


def _patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif type(value).__name__ == "_Late":
        yield re.compile(value.pattern, value.asked)  # type: ignore[attr-defined]
    elif isinstance(value, WordTable):
        yield from _patterns_in(list(vars(value).values()))
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _patterns_in(item)
    elif isinstance(value, dict):
        yield from _patterns_in(list(value.values()))


@dataclass(frozen=True)
class Attack:
    """A string of any length: something, its repetition, and an ending that does not fit."""

    before: str
    pumped: str
    ending: str

    def text(self, length: int) -> str:
        """The string of about this length."""
        return self.before + self.pumped * (length // len(self.pumped)) + self.ending


def attacks(pattern: re.Pattern[str], letters: str = LETTERS) -> list[Attack]:
    """Strings against each of the pattern's repetitions, and against the pattern over and over."""
    found: dict[Attack, None] = {}
    for before, body in _repetitions(parser.parse(pattern.pattern, pattern.flags), "", letters):
        for ending in _ENDINGS:
            found[Attack(before, body, ending)] = None
            found[Attack("", before + body * 3, ending)] = None
    return [attack for attack in found if attack.pumped]


def _repetitions(tree: Any, before: str, letters: str) -> Iterator[tuple[str, str]]:
    """What leads to a repetition, and once what it repeats; for each letter that a class may be."""
    for operation, argument in tree:
        if operation in _REPEATS:
            _, most, body = argument
            if most >= _MANY:
                yield from ((before, sample) for sample in _samples(body, letters))
            yield from _repetitions(body, before, letters)
        else:
            for inner in _inner(operation, argument):
                yield from _repetitions(inner, before, letters)
        before += _sample(operation, argument, letters[0])


def _inner(operation: Any, argument: Any) -> list[Any]:
    if operation is codes.BRANCH:
        return list(argument[1])
    if operation is codes.SUBPATTERN:
        return [argument[3]]
    if operation is codes.ATOMIC_GROUP:
        return [argument]
    if operation in (codes.ASSERT, codes.ASSERT_NOT):
        return [argument[1]]
    return []


def _samples(body: Any, letters: str) -> set[str]:
    return {text for letter in letters if (text := "".join(_sample(o, a, letter) for o, a in body))}


def _sample(operation: Any, argument: Any, letter: str) -> str:
    """A string that fits, with this letter where it may stand."""
    if operation is codes.LITERAL:
        return chr(argument)
    if operation is codes.NOT_LITERAL:
        return letter if ord(letter) != argument else "b"
    if operation is codes.ANY:
        return letter
    if operation is codes.IN:
        return _member(argument, letter)
    if operation in _REPEATS:
        least, most, body = argument
        once = "".join(_sample(o, a, letter) for o, a in body)
        return str(once * max(least, min(most, 1)))
    if operation is codes.BRANCH:
        return "".join(_sample(o, a, letter) for o, a in argument[1][0])
    inner = _inner(operation, argument) if operation in (codes.SUBPATTERN, codes.ATOMIC_GROUP) else []
    return "".join(_sample(o, a, letter) for tree in inner for o, a in tree)


def _member(items: Any, letter: str) -> str:
    """The letter if the class holds it, else one that it holds."""
    negated = items[0][0] is codes.NEGATE
    held = [item for item in items if item[0] is not codes.NEGATE]
    if any(_holds(item, letter) for item in held) is not negated:
        return letter
    if negated:
        return next((other for other in "bz7_-" if not any(_holds(item, other) for item in held)), "\u3042")
    kind, value = held[0]
    if kind is codes.LITERAL:
        return chr(value)
    return chr(value[0]) if kind is codes.RANGE else _CATEGORIES.get(value, "a")


def _holds(item: Any, letter: str) -> bool:
    kind, value = item
    if kind is codes.LITERAL:
        return bool(ord(letter) == value)
    if kind is codes.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    tests = {
        codes.CATEGORY_DIGIT: letter.isdigit(),
        codes.CATEGORY_SPACE: letter.isspace(),
        codes.CATEGORY_WORD: letter.isalnum() or letter == "_",
        codes.CATEGORY_NOT_DIGIT: not letter.isdigit(),
        codes.CATEGORY_NOT_SPACE: not letter.isspace(),
        codes.CATEGORY_NOT_WORD: not (letter.isalnum() or letter == "_"),
    }
    return bool(tests.get(value))
