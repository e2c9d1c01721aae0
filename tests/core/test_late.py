"""Every pattern of the program can be compiled, although nothing compiles them all."""

from __future__ import annotations

import pkgutil
import re
import warnings
from importlib import import_module

import pytest

import bouncebook
from bouncebook.late import _Late, late
from bouncebook.word_table import WordTable

MODULES = [found.name for found in pkgutil.walk_packages(bouncebook.__path__, "bouncebook.")]


def held_in(value: object) -> list[_Late]:
    if isinstance(value, _Late):
        return [value]
    if isinstance(value, WordTable):
        value = list(vars(value).values())
    if isinstance(value, dict):
        value = list(value.items())
    return [found for one in value for found in held_in(one)] if isinstance(value, list | tuple) else []


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_a_module_can_be_compiled(name: str) -> None:
    with warnings.catch_warnings(action="error"):
        for value in vars(import_module(name)).values():
            for pattern in held_in(value):
                assert pattern.groups >= 0  # type: ignore[operator]


def test_a_late_pattern_does_what_a_compiled_one_does() -> None:
    pattern = late("(a)(b)?", re.IGNORECASE)

    assert pattern.pattern == "(a)(b)?"
    assert [found[0] for found in pattern.finditer("AB a")] == ["AB", "a"]
    assert pattern.sub("x", "Abc") == "xc"
    assert pattern.groups == 2


def test_importing_compiles_nothing() -> None:
    pattern = _Late("(", 0)  # not kept among the program's own

    with pytest.raises(re.error):
        pattern.search("a")  # type: ignore[operator]
