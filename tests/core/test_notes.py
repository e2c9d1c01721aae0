"""Notes that people write about a mail: whose mail failed, and who else is named, in whatever sentences."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

_NAMES = cycle(
    (
        ("hana@shop.example", "minho@office.example"),
        ("s.weber@werk.example.de", "info@dorf.example.org"),
        ("lee_jy@nuri.example.kr", "cs.team@maru-soft.example"),
        ("o'brien.k@pub.example.ie", "desk01@hotel-mar.example.es"),
        ("webmaster@city.example.go.kr", "kim@haneul.example.co.kr"),
    )
)

FAILED_AND_OTHER = (
    # Korean: the writer's own
    "{failed}로 보낸 견적서가 되돌아왔어요. 제 메일은 {other}입니다",
    "{failed} 앞으로 보낸 메일이 튕깁니다. 저희 도메인({other}) 문제일까요?",
    "김과장님({failed})께 드린 메일이 반송됐네요. 발신 계정은 {other}이에요",
    "{failed} 수신 거부로 반송, 보낸 사람 {other}",
    "{failed} 한테 보냈는데 주소가 없대요. 내 계정 {other} 정상인데",
    "{failed}에 메일 보내면 반송와요. 영업1팀 {other} 계정으로 발송했음",
    "주소가 {failed} 아니었나요? 방금 보낸 메일이 되돌아왔어요 - 이도윤({other})",
    # Korean: where an answer is awaited
    "{failed}로 메일을 드렸으나 배달되지 않았습니다. 답변은 {other}로 부탁드립니다.",
    "{failed}로 문의하랬는데 메일이 안가요. 편하신 때 {other}로 빈 메일 하나 보내주세요",
    "{failed}에서 반송되었습니다. 확인 후 {other} 께 회신 바랍니다.",
    "{failed} 메일이 차단됐다고 나옵니다. 해제는 {other} 에 요청하라고 하네요",
    # Korean: where it arrives
    "{failed}만 반송되고 {other}는 잘 갑니다",
    "{failed} 는 없는 계정이라고 리턴됐고 같이 참조한 {other} 는 받으셨어요",
    "{failed}로 보내면 튕기는데 개인 메일 {other}로는 들어갑니다",
    "외부에서 {failed}로 보내면 실패, 내부({other})에서는 정상 수신됩니다",
    # Korean: what is right, or used instead
    "제가 오타를.. {other} 인데 {failed} 로 보내서 돌아왔네요",
    "{other}로 보내야 되는데 {failed}로 보내서 반송됐어",
    "{failed} 메일이 되돌아와서 다시 {other}로 보내니 접수됐대요",
    "{failed} 퇴사로 반송. 후임 {other}",
    "{failed}로 보냈더니 용량초과로 반송됐습니다. {other}으로 다시 보내도 될까요?",
    # Korean: lines of a chat
    "상담원: 어느 주소죠?\n고객: {failed} 요\n상담원: 고객님 주소도요\n고객: {other}\n고객: 550 5.1.1",
    # English: the writer's own
    "My mail to {failed} came back, mailbox full. My own address is {other}.",
    "{failed} bounced with 550 5.1.1. Our relay sends as {other}",
    "I wrote to {failed} and it was returned. Signed, Tom ({other})",
    "why does my mail to {failed} keep coming back? i'm a customer, {other}",
    '{failed}: "mailbox is over quota". I\'ll call him. /Ines, {other}',
    "Requester: {other}\nProblem: cannot email {failed}, 550 5.1.1 unknown user",
    # English: where an answer is awaited, who is told
    "Mail to {failed} is rejected. Please send your answer to {other}.",
    "{failed} does not exist any more. Copying her boss next time ({other}).",
    "Delivery to {failed} failed. Message returned to {other}",
    "{failed} hard bounced; customer informed at {other}.",
    "{failed} = permanent failure. Remove it and notify {other}.",
    "The root mail to {failed} is refused with 550. Can we point it to {other}?",
    "40 alerts are queued for {failed}, host unreachable. Escalate to {other}?",
    # English: where it arrives
    "{failed} refused it with 554. His colleague {other} got it without trouble, {other} works fine.",
    "Mail to {failed} bounces. {other} still gets mail.",
    "{failed} gives 450 try later. Her husband's {other} took it at once.",
    # English: what is right, or used instead
    "I wrote {failed} instead of {other} and got a failure notice.",
    "The address {failed} is dead. Use {other} from now on.",
    "The mail to {failed} got kicked back with 550 5.1.1. She now uses {other}.",
    "{failed} rejects outsiders, that's why {other} got the bounce.",
    "We changed {failed} in the ERP to {other} after the invoice came back (550 5.1.1).",
    "Has {failed} moved? What I sent wasn't delivered. If so I'd send the mail to {other}",
    "The report could not be mailed to {failed} - attachment not allowed. Notified {other}.",
    "{failed} but everything I send gets rejected! tried from both {other} and my work mail",
    "Asked him for a new address because {failed} keeps bouncing; waiting for his answer at {other}.",
    "I e-mailed {failed}. The mail was held and then rejected by the gateway. Please respond to {other}.",
    "The contract I sent {failed} evidently wasn't received: today's NDR says so. Copy {other}",
    "{failed} wasn't found, says a banner on my mail. Try {other} instead",
    "Statement mail to {failed} failing. Cause: mailbox closed. Owner: {other}",
    "{failed} (the old brewer) - address retired, bounce. {other} has taken over",
    # Korean: others of the same clause
    "데모 메일 보냄 → 반송 ({failed}). 매니저가 {other} 로 달래서 그쪽으로 보냄",
    "교수님 메일({failed})로 냈는데 사서함을 사용할 수 없음 이래요. 조교님 메일 {other} 로 내도 되나요?",
    "발신 {other}, 수신 {failed} 메일 550 5.1.1 반송",
    "메일이 {failed} 로 전송되지 못한 것은 도메인 탓입니다. 더 궁금한 점은 {other} 로 남겨주세요.",
    "이의신청 메일을 {failed}로 보내고 있으나 매번 정책 위반으로 반려됩니다. 회신 받을 메일 {other}",
    "{failed} 님 메일 반송이라 공용메일 {other}로 다시 보냈습니다",
    "주소가 {failed} 라고 했는데 메일 배달 못했다고 왔습니다. {other} 로도 해봤는데 거긴 잘 들어가네요",
)
BOTH = (
    "장차장({one}), 도과장({two}) 두 분 모두 550 떨어집니다",
    "{one} 하고 {two} 두 분만 메일이 안 갔어요",
    "{one} / 박대리 {two} 둘다 550 에러로 메일 실패",
    "Both {one} and {two} bounced: 550 5.1.1",
    "Neither {one} nor {two} accepted the samples mail, both returned: domain not found",
    "Undelivered: {one}, {two}. Reason for both: 550 5.4.1 Access denied.",
    "I have two mail delivery failures, one for {one} and one for {two}, both for an unreachable host.",
)
ALONE = (
    # Korean, as people say it
    "{failed} 메일 보내면 바로 리턴옴",
    "{failed} 팅겨서 메일 못보냄",
    "{failed}로 메일 보냈는데 바운스 났어요",
    "{failed}에 메일 쓰면 빠꾸먹어요",
    "원장님({failed})께 보낸거 또 튕겼어요 550 에러래요",
    "이분한테 메일 보냈는데 계속 실패 떠요\n1차 {failed} 실패\n2차도 똑같아요",
    "수아씨한테 보낸게 자꾸 돌아와\n{failed}이 맞지?",
    "메일이 안갔다고 나옴.\n소장님 {failed}\n용량땜에 그런거?",
    "너 메일주소 {failed} 라며? 그런 사람 없다고 나오는데?",
    "신청 메일({failed}) 넣었는데 수취인불명으로 왔네요",
    "과장님께 발송한 서류가 반송 처리됐습니다. 받는 주소는 {failed} 였습니다.",
    "사장님 이메일이 {failed} 인데요 주문 메일 넣으니까 주소를 찾을수없다네요",
    "{failed}는 이제 못 쓰는 주소라고 자동응답도 아니고 에러메일이 오네요",
    "From: 김수출 <kim@export.example>\nTo: {failed}\nSubject: 샘플\n\n위 메일이 550 으로 반송되었습니다.",
    # English
    "{failed} - cabin owner - email undeliverable since Easter. Use sms.",
    "bounce from {failed} today -> no such mailbox",
    "I reported it to {failed} and that bounced as well",
    "our system shows a hard bounce for {failed} at 09:14",
    "Hello, is {failed} still right? I keep getting my emails thrown back at me.",
    "tried {failed} as you said. Address not found.",
    "After the move {failed} returns everything as user not found in directory.",
    "My letter to {failed} was thrown back twice, reason policy.",
    "For {failed} we only ever get: temporary failure, the mailer will keep trying",
    "The mail server at his end reports his account as inactive. {failed}",
    'Boo! {failed} ... "This account has been disabled". Booking is off then?',
    "I am told by my provider that {failed} could not be reached.",
    "{failed} unknown user??? she gave me that card yesterday",
    "You asked which addresses failed. Just one: {failed}. No MX for the domain anymore.",
    "For weeks nothing gets through to {failed}. Every attempt ends with too many hops.",
    '"450 4.2.2 mailbox temporarily full" from {failed}\'s server, will it retry by itself?',
    # Korean
    "수석님께 보낸 도면이 용량 때문에 못 갔어요({failed}, 한도 20MB래요)",
    "조간사 {failed}, 451 응답코드로 계속 보류중",
    "푸드 대표 메일 {failed} → 도메인 없음 오류 → 명함 재확인 필요",
    "{failed} 메일주소 살아있나요? 오늘 두번이나 실패했습니다",
    "예약문의 {failed} 했는데 무슨 영어로 failure notice 왔어요 예약 된거예요?",
    "사연 메일 {failed} 로 보내면 맨날 리턴...",
    # Korean: whose it is called, where no other is named
    "메일이 자꾸 튕겨요\n552 5.2.2 뜨네요\n보낸 주소는 {failed} 입니다",
    "[10:01] 이실장: 반송됐어요\n[10:02] 이실장: 보낸 메일 주소가 {failed} 이에요\n[10:02] 이실장: 550 5.1.1",
    "고객님께 메일이 안 갑니다\n550 5.7.1 blocked\n고객 메일 : {failed}",
    "고객에게 보낸 메일이 반송됩니다. 고객 주소: {failed}, 552 5.2.2",
    "회원에게 안내 메일 발송이 실패했습니다. 회원 이메일: {failed}",
    "고객사로 보낸 메일 반송: 451 4.7.1\n고객 이메일 주소는 {failed}",
)
NO_FAILURE = (
    "카드 승인 거절됐다고 나오는데 영수증은 {failed} 로 보내주신 메일에 있어요",
    "단톡방에서 차단당한 것 같아요 메일로 얘기하자 {failed}",
    "로그인이 안 됩니다. 계정은 {failed} 이고 비밀번호 오류로 정지되었다고 나옵니다.",
    "지난번에 메일 보냈는데 답이 없으셔서 다시 연락드립니다. 담당 이준 ({failed})",
    "인증메일이 안 와요. 아이디는 {failed} 이에요",
    "The reset mail never arrives. My login is {failed}.",
    "Please use {failed} for invoices; the old inbox is no longer read.",
    "스팸메일이 너무 많이 와요. {failed} 이 주소 차단하는 법 알려주세요.",
    "프린터 오류 5.1.1 이 떠서 메일로 접수했습니다. 접수자 {failed}",
    "환불 문의를 {failed} 로 드렸는데 환불 거절됐어요. 이유가 뭔가요",
    "Your application was rejected. For feedback write to {failed}.",
    "The bank rejected the first card. Receipt sent to {failed}.",
    "I wrote to {failed} because my card was rejected twice.",
    "Address not found in the map app. Where is the office? {failed}",
    "네비에 주소가 없다고 나와요. 약도 좀 보내주세요 {failed}",
    "The link you sent to {failed} has expired. Could you share it again?",
    "서버 이전으로 주말에 메일이 지연될 수 있습니다. {failed}",
    "보낸 주소는 {failed} 입니다. 견적서 확인 부탁드려요",
    "고객에게 택배가 안 갔습니다. 고객 주소: {failed}",
    "The deployment failed, build 5.1.1. Ping {failed} if you need access.",
)


def _recipients(text: str, catalog: Catalog) -> list[str | None]:
    return [outcome.recipient for outcome in diagnose(text, catalog).outcomes]


@pytest.mark.parametrize("note", FAILED_AND_OTHER)
def test_the_one_whose_mail_failed(note: str, catalog: Catalog) -> None:
    for failed, other in (next(_NAMES), next(_NAMES)):
        assert _recipients(note.format(failed=failed, other=other), catalog) == [failed]


@pytest.mark.parametrize("note", BOTH)
def test_two_of_whom_the_same_is_told(note: str, catalog: Catalog) -> None:
    one, two = next(_NAMES)
    assert _recipients(note.format(one=one, two=two), catalog) == [one, two]


@pytest.mark.parametrize("note", ALONE)
def test_a_note_is_about_a_bounce(note: str, catalog: Catalog) -> None:
    failed = next(_NAMES)[0]
    text = note.format(failed=failed)

    assert diagnose(text, catalog).kind is Kind.BOUNCE
    assert _recipients(text, catalog) == [failed]


@pytest.mark.parametrize("note", NO_FAILURE)
def test_a_note_about_other_things(note: str, catalog: Catalog) -> None:
    assert diagnose(note.format(failed=next(_NAMES)[0]), catalog).kind is Kind.NONE


@pytest.mark.parametrize(
    "note",
    [
        "보낸 주소: {other}\n550 5.7.1 relay denied",
        "고객 메일: {other}\n문의 내용: 메일이 안 와요. 550 5.1.1 뜹니다",
    ],
)
def test_a_label_alone_makes_no_recipient(note: str, catalog: Catalog) -> None:
    assert _recipients(note.format(other=next(_NAMES)[1]), catalog) == [None]


def test_a_code_that_servers_are_said_to_throw(catalog: Catalog) -> None:
    outcome = diagnose("hana@shop.example 한테 메일 보내면 554 뱉어요", catalog).outcomes[0]

    assert (outcome.recipient, outcome.reply_code) == ("hana@shop.example", "554")
