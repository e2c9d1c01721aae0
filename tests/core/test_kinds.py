"""A paste is a bounce when it speaks of mail that failed; much else is refused, returned and numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

BARE = (
    "mailbox full",
    "수신자 없음",
    "550 no such user",
    "554: refused. You have a bad reputation",
    "554 5.7.1 거부됨",
    "#5.2.2",
    "smtp error 550",
    "why do I get error 421?",
    "What does 5.7.26 mean?",
    "에러 550이 뜨는데 이게 뭔가요?",
    "550 5.7.1이 뭐예요?",
    "Relay access denied",
    "存在しないユーザー 550",
)
"""A code or some words of a reply, noted down."""

PIECES = (
    "smtp; 5.1.2 Bad destination mailbox address domain",
    "smtp; 550 no mailbox",
    "메일 전달 실패\n수신자(nora@customer.example)의 서버를 DNS에서 찾을 수 없음",
    "담당: 오류코드 5.1.1 로 반송된 건입니다. 대상자 nora@customer.example",
    "<nora@customer.example>: mailbox unavailable",
    "<nora@customer.example>:\nThis user doesn't have a customer.example account",
    "<nora@customer.example>:\n\n<paul@customer.example>:\n\n--- 원본 메일의 사본입니다",
    "host mx.customer.example refused to talk to me: 421 too many connections",
    "Connection timed out with mx.customer.example",
    "status=deferred (connect to mx.customer.example[192.0.2.9]:25: No route to host)",
    "2026-11-02 10:00:00 1s2ABC-0001-AB ** nora@customer.example R=dnslookup: Unrouteable address",
    "RCPT TO:<nora@customer.example>\n550 no mailbox by that name",
    ">>> DATA\n<<< 554 rejected by content filter",
    "Your message\n\n  Subject: Offer\n\nwas not delivered to:\n\n  nora@customer.example\n\nbecause: loop",
    "Message rejected due to content restrictions",
    "nora@customer.example;failed;user unknown",
    "You are receiving this message because delivery failed.\nRecipient: nora@customer.example\n550 No",
    "Delivery failed\n\nTo: nora@customer.example\nFrom: broker@office.example\n550 unknown user",
    "시간 발신자 수신자 제목 결과\n10:11 minho@office.example nora@customer.example 견적서 실패(수신거부)",
    "nora@customer.example - no such user here.\nThere is no user by that name at this server.",
    "nora@customer.example: host mx.customer.example said: 450 try later",
    "배달되지 않음: 견적서",
    "Mar  9 10:11:12 mx courieresmtp: from=<kay@shop.example>,addr=<nora@customer.example>,status: failure",
    "받는 사람 nora@customer.example 의 메일 서버가 응답하지 않아 전송이 지연되고 있습니다.",
    "[반송] 수신 거부된 주소입니다 : nora@customer.example",
)
"""Parts of reports and logs."""

TOLD = (
    "she gets 554 5.7.1 when writing to nora@customer.example",
    "we keep getting 552 5.2.2 if we mail nora@customer.example",
    "sie bekommt 554 5.7.1 wenn sie an nora@customer.example schreibt",
    "elle reçoit 554 5.7.1 quand elle écrit à nora@customer.example",
    "nora@customer.example 로 메일 보내면 550 5.1.1 떠요",
    "nora@customer.example に送ると 554 5.7.1 になります",
    "nora@customer.example 宛のメールが 550 5.1.1 で戻りました。",
    "오후 3:44, 이실장 : 메일 안 간대요. 메일함이 꽉 찼다고요 (552)\n오후 3:46, 나 : 카톡으로 주세요",
    "Mail to nora@customer.example bounced with 550 mailbox unavailable, so I sent it by WhatsApp.",
    "메일을 못 받았다고 해서 다시 보냈는데 또 반송되었습니다",
    "From: minho@office.example\nTo: nora@customer.example\nThis one came back with 550 5.1.1",
    "메일 주소 오타인가요 nora@customer.example 550 5.1.1",
    "nora@customer.example 발송 건 421 4.4.2 로 큐에 남아있음",
    "My mail to your sales desk bounced, it said the mailbox doesn't exist. Did you change it?",
    "거래처로 보낸 메일이 다 튕겨요. 차단된 걸까요?",
    "고객이 메일이 되돌아온다고 하는데 내용은 모르겠대요",
    "첨부파일 형식 때문에 메일이 거부됐다고 나와요",
    "포털로 보낸 메일 전부 421로 지연됩니다",
    "첨부가 커서 반송됐어요",
    'A customer on Slack: "550-5.7.1 Our system has detected that this message is spam". Why?',
    '카톡으로 받은 화면: "550 5.7.1 Message rejected as spam" 이렇게 나와요',
    'my offer to you got "550 Sender looks like spam" back, is your mailbox broken?',
    'They see "Delivery Status Notification (Failure)" whenever they answer us.',
    "Gmail宛だけ 5.7.26 で返ってきます",
    "メルマガがまとめてエラーで戻りました。宛先不明だそうです。",
    "shop.example 도메인으로 보내는 건 다 실패하고 상태코드는 5.4.4 예요",
    "shop.example 로 보낸 것만 실패합니다. 코드 4.4.1 이래요",
    "거래처 쪽으로만 안 가고 오류 코드가 5.7.1 입니다",
    "외부로 보내는 게 다 반송되고 5.7.26 이라고 나옵니다",
    "우리 도메인에서 발송하면 다 실패하고 5.7.23 만 찍혀요",
    "메일 보낼 때마다 자꾸 553 나와요",
    "메일을 보내면 450이 계속 떠요",
    "블랙리스트에 걸렸나 봐요. 554 나오고 spamcop.net 링크가 와요. 받는 쪽은 nora@customer.example 입니다",
    "스팸하우스에 올랐나 봅니다. 550 나와요. 상대는 nora@customer.example 이고 어제까지는 잘 됐어요",
    "Mails an uns kommen zurück, Grund: Postfach voll",
    "メールが戻ってきたと連絡がありました。宛先不明とのことです。",
    "Le client dit que son mail est revenu : boîte pleine",
    "El cliente dice que el correo fue devuelto, buzón lleno",
)
"""People tell of it in their own words."""

OTHER_WORLDS = (
    "Payment declined: your card was rejected by the bank. Please try again with another card.",
    "카드 결제가 거부되었습니다. 사용 한도를 초과했습니다. 승인번호 550421",
    "Transaction refused (code 554). The terminal will retry automatically in 5 minutes.",
    "휴가 신청서가 반송되었습니다. 결재자 의견: 날짜를 다시 확인해 주세요.",
    "The form was returned because field 5.1.1 was not filled in. Please complete and resend it.",
    "Error 500: Internal Server Error. The server encountered an unexpected condition.",
    "503 Service Unavailable\nただいまメンテナンス中です。",
    "500 내부 서버 오류\n일시적으로 페이지를 표시할 수 없습니다. 새로고침을 눌러 주세요.",
    "Besprechung, anwesend: Jana, Timo\n1 Zahlen: 421 neue\n2 Antrag abgelehnt\n3 Postfach wird gekündigt",
    "주간 회의 참석자: 김하나, 박둘\n안건 1: 메일 서버 교체 거부 550건",
    "HTTP 오류 503. 서비스를 사용할 수 없습니다. 잠시 후 다시 시도하세요.",
    "ftp> put list.csv\n553 Could not create file.\nftp> bye",
    "psql: error: connection to server at 192.0.2.4, port 5432 failed: Connection refused",
    "wget: unable to resolve host address 'files.shop.example'",
    "Backup job 421 failed: not enough disk space on /dev/sdb1. 550 GB needed.",
    "휴대폰 저장 공간이 부족합니다. 사진을 정리해 주세요.",
    "로그인 실패: 비밀번호 오류로 계정이 정지되었습니다. 관리자에게 문의하세요.",
    "문자 발송 실패: 010-5504-2110 결번입니다.",
    "ご注文の商品番号550-123は在庫切れのため、お届けが遅れております。お問い合わせ：cs@shop.example",
    "주문번호 550-4210 상품이 품절되어 발송이 지연됩니다. 문의: cs@shop.example",
    "Broker: message 421 could not be delivered to topic orders",
    "You have reached the voicemail box of extension 421. The mailbox is full.",
    "HTTP 550 error from the gateway: quota exceeded for nora@customer.example",
    "git push: remote: error: 550 hook declined, ask nora@customer.example",
    "게임 실행하면 에러코드 4.1.0 나오고 서버 접속이 실패해요",
    "시험 점수 550 나왔고 성적표는 메일로 받았습니다. 문의 nora@customer.example",
    "블랙리스트에 오른 고객 명단을 메일로 보내드립니다",
    "펌웨어 오류 코드 5.1.1 이 나옵니다. 기사님께 사진 보내는 중",
    "프로그램 5.1.1 받는 주소 알려주세요. 설치가 실패합니다",
    "pip 5.1.1 upgrade failed: cannot find module mail",
    'if (code == 550) { throw new Error("user unknown"); }',
)
"""Other things that are refused, returned, full or not found."""

NUMBERS = (
    "550 g flour\n421 ml water\n5 eggs\nMix, rest 45 minutes.",
    "Train 421 to Leeds is delayed by 25 minutes. Train 550 is cancelled.",
    "Kim: is 452 free?\nLee: no, 452 is full, 550 too",
    "교재 목차: 4.1.1 함수, 4.1.2 미분, 5.1.1 적분, 5.2.2 응용",
    "5.1.1 Scope of work\n5.1.2 Exclusions\nThe client may reject a delivery within 14 days.",
    "Release 4.4.1\n- fixed: upload failed when the queue was full\n- 5.0.0 drops old tokens",
    "결제 오류 (코드 421): 잔액 부족",
    "사업자번호 421-55-01150, 계좌 550-42-511011",
    "Invoice 550-5.1.1: 421 pcs at 4.50. Please pay to billing@shop.example",
)
"""Numbers that look like codes."""

MAIL_WITHOUT_FAILURE = (
    "Customer: the voucher VIP-550 was rejected at checkout. Mail me at nora@customer.example please.",
    "Could you send the offer again to nora@customer.example? The file says its format is unknown.",
    "Our mail server will be down for maintenance on Saturday. No mail is lost.",
    "Server maintenance on Sunday 02:00 UTC. Mail will be queued and delivered afterwards. it@shop.example",
    "We will be upgrading the mail server. Mail is delayed until then. Questions: it@shop.example",
    "Wartung des Mailservers am Sonntag. Mails werden danach zugestellt. Fragen an it@shop.example",
    "日曜にメールサーバーのメンテナンスを行います。配信が遅延します。お問い合わせ：it@shop.example",
    "메일을 못 받으셨다고 해서 다시 보내드립니다.",
    "어제 메일 못 받으셨다고 하셔서 재발송합니다. 확인 부탁드립니다.",
    "You said you did not receive my mail, so I am sending it again. Please find the offer attached.",
    "Resending this, as my last mail apparently did not reach you. Offer attached.",
    "메일 계정 발급 안내: nora@customer.example / 용량 초과 시 수신이 제한됩니다.",
    "메일링 리스트 구독 신청이 거부되었습니다. 관리자 승인이 필요합니다.",
    "메일 주소가 nora@customer.example 로 변경되었습니다. 기존 주소로 보내신 메일은 전달되지 않습니다.",
    "nora@customer.example 로 뉴스레터 수신 거부 처리되었습니다.",
    "You are receiving this because you subscribed. Bounced mails: 550 5.1.1 means an unknown user.",
    "카톡 안 가요. 차단됐나봐요. 메일로 보내드릴까요?",
    "메일 서버 점검 안내: 토요일 02:00부터 05:00까지 메일을 사용할 수 없습니다.",
    "스팸메일이 너무 많이 와요. 발신자를 차단하는 방법 알려주세요.",
    "User nora@customer.example failed to log in. The account is locked for 15 minutes.",
    "결제자 nora@customer.example 결제 실패: 한도 초과",
    "id,email,plan,status\n421,nora@customer.example,pro,expired\n550,paul@customer.example,free,blocked",
    "nora@customer.example has declined your invitation: Budget, room 421",
    "Please verify your new email address by entering code 550421.",
)
"""Mail, and no mail that failed."""

AUTOMATIC = (
    "I am travelling until 14 June. Kay (kay@shop.example) can help in urgent cases.",
    "Hi, I'm travelling this week and slow to respond. If it can't wait, call me.",
    "Our office is closed for the holidays. Mails will be read from 3 January on.",
    "현재 출장으로 메일 확인이 어렵습니다. 복귀 후 회신드리겠습니다.",
    "문의가 접수되었습니다. 영업일 기준 1일 이내에 답변드리겠습니다.",
    "Ich befinde mich im Urlaub. In dringenden Fällen hilft kay@shop.example.",
    "Je suis en congé jusqu'au 21 août. Pour toute urgence, contactez kay@shop.example.",
    "本メールは自動返信です。2営業日以内にご返信いたします。",
    "我正在休假。如有急事请联系 kay@shop.example。",
)
"""Somebody is away, or a machine acknowledges."""

NOBODY_AT_HOME = (
    "Votre colis n'a pas pu être livré. Le destinataire était absent.",
    "お荷物をお届けにうかがいましたがご不在でした。再配達をお申し込みください。",
)
"""A parcel's carrier met nobody."""


def kind(text: str, catalog: Catalog) -> Kind:
    return diagnose(text, catalog).kind


@pytest.mark.parametrize("text", [*BARE, *PIECES, *TOLD])
def test_a_bounce(text: str, catalog: Catalog) -> None:
    assert kind(text, catalog) is Kind.BOUNCE


@pytest.mark.parametrize("text", [*OTHER_WORLDS, *NUMBERS, *MAIL_WITHOUT_FAILURE, *NOBODY_AT_HOME])
def test_none(text: str, catalog: Catalog) -> None:
    assert kind(text, catalog) is Kind.NONE


@pytest.mark.parametrize("text", AUTOMATIC)
def test_an_automatic_answer(text: str, catalog: Catalog) -> None:
    assert kind(text, catalog) is Kind.AUTOREPLY


HEADER = "From: {sender}\nTo: all@shop.example\nSubject: {subject}\nDate: Mon, 9 Mar 2026 10:11:12 +0900\n\n"
CODES = "- 550 5.1.1: wrong address\n- 552 5.2.2: mailbox full\n- 554 5.7.1: call us\n"
TALK = (
    (
        "it@shop.example",
        "Undelivered mail: what to do",
        f"If a mail was returned to you, look here:\n{CODES}",
    ),
    ("it@shop.example", "반송 메일 대처 요령", f"반송 메일을 받으시면 확인해 주세요.\n{CODES}"),
    ("alerts@shop.example", "Bounces are high", "5.12 % of mail bounced today, mostly 5.1.1 and 5.7.1"),
    ("kim@shop.example", "지연 해제 요청", "포털로 보낸 메일이 421 4.3.2 로 지연되었는데 이제 풀렸습니다."),
)


GENERATED = HEADER.replace("Date:", "Auto-Submitted: auto-generated\nDate:")
PROGRAMS = (
    (
        "list@shop.example",
        "[code] Map 550 5.1.1",
        'This is an automated email from the hooks.\n\n+ {"5.1.1", UNKNOWN}',
    ),
    (
        "board-owner@shop.example",
        "Your message to board awaits approval",
        "It is being held for a moderator.",
    ),
    ("help@shop.example", "[#421] ticket opened", "We will get back to you within 4 hours."),
    ("help@shop.example", "[접수] 문의", "문의가 접수되었습니다. 영업일 기준 1일 이내에 답변드리겠습니다."),
)


@pytest.mark.parametrize(("sender", "subject", "text"), PROGRAMS)
def test_what_a_program_sends_unasked_is_no_answer(
    sender: str, subject: str, text: str, catalog: Catalog
) -> None:
    assert kind(GENERATED.format(sender=sender, subject=subject) + text, catalog) is Kind.NONE


def test_somebody_who_is_away_may_have_a_program_say_it(catalog: Catalog) -> None:
    header = GENERATED.format(sender="kay@shop.example", subject="Kay left")

    assert kind(
        f"{header}Kay no longer works at Shop. Please write to sales@shop.example instead.", catalog
    ) is (Kind.AUTOREPLY)


@pytest.mark.parametrize(("sender", "subject", "text"), TALK)
def test_a_mail_about_bounces_is_none(sender: str, subject: str, text: str, catalog: Catalog) -> None:
    assert kind(HEADER.format(sender=sender, subject=subject) + text, catalog) is Kind.NONE
