"""Addresses of senders, of helpers and in signatures are none of the recipients, in whatever wording."""

from __future__ import annotations

import pytest

from bouncebook.read.flat import flatten
from bouncebook.read.recipients import find_recipients
from bouncebook.traced import Traced

RECIPIENT, OTHER = "hana@shop.example", "minho@office.example"

BEFORE = (
    # Korean labels of a sender
    "보낸 사람: ",
    "보내는사람 : ",
    "보내신 분: ",
    "보낸이 ",
    "발신: ",
    "발신 ",
    "발 신 자    : ",
    "발신 주소 ",
    "발신인메일주소:",
    "발신 계정(",
    "④ 발신인 : 김민호 프로 <",
    "발송인: ",
    "발송 계정: ",
    "송신자 ",
    "발신자|",
    "발신자\t",
    "보낸사람(From): ",
    "[발신자] ",
    "작성자: ",
    "- 보고자 ",
    "저희 쪽 ",
    "저희 주소(",
    "제 업무 메일 ",
    "우리 회사 메일은 ",
    "저는 ",
    "귀하(",
    "当方は ",
    "Message envoyé par ",
    "gesendet von ",
    "접수자: 박접수 (",
    "고객메일: ",
    # Korean words for help
    "문의: ",
    "메일 문의 : ",
    "메일 관리자 ",
    "사내 메일 관리자(",
    "담당자 ",
    "담당자 메일: ",
    "네이버 고객센터(",
    "전산실 ",
    "정보보안팀(",
    "시스템관리자 ",
    "헬프데스크(",
    "차단 해제 요청 : ",
    "대표 메일: ",
    "회신 주소: ",
    "답장 받으실 주소는 ",
    "김민호 드림\n",
    # Rows of a form
    "회사명: 한빛\n문의유형: 메일 발송/수신\n이메일: ",
    "작성: ",
    "참조 ",
    "참조인: ",
    "숨은 참조: ",
    "자세한 내용은 고객센터에 문의하시기 바랍니다. (",
    "답신주소: ",
    # Korean names of a message
    "메일ID: <",
    # English
    "please reply to ",
    "our address has changed to ",
    "my new address is ",
    "Please tell us at ",
    "the service desk at ",
    "return address: ",
    "Kind regards, Minho Kim\n",
    # German, Italian
    "Absenderadresse: ",
    "Mittente: ",
    # Japanese, Chinese
    "連絡先: ",
    "送信元: ",
    "发件人: ",
    # Whose the address of the writer is
    "제 회사 메일은 ",
    "My e-mail is ",
    "I am writing from ",
    "Meine Adresse ist ",
    "Wir schreiben von ",
    "Mon adresse mail est ",
    "Mi correo electrónico es ",
    "Escribo desde ",
    "Il mio indirizzo è ",
    "Meu e-mail é ",
    "Mijn adres is ",
    "Mój adres to ",
    "Мой адрес ",
    "私のメールアドレスは ",
    "我的邮箱是 ",
    # Where it goes instead
    "We will send it to ",
    "Ich schicke es jetzt an ",
    "Lo enviaré a ",
    "변경된 메일 주소는 ",
    "후임자는 ",
    # Help in Japanese and Chinese
    "お問い合わせは ",
    "ご不明な点がございましたら、",
    "サポート窓口：",
    "如有疑问，请联系 ",
    # Telephone numbers
    "연락은 010-0000-0000 또는 ",
    "Tel 010-0000-0000 / Fax 02-000-0000\n",
    "T. 02-000-0000\nE. ",
    "Phone +1 (555) 010-0000\n",
    "의료정보팀(051-000-0000, ",
)

AFTER = (
    # Korean
    "에서 다시 보내 주세요.",
    f"에서 {RECIPIENT}로 보낸 메일입니다.",
    "로 문의해 주십시오.",
    "에게 이 메일을 전달해 주세요.",
    ")를 이용해 주세요.",
    " 으로 직접 연락 바랍니다.",
    " 님께 발송된 자동 메일입니다.",
    "님이 보낸 메일입니다.",
    f" 님이 {RECIPIENT} 님께 보낸 메일입니다.",
    "님, 안녕하세요.",
    " 로 먼저 보내 놓을게요.",
    "로 다시 보내겠습니다.",
    "에게 대신 전달했습니다.",
    " 로 주세요.",
    " 로 변경되었다고 합니다.",
    " 사용하고 있습니다.",
    # Other languages
    " instead.",
    " in the meantime.",
    " stattdessen.",
    "に送り直します。",
    # Telephone numbers
    "\nTEL 03-0000-0000",
    "\nM 010-0000-0000",
    " (내선 1208)",
    " ext. 1208",
    "\nPhone +49 30 000000",
)

RECIPIENTS = (
    f"제 메일이 {RECIPIENT} 로 안 갑니다",
    f"저는 {RECIPIENT} 로 보냈는데 반송됐어요",
    f"저희 메일이 {RECIPIENT}에게 전달되지 않습니다",
    f"우리 {RECIPIENT} 로 보낸 메일만 돌아옵니다",
    # A report's rows
    "받는 사람: 구매 담당자 <{}>",
    "수신자: 고객센터 <{}>",
    "받는사람 | {}",
    "수신 이메일: {}",
    "이메일: {}\n오류: 5.1.1",
    "수 신 자 : {}",
    "실패한 주소 >> {}",
    "배달 불능 주소 : {}",
    # A sentence
    "{} 계정은 사용이 중지되었습니다.",
    "{} 계정으로 보내신 메일이 반송되었습니다.",
    "{}님의 메일함이 가득 찼습니다.",
    "{}을(를) 찾을 수 없습니다.",
    "상대방 {} 쪽으로 메일이 가지 않습니다.",
    "안녕하세요, {} 한테 메일이 안 가요.",
    "안녕하세요 거래처 {} 입니다만 반송됩니다.",
    "{} 에게 보내려고 하면 오류가 납니다.",
    "고객: {} 로 견적 보냈는데 반송이래요",
    "변경된 주소 {} 도 반송됩니다.",
    "보내신 메일이 {} 님에게 전달되지 않았습니다.",
    "Your message to {} was not delivered.",
)


def named(text: str) -> list[str]:
    return [recipient.address for recipient in find_recipients(flatten(Traced(text)))]


@pytest.mark.parametrize("before", BEFORE)
def test_words_before(before: str) -> None:
    assert named(f"수신자에게 전달되지 못했습니다.\n\n{before}{OTHER}\n") == []


@pytest.mark.parametrize("after", AFTER)
def test_words_after(after: str) -> None:
    assert OTHER not in named(f"전달되지 못했습니다.\n\n{OTHER}{after}\n")


@pytest.mark.parametrize("sentence", RECIPIENTS)
def test_a_recipient_stays_one(sentence: str) -> None:
    assert named(f"메일이 반송되었습니다.\n\n{sentence.format(RECIPIENT)}\n보낸 사람: {OTHER}\n") == [
        RECIPIENT
    ]


@pytest.mark.parametrize(
    "before",
    [
        f"안녕하세요. 한빛상사 김민호({OTHER})입니다. ",
        f"안녕하세요 {OTHER}인데요 ",
        f"안녕하십니까 {OTHER} 사용자입니다. ",
    ],
)
def test_who_greets_may_say_who_writes(before: str) -> None:
    assert named(f"{before}{RECIPIENT} 로 보낸 메일이 반송되었습니다.") == [RECIPIENT]


@pytest.mark.parametrize("after", ["로 재발송했습니다.", " 로 보냈습니다."])
def test_where_it_went_meanwhile(after: str) -> None:
    assert named(f"{RECIPIENT} 앞으로 보낸 메일이 반송됐어요. 일단 {OTHER}{after}") == [RECIPIENT]


def test_what_came_of_it_may_follow() -> None:
    assert named(f"그래서 {RECIPIENT} 로 다시 보냈는데 또 반송됐어요.") == [RECIPIENT]


@pytest.mark.parametrize(
    "sentence",
    [
        "{other} 로 보내면 잘 갑니다. {failed} 로 보내면 반송돼요.",
        "{other} 는 정상인데 {failed} 만 반송됩니다.",
        "{other} 로는 잘 가는데 {failed} 로는 반송이에요.",
        "Mail to {other} works, but {failed} bounces.",
        "When I write to {failed} it bounces, writing to {other} is fine.",
        "{failed} 宛は戻ってきます。{other} には届きます。",
        "Mails an {failed} kommen zurück, an {other} geht es.",
        "수신: {failed}, 참조: {other} 로 보냈는데 반송",
        "{other} reports that {failed} bounces.",
        "User {other} cannot mail {failed}.",
        "{other} gets an error when writing to {failed}, it bounces",
        "Forwarding this for {other}: the mail to {failed} bounced.",
        "Please change {failed} to {other}; the old one bounces.",
        "{failed} bounces. Correct address: {other}",
        "{other} 사용자가 {failed} 에 메일을 못 보냅니다.",
        "{other} 님 문의: {failed} 발송 시 반송",
        "{failed} 이메일 반송 - {other} 으로 수정 요청드립니다",
        "{failed} 메일이 반송됩니다. 정확한 주소: {other}",
        "{failed} に送信できません。差出人は {other} です。",
        "{failed} 반송 건은 {other} 담당자에게 확인 요청했습니다.",
    ],
)
def test_where_it_arrives_nothing_failed(sentence: str) -> None:
    assert named(sentence.format(failed=RECIPIENT, other=OTHER)) == [RECIPIENT]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mail an {} geht nicht durch und kommt zurück.",
        "Mon mail à {} n'arrive pas, il est revenu.",
        "メールが {} に届きません。エラーで戻ります。",
        "{} 로 메일이 잘 안 가고 반송됩니다.",
    ],
)
def test_where_it_does_not_arrive(sentence: str) -> None:
    assert named(sentence.format(RECIPIENT)) == [RECIPIENT]


@pytest.mark.parametrize("number", ["550-5.1.1", "550 5.1.1", "452-4.2.2", "T100 550", "M 550"])
def test_codes_are_no_telephone_numbers(number: str) -> None:
    assert named(f"Delivery failed.\n\n{RECIPIENT} {number} unknown\n") == [RECIPIENT]


@pytest.mark.parametrize(
    "system", ["Postmaster <postmaster@mail.example>", "Mail <mailer-daemon@mail.example>"]
)
def test_whose_words_are_quoted_is_no_recipient(system: str) -> None:
    assert named(f"Quoting {system}: Delivery to <{RECIPIENT}> failed.\n") == [RECIPIENT]


def test_exchange_server_is_no_recipient() -> None:
    system = "MicrosoftExchange0123456789abcdef0123456789abcdef@office.example"

    assert named(f"Outlook <{system}>: failed\n\n<{RECIPIENT}>: unknown\n") == [RECIPIENT]


def test_an_address_once_more_in_brackets_is_the_same() -> None:
    assert named(f"{RECIPIENT}: 550 unknown\n\n발신: {OTHER}\n<{OTHER}>\n") == [RECIPIENT]


def test_a_role_may_fail() -> None:
    assert named("<postmaster@shop.example>: host said: 550 unknown\n") == ["postmaster@shop.example"]


def test_a_role_at_the_end_sent_the_report() -> None:
    assert named(f"실패 주소: {RECIPIENT}\n보낸 주소: {OTHER}\npostmaster@office.example") == [RECIPIENT]


@pytest.mark.parametrize(
    "below",
    [
        "문의: 호스팅 고객지원 {}",
        "기술문의: 메일 운영팀 {}",
        "도움말은 웹메일 담당 김나라 {}",
        "문의처 : 정보전산팀 홍길동 주임 {} (내선 1234)",
        "자세한 문의는 담당자 이보람({})에게 하시기 바랍니다.",
        "Questions: hosting support {}",
    ],
)
def test_who_helps_may_be_named_before_the_address(below: str) -> None:
    report = f"수신자 주소: {RECIPIENT}\n오류: 550 5.7.1 Unable to relay for {RECIPIENT}\n\n인증을 켜 주세요."

    assert named(f"{report}\n{below.format(OTHER)}\n") == [RECIPIENT]


@pytest.mark.parametrize(
    "asked",
    [
        "문의: 고객 {} 로 보낸 메일이 반송됩니다",
        "문의: 메일 서버 오류 {} 550 5.1.1 unknown",
        "문의 : 지원팀 {} 로 보내면 550 5.1.1 이 떠요",
    ],
)
def test_whom_somebody_asks_about(asked: str) -> None:
    assert named(asked.format(RECIPIENT)) == [RECIPIENT]


@pytest.mark.parametrize(
    "words",
    [
        "Unable to relay for {}",
        "You are not allowed to relay to {}",
        "We do not relay for {}",
        "refused to relay mail for {}",
    ],
)
def test_to_whom_a_server_does_not_relay(words: str) -> None:
    assert named(f"받는 사람: {RECIPIENT}\n오류: 550 5.7.1 {words.format(RECIPIENT)}\n\n관리자: {OTHER}") == [
        RECIPIENT
    ]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Email: {0}\nStatus: bounced\nCode: 5.1.1", [RECIPIENT]),
        ("E-mail address: {0}\nResult: 550 5.1.1 unknown user", [RECIPIENT]),
        ("이메일: {0}\n상태: 반송\n코드: 5.1.1", [RECIPIENT]),
        ("Delivery to {0} failed.\n\nBest, Min\nE-mail: {1}", [RECIPIENT]),
        ("수신이메일{0}발신이메일{1}결과550 5.1.1 User unknown", [RECIPIENT]),
        ("발신자E-MAIL{1}수신자E-MAIL{0}상태반송코드550 5.1.1", [RECIPIENT]),
        ("La consegna è fallita.\n\nDa: {1}\nA: {0}\nDettagli: 550 5.1.1", [RECIPIENT]),
        ("Delivery to {0} failed. Please e-mail {1}, status: open", [RECIPIENT]),
        ("Reporter\nE-mail: {1}\nPriority: high\n\n{0} bounced with 550 5.1.1", [RECIPIENT]),
    ],
)
def test_the_row_of_an_address_whose_mail_failed(text: str, recipients: list[str]) -> None:
    assert named(text.format(RECIPIENT, OTHER)) == recipients


@pytest.mark.parametrize(
    "greeting",
    [
        "Hello {},",
        "Dear {}",
        "Hi {}!",
        "Good morning {},",
        "Dear <{}>:",
        "Hallo {},",
        "Sehr geehrte Frau {},",
        "Bonjour {},",
        "Estimado {}:",
        "Gentile cliente {},",
        "Prezado {},",
        "Уважаемый {},",
        "Sayın {},",
        "尊敬的 {}：",
        "{} 様",
        "{}님,",
        "{}님, 안녕하세요.",
    ],
)
def test_who_is_greeted_is_no_recipient(greeting: str) -> None:
    text = f"{greeting.format(OTHER)}\n\nYour message was not delivered to the group ({RECIPIENT}).\n"

    assert named(text) == [RECIPIENT]
    assert named(f"{greeting.format(OTHER)}\n\nThe group may not exist, or takes no messages.\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi, {} bounced with 550 5.1.1 today.",
        "Hello\n\n{}: 550 5.1.1 unknown",
        "Hello\n\n<{}>: host mx.shop.example said: 550 5.1.1 unknown",
        "Hi {}: 550 5.1.1 unknown",
        "{}님\n에게 보낸 메일이 반송되었습니다.",
        "{} 様\n宛のメールを配信できませんでした。",
        "{} 님에게 메일을 보내지 못했습니다.",
        "I said hello to {}, and it bounced.",
    ],
)
def test_not_everybody_beside_a_greeting_is_greeted(text: str) -> None:
    assert named(text.format(RECIPIENT)) == [RECIPIENT]


@pytest.mark.parametrize(
    "text",
    [
        "The following recipients failed: {0}: <{0}>: Sender address rejected: not owned by user w1",
        "The following recipients failed: {0}: <{1}>: Sender address rejected: not owned by user w1",
        "The following recipients failed: {0}: {0} is not allowed to send SMTP code: 550",
        "Mailer Error: The following recipients failed: {0}: sender verify failed for <{1}> SMTP code: 550",
        "Failed recipients: {0}\n553 5.7.1 <{0}>: Sender address rejected: not logged in",
        "Rejected recipient: <{0}>. Reply: 553 5.7.1 <{0}>: Sender address rejected",
        "recipients refused: {{'{0}': (553, b'5.7.1 <{0}>: Sender address rejected: not owned by user w1')}}",
        "Recipients were rejected: [{0}] 550 5.7.1 <{0}>: sender address rejected",
        "발송 오류. 실패한 수신자: {0} 응답 553 5.7.1 <{0}>: Sender address rejected",
        (
            "One of the recipients was rejected. The rejected e-mail address was '{0}'. Subject 'x', "
            "Account: '{1}', Server: 'smtp.office.example', Server Response: '550 5.1.1 unknown', Port: 25"
        ),
        "거부된 전자 메일 주소: '{0}'. 제목 'x', 계정: '{1}', 서버: 'smtp.x', 서버 응답: '550 no'",
        "거부된 전자 메일 주소는 '{0}'입니다. 계정: '{1}', 서버: 'smtp.office.example', 서버 응답: '553 no'",
        "거부된 이메일 주소: {0}, 계정: '{1}', 서버: 'mail.office.example', 서버 오류: 554",
        "Server Response: '550 relaying denied' for '{0}'. Account: '{1}', Server: 'smtp.x', Port: 587",
        "수신자 e-mail : {0}   발신자 e-mail : {1}   에러코드 : 5.1.1   내용 : unknown user",
        "발신자 E-mail : {1}  수신자 E-mail : {0}  응답코드 : 552 5.2.2",
        "받는사람 email: {0} / 보낸사람 email: {1} / 코드: 550 5.1.1",
        "발신인(e-mail): {1}\n수신인(e-mail): {0}\n사유: 550 5.7.1 blocked",
        "보내는 사람 mail : {1} 받는 사람 mail : {0} 결과 : 554 5.7.1 spam",
        "{1}에서 보낸 메일입니다. 담당자({0})의 메일함이 폐쇄되어 전달하지 못했습니다. 550 5.2.1",
        "전달하지 못했습니다. 담당자({0})는 퇴사하였습니다. 550 5.1.1 unknown. 문의: {1}",
        "전달 실패. 전임 담당자 {0} 은 계정이 정지되었습니다. 550 5.2.1 disabled. 발신: {1}",
        "{0} 전달 실패 550 5.1.1. 담당자({1})는 휴가중입니다",
        "{0} 전달 실패 550 5.1.1. 담당자({1})에게 문의하세요",
    ],
)
def test_whom_a_program_lists_failed_whoever_the_server_names(text: str) -> None:
    assert named(text.format(RECIPIENT, OTHER)) == [RECIPIENT]


def test_whom_a_server_rejects_as_a_sender_is_no_recipient() -> None:
    assert named(f"553 5.7.1 <{OTHER}>: Sender address rejected: not owned by user w1") == []


@pytest.mark.parametrize(
    ("sender", "recipient"),
    [
        ("Sender Address", "Recipient Address"),
        ("Sender\nAddress", "Recipient\nAddress"),
        ("Absenderadresse", "Empfängeradresse"),
        ("Adresse de\nl'expéditeur", "Adresse du\ndestinataire"),
        ("Dirección del\nremitente", "Dirección del\ndestinatario"),
        ("Indirizzo\nmittente", "Indirizzo\ndestinatario"),
        ("Endereço do\nremetente", "Endereço do\ndestinatário"),
        ("Afzenderadres", "Adres van\nontvanger"),
        ("Avsändaradress", "Mottagarens\nadress"),
        ("Adres\nnadawcy", "Adres\nadresata"),
        ("Адрес\nотправителя", "Адрес\nполучателя"),
        ("差出人の\nアドレス", "受信者の\nアドレス"),
        ("送信者のメール\nアドレス", "受信者のメール\nアドレス"),
        ("发件人地址", "收件人地址"),
        ("寄件者\n地址", "收件者\n地址"),
        ("보낸 사람\n주소", "받는 사람\n주소"),
    ],
)
@pytest.mark.parametrize("above", ["", "Your message to {0} couldn't be\ndelivered. "])
def test_rows_of_a_table_whose_line_ends_were_lost(sender: str, recipient: str, above: str) -> None:
    text = (
        f"{above}Original Message Details\nCreated Date:3/9/2026 10:11 AM{sender}:{{1}}\n{recipient}:{{0}}\n"
        "Subject:Quote\nError Details\nError:550 5.1.10 Recipient not found by SMTP address lookup"
    )

    assert named(text.format(RECIPIENT, OTHER)) == [RECIPIENT]
