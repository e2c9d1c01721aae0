"""Codes told of several recipients: of both, of all in a list, of each its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.read.flat import flatten
from bouncebook.read.human import Human
from bouncebook.read.recipients import Recipient
from bouncebook.read.told_of import are_joined, are_listed, has_own_words, is_of_all, is_same
from bouncebook.traced import Traced

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

A, B, C = "hana@shop.example", "minho@office.example", "sales@nuri.example"


def codes(text: str, catalog: Catalog) -> dict[str | None, str]:
    """The codes of each recipient as one string."""
    return {
        one.recipient: " ".join(code for code in (one.reply_code, one.enhanced_status_code) if code)
        for one in diagnose(text, catalog).outcomes
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{A}, {B} 둘 다 550 5.1.1 로 반송되었습니다", ("550 5.1.1",) * 2),
        (f"{A} 이랑 {B} 로 발송했는데 모두 554 로 반송", ("554",) * 2),
        (f"{A}, {B}, {C} 세 분 모두 550 으로 반송되었습니다", ("550",) * 3),
        (f"아래 주소는 전부 550 5.1.1로 반송됨\n- {A}\n- {B}\n- {C}\n총무과 02-550-1234", ("550 5.1.1",) * 3),
        (f"Both {A} and {B} bounce with 550 5.1.1.", ("550 5.1.1",) * 2),
        (f"Bounced today: {A}: 550, {B}: 552, {C}: 554", ("550", "552", "554")),
        (f"{A} 은 552 5.2.2, {B} 은 550 5.1.1 로 각각 반송됨", ("552 5.2.2", "550 5.1.1")),
        (f"Mail to {A} and {B} bounced with 550 and 552 respectively.", ("550", "552")),
        (f"{A} is full and bounced and {B} bounced with 550 5.1.1.", ("", "550 5.1.1")),
    ],
)
def test_each_recipient_has_its_codes(text: str, wanted: tuple[str, ...], catalog: Catalog) -> None:
    assert codes(text, catalog) == dict(zip((A, B, C), wanted, strict=False))


def replies(text: str, *addresses: str) -> list[list[str | None]]:
    """The reply codes that each of the addresses would have as a recipient."""
    flat = flatten(Traced(text))
    heads = [flat.chars.index(address) for address in addresses]
    named = [Recipient(address, head, (), (head,)) for address, head in zip(addresses, heads, strict=True)]
    human = Human.of(flat, named)
    return [[reply.mention.reply_code for reply in human.replies_of(one)] for one in named]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"550 on {A}, 552 on {B}", [["550"], ["552"]]),
        (f"550은 {A}, 552는 {B} 에서", [["550"], ["552"]]),
        (f'"552 mailbox full" for {A} and "550 no such user" for {B}.', [["552"], ["550"]]),
        (f"550 5.7.1:\n{A}\n{B}\nCall us", [["550"], ["550"]]),
        (f"{A} 는 반송 550, {B} 도 마찬가지로 반송", [["550"], ["550"]]),
        (f"{A} bounced (550). {B} bounced too, same error.", [["550"], ["550"]]),
        (f"김 팀장({A})과 차 대리({B})가 550 으로 반송", [["550"], ["550"]]),
        (f"{A} (550), {B} (user unknown)", [["550"], []]),
        (f"550 {A}\n552 {B}", [["550"], ["552"]]),
        (f"{A} and {B} came back. The first says 550, the second 552.", [["550"], ["552"]]),
        (f"{A} 랑 {B} 반송. 앞에건 550, 뒤에건 552", [["550"], ["552"]]),
        (f"{A}: 550\n{B}: 위와 동일", [["550"], ["550"]]),
        (f"{A} bounced 550; {B} is delayed", [["550"], []]),
        (f"{A} 는 꽉 차서 반송됐고, {B} 는 550 으로 반송", [[], ["550"]]),
        (f"{A} 님, {B} 님 메일이 각각 550, 552 로 반송", [["550"], ["552"]]),
    ],
)
def test_the_replies_of_each(text: str, wanted: list[list[str]]) -> None:
    assert replies(text, A, B) == wanted


@pytest.mark.parametrize(
    ("between", "joined"),
    [
        (" and ", True),
        ("과 차주영 대리(", True),
        (" 으로도, ", True),
        (" is full, ", False),
        (" 는 반송, ", False),
    ],
)
def test_joined(between: str, *, joined: bool) -> None:
    text = f"{A}{between}{B}"
    assert are_joined(text, 0, text.index(B)) is joined


def test_listed_without_a_word() -> None:
    assert are_listed(f"{A} - {B}", 0, len(A) + 3)
    assert not are_listed(f"{A} died {B}", 0, len(A) + 6)


@pytest.mark.parametrize(("text", "of_all"), [("both got 550", True), ("both. It got 550", False)])
def test_of_all(text: str, *, of_all: bool) -> None:
    assert is_of_all(text, text.index("550"), len(text)) is of_all


def test_told_after_an_address() -> None:
    assert has_own_words(f"{A} is full", 0, 99)
    assert not has_own_words(f"{A}. It is full", 0, 99)
    assert is_same(f"{A} 도 반송", 0, 99)
    assert not is_same(f"{A} 는 반송", 0, 99)
