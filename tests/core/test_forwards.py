"""The header lines above a forwarded message are known by their shape, in many languages."""

from __future__ import annotations

import pytest

from bouncebook.traced import Traced
from bouncebook.unwrap.forwards import forward_blocks, label

BLOCKS = {
    "Outlook, English": """\
From: A <a@shop.example>
Sent: Monday, March 9, 2026 10:11 AM
To: b@shop.example
Subject: x
""",
    "Outlook, Korean": """\
보낸 사람: A <a@shop.example>
보낸 날짜: 2026년 3월 9일 월요일 오전 10:11
받는 사람: b@shop.example
제목: x
""",
    "Gmail": """\
From: A <a@shop.example>
Date: Mon, Mar 9, 2026 at 10:11 AM
Subject: x
To: <b@shop.example>
""",
    "Apple Mail, Korean": """\
보낸 사람: a@shop.example
제목: x
날짜: 2026년 3월 9일 오전 10시 11분
받는 사람: b@shop.example
""",
    "Naver": """\
From: "A"<a@shop.example>
To: <b@shop.example>;
Cc:
Sent: 2026-03-09 (월) 10:11:12 (GMT+09:00)
Subject: x
""",
    "Daum": """\
보낸사람 : A <a@shop.example>
받는사람 : b@shop.example
날짜 : 2026년 3월 9일 월요일
제목 : x
""",
    "Thunderbird": """\
Subject: 	x
Date: 	Mon, 9 Mar 2026 10:11:12 +0900
From: 	A <a@shop.example>
To: 	b@shop.example
""",
    "with stars": """\
*From:* A <a@shop.example>
*Sent:* Monday
*To:* b@shop.example
*Subject:* x
""",
    "German": """\
Von: A <a@shop.example>
Gesendet: Montag, 9. März 2026 10:11
An: b@shop.example
Betreff: x
""",
    "Japanese": """\
差出人: A <a@shop.example>
送信日時: 2026年3月9日 10:11
宛先: b@shop.example
件名: x
""",
    "French": """\
De : A <a@shop.example>
Envoyé : lundi 9 mars 2026
À : b@shop.example
Objet : x
""",
    "with many recipients": """\
From: A <a@shop.example>
Sent: Monday
To: b@shop.example;
 c@shop.example;
 d@shop.example
Subject: x
""",
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=list(BLOCKS))
def test_a_block_is_found_as_a_whole(block: str) -> None:
    before, after = "Please look.\n\n-----\n", "\nYour message could not be delivered.\n"
    found = forward_blocks(Traced(before + block + after))

    assert len(found) == 1
    assert (before + block + after)[found[0][0] : found[0][1]].strip() == block.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Your message to b@shop.example was refused.\n",
        "To: b@shop.example\n",
        "From: a@shop.example\nTo: b@shop.example\n",
        "Final-Recipient: rfc822; a@shop.example\nAction: failed\nStatus: 5.1.1\n",
        "Subject: x\n\nwords\n\nand\n\nmore\n\nTo: b@shop.example\n",
    ],
)
def test_what_is_no_block(text: str) -> None:
    assert forward_blocks(Traced(text)) == []


JOINED = {
    "Thunderbird, Korean": (
        "-------- 전달된 메시지 -------- 제목: 안내 날짜: Mon, 9 Mar 2026 10:11:12 +0900"
        " 보낸 사람: A <a@shop.example> 받는 사람: b@shop.example"
    ),
    "of a mail system": (
        "From: Mail Delivery System <mailer-daemon@mail.example> Date: Mon, 9 Mar 2026 10:11"
        " Subject: Undelivered mail To: B <b@shop.example>"
    ),
    "with dots": (
        "보낸사람: 메일관리자 <no-reply@mail.example> · 날짜: 2026-03-09 10:11 · 제목: 반송"
        " · 수신자: b@shop.example"
    ),
}


@pytest.mark.parametrize("block", JOINED.values(), ids=list(JOINED))
def test_a_block_is_found_where_its_lines_were_joined(block: str) -> None:
    text = f"Ticket 4711: {block} {'Your message could not be delivered. ' * 4}"
    found = forward_blocks(Traced(text))

    assert [text[start:end] for start, end in found][-1].rstrip(">").endswith("b@shop.example")


def test_what_was_sent_is_no_forward() -> None:
    text = (
        "Your mail was refused. From: a@shop.example To: b@shop.example Date: 2026-03-09 Subject: offer "
        f"Reason: 550 5.1.1 User unknown. {'Please check the address. ' * 6}"
    )

    assert forward_blocks(Traced(text)) == []


@pytest.mark.parametrize(
    "row",
    [
        "반송 사유: 550 5.1.1",
        "- 오류코드 : 550",
        "오류 정보",
        "결과\t실패",
        "Reason: 550 5.1.1",
        "Status | 550",
        "\nDetail:     554 refused by policy",
        "\nDetails: 554 refused",
        "\nError message: 550 refused",
        "\nGrund: 554 abgelehnt",
        "\nMotif : 550 refusé",
        "\nMotivo: 550 rifiutato",
        "\nReden: 550 geweigerd",
        "\nPrzyczyna: 550",
        "\nПричина: 550",
        "\nエラー内容: 550",
        "\n退信原因: 550",
        "\n상세: 554 차단",
        "답변: 550 5.1.1 no such user",
        "[답변]: [550 5.7.1 refused]",
        "응답 : 451 4.7.1 greylisted",
        "\n응답| 552 5.2.2 full",
    ],
)
def test_a_table_with_its_outcome_is_no_forward(row: str) -> None:
    table = "보낸 사람: a@shop.example\n받는 사람: b@shop.example\n날짜: 2026-03-09\n"

    assert forward_blocks(Traced(f"메일이 반송되었습니다.\n\n{table}{row}\n")) == []


@pytest.mark.parametrize(
    "words", ["답변: 감사합니다", "응답 : 확인했습니다", "답변드립니다", "답변 드립니다: 5월"]
)
def test_an_answer_is_no_outcome(words: str) -> None:
    header = "보낸 사람: a@shop.example\n받는 사람: b@shop.example\n날짜: 2026-03-09\n"

    assert forward_blocks(Traced(f"전달합니다.\n\n{header}{words}\n"))


@pytest.mark.parametrize("heading", ["보낸 메일 정보", "원본 메일 내역", "Your message"])
def test_what_stands_below_such_a_heading_is_no_forward(heading: str) -> None:
    block = BLOCKS["Apple Mail, Korean"]

    assert forward_blocks(Traced(f"반송되었습니다.\n\n{heading}\n{block}\n사유: 없음\n")) == []


@pytest.mark.parametrize(
    ("above", "subject"),
    [("---------- Forwarded message ---------", "offer"), ("See below.", "Undeliverable: offer")],
)
def test_a_forward_whose_words_begin_with_the_outcome(above: str, subject: str) -> None:
    block = f"From: A <a@shop.example>\nDate: 2026-03-09\nSubject: {subject}\nTo: b@shop.example\n"

    assert len(forward_blocks(Traced(f"{above}\n{block}\nError: 550 5.1.1 unknown\n"))) == 1


@pytest.mark.parametrize(
    "heading",
    [
        "This report relates to a message you sent with the following header fields:\n\n",
        "This report relates to a message you sent with the\nfollowing header fields:\n",
        "It is of a message that you\nsent with the following headers\n\n  Message-id:\n<1@shop.example>\n",
        "This report relates to your message with the following header fields:\n",
        "message you sent with the following headers:\nReturn-path: <a@b.example>\nMessage-id: <1@b.example>",
    ],
)
def test_what_was_sent_may_be_announced_on_several_lines(heading: str) -> None:
    block = "Date: Mon, 9 Mar 2026\nFrom: A <a@shop.example>\nTo: b@shop.example\nSubject: x\n"

    assert forward_blocks(Traced(f"{heading}{block}\nYour message cannot be delivered.\n")) == []


def test_two_forwards_are_two_blocks() -> None:
    block = BLOCKS["Gmail"]

    assert len(forward_blocks(Traced(f"{block}\nsee below\n\n{block}\nwords\n"))) == 2


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("From: a", "from"),
        ("보낸 사람: a", "from"),
        ("보낸사람 : a", "from"),
        ("받는 사람: a", "to"),
        ("수신: a", "to"),
        ("참조: a", "cc"),
        ("Sent: Monday", "date"),
        ("보낸 날짜: x", "date"),
        ("제목: x", "subject"),
        ("Title  : x", "subject"),
        ("件名：x", "subject"),
        ("> From: a", "from"),
        ("from here on", None),
        ("Frome: x", None),
        ("", None),
    ],
)
def test_label(line: str, kind: str | None) -> None:
    assert label(line) == kind
