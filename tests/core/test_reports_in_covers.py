"""A report is read whatever else is told around it, and in whatever it was wrapped."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA, PAUL, RITA = "nora@customer.example", "paul@partner.example", "rita@customer.example"
EXIM = (
    "This message was created automatically by mail delivery software.\n"
    f"A message that you sent could not be delivered to one or more of its recipients.\n\n  {NORA}\n"
    "    host mx.customer.example [192.0.2.7]\n    550 5.1.1 Bad recipient, see https://help.example/"
)
POSTFIX = (
    "This is the mail system at host mx.shop.example.\n\n"
    f"<{NORA}>: host mx.customer.example[192.0.2.7] said: 550 5.1.1 unknown (in reply to RCPT TO command)"
)
COVERS = (
    "결제 안내 메일을 못 받은 회원이 있습니다. 들어온 메일입니다.\n\n{0}\n\n감사합니다.",
    "택배 송장번호 안내가 반송됐다고 합니다.\n=== 원문 ===\n{0}\n=== 원문 끝 ===\n고객지원팀",
    "반송 내용 공유드립니다\n\n▼ 메일 원문 ▼\n{0}\n▲ 여기까지 ▲\n\n어떻게 하면 될까요?",
    "The invoice for order no 5521 came back, the payment bounced too.\n\n--- below ---\n{0}\n--- above ---",
    "Our newsletter to one subscriber (to unsubscribe see the footer):\n\n{0}\n\nWhat do I do?",
)


@pytest.mark.parametrize("report", [EXIM, POSTFIX], ids=["Exim", "Postfix"])
@pytest.mark.parametrize("cover", COVERS)
def test_other_things_around_it_are_not_what_it_is_of(cover: str, report: str, catalog: Catalog) -> None:
    diagnosis = diagnose(cover.format(report), catalog)

    assert diagnosis.kind is Kind.BOUNCE
    assert [(each.recipient, each.codes) for each in diagnosis.outcomes] == [(NORA, ("550", "5.1.1"))]


@pytest.mark.parametrize(
    "wrapped",
    [
        json.dumps({"ticket": 48, "body": EXIM}),
        json.dumps({"text": EXIM}, indent=2),
        "[#4821] The customer says: " + EXIM.replace("\n", "\\n"),
        "[#4821] The customer says: " + EXIM.replace("\n", "\\r\\n"),
    ],
)
def test_line_ends_that_json_or_a_log_spelt_out(wrapped: str, catalog: Catalog) -> None:
    (outcome,) = diagnose(wrapped, catalog).outcomes

    assert (outcome.recipient, outcome.codes) == (NORA, ("550", "5.1.1"))


@pytest.mark.parametrize("width", [40, 60, 72])
def test_a_notification_that_was_hard_wrapped(width: int, catalog: Catalog) -> None:
    event = {
        "notificationType": "Bounce",
        "bounce": {
            "bouncedRecipients": [
                {"emailAddress": NORA, "status": "5.1.1", "diagnosticCode": "smtp; 550 5.1.1 user unknown"}
            ]
        },
        "mail": {"source": "mina@shop.example", "destination": [NORA]},
    }
    lines = textwrap.wrap(
        json.dumps(event, separators=(",", ":")), width, break_on_hyphens=False, drop_whitespace=False
    )
    (outcome,) = diagnose("\n".join(lines), catalog).outcomes

    assert (outcome.recipient, outcome.codes) == (NORA, ("550", "5.1.1"))


ALONE = (
    (f"{NORA} : 550 Blocked - ask your administrator. 차단한 까닭은 알려 주지 않습니다.", NORA, "550"),
    (f"{NORA} | 451 | 일시적인 오류 | 3회 재시도 중", NORA, "451"),
    (f"<{NORA}>: 550 no way", NORA, "550"),
    ("아까부터 550오류만 계속 나요. 없는 계정이라는데 지난주에는 됐습니다.", None, "550"),
    (f"{NORA}님은 수신거부 설정을 하셨기 때문에 메일을 전달해 드릴 수 없습니다.", NORA, None),
    (f"전송하지 못한 받는 사람이 있습니다.\n{NORA} (수신거부: 상대방이 차단했습니다.)", NORA, None),
    (
        (
            f"받는사람: {NORA}\n보낸사람: order@shop.example\n제목: 배송 안내\n"
            f"결과: 550 5.1.1 <{NORA}>: Recipient address rejected"
        ),
        NORA,
        "550",
    ),
    (
        f"반송\n\n수신자 {NORA} 메일함이 가득 찼습니다(코드5.2.2)\n원문 응답: 552 5.2.2 over quota",
        NORA,
        "552",
    ),
    (
        (
            f"Task 'me@office.example - Sending' reported error (0x800CCC79): 'The server answered: "
            f"550 5.1.1 <{NORA}> User doesn't exist'"
        ),
        NORA,
        "550",
    ),
    (
        (
            f"메일을 {NORA}(으)로 전송하는 중 일시적인 문제가 발생했습니다. 46시간 동안 다시 시도하며 "
            "전송이 최종적으로 실패하면 알려 드립니다.\n\n예약 메일인데 못 본 거 맞죠?"
        ),
        NORA,
        None,
    ),
    (f"결과 실패\n응답 550 5.1.1 {NORA} unknown\n\n이 외에 다른 3명은 정상 수신했습니다.", NORA, "550"),
    (
        '아래처럼만 나옵니다.\n\n"554 Message not allowed - policy"\n\n제목에 (광고) 표시를 안 넣어서',
        None,
        "554",
    ),
    (f"Slack 내보내기\n\n09:42 @hyejin\n`550 invalid mailbox {NORA}`\n\n전화해볼게요", NORA, "550"),
    (f"Voicemail summary\nMail to: {NORA}\nResult: permanently failed, status 5.3.0", NORA, None),
    (f'I wrote and it was returned to sender: {NORA}, "554 This user doesn\'t have an account"', NORA, "554"),
    (
        f"논문 메일이 반송되었습니다.\n수신: {NORA}\n응답: 550 5.7.23 SPF\n주소: {PAUL} (이쪽으로 답변)",
        NORA,
        "550",
    ),
    (
        (
            f"받는 사람  {NORA}\n상태  실패\n이유: [{{LED=550 5.1.1 User unknown}};{{MSG=}};"
            "{LRT=2024-10-01 오전 2:11:09}]\n마지막 오류 코드 5.4.300"
        ),
        NORA,
        "550",
    ),
    (
        (
            f'알림 API 응답\n\n{{"to": "{NORA}", "result": "FAIL", "smtpCode": 550, '
            '"statusCode": "5.0.1"}\n\n왜일까요'
        ),
        NORA,
        "550",
    ),
    (
        (
            f"[ERP] 전자세금계산서 발송 실패\n\n공급받는자 : (주)신촌\n이메일 : {NORA}\n승인번호 : 2024-41\n"
            f"전송상태 : 실패\n실패사유 : 메일주소 없음\n\n발신 : noreply@bill.example"
        ),
        NORA,
        None,
    ),
    (
        f"배달되지 않았습니다.\n————————\n받는이 : {NORA}\n원   인 : 네트워크 오류\n————————\n관리자 {PAUL}",
        NORA,
        None,
    ),
    (
        (
            f"일정이 튕겼습니다.\n\n<{NORA}>: host mx.customer.example[192.0.2.7]\n    refused to talk to "
            f"me: 554 5.7.1 poor reputation.\n\n-----\n해운영업부 표은지 사원\n{PAUL}"
        ),
        NORA,
        "554",
    ),
    (
        (
            "mx.example said: 550-5.7.26 The sender is unauthenticated. 550-5.7.26 We require all senders to "
            f"authenticate. 550 5.7.26 x\nto={NORA} 이고 from={PAUL} 입니다"
        ),
        NORA,
        "550",
    ),
    (
        f"내용: {NORA} 앞으로 보냈는데 반송됨. 오류는 552번\n요청자: 우담희 ({PAUL})\n첨부: 반송메일.eml",
        NORA,
        "552",
    ),
    (f"{NORA} 주소가 문제였어요. 서버에서 5.1.1 로 돌려보냈더라고요. 업체에 전화해 주세요!", NORA, None),
    (f"시안을 보냈더니 용량 초과라고 돌아왔어. {NORA} 맞아? 카톡으로 보낼까?", NORA, None),
    (
        f"예약하신 주소가 {NORA} 맞으세요?\n네\n550에 5.1.10, 그러니까 받는 사람 없음으로 반송되었습니다",
        NORA,
        "550",
    ),
    (f"- 메일 반송 1건. 수신 {NORA}, 550 응답(5.7.1)\n- 프린터 드럼 교체\n- 백업 정상", NORA, "550"),
    (
        f"{NORA}에 메일을 전송하는 중 일시적인 문제가 발생했습니다. Gmail에서 46시간 동안 다시 시도합니다.",
        NORA,
        None,
    ),
    (f"이 주소 맞나요? 510 Bad email address: {NORA}", NORA, "510"),
    (
        (
            f"Your message cannot be delivered to the following recipients:\n\n  Recipient address: {NORA}\n"
            f"  Original address: {PAUL}\n  Diagnostic code: smtp;550 5.1.1 <{NORA}>: rejected"
        ),
        NORA,
        "550",
    ),
    (
        (
            f"Is there something to fix?\n\nFailed address: {NORA}\n\n <-- 550 5.1.1 No such user here\n\n"
            f"Best wishes,\n\nPatsy Grindle\n5 Milliner's Row\n{PAUL}"
        ),
        NORA,
        "550",
    ),
    (
        (
            "-------- Пересылаемое сообщение --------\n\nСообщение не может быть доставлено:\n\n"
            f"{NORA}\n550 Message was not accepted -- user not found\n\n"
            f"-------- Конец пересылаемого сообщения --------\n\nВера\n{PAUL}"
        ),
        NORA,
        "550",
    ),
    (f"등록금 고지서가 전달되지 않았습니다.\n등록 이메일: {NORA}\n사유: 계정 사용 중지 상태", NORA, None),
    (
        (
            "-------- Messaggio Inoltrato --------\nMittente: MAILER-DAEMON@ses.example\nA: me@a.example\n\n"
            f"An error occurred while trying to deliver the mail to the following recipients:\n{NORA}\n\n"
            f"Elena\n{PAUL}"
        ),
        NORA,
        None,
    ),
    (
        (
            '14.03.2023, 12:30, "Mail Delivery System" <postmaster@mms.example>:\nКому: me@shop.example\n'
            f"Тема: Undeliverable\n\nWe could not deliver your message.\n\nTo: {NORA}\nError: No recipients."
        ),
        NORA,
        None,
    ),
    (
        (
            f"발송실패 통보\n계정: {PAUL}\n아래 수신자에게 발송하지 못하였습니다.\n\n ▶ {NORA}\n"
            " ▶ 사유: 용량 초과\n ▶ 코드: 4.2.2 / 452"
        ),
        NORA,
        "452",
    ),
    (
        (
            "#8812 반송 원인 확인 요청\n요청부서: 영업\n--------------------\nThe mail system\n\n"
            f"<{NORA}>: Host or domain name not found.\n--------------------\n확인 중입니다."
        ),
        NORA,
        None,
    ),
    (
        f"Event: failure\nFrom Address: {PAUL}\nRecipient: {NORA}\nResult: 554 5.7.7 Message contains virus",
        NORA,
        "554",
    ),
    (
        f"작업 'me@office.example - 보내는 중'에서 오류를 보고했습니다. '서버 응답: 550 5.1.1 <{NORA}> no'",
        NORA,
        "550",
    ),
)


@pytest.mark.parametrize(("text", "recipient", "code"), ALONE)
def test_a_few_words_tell_enough(
    text: str, recipient: str | None, code: str | None, catalog: Catalog
) -> None:
    diagnosis = diagnose(text, catalog)

    assert diagnosis.kind is Kind.BOUNCE
    assert [(each.recipient, each.reply_code) for each in diagnosis.outcomes] == [(recipient, code)]


SEVERAL = (
    (
        (
            "상태 이메일 날짜\n반송됨 {0} 2025/07/11 4:20pm\n사유: 550 5.1.1 No\n"
            "차단됨 {1} 2025/07/11 4:22pm\n사유: 554 5.7.1 No"
        ),
        ("550", "554"),
    ),
    (
        (
            "대량 발송 결과\n\n일시\t수신자\t결과\t사유\t코드\n11-03 10:00\t{0}\t실패\t수신자 없음\t550\n"
            "11-03 10:01\t{1}\t실패\t메일함 초과\t552"
        ),
        ("550", "552"),
    ),
    (
        (
            "메일 전송 실패 (2명)\n\n[1] 받는사람 : {0}\n    사유 : 계정 없음\n    응답코드 : 550\n\n"
            "[2] 받는사람 : 정산담당 <{1}>\n    사유 : 일시적 오류\n    응답코드 : 451"
        ),
        ("550", "451"),
    ),
    (
        (
            "다음 받는 사람에게 배달하지 못했습니다:\n\n도면관리 <{0}>\n기술영업 <{1}>\n\n"
            "받는 사람의 도메인에서 거부했습니다.\n보고된 오류: 550 5.7.606 Access denied"
        ),
        ("550", "550"),
    ),
    (
        (
            "일부 수신자에게 전달하지 못했습니다.\n\n실패 수신자\n {0} ... 5.1.2 (도메인 오류)\n"
            " {1} ... 5.1.2 (도메인 오류)\n성공 수신자\n {2}"
        ),
        (None, None),
    ),
    ("아래 분들께 안내 메일이 안 갔다고 나옵니다\n- 3반 {0}\n- 5반 {1}\n전부 없는 주소랍니다", (None, None)),
    (
        (
            "The following addresses had delivery problems:\n"
            "<{0}> (unrecoverable error) <{1}>\n(unrecoverable error)"
        ),
        (None, None),
    ),
    (
        (
            '시간,보낸사람,받는사람,상태,세부\n1,me@office.example,{0},실패,"배달 실패 - 550 5.1.1 없음"\n'
            '2,me@office.example,{2},배달됨,\n3,me@office.example,{1},실패,"451 4.7.1 나중에"'
        ),
        ("550", "451"),
    ),
    ("{0} -> 550 5.1.1 No such user\n{1} -> 452 4.2.2 Full\n{2} -> 250 2.1.5 OK", ("550", "452")),
    (
        (
            "This message was created automatically by mail delivery software. The following address(es) "
            "failed: {0} host mx.customer.example [192.0.2.7] SMTP error from remote mail server after end "
            "of data: 554 5.7.1 Spam {1} (generated from {2}) host mx.partner.example [192.0.2.8] SMTP error "
            "from remote mail server after RCPT TO:<{1}>: 550 5.1.1 <{1}>: User unknown"
        ),
        ("554", "550"),
    ),
    (
        (
            "The following recipient(s) could not be reached: {0} Error Type: SMTP Remote server replied: "
            "550 5.7.1 No relay {1} Error Type: SMTP Remote server replied: 451 Later"
        ),
        ("550", "451"),
    ),
    (
        (
            "could not be reached: '{0}' on 5/18/2009 The account is gone. <srv01.customer.example #5.1.1> "
            "'{1}' on 5/18/2009 There was a problem. <srv01.customer.example #5.5.0 smtp;550 No>"
        ),
        (None, "550"),
    ),
    (
        (
            "Failed to deliver to '<{0}>'\nSMTP module reports:\n 550 5.1.1 <{0}>... User unknown\n\n"
            "Failed to deliver to '<{1}>'\nLOCAL module reports:\n account is full"
        ),
        ("550", None),
    ),
    (
        (
            "To: {0}\nStatus: Bounced\nDetail: smtp;550 5.4.4 Invalid domain\n\n"
            "To: {1}\nStatus: Soft-bounced\nDetail: smtp;452 4.2.2 over quota"
        ),
        ("550", "452"),
    ),
    (
        (
            "[Failed recipient] {0}\n[Cause] No address.\n[Server response] 550 5.1.1 No such user\n\n"
            "[Failed recipient] {1}\n[Cause] Full.\n[Server response] 552 5.2.2 Full ({1})"
        ),
        ("550", "552"),
    ),
    ("Undeliverable to these recipients:\n\nNora Hill\n{0}\n\nPaul Lee\n{1}", (None, None)),
    ("반송 2건 / 정상 1건\n정상: {2}\n반송: {0} (퇴사)\n반송: {1} (메일함 가득 참)", (None, None)),
    (
        (
            "SMTP 세션입니다.\n\nRCPT TO:<{2}>\n250 2.1.5 Ok\nRCPT TO:<{0}>\n550 5.1.1 User unknown\n"
            "RCPT TO:<{1}>\n550 5.1.1 User unknown\n\n첫 번째는 정상 수신했고 나머지 둘이 없는 계정입니다."
        ),
        ("550", "550"),
    ),
    (
        "These failed:\n{0}: 550 5.1.1 <{0}>: Recipient address rejected:\nUser unknown {1}:\n552 5.2.2 full",
        ("550", "552"),
    ),
)


@pytest.mark.parametrize(("text", "codes"), SEVERAL)
def test_everybody_in_the_list(text: str, codes: tuple[str | None, ...], catalog: Catalog) -> None:
    outcomes = diagnose(text.format(NORA, PAUL, RITA), catalog).outcomes

    assert [(each.recipient, each.reply_code) for each in outcomes] == list(
        zip((NORA, PAUL), codes, strict=True)
    )


ABSENT = (
    (
        f"고객이 붙여넣은 메일:\n육아휴직 중입니다.\n업무는 동료({PAUL})가 맡습니다.\n"
        "자동으로 발송된 메일입니다.\n이거 반송된 건가요?"
    ),
    f"저는 6월 30일자로 퇴사하였습니다. 업무는 후임({PAUL})이 담당하오니 그쪽으로 메일 부탁드립니다.",
    f"OOO: back on the 5th. Ask Paul ({PAUL}) about the job.",
    f"I am on parental leave until January. The team can be reached at {PAUL}.",
    f"자동 회신: 교육 안내\n\n퇴사하여 이 메일을 확인하지 않습니다. 업무는 후임({PAUL})에게 부탁드립니다.",
)


@pytest.mark.parametrize("text", ABSENT)
def test_somebody_away_names_a_colleague(text: str, catalog: Catalog) -> None:
    diagnosis = diagnose(text, catalog)

    assert diagnosis.kind is Kind.AUTOREPLY
    assert not diagnosis.outcomes


OTHERS = (
    f"스팸메일이 많이 옵니다. {PAUL} 을 차단하고 싶은데 어디서 하나요?",
    "8월부터 SPF 가 없는 메일은 550 5.7.26 응답으로 거부할 예정입니다. DNS 를 점검해 주십시오.",
    "From next month on we shall enforce DMARC: messages that fail will then be refused with 550 5.7.1.",
    f"Quarantine digest\n{PAUL}   Mailbox full, verify now   Release | Block sender",
    f'스팸 격리함 요약\n\n격리된 메일 3통\n1) {PAUL} "연봉 확인" 점수 9.4',
    'Royal Mail returned our letter, stamped "addressee gone away". Has anybody a postal address?',
)


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_failed_mail(text: str, catalog: Catalog) -> None:
    assert diagnose(text, catalog).kind is Kind.NONE
