"""Lines of logs and of exported tables: whom they are about, and whether the mail failed or arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Action, Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA, PAUL = "nora@customer.example", "paul@partner.example"
TAKEN, REFUSED = ("250", "2.0.0"), ("550", "5.1.1")
STAMP = "2026-11-02 10:00:00"
TRACKED = "2026-11-02T01:20:02.104Z,10.0.0.16,EX01,203.0.113.20,mx.customer.example,08DD,Outbound"
TRACKED_END = ",22110,1,,,Re: plans,shop@shop.example,shop@shop.example,,Originating"
EXIM = f"{STAMP} 1s2ABC-0001-AB"

DELIVERED = (
    (f'{EXIM} => {NORA} R=dnslookup T=remote_smtp H=mx.customer.example C="250 2.0.0 Ok: queued"', TAKEN),
    (f'{EXIM} -> {NORA} R=dnslookup T=remote_smtp H=mx.customer.example C="250 OK id=1s2"', ("250", None)),
    (f"{EXIM} => nora <{NORA}> F=<shop@shop.example> R=local_user T=maildir", (None, None)),
    (f"d,{STAMP},{STAMP},shop@shop.example,{NORA},,relayed,2.0.0 (success),smtp;250 2.0.0 OK", TAKEN),
    (f"{TRACKED},SMTP,SEND,4711,<1@shop.example>,11aa-22,{NORA},250 2.0.0 OK{TRACKED_END}", TAKEN),
    (f"{TRACKED},STOREDRIVER,DELIVER,4711,<1@shop.example>,11aa-22,{NORA},{TRACKED_END}", (None, None)),
    (f'[outbound] delivered file=17_app1 response="250 2.0.0 Ok: queued" rcpts=1/0/0 rcpt=<{NORA}>', TAKEN),
    (f'smtpd[8]: mta delivery from=<a@shop.example> to=<{NORA}> result="Ok" stat="250 2.0.0 Ok"', TAKEN),
    (
        f"Sent: Queue-ID: 5f2, Recipient: <{NORA}>, Result: delivered, Status: 2.0.0 , Host: x",
        (None, "2.0.0"),
    ),
    (f"from=a@shop.example recipients={NORA} smtpstatus=250 smtpmsg='250 2.0.0 Ok' exitcode=EX_OK", TAKEN),
    ("250 2.0.0 Ok: queued as 4F2", TAKEN),
    (f"250 2.1.5 <{NORA}>... Recipient ok", ("250", "2.1.5")),
    ("250 2.6.0 <1@shop.example> [InternalId=12, Hostname=EX01.shop.example] Queued mail", ("250", "2.6.0")),
    (f"{STAMP} 발신: shop@shop.example 수신: {NORA} 전송 성공 250 2.0.0 OK", TAKEN),
)
"""A server took the mail."""

FAILED = (
    (f"t,{STAMP},{STAMP},shop@shop.example,{NORA},,delayed,4.7.1 (unknown),smtp;451 4.7.1 wait", "451"),
    (f"rb,{STAMP},,shop@shop.example,{NORA},,failed,5.2.2 (mailbox full),,mx.customer.example", None),
    (f"{TRACKED},ROUTING,FAIL,4711,<1@shop.example>,11aa-22,{NORA},550 5.1.1 nobody{TRACKED_END}", "550"),
    (f"Received,SenderAddress,RecipientAddress,Status\n{STAMP},a@shop.example,{NORA},550 5.1.1 no", "550"),
    (f"ID,Sender,Subject,Recipient address,Event\n<1@a.example>,b@a.example,Hi,{NORA},Bounced 550", "550"),
    (f"받은시각,보낸사람,받는사람,제목,결과\n{STAMP},a@shop.example,{NORA},견적,550 5.1.1 실패", "550"),
    (f"courieresmtp: id=0A.67,from=<shop@shop.example>,addr=<{NORA}>,status: deferred", None),
    (f"smtpd[8]: delivery from=<a@shop.example> to=<{NORA}> result=TempFail stat=450 4.2.0 wait", "450"),
    (
        f'smtpd[8]: mta delivery to=<{NORA}> rcpt=<team@customer.example> stat="550 5.1.1 No such user"',
        "550",
    ),
    (
        f'smtpd[8]: mta delivery from=<a@shop.example> to=<{NORA}> rcpt=<{NORA}> stat="550 5.1.1 No"',
        "550",
    ),
    (f"SMTP-OUT:0A1B: Failed to send mail to <{NORA}>: 550 5.1.1 User unknown", "550"),
    (f"OutboundConnectionResponse SMTPSVC1 - 25 - - 550+5.1.1+<{NORA}>+User+unknown 0 0 41", "550"),
    (f"{STAMP} | 발신: shop@shop.example | 수신: {NORA} | 발송실패 | 550 5.1.1 User unknown", "550"),
    (f'"SMTPC" 12 "192.0.2.7" "SENT: RCPT TO:<{NORA}>"\n"SMTPC" 12 "RECEIVED: 550 5.1.1 no"', "550"),
)
"""It failed, or waits."""

ANCESTORS = (
    f"{EXIM} ** {NORA} <{PAUL}> F=<shop@shop.example> R=aliases T=smtp: 550 5.1.1 User unknown",
    f"{EXIM} == {NORA} <{PAUL}> R=dnslookup T=remote_smtp defer (-44): 451 4.7.1 Try later, unknown user",
    f"{EXIM} ** {NORA} <{PAUL}>: Unrouteable address",
    f"{EXIM} ** {NORA} (team@partner.example) <{PAUL}> F=<a@shop.example> R=a T=b: 552 Mail too big",
    f"Nov  2 10:00:00 mx exim: 1s2ABC-0001-AB ** {NORA} <{PAUL}> F=<a@shop.example> R=a T=b: 550 no user",
    f"{EXIM} ** {NORA} <{PAUL}> F=<shop@shop.example> R=a T=b: 550 5.1.1 <{NORA}>: User unknown",
)
"""Exim names after the recipient the address that it came from."""
NO_ANCESTORS = (
    f"{EXIM} ** nora <{NORA}> F=<shop@shop.example> R=local_user: 550 Mailbox is full",
    f"{EXIM} ** {NORA} <{NORA}> F=<shop@shop.example> R=a T=b: 550 5.1.1 User unknown",
    f"{EXIM} ** {NORA} F=<{PAUL}> R=a T=b: 550 5.1.1 User unknown",
    f"Mail from {PAUL} -> {NORA} failed: 550 5.1.1 User unknown",
)
TRACKED_2010 = "2026-11-02T01:20:02.104Z,10.0.0.16,EX01.shop.example,,EX02,08DD435DA2690,"
WITHOUT_SECOND_NAME = (
    (f"{TRACKED_2010},DSN,FAIL,4711,<1-2@shop.example>,{NORA},'550 5.1.1 nobody'{TRACKED_END}", "550"),
    (f"{TRACKED_2010},ROUTING,FAIL,4711,<1-2@shop.example>,{NORA},550 5.1.1 nobody{TRACKED_END}", "550"),
    (f"{TRACKED_2010},SMTP,DEFER,4711,<1-2@shop.example>,{NORA},'451 4.4.0 no DNS'{TRACKED_END}", "451"),
    (f'{TRACKED_2010},STOREDRIVER,FAIL,4711,<1@shop.example>,{NORA},"554 5.2.0 Quota"{TRACKED_END}', "554"),
    (f"{TRACKED_2010},SMTP,FAIL,4711,<1-2@shop.example>,{NORA},[{{LED=550 5.1.1 no}}]{TRACKED_END}", "550"),
    (f"{TRACKED_2010},SMTP,SEND,4711,<1-2@shop.example>,{NORA},250 2.1.5 OK{TRACKED_END}", "250"),
)
"""Exchange Server's tracking log as it was before messages had a second name."""

MIXED = (
    f"이름,이메일,결과,응답\n김하나,{PAUL},성공,250 OK\n박둘,{NORA},실패,550 5.1.1 User unknown",
    f"{PAUL} 성공\n{NORA} 실패 (550 5.1.1 User unknown)",
    f"발송 결과\n\n1. {PAUL} - 발송 성공\n2. {NORA} - 발송 실패 (550 5.1.1 없는 사용자)",
    f"name,email,result,answer\nPaul,{PAUL},ok,250 OK\nNora,{NORA},bounced,550 5.1.1 User unknown",
    f"{NORA}: 550 5.1.1 User unknown\n참조: {PAUL} (정상 전송)",
)
"""Lists in which one mail arrived and another did not."""

OTHER_LINES = (
    f"{EXIM} <= shop@shop.example H=mail.shop.example [192.0.2.4] P=esmtps S=1200 id=1@shop.example",
    f"{EXIM} Completed",
    "postfix/qmgr[3]: 4F2: from=<shop@shop.example>, size=1200, nrcpt=1 (queue active)",
    f"dovecot: imap({NORA}): Logged out in=12 out=3456",
    f'192.0.2.4 - {NORA} [02/Nov/2026:10:00:00 +0900] "GET /x HTTP/1.1" 250 550',
)
"""Lines that tell of no mail's fate."""


@pytest.mark.parametrize(("line", "codes"), DELIVERED)
def test_a_line_of_a_delivery(line: str, codes: tuple[str | None, str | None], catalog: Catalog) -> None:
    diagnosis = diagnose(line, catalog)

    assert diagnosis.kind is Kind.BOUNCE
    (outcome,) = diagnosis.outcomes
    assert outcome.recipient == (NORA if NORA in line else None)
    assert (outcome.reply_code, outcome.enhanced_status_code) == codes
    assert outcome.action is Action.DELIVERED
    assert outcome.cause is None


@pytest.mark.parametrize(("line", "reply_code"), FAILED)
def test_a_line_of_a_failure(line: str, reply_code: str | None, catalog: Catalog) -> None:
    diagnosis = diagnose(line, catalog)

    assert diagnosis.kind is Kind.BOUNCE
    (outcome,) = diagnosis.outcomes
    assert (outcome.recipient, outcome.reply_code) == (NORA, reply_code)
    assert outcome.action is not Action.DELIVERED


@pytest.mark.parametrize("line", [*ANCESTORS, *NO_ANCESTORS])
def test_what_the_recipient_came_from_is_none_of_its_own(line: str, catalog: Catalog) -> None:
    (outcome,) = diagnose(line, catalog).outcomes

    assert outcome.recipient == NORA
    assert (PAUL in outcome.aliases) is (line in ANCESTORS)


def test_each_line_has_its_recipient(catalog: Catalog) -> None:
    line = f"{EXIM} ** {{}} <{PAUL}> F=<shop@shop.example> R=a T=b: 550 5.1.1 User unknown"
    outcomes = diagnose(f"{line.format(NORA)}\n{line.format('rita@customer.example')}", catalog).outcomes

    assert [outcome.recipient for outcome in outcomes] == [NORA, "rita@customer.example"]


@pytest.mark.parametrize(("line", "reply_code"), WITHOUT_SECOND_NAME)
def test_the_field_of_the_recipient(line: str, reply_code: str, catalog: Catalog) -> None:
    (outcome,) = diagnose(line, catalog).outcomes

    assert (outcome.recipient, outcome.reply_code) == (NORA, reply_code)


def test_recipients_in_one_field(catalog: Catalog) -> None:
    line = f"{TRACKED},SMTP,FAIL,4711,<1@shop.example>,11aa-22,{NORA};{PAUL},550 5.1.1 no;550 5.1.1 no,2"

    assert [outcome.recipient for outcome in diagnose(line, catalog).outcomes] == [NORA, PAUL]


@pytest.mark.parametrize("text", MIXED)
def test_whom_a_mail_reached_is_none_of_those_that_it_did_not_reach(text: str, catalog: Catalog) -> None:
    (outcome,) = diagnose(text, catalog).outcomes

    assert (outcome.recipient, outcome.reply_code, outcome.enhanced_status_code) == (NORA, *REFUSED)


@pytest.mark.parametrize("line", OTHER_LINES)
def test_other_lines(line: str, catalog: Catalog) -> None:
    assert diagnose(line, catalog).kind is Kind.NONE
