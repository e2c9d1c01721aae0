"""The beginning of a team's entry from a paste: its codes are read, nobody's data stays in its words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.model import Permanence
from bouncebook.own.draft import ANYBODY, as_pattern, draft_of, free_id
from bouncebook.own.edit import with_entry
from bouncebook.own.faults import Log
from bouncebook.own.file import own_file
from bouncebook.own.merge import merge
from bouncebook.patterns import parse_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    return load_catalog()


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        ("Held for kim@daum.example", "Held for {recipient}"),
        ("<kim@daum.example>: Held", "<{recipient}>: Held"),
        ('Held for "kim lee"@daum.example', "Held for {recipient}"),
        ("Held for 홍길동@회사.한국", "Held for {recipient}"),
        ("203.0.113.9: Held", "{ip}: Held"),
        ("Held from [2001:db8::25]", "Held from [{ip}]"),
        ("mx1.shop.example[203.0.113.9] said: Held", "{host}[{ip}] said: Held"),
        ("Held, see https://guard.example/k?u=kim@daum.example", "Held, see {url}"),
        ("Held as 7f3a9b21c, no. 48213", "Held as {id}, no. {number}"),
        ("Held for {kim} now", "Held for {value} now"),
        ("Held { for", "Held {value} for"),
        ("Held kim@daum.example lee@daum.example", "Held {recipient}"),
        ("  Held   by\nthe  guard ", "Held by the guard"),
        ("Mailbox is full (552)", "Mailbox is full (552)"),
        ("", ""),
    ],
)
def test_what_varies_becomes_a_field(words: str, pattern: str) -> None:
    assert as_pattern(words) == pattern


@given(st.text(max_size=400))
def test_whatever_was_pasted_its_pattern_is_well_formed(words: str) -> None:
    pattern = as_pattern(words)

    assert not re.search(r"[{}]", re.sub(r"\{[a-z_]+\}", "", pattern))
    assert all(parse_pattern(pattern).literals[1:-1])
    assert len(pattern) <= 300


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("550 5.7.9 Held by the guard", ("Held by the guard", "550", "5.7.9", Permanence.PERMANENT)),
        ("Hello,\n\n451 4.7.9 Later, says the guard", ("Later, says the guard", "451", "4.7.9", "transient")),
        ("Dear Kim,\nthe guard 48213 holds it.", ("the guard {number} holds it.", None, None, "permanent")),
        ("The guard holds it", ("The guard holds it", None, None, Permanence.PERMANENT)),
        ("\n\n", ("", None, None, Permanence.PERMANENT)),
    ],
)
def test_codes_are_read_from_the_line_that_has_them(text: str, expected: tuple[object, ...]) -> None:
    draft = draft_of(text)

    assert (draft.words, draft.reply_code, draft.enhanced_status_code, draft.permanence) == expected
    assert draft.provider == ANYBODY


def test_what_an_outcome_says_is_taken_over(shipped: Catalog) -> None:
    text = "host mx1.hanmail.net[203.0.113.1] said: 554 5.7.1 The guard holds letter 48213 (in reply to DATA)"
    draft = draft_of(text, diagnose(text, shipped).outcomes[0])

    assert (draft.reply_code, draft.enhanced_status_code, draft.provider) == ("554", "5.7.1", "daum")
    assert draft.words.startswith("The guard holds letter {number}")


PASTES = [
    "550 5.7.9 Message of kim@daum.example held by the guard, ticket 48213",
    "Our guard says: letter 7f3a9b21c is kept for a week",
    "Dear Kim,\n\nyour letter is gone.\n\n554 The guard of mx1.shop.example[203.0.113.9] keeps it\n",
    "메일 게이트웨이가 메일을 보관했습니다 (번호 48213)",
]


@pytest.mark.parametrize("text", PASTES)
def test_an_entry_saved_as_drafted_recognises_its_paste(text: str, shipped: Catalog) -> None:
    draft = draft_of(text, next(iter(diagnose(text, shipped).outcomes), None))
    entry = free_id(draft.provider, draft.words, shipped.by_id)
    row: Mapping[str, object] = {
        "id": entry,
        "provider": draft.provider,
        "reply_code": draft.reply_code,
        "enhanced_status_code": draft.enhanced_status_code,
        "words": draft.words,
        "phases": [draft.phase],
        "cause": draft.cause,
        "permanence": draft.permanence,
    }
    value = json.loads(json.dumps(with_entry({}, row, {"en": {"title": "Held"}})))
    merged = merge(shipped, [own_file(value, Log("team.json"))])

    assert merged.faults == ()
    assert [outcome.entry for outcome in diagnose(text, merged.catalog).outcomes] == [entry]
    assert not re.search(r"48213|kim@|203\.0|7f3a", row["words"] if isinstance(row["words"], str) else "")


def test_ids_are_free_and_well_formed() -> None:
    taken = {"other.held-the-guard", "other.held-the-guard-2"}

    assert free_id("other", "{ip}: Held by THE guard", taken) == "other.held-the-guard-3"
    assert free_id("daum", "메일 보관", taken) == "daum.entry"


def test_an_entry_never_takes_the_place_of_another_one() -> None:
    value = with_entry({"version": "1"}, {"id": "a.b"}, {"ko": {"title": "가"}})
    assert value == {
        "version": "1",
        "entries": [{"id": "a.b"}],
        "texts": {"ko": {"entries": {"a.b": {"title": "가"}}}},
    }

    with pytest.raises(BouncebookError, match="entry-taken"):
        with_entry(value, {"id": "a.b"}, {})


@pytest.mark.parametrize("value", [[], {"entries": {}}, {"texts": []}, {"texts": {"ko": 1}}])
def test_a_file_of_another_form_is_left_alone(value: object) -> None:
    with pytest.raises(BouncebookError, match="fault-not"):
        with_entry(value, {"id": "a.b"}, {"ko": {"title": "가"}})
