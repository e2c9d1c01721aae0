"""What is understood without argparse is what argparse would have understood."""

from __future__ import annotations

import pytest

from bouncebook.cli_arguments import Arguments, plain_arguments, read_arguments, system_language
from bouncebook.cli_parser import parsed_arguments

PLAIN = [
    ["explain", "a.eml"],
    ["explain", "a.eml", "두 번째.eml", ""],
    ["explain", "--json", "a.eml"],
    ["explain", "--lang", "ko", "a.eml"],
    ["explain", "--lang", "en", "--json", "a.eml", "b.eml"],
    ["explain", "--json", "--json", "--lang", "en", "--lang", "ko", "a.eml"],
    ["lookup", "5.1.1", "RFULL"],
    ["lookup", "--lang", "ko", "550"],
]
NOT_PLAIN = [
    [],
    ["explain"],
    ["lookup", "--json", "550"],
    ["explain", "--lang"],
    ["explain", "--lang", "fr", "a.eml"],
    ["explain", "--lang", "en"],
    ["explain", "a.eml", "--json"],
    ["explain", "--", "-a.eml"],
    ["explain", "-"],
    ["explain", "--codes", "team.json", "a.eml"],
    ["explain", "-h"],
    ["--json", "explain", "a.eml"],
    ["open", "a.eml"],
]


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_plain_arguments_mean_what_the_parser_takes_them_for(arguments: list[str]) -> None:
    assert plain_arguments(arguments) == parsed_arguments(arguments) == read_arguments(arguments)


@pytest.mark.parametrize("arguments", NOT_PLAIN, ids=" ".join)
def test_all_others_are_left_to_the_parser(arguments: list[str]) -> None:
    assert plain_arguments(arguments) is None


def test_the_parser_takes_what_is_not_plain() -> None:
    assert read_arguments(["explain", "-", "--codes", "a", "--codes", "b", "--lang", "ko"]) == Arguments(
        "explain", ("-",), "ko", codes=("a", "b")
    )


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "ko_KR"}, "ko"),
    ],
)
def test_the_language_is_the_systems(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert system_language() == language
