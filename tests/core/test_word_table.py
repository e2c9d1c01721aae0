"""Tables of words: however they are put together, each wording is found where it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

TABLE = WordTable(
    "undeliverable",
    r"\b(?:could ?|can)not (?:be sent|deliver)",
    r"\b(?:un)?wanted\b",
    r"(?:very |quite )?late",
    r"\b(?<!not )gone\b",
    r"\b'll return",
    r",failed,5\.\d",
    r"[45]\d\d error",
    "반송",
    r"(?:메일|편지)이? 왔",
)


@pytest.mark.parametrize(
    "text",
    [
        "undeliverable",
        "it is undeliverable.",
        "(undeliverable)",
        "it cannot be sent",
        "could notdeliver: could not deliver",
        "unwanted",
        "wanted",
        "quite late",
        "late",
        "it is gone",
        "he'll return",
        "a,failed,5.1",
        "550 error",
        "메일이 반송됐다",
        "undeliverable: 반환",
        "편지왔 메일이 왔다",
    ],
)
def test_a_wording_is_found(text: str) -> None:
    assert TABLE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "wantedly",
        "it is not gone",
        "'ll return",
        "failed,5.1",
        "350 error",
        "편지",
        "reundeliverable",
    ],
)
def test_what_is_no_wording_is_not_found(text: str) -> None:
    assert not TABLE.search(text)


SPELLINGS = [
    (r"\b(?:un)?sent\b", ["sent", "unsent", "xsent", "resent", "sent2", "un sent"]),
    (r"(?:re-?)?try", ["try", "retry", "re-try", "re try"]),
    (r"x?yz", ["xyz", "yz", "z"]),
    (r"[45]\d", ["42", "59", "62"]),
    (r"\b[ab]c", ["ac", "bc", "cc", "xac", "x ac"]),
    (r"\b(?<!no )(?<!a )hit", ["hit", "no hit", "a hit", "the hit", "whit"]),
    (r"(?<![\w@.-])mails?\b", ["mail", "mails", "a@mail", "e-mail", "the mail", "mailed"]),
    (r"\b'm", ["i'm", "'m", "i 'm"]),
    (r"a??b", ["ab", "b"]),
    (r"a?+b", ["ab", "b"]),
    (r"(?:ab|cd)+e", ["abe", "cde", "e"]),
    (r"(?:a|b)|\bc", ["a", "b", "c", "xc"]),
]


@pytest.mark.parametrize(("wording", "texts"), SPELLINGS)
def test_spelling_a_wording_out_changes_nothing(wording: str, texts: list[str]) -> None:
    table = re.compile(any_of(wording, "neither of them"))

    assert [bool(table.search(text)) for text in texts] == [bool(re.search(wording, text)) for text in texts]


@given(st.text("abcnohituws2@'. 45d-", max_size=12))
def test_nor_does_it_on_any_text(text: str) -> None:
    wordings = [wording for wording, _ in SPELLINGS]

    assert bool(re.search(any_of(*wordings), text)) is any(re.search(wording, text) for wording in wordings)
