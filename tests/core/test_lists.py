"""Several recipients, told alike: behind one label, before the same words, or a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA, PAUL, RITA = "nora@customer.example", "paul@partner.example", "rita@customer.example"
ROWS = (
    f"받는사람\t{NORA}\n실패사유\t552 5.2.2 Mailbox full\n받는사람\t{PAUL}\n실패사유\t550 5.1.1 Unknown user",
)
HEADED = (
    "큐 ID\t등록시각\t발신\t수신\t최근 오류\nB1\t09-01 10:11\t{0}\t{1}\tConnection timed out",
    "보낸이\t받는이\t처리결과\t상세\n{0}\t{1}\t반송\t550 5.1.1 User unknown",
    "수신자\t발신자\t결과코드\t결과\n{1}\t{0}\t552\t메일함 용량 초과",
    "No.  Sender  Recipient  Status  Response\n1  {0}  {1}  Failed  550 5.1.1 User unknown",
    "From To Status Detail\n{0} {1} failed 550 5.1.1 User unknown",
    "送信者\t宛先\t結果\n{0}\t{1}\t550 5.7.1 拒否されました",
    "발신\n수신\n상태\n응답\n{0}\n{1}\n반송\n550 no such user",
)
"""Cells that only space parts, below their headings."""
LISTS = (
    *ROWS,
    (
        f"[발송실패] 2명에게 전송되지 못했습니다.\n\n수신인 : {NORA}\n응답 : 552 5.2.2 Full\n{NORA}\n\n"
        f"수신인 : {PAUL}\n응답 : 550 5.1.1 Unknown user"
    ),
    (
        f"메일 전송 실패 // 수신자 : {NORA} // 응답 : 552 5.2.2 over the limit "
        f"// 수신자 : {PAUL} // 응답 : 550 5.1.1 Unknown user"
    ),
    f"Delivery failed. Recipient: {NORA} Reason: 552 5.2.2 Full Recipient: {PAUL} Reason: 550 5.1.1 No",
    (
        f"undeliverable: {NORA} Session transcript follows: Response: 552 5.2.2 <{NORA}>... full "
        f"{PAUL} Session transcript follows: Response: 550 5.1.1 <{PAUL}>... no such user"
    ),
)
WITH_ONE_THAT_ARRIVED = (
    (
        "메일 전송 결과 전송 성공 : {2} 전송 실패 : {0} (사유 : 휴면 계정, 552 5.2.2) "
        "전송 실패 : {1} (사유 : 없는 계정, 550 5.1.1)"
    ),
    (
        "메일 전송 결과\n\n전송 성공 : {2}\n전송 실패 : {0} (사유 :\n휴면, 552 5.2.2)\n"
        "전송 실패 : {1} (사유 : 없는\n계정, 550 5.1.1)"
    ),
    (
        "발송 현황 / 이메일: {0} / 상태: 반송 / 코드: 5.2.2 / 내용: 가득 참 // 이메일: {1} / 상태: 반송 "
        "/ 코드: 5.1.1 / 내용: 없음 // 이메일: {2} / 상태: 읽음"
    ),
    (
        "이메일: {0}\n상태: 반송\n코드: 552 5.2.2\n\n이메일: {1}\n상태: 반송\n코드: 5.1.1\n\n"
        "이메일: {2}\n상태: 열람"
    ),
    "메일: {0} | 결과: 실패 | 552 5.2.2 || 메일: {1} | 결과: 실패 | 550 5.1.1 || 메일: {2} | 결과: 성공",
    (
        "Email: {0}\nStatus: bounced\nCode: 5.2.2\n\nEmail: {1}\nStatus: bounced\nCode: 5.1.1\n\n"
        "Email: {2}\nStatus: opened"
    ),
    (
        "E-mail: {0} / Status: bounced / Code: 5.2.2 / Text: full // E-mail: {1} / Status: bounced "
        "/ Code: 5.1.1 / Text: unknown // E-mail: {2} / Status: clicked"
    ),
    "{0} : 반송 5.2.2\n{1} : 반송 5.1.1\n{2} : 수신확인",
    "수신자: {0}\n상태: 반송 552 5.2.2\n수신자: {1}\n상태: 반송 550 5.1.1\n수신자: {2}\n상태: 미열람",
    "수신자  상태  상세\n{2}  읽지않음  -\n{0}  발송실패  552 5.2.2 Full\n{1}  반송  550 5.1.1 Unknown",
    "1 {0} 전송 실패 552 5.2.2\n2 {2} 안 읽음\n3 {1} 전송 실패 550 5.1.1",
    "{0} | 반송 | 552 5.2.2\n{1} | 반송 | 550 5.1.1\n{2} | 확인안함 | -",
    "{2} 미확인\n{0} 반송 552 5.2.2\n{1} 반송 550 5.1.1",
    "{0} failed 552 5.2.2\n{1} failed 550 5.1.1\n{2} unread",
    "수신자 | 사유 | 코드\n{0} | 용량 초과 | 552 5.2.2\n{1} | 없음 | 550 5.1.1\n발신: 영업팀 ({2})",
    "받는 사람,상태,응답\n{0},실패,552 5.2.2 full\n{1},실패,550 5.1.1 no\n보낸 사람: 인사팀 <{2}>",
    "수신자;결과;응답\n{0};반송;552 5.2.2\n{1};반송;550 5.1.1\n발신자: {2}",
    "수신자 | 결과 | 응답\n{0} | 반송 | 552 5.2.2\n{1} | 반송 | 550 5.1.1\n문의: 전산팀 ({2})",
    "수신자: {2}\n결과: 성공\n\n수신자: {0}\n결과: 552 5.2.2 Full\n\n수신자: {1}\n결과: 550 5.1.1 Unknown",
    "발송 성공: {2}\n발송 실패: {0} 552 5.2.2\n발송 실패: {1} 550 5.1.1",
    "Mail sent: {2}\nMail failed: {0} - 552 5.2.2 Full\nMail failed: {1} - 550 5.1.1 Unknown",
    (
        "These had errors: <{0}> (reason: 552 5.2.2 <{0}>... Mailbox full) <{1}> (reason: 550 5.1.1 no user) "
        "Transcript: >>> MAIL From:<{2}> <<< 552 5.2.2 <{0}>... Mailbox full"
    ),
)
"""Two failed, and a third address is the sender's or took its mail."""
WITHOUT_CODES = (
    f"failed: {NORA} mailbox is full: retry timeout exceeded {PAUL} Unrouteable address. Returning mail",
    f"반송된 주소들입니다. (모두 550 5.1.1) {NORA} {PAUL}",
    f"반송된 주소를 명단에서 빼 주세요. (모두 550 5.1.1)\n{NORA}\n{PAUL}",
    f"전달되지 않음\n\n{NORA} : 용량 초과 (552 5.2.2)\n{PAUL} : 도메인 없음\n\n보낸 사람 : me@shop.example",
    f"These failed:\n\n{NORA}: user unknown (550 5.1.1)\n{PAUL}: domain not found\n\nSender: me@shop.example",
    f"{NORA} 와 {PAUL} 두 군데 다 반송됐습니다. 사유는 수신자 없음이에요.",
    f"{NORA}, {PAUL} 발송 실패 (도메인 없음)",
    f"{NORA} and {PAUL} both bounce, mailbox full",
    f"두 분 메일이 반송됐어요\n1) 노라 {NORA} : 도메인 만료\n2) 바울 {PAUL} : 서비스 중단된 메일",
    f"반송된 분들입니다.\n- 노라 {NORA} - 없어진 도메인\n- 바울 {PAUL} - 폐업",
    f"메일 반송 명단 (1) 노라 {NORA} : 종료된 도메인 (2) 바울 {PAUL} : 없는 주소",
    f"반송\n① 노라 {NORA} → 서비스 종료\n② 바울 {PAUL} → 메일함 폐쇄",
    (
        f"These recipients are affected:\n\n  <{NORA}>  delivery failed; no more attempts\n"
        f"  <{PAUL}>  delivery not yet attempted; delayed\n"
    ),
    (
        f"could not be delivered to: {NORA} host mx.customer.example [192.0.2.7] SMTP error after "
        f"RCPT TO:<{NORA}>: 550 No such user here {PAUL} retry timeout exceeded"
    ),
)
NAMED = (
    (
        "다음 분들께 보내지 못했습니다.\n\n노라 팀장 <{0}>\n  사유: 상대 서버가 받지 않습니다. {3}\n"
        "바울 <{1}>\n  사유: 주소를 찾을 수 없습니다. {4}\n리타 <{2}>\n  사유: 상대 서버가 받지 않습니다. {3}"
    ),
    (
        "Your message did not reach these people:\n\nNora Hill <{0}>\n    Reason: it was refused. {3}\n"
        "Paul Lee <{1}>\n    Reason: no such user. {4}\nRita Hill <{2}>\n    Reason: it was refused. {3}\n"
    ),
    "전송 실패\n\n- 노라({0})\n  {3} Denied\n- 바울({1})\n  {4} <{1}>: No user\n- 리타({2})\n  {3} Denied",
    (
        'Delivery failed:\n\n"Hill, Nora" <{0}>\n  refused ({3})\n"Lee, Paul" <{1}>\n  unknown user ({4})\n'
        '"Hill, Rita" <{2}>\n  refused ({3})\n'
    ),
    "Failed:\n\nNora Hill [{0}]\n\n  {3} Denied\n\nPaul [{1}]\n\n  {4} No user\n\nRita [{2}]\n\n  {3} Denied",
    "메일 발송 결과\n\n노라 | {0}\n  거부됨 {3}\n바울 | {1}\n  없는 주소 {4}\n리타 | {2}\n  거부됨 {3}",
)
"""A name and its address on a line, and on the next what became of the mail."""
NO_USER, FULL, NOTHING = ("550", "5.1.1"), ("552", "5.2.2"), (None, None)
ITEMS = (
    (
        "아래 분들께 못 보냈습니다\n - 노라 {0} : 550 5.1.1 계정 없음\n - 바울 {1} : 도메인 없음",
        (NO_USER, NOTHING),
    ),
    ("반송 목록\n1. 노라 {0} - 552 5.2.2 메일함 가득\n2. 바울 {1} - 없는 도메인", (FULL, NOTHING)),
    ("못 받은 분\n• 노라 {0} → 552 5.2.2 꽉 참\n• 바울 {1} → 수신 거부", (FULL, NOTHING)),
    (
        "- 노라 {0} : 휴면 계정\n- 바울 {1} : 550 5.1.1 계정 없음\n위 두 분 메일이 반송됐어요",
        (NOTHING, NO_USER),
    ),
    ("반송 명단\n- 노라 {0} : 550-5.1.1 계정 없음\n- 바울 {1} : 550 5.1.1 계정 없음", (NO_USER, NO_USER)),
    (
        (
            "아래 분들 메일이 안 갔습니다 - 노라 {0} : 550-5.1.1 계정 없음 - 바울 {1} : 550 5.1.1 계정 없음 "
            "- 리타 {2} : 도메인 없음"
        ),
        (NO_USER, NO_USER, NOTHING),
    ),
    (
        "안 간 분들:\n노라 {0} : 550 5.1.1 계정 없음\n바울 {1} : 정지\n리타 {2} : 552 5.2.2 참",
        (NO_USER, NOTHING, FULL),
    ),
    (
        (
            "These failed:\n- Nora {0}: 550-5.1.1 no such user\n- Paul {1}: 550 5.1.1 no such user\n"
            "- Rita {2}: domain not found"
        ),
        (NO_USER, NO_USER, NOTHING),
    ),
    (
        (
            "Bounced:\n * Nora Hill {0} – 550 5.1.1 unknown\n * Paul Lee {1} – mailbox full\n"
            " * Rita Hill {2} – host not found"
        ),
        (NO_USER, NOTHING, NOTHING),
    ),
    ("Failed: 1. Nora Hill <{0}>: 550 5.1.1 unknown 2. Paul Lee <{1}>: mailbox full", (NO_USER, NOTHING)),
    (
        "- 노라 {0} : 550 5.1.1 없음\n- 바울 {1} : 552 5.2.2 초과\n- 담당 리타 {2} : 궁금한 점은 여기로",
        (NO_USER, FULL),
    ),
    (
        "다음 메일이 실패했어요\n노라({0}): 550 5.1.1\n바울({1}): 차단\n보낸 사람 민호(me@shop.example)",
        (NO_USER, NOTHING),
    ),
    (
        "1) 노라 과장 {0} - 550 5.1.1\n2) 바울 부장 {1} - 퇴사\n3) 리타 {2} - 552 5.2.2",
        (NO_USER, NOTHING, FULL),
    ),
    ("- 노라 {0} : 550 5.1.1 없음\n- 바울 {1} : 552 5.2.2 초과\n- 리타 {2} : 정상 수신", (NO_USER, FULL)),
)
"""A name, its address and after a mark what became of the mail, not always in codes."""


@pytest.mark.parametrize(("text", "codes"), ITEMS)
def test_each_item_has_its_own_reply_or_none(
    text: str, codes: tuple[tuple[str | None, str | None], ...], catalog: Catalog
) -> None:
    outcomes = diagnose(text.format(NORA, PAUL, RITA), catalog).outcomes

    assert [(each.recipient, (each.reply_code, each.enhanced_status_code)) for each in outcomes] == list(
        zip((NORA, PAUL, RITA), codes, strict=False)
    )


def test_a_reply_goes_on_after_an_address_that_it_names(catalog: Catalog) -> None:
    text = f"{NORA}\n550-5.1.1 <{NORA}> has no account\n550 5.1.1 Look at the help pages"
    (outcome,) = diagnose(text, catalog).outcomes

    assert outcome.recipient == NORA
    assert str(outcome.words).endswith("help pages")


@pytest.mark.parametrize("text", LISTS)
def test_each_has_its_own_reply(text: str, catalog: Catalog) -> None:
    outcomes = diagnose(text, catalog).outcomes

    assert [(each.recipient, each.enhanced_status_code) for each in outcomes] == [
        (NORA, "5.2.2"),
        (PAUL, "5.1.1"),
    ]


@pytest.mark.parametrize("text", WITH_ONE_THAT_ARRIVED)
def test_whoever_had_the_mail_is_none_of_them(text: str, catalog: Catalog) -> None:
    outcomes = diagnose(text.format(NORA, PAUL, "kay@shop.example"), catalog).outcomes

    assert [(each.recipient, each.enhanced_status_code) for each in outcomes] == [
        (NORA, "5.2.2"),
        (PAUL, "5.1.1"),
    ]


@pytest.mark.parametrize("text", NAMED)
def test_each_is_named_above_its_own_reply(text: str, catalog: Catalog) -> None:
    outcomes = diagnose(text.format(NORA, PAUL, RITA, "554 5.7.1", "550 5.1.1"), catalog).outcomes

    assert [(each.recipient, each.reply_code, each.enhanced_status_code) for each in outcomes] == [
        (NORA, "554", "5.7.1"),
        (PAUL, "550", "5.1.1"),
        (RITA, "554", "5.7.1"),
    ]


def test_whoever_only_signs_heads_nothing(catalog: Catalog) -> None:
    text = (
        f"{NORA} 님 메일이 550 5.1.1 로 반송됐습니다.\n\n바울 드림 <{PAUL}>\n\n> 안 가면 알려 주세요.\n"
        f"> 리타 드림 <{RITA}>"
    )

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA]


@pytest.mark.parametrize("text", WITHOUT_CODES)
def test_each_is_named(text: str, catalog: Catalog) -> None:
    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA, PAUL]


def test_who_could_not_be_confirmed_did_not_get_it(catalog: Catalog) -> None:
    text = f"{NORA} 550 5.1.1 수신자 확인 안됨\n{PAUL}: 552 5.2.2 확인하지 못한 주소"

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA, PAUL]


@pytest.mark.parametrize(
    "text",
    [
        f"회의록\n1) 노라 {NORA} : 서버 교체 종료\n2) 바울 {PAUL} : 홈페이지 작업 중단",
        f"진행 현황\n- 노라 {NORA} : 디자인 검수 종료\n- 바울 {PAUL} : 계약 종료",
        f"수신 확인\n{NORA} 읽지않음\n{PAUL} 읽음\n{RITA} 확인안함",
    ],
)
def test_a_list_of_other_things(text: str, catalog: Catalog) -> None:
    assert diagnose(text, catalog).kind is Kind.NONE


def test_a_server_that_was_not_read_did_not_take_the_mail(catalog: Catalog) -> None:
    text = f"{NORA}: read timeout 421 4.4.2\n{PAUL}: 550 5.1.1 unknown user"

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA, PAUL]


@pytest.mark.parametrize("text", HEADED)
def test_a_heading_tells_who_sent(text: str, catalog: Catalog) -> None:
    outcomes = diagnose(text.format("minho@office.example", NORA), catalog).outcomes

    assert [outcome.recipient for outcome in outcomes] == [NORA]


def test_each_row_below_headings_has_its_recipient(catalog: Catalog) -> None:
    text = f"발신\t수신\t오류\nme@shop.example\t{NORA}\tTimed out\nme@shop.example\t{PAUL}\tRefused"

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA, PAUL]


def test_a_subject_is_no_heading(catalog: Catalog) -> None:
    text = f"Subject: Undelivered Mail Returned to Sender\n\nDelivery failed.\n\n{NORA}\n{PAUL}\n"

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA, PAUL]


def test_a_row_is_no_part_of_the_row_above(catalog: Catalog) -> None:
    text = f"수신자 목록\n{NORA}\t실패\t552 5.2.2\n{PAUL}\t실패\t550 5.1.1"
    outcomes = diagnose(text, catalog).outcomes

    assert {each.recipient: each.enhanced_status_code for each in outcomes} == {NORA: "5.2.2", PAUL: "5.1.1"}


@pytest.mark.parametrize(
    "text",
    [
        "The mailbox of nora@server\nmx.customer.example said: 550 5.1.1 User unknown",
        "550 5.1.1 no such user nora@server\nThis address is unknown.",
    ],
)
def test_what_only_follows_an_address_is_no_part_of_it(text: str, catalog: Catalog) -> None:
    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == ["nora@server"]


def test_what_an_alias_became_is_no_recipient_of_its_own(catalog: Catalog) -> None:
    text = (
        f"----- The following addresses had permanent fatal errors -----\n<{NORA}>\n"
        f"    (reason: 550 5.2.1 <{PAUL}>... Disabled)\n    (expanded from: <{NORA}>)\n\n"
        f"----- Transcript of session follows -----\n>>> RCPT To:<{PAUL}>\n<<< 550 5.2.1 Disabled"
    )

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Not delivered:\n\nnora@staff.north-h\nill.example\n\n550 5.1.1 User unknown",
            "nora@staff.north-hill.example",
        ),
        ("Failed:\nnora@staff.north-\nhill.example\n550 5.1.1 Unknown", "nora@staff.north-hill.example"),
        ("> Failed:\n> nora@staff.unit4\n> 2.example\n> 550 5.1.1 Unknown", "nora@staff.unit42.example"),
        ("Failed: nora@mail.c\nustomer.example\n550 5.1.1 Unknown", "nora@mail.customer.example"),
        ("Failed:\nnora-jane-\nhill@shop.example\n550 5.1.1 Unknown", "nora-jane-hill@shop.example"),
        ("Failed:\nnora-\nhill@shop.example\n550 <nora-hill@shop.example>", "nora-hill@shop.example"),
        ("Failed:\n<nora-\njane-\nhill@staff-\nroom.example>\n550", "nora-jane-hill@staff-room.example"),
        ("반송: nora-\nhill@staff-\nroom.example로 보낸 메일이 550 5.1.1", "nora-hill@staff-room.example"),
        ("Reported by e-mail-\nnora@shop.example failed: 550 5.1.1 Unknown", "nora@shop.example"),
        ("These failed\n-----\nnora@shop.example\n-----\n550 5.1.1 Unknown", "nora@shop.example"),
        ("Failed: nora@mail.unit-2\nmx.shop.example said: 550 5.1.1 Unknown", "nora@mail.unit-2"),
        ("Failed: nora@mail.xn--9d0b\nshop.example refused: 550 5.1.1 Unknown", "nora@mail.xn--9d0b"),
    ],
)
def test_an_address_that_a_wrap_cut_is_whole(text: str, address: str, catalog: Catalog) -> None:
    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [address]


@pytest.mark.parametrize(
    "text",
    [
        f"{NORA} 로 답장하면 자꾸 전송 실패 메일이 와요. 받는 사람 주소가 유효하지 않대요",
        f"발송이 실패했습니다.수신인{NORA}실패원인없는 계정응답550 5.1.1 No user: <{NORA}>보낸날짜2031.02.03",
        f"전송결과실패보낸사람kay@shop.example받는사람{NORA}상세550 5.1.1 User unknown다시 보내기",
        f"[반송!]수신처{NORA}사유수신 서버가 거부함코드554 5.7.1발신자kay@shop.example보낸날짜2031-02-03",
        f"담당자 이메일: {NORA} 로 보낸 메일이 반송되었습니다. 550 5.1.1 User unknown",
        f"거래처 담당자 이메일: {NORA}\n오류: 550 5.1.1 User unknown",
        f"수신자: {NORA}\n결과: 실패\n사유: 550 5.1.1 User unknown\n담당자 이메일: help@shop.example",
        f"[반송] 상대방 메일서버가 {NORA} 의 수신을 거부하였습니다(550).",
        "Your message could not be delivered to nora@custo\nmer.example because the mailbox is full.",
        "The following address failed:\n\n    nora@customer.\n    example\n\n550 5.1.1 User unknown",
        "> 배달하지 못했습니다: nora@\n> customer.example 550 5.1.1 User unknown",
        f"--=_b\nContent-Type: text/plain\n\n<{NORA}>: 550 5.1.1 User unknown\n--=_b--",
        f"Failed:\n\n{NORA}\n    host mx.customer.example: 550 Verification failed for\n<kay@shop.example>",
        f"Delivery failed:\n\n  {NORA}\n    550 Callback setup failed while verifying\n<kay@shop.example>",
        (
            'Avviso di mancata consegna: nel messaggio "Prova" proveniente da "kay@shop.example" e destinato '
            f'all\'utente "{NORA}" è stato rilevato un errore. Identificativo messaggio: ab12@gestore.example'
        ),
        (
            'Avviso di non accettazione: nel messaggio "1" proveniente da "kay@shop.example" ed indirizzato '
            f'a "{NORA}" è stato rilevato un problema: casella piena. Il messaggio è stato rifiutato.'
        ),
        (
            "This mail server tried for a week to deliver what you wrote but then\ngave up.\n\n"
            f"<{NORA}>: connect to mx.customer.example[192.0.2.7]:25: timed out\n\n"
            f"From: Kay <kay@shop.example>\nTo: {NORA}\nSubject: Offer\nDate: Mon, 9 Mar 2031\n"
            "Message-ID:\n<ab12@shop.example>"
        ),
        (
            f"Sorry.\n\n<{NORA}>: no such user\n\nFrom: Kay <kay@shop.example>\nTo: {NORA}\n"
            "Subject: Offer\nDate: Mon, 9 Mar 2031 10:11:12 +0900\n\nMessage-ID: <ab12@shop.example>\n"
        ),
        (
            f"A message from <kay@shop.example> to:\n-> {NORA}\n\nwas considered to contain banned names\n"
            "Delivery of the message was stopped!\n"
        ),
        (
            "Delete your own text from the attached\nreturned message.\n\n The mail system\n\n"
            f"<{NORA}>: connect to\nmx.customer.example[192.0.2.7]:25: timed\nout\n"
        ),
        (
            f"Unknown user: {NORA}\nOriginal message follows.\n"
            "Received: from shop.example\nFrom: Kay <kay@shop.example>\nSubject: Offer\n\nHello"
        ),
        f">>> DATA\n<<< 550 You wrote to yourself\n(kay@shop.example).\n554 <{NORA}>... Protocol error",
        (
            "This report relates to a message you sent with the following header fields:\n"
            "Message-id: <1@shop.example>\nDate: Mon, 9 Mar 2031 10:11:12 +0900\nFrom: kay@shop.example\n"
            f"To: {NORA}\nSubject: Offer\nYour message cannot be delivered.\nReason: Over quota"
        ),
        (
            "2031년 5월 6일 (화) 오전 9:10, 김하나 <kay@shop.example>님이 작성: > 보낸 메일이 돌아왔어요 > "
            f"Your message wasn't delivered to {NORA} because the domain couldn't be found"
        ),
        (
            "2031年5月6日(火) 09:10 佐藤 <kay@shop.example>: > 次のあて先へのメッセージは送信できません"
            f"でした。 > <{NORA}> > 差出人: kay@shop.example"
        ),
        (
            '-----Original Message----- From: "메일" <mailer-daemon@notify.example> To: <kay@shop.example>; '
            "Sent: 2031-05-06 10:11 Subject: 전송 실패 안내 전달되지 못했습니다. "
            f"받는 사람 : {NORA} 보낸 시간 : 2031-05-06 10:00 메일 제목 : Fwd: 견적 "
            "실패 사유 : 존재하지 않는 주소입니다. 확인해 주세요."
        ),
        (
            "I wasn't able to deliver your message.\nCheck the address, or ask\npostmaster@shop.example.\n\n"
            f"<{NORA}>:\nSorry, no such host. (#5.1.2)"
        ),
        f"Assignee: Help desk\nCCs:\npaul@shop.example\n\nUnknown user: {NORA}",
        (
            f"다음 주소에서 실패했습니다: {NORA} 호스트 mx.customer.example RCPT TO:<{NORA}> 명령 후 오류: "
            "550-Verification failed for <kay@shop.example> 550-No Such User Here 550 Sender verify failed"
        ),
        f"<{NORA}> 님에게 보내신 메일은 첨부파일 정책에 따라 배달이 중단되었습니다.",
        f"메시지를 배달했습니다.\n\n노라 ({NORA})\n\n제목: 견적서",
        f"Your message has been delivered to the following recipients:\n\nNora ({NORA})\n\nSubject: Offer",
    ],
)
def test_one_recipient(text: str, catalog: Catalog) -> None:
    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA]
