"""Codes in running text: found in every spelling, and not where only a number stands."""

from __future__ import annotations

import pytest

from bouncebook.read.codes import LIKELY, STRONG, Mention, find_mentions
from bouncebook.read.flat import flatten
from bouncebook.traced import Traced


def found(text: str, *, successes: bool = False) -> list[tuple[str, ...]]:
    return [mention.codes for mention in mentions(text, successes=successes)]


def mentions(text: str, *, successes: bool = False) -> list[Mention]:
    flat = flatten(Traced(text))
    return find_mentions(flat.chars, frozenset(flat.lines), successes=successes)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("550", ("550",)),
        ("5.1.1", ("5.1.1",)),
        ("550 5.1.1 User unknown", ("550", "5.1.1")),
        ("550-5.1.1 User unknown", ("550", "5.1.1")),
        ("550 #5.1.1 User unknown", ("550", "5.1.1")),
        ("<nora@customer.example>,554,5.7.1 refused", ("554", "5.7.1")),
        ("nora@customer.example,550,5.1.1,User unknown", ("550", "5.1.1")),
        ("450,4.7.1 greylisted", ("450", "4.7.1")),
        ("code;452,4.2.2 full", ("452", "4.2.2")),
        ("550: 5.1.1: User unknown", ("550", "5.1.1")),
        ("550 (5.1.1) User unknown", ("550", "5.1.1")),
        ("550\n 5.1.1 User unknown", ("550", "5.1.1")),
        ("550\u00a05.1.1\u00a0User unknown", ("550", "5.1.1")),
        ("ERROR_CODE :550, ERROR_CODE :5.1.1", ("550", "5.1.1")),
        ("454 5.7.1 refused", ("454", "5.7.1")),
        ("smtp; 550 User unknown", ("550",)),
        ("host mx.office.example said: 451 busy", ("451",)),
        ("(#5.2.2)", ("5.2.2",)),
        ("dsn=4.4.1, status=deferred", ("4.4.1",)),
        ("서버 응답: 552 메일함이 가득 찼습니다", ("552",)),
        ("오류 코드 550", ("550",)),
        ("에러코드는 552이고", ("552",)),
        ("오류코드는 550입니다", ("550",)),
        ("서버가 550을 반환했습니다", ("550",)),
        ("상대 서버에서 421 오류", ("421",)),
        ("결과 550번 오류", ("550",)),
        ("상세코드는 5.2.2입니다", ("5.2.2",)),
        ("550 일시적인 오류", ("550",)),
        ("550 회원이 없습니다", ("550",)),
        ("550번 에러로 되돌아왔습니다", ("550",)),
        ("정확히는 554래요", ("554",)),
        ("550번대 에러임", ("550",)),
        ("그냥 550", ("550",)),
        ("메시지엔 550만 있네요", ("550",)),
        ("거기엔 550하고 다른 글이", ("550",)),
        ("【550】", ("550",)),
        ("550-10.0.0.1 is listed", ("550",)),
        ("an error, namely 554", ("554",)),
        ("the dreaded 550", ("550",)),
        ("반송이유가 550인가 봐요", ("550",)),
        ("반송ㅠ 550ㅠㅠ", ("550",)),
        ("메일이 550..으로 반송", ("550",)),
        ("code550", ("550",)),
        ("에러550이 떴네요", ("550",)),
        ("SMTP550", ("550",)),
        ("bounced w/550", ("550",)),
        ("the bounce mentions 550.", ("550",)),
        ("I keep getting 550s from them", ("550",)),
        ("둘다 550", ("550",)),
        ("반송 550", ("550",)),
        ("554번으로 거절당했어요", ("554",)),
        ("552번이 떴습니다", ("552",)),
        ("553번 메세지와 함께", ("553",)),
        ("코드가 550일 때만", ("550",)),
        ("반송 550(사용자 없음)", ("550",)),
        ("반송 — 550, 사용자 없음", ("550",)),
        ("bounced – 550", ("550",)),
        ("550/5.1.1", ("550", "5.1.1")),
        ("５５０ ５．１．１", ("550", "5.1.1")),
        ("오류번호는 550", ("550",)),
        ("(#550)", ("550",)),
        ("451 시간 초과", ("451",)),
        ("<<< 553 sorry", ("553",)),
        ("메일이 421로 지연됩니다", ("421",)),
        ("5.7.606", ("5.7.606",)),
        ("5.7.1.", ("5.7.1",)),
        ("'550 5.4.1 Recipient address rejected: Access denied'", ("550", "5.4.1")),
    ],
)
def test_one_mention(text: str, codes: tuple[str, ...]) -> None:
    assert found(text) == [codes]


@pytest.mark.parametrize(
    "text",
    [
        "from 192.0.2.45",
        "from 5.1.1.5",
        "at [5.250.4.1]",
        "Postfix 4.5.1 is installed",
        "Exim 4.96.2",
        "version 5.2.2",
        "see section 5.1.1 of the manual",
        "round 5.1.2",
        "port 465",
        "on port: 587",
        "line 550 of the log",
        "room 452",
        "02-550-5511",
        "call 555-1234 today",
        "1588-5500",
        "421-55-01150",
        "550 g flour",
        "450 ml milk",
        "550 km away",
        "Changelog 5.1.1",
        "リリースノート 5.1.2",
        "size=4501",
        "4512 bytes",
        "it took 450 ms",
        "up to 500 recipients",
        "over 500 recipients",
        "$550",
        "it costs 450 USD",
        "가격은 550원입니다",
        "모두 550명",
        "550원",
        "550건의 메일",
        "550 messages",
        "450 USD",
        "450 통의 메일",
        "no. 550",
        "12:450:00",
        "/var/log/550/mail",
        "id550abc",
        "3550",
        "kim550@office.example",
        "550@office.example",
        "552.5",
        "5.1",
        "6.1.1",
        "3.1.1",
        "5.1.1234",
        "a5.1.1",
        "5.1.1a",
        "5.1.1@office.example",
        "620 okay",
        "421동 주민",
        "방문객 550만 명",
        "550-01 이라는데",
        "550 리터 냉장고",
        "잔액이 550 이라",
        "의창구 중앙대로 550 입니다",
        "Bus 451 takes you there",
        "my BMW 550 is for sale",
        "it took 450s",
        "the 550s",
        "barcode5501",
        "postcode 5512",
        "반송 550건",
        "오류 550건 발생",
        "550번 버스",
        "내선 550번으로 전화",
        "대기번호 451번입니다",
        "주문번호 550 건",
        "접수번호는 552 로 문의",
        "수량은 500 입니다",
        "예산 500 정도",
        "회의실 501 에서",
        "사번 550, 입사",
        "포트 465, 587 모두",
        "It bounced. 450 people wait",
        "Ticket #550 has it",
        "call ext. 451",
        "sent 550 invitations",
        "Invoice number 550",
        "we are at 550 Main Street",
        "at 450 Old Mill Road",
        "firmware 5.1.1",
        "모델 550 이 품절",
        "cut off at 500 members",
        "5.1.1/24",
        "192.0.2.5/450",
        "the 550 orders",
        "550,5 hours",
        "price 452,500",
        "단가 550,5.1 개",
        "합계 5,550,500원",
    ],
)
def test_only_a_number(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("550-5.1.1 The account 550-5.1.1 does not exist 550 5.1.1 bye", [("550", "5.1.1")] * 3),
        ("550 5.1.1 first\n552 5.2.2 second", [("550", "5.1.1"), ("552", "5.2.2")]),
        ("Status: 5.1.1 smtp; 550 no", [("5.1.1",), ("550",)]),
        ("5.1.1/550", [("5.1.1",), ("550",)]),
    ],
)
def test_several_mentions_in_order(text: str, codes: list[tuple[str, ...]]) -> None:
    assert found(text) == codes


def test_successes_count_only_when_asked_for() -> None:
    assert found("250 2.0.0 Ok") == [("2.0.0",)]
    assert found("250 2.0.0 Ok", successes=True) == [("250", "2.0.0")]


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("host said: 550 no such user", STRONG),
        ("550 no such user", STRONG),
        ("it came back with 550 something", LIKELY),
    ],
)
def test_strength(text: str, strength: int) -> None:
    assert [mention.strength for mention in mentions(text)] == [strength]


def test_places_are_those_of_the_codes() -> None:
    text = "host said: 550 5.1.1 no"
    mention = mentions(text)[0]

    assert text[mention.start : mention.end] == "550 5.1.1"
    assert mention.first_digit == "5"
