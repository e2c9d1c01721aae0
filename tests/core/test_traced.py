"""Text remembers where each of its characters came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.model import Span
from bouncebook.read.flat import flatten
from bouncebook.traced import NOWHERE, Builder, Traced, untraced


def test_a_given_text_is_where_it_is() -> None:
    assert Traced("550 5.1.1").span(4, 9) == Span(4, 9)


def test_pieces_keep_their_places() -> None:
    builder = Builder()
    builder.add("abc", 10)
    builder.add("def", 20)
    text = builder.build()

    assert text.chars == "abcdef"
    assert text.span(0, 2) == Span(10, 12)
    assert text.span(4, 6) == Span(21, 23)
    assert text.span(1, 5) == Span(11, 22), "what was left out between the two ends belongs to it"


def test_neighbours_are_one_piece() -> None:
    builder = Builder()
    builder.add("abc", 10)
    builder.add("def", 13)

    assert builder.build() == Traced("abcdef", (0,), (10,))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (0, 6), (3, 6), (4, 5)])
def test_what_stands_nowhere_has_no_place(start: int, end: int) -> None:
    builder = Builder()
    builder.add("abc", 10)
    builder.add("def")

    assert builder.build().span(start, end) is None


def test_a_span_never_runs_backwards() -> None:
    builder = Builder()
    builder.add("abc", 20)
    builder.add("def", 10)

    assert builder.build().span(0, 6) is None


def test_decoded_text_stands_nowhere() -> None:
    assert untraced("abc").span(0, 3) is None
    assert untraced("abc").sources == (NOWHERE,)


def test_an_empty_builder_gives_an_empty_text() -> None:
    assert Builder().build().chars == ""


def test_other_characters_may_stand_in_for_the_copied_ones() -> None:
    builder = Builder()
    builder.copy(Traced("a\u00a0b"), 0, 3, "a b")

    assert builder.build() == Traced("a b")


@given(st.text(), st.data())
def test_a_part_of_a_part_leads_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = Traced(text).part(start, end)

    assert part.chars == text[start:end]
    assert part.span(0, len(part.chars)) == (Span(start, end) if end > start else None)


@given(st.text(alphabet="a5. \n\t\r\u00a0\u3000&gt;５<>|", max_size=60))
def test_folded_text_leads_back_to_where_it_stood(text: str) -> None:
    flat = flatten(Traced(text))

    assert "  " not in flat.chars
    assert "\n" not in flat.chars
    for position in range(len(flat.chars)):
        span = flat.text.span(position, position + 1)
        assert span is not None
        assert 0 <= span.start < span.end <= len(text)
