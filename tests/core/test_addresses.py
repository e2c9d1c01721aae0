"""Addresses in running text."""

from __future__ import annotations

import pytest

from bouncebook.read.addresses import find_addresses


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("hong@office.example", ["hong@office.example"]),
        ("<hong@office.example>", ["hong@office.example"]),
        ("to=<hong@office.example>, relay=none", ["hong@office.example"]),
        ("to=hong@office.example,", ["hong@office.example"]),
        ("rfc822;hong@office.example", ["hong@office.example"]),
        ("mailto:hong@office.example", ["hong@office.example"]),
        ("hong@office.example.", ["hong@office.example"]),
        ("(hong@office.example)", ["hong@office.example"]),
        ('"hong"@office.example', ['"hong"@office.example']),
        ('"hong gil"@office.example', ['"hong gil"@office.example']),
        ("hong+tag@office.example", ["hong+tag@office.example"]),
        ("o'hara@office.example", ["o'hara@office.example"]),
        ("a@b.example; c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example,c@d.example", ["a@b.example", "c@d.example"]),
        ("hong@[192.0.2.1]", ["hong@[192.0.2.1]"]),
        ("hong@[IPv6:2001:db8::1] no", []),
        ("김철수@메일.example", ["김철수@메일.example"]),
        ("hong@xn--9d0b.example", ["hong@xn--9d0b.example"]),
        ("hong@office.example에 보낸 메일", ["hong@office.example"]),
        ("hong@office.example님에게", ["hong@office.example"]),
        ("메일주소hong@office.example", ["hong@office.example"]),
        ("수신자:hong@office.example", ["hong@office.example"]),
        ("보내지 못했습니다.수신자hong@office.example사유", ["hong@office.example"]),
        ("전송하지 못했습니다.hong@office.example에게", ["hong@office.example"]),
        ("전송실패!hong_1@office.example", ["hong_1@office.example"]),
        ("보낸날짜2031.05.01받는이hong.gil@office.example", ["hong.gil@office.example"]),
        ("550오류/수신인-hong@office.example수신자a@b.example", ["hong@office.example", "a@b.example"]),
        ("エラーです。宛先hong@office.example理由", ["hong@office.example"]),
        ("홍길동.kim@office.example", ["홍길동.kim@office.example"]),
        ("josém@office.example", ["josém@office.example"]),
        ("결과(실패)받는이홍길동E-MAILhong@office.example일시", ["hong@office.example"]),
        ("받는이홍길동Emailhong@office.example사유", ["hong@office.example"]),
        ("성명 홍길동MAILhong1@office.example코드", ["hong1@office.example"]),
        ("전송실패 수신TOhong@office.example", ["hong@office.example"]),
        ("수신계정IDhong@office.example", ["hong@office.example"]),
        ("메일(실패)E-mailhong@office.example", ["hong@office.example"]),
        ("氏名E-Mailhong@office.example", ["hong@office.example"]),
        ("Name Hong GilE-mailhong@office.example", ["hong@office.example"]),
        ("Failed. E-MAILhong@office.example", ["hong@office.example"]),
        ("Failed: Emailteam@office.example", ["Emailteam@office.example"]),
        ("실패 tokyo@office.example", ["tokyo@office.example"]),
        ("반송됨 mailbox@office.example", ["mailbox@office.example"]),
        ("발신Mailer-Daemon@office.example", ["Mailer-Daemon@office.example"]),
        ("수신IT-team@office.example", ["IT-team@office.example"]),
        ("이메일MAIL@office.example", ["MAIL@office.example"]),
        ("「hong@office.example」", ["hong@office.example"]),
        ("****@office.example", ["****@office.example"]),
        ("h***@office.example", ["h***@office.example"]),
        ("smtp://hong@office.example", []),
        ("@office.example", []),
        ("hong@", []),
        ("a @ b", []),
        ("", []),
    ],
)
def test_addresses(text: str, addresses: list[str]) -> None:
    assert [address.text for address in find_addresses(text)] == addresses


@pytest.mark.parametrize(
    "text", ["x <hong@office.example> y", "x hong@office.example y", "x 'hong@office.example' y"]
)
def test_an_address_knows_its_place_and_its_brackets(text: str) -> None:
    address = find_addresses(text)[0]
    place = text[address.start : address.end]

    assert place.strip("<>'") == address.text
    assert address.bracketed is (place != address.text)


def test_spellings_share_a_key() -> None:
    assert find_addresses("Hong@Office.Example")[0].key == "hong@office.example"
    assert find_addresses("Hong@Office.Example")[0].local == "hong"


def test_only_the_range_is_searched() -> None:
    text = "a@b.example c@d.example"

    assert [address.text for address in find_addresses(text, 12)] == ["c@d.example"]
    assert [address.text for address in find_addresses(text, 0, 11)] == ["a@b.example"]
