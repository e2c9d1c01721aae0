"""Notes in which the failure stands far from the address, or beside words that speak of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

FAILED, OTHER = "hana@shop.example", "minho@office.example"

ONE = (
    # Korean: other things are named as well
    f"카톡은 되는데 {FAILED} 로 보낸 초대장은 계속 튕깁니다",
    f"결제 취소 문의를 {FAILED} 로 넣었더니 550 5.1.1 이라고 떠요",
    f"택배 분실 건을 {FAILED} 에 접수했는데 메일함이 가득 차서 되돌아왔어요",
    # Korean: told elsewhere
    f"{FAILED}로 도면 보냈습니다. 조금 뒤에 550 5.2.1 이라는 글이 왔어요.",
    f"초대장이 또 반송됐어요!! {FAILED} 인데요 늘 쓰던 주소예요. 제 주소는 {OTHER}",
    f"이실장님 메일이 550 이래요 ㅜㅜ {FAILED}\n급하면 제 메일도 적어둡니다 {OTHER}",
    f"아까 알려준 주소 {FAILED} 혹시 틀렸나요? 서버를 못찾는다네요 메일이",
    # Korean: how people say it
    f"{FAILED} 로 청구서 띄웠더니 퇴짜맞았습니다",
    f"{FAILED} 쪽에서 보안 정책이라며 메일을 거부했다고 합니다",
    f"{FAILED} 님에게 메일을 보내는 중 문제가 발생했습니다.",
    f"우리 {OTHER} 계정은 멀쩡한데 {FAILED} 는 24시간 재시도하다 만료됐대요 메일이",
    # Korean: who else is named
    f"{FAILED}로 보낸 자료가 반송. 회원({OTHER})께는 상대 서버 문제라고 안내드렸습니다",
    f"{FAILED} 에 보낸 게 반송됐어.. 같이 보낸 {OTHER} 은 읽음 표시 떴는데 괜찮지 않아?",
    f"{FAILED} 도메인이 없대요 메일이. 명함에는 {OTHER} 로 적혀 있던데 그리로 보낼까요?",
    f"참조한 {FAILED} 때문에 반송 알림이 왔고 {OTHER} 은 잘 받으셨대요",
    f"[받는사람] 총무팀 <{OTHER}>\n[제목] 메일 전송 실패\n\n전송되지 못하였습니다.\n\n수신자 : {FAILED}",
    f"신청서 두 번 보냈는데 다 수취거절로 왔네요... {FAILED} 이거 맞는 주소죠?",
    f"{FAILED} 랑 {OTHER} 에 보냈는데 앞에 것만 반송됐어요",
    f"네이버 메일로 보내면 {FAILED} 에서 안받아요",
    f"{FAILED} 님이 보낸 메일은 오는데 저희가 {FAILED} 로 답장하면 튕겨요. 우리 계정 {OTHER}",
    f"수신거부 처리된 고객입니다 → {FAILED} (발송실패)",
    f"담당자님 메일 {FAILED} 로 회의록 공유했는데 '배달 못함' 이라는 메일이 왔습니다",
    f"이메일 {FAILED} 잘못된 것 같아요. 보낼 때마다 5.1.10 나옵니다",
    # English: told elsewhere
    f"I typed {FAILED} but it's {OTHER}, hence the bounce",
    f"{FAILED} can't receive anything at the moment (quota). Use {OTHER}.",
    f"Neither her mail nor mine get to {FAILED}. 'Unrouteable address', whatever that is.",
    f"{FAILED}, status 5.2.2. Will phone.",
    f"We wrote to {FAILED} about the roof. Two days on, the provider gave up trying to deliver it.",
    f"we sent two reminders to {FAILED}, none arrived. they have us on a blocklist",
    f"From: {OTHER}\nTo: {FAILED}\nThis voucher was rejected, user doesn't exist",
    f"{FAILED} wont take my film. returned, message exceeds maximum size",
    # English: who else is named
    f"My florist's mail came back! It's {FAILED} and it says 550 5.1.1. Ruth ({OTHER})",
    f'We ({OTHER}) got 550 5.7.1 "not allowed to post" from {FAILED}.',
    f"wrote to {FAILED} about keys, bounced. just mailed {OTHER} and he answered",
    f'Our replies to {FAILED} return as "550 5.0.0 loop", while their clerk {OTHER} gets ours normally.',
    f"{FAILED} bounces with 554 5.4.14 hop count exceeded. I asked {OTHER} to remove the rule.",
    f"A user gets 554 5.3.0 rejected when writing to {FAILED}. The user is {OTHER}.",
    f"Whenever I email {FAILED} I get an Undeliverable. Best, Karen ({OTHER})",
    f"It says relay access denied for {FAILED}. We log in to smtp.office.example with login {OTHER}",
    f"Could not deliver to: {FAILED}\nCc delivered: {OTHER}",
    f"Cannot mail the supplier, 550 5.7.1 banned. Their address is {FAILED}, our address is {OTHER}.",
    f"웹훅 기록입니다. (개발팀, {OTHER})\n\nevent: bounce\ntype: bounced\nemail: {FAILED}\nstatus: 5.1.1",
    f"Is {FAILED} still in use? The invite came bouncing back. Yours, Edith {OTHER}",
    f"Email ({FAILED}) = 'recipient not found'. Phone = no answer.",
    f"The shop says their mail to me ({FAILED}) was rejected with over quota",
    f"Tried both {FAILED} and {OTHER}; first one says user unknown, second one went through.",
    f"I have written to {OTHER} and to {FAILED}, only the latter bounced.",
)
TYPOS = (
    f"도메인을 못 찾는다는데 {FAILED} 이거 오타일까요?",
    f"서버를 못 찾겠대요. 받는 주소가 {FAILED} 인데 혹시 잘못된 건가요",
    f"없는 도메인이래. 주소는 {FAILED} 인데 틀린 건가?",
    f"메일 서버를 찾을 수 없대요 {FAILED} 인데 맞나요?",
    f"받는 주소를 못 찾는다고 떠요. {FAILED} 이라고 썼는데 오타 있나요?",
    f"사용자를 찾을 수 없다네요 ㅠ 주소 {FAILED} 이거든요 오타인가",
    f"계속 안 가요. {FAILED} 인데 오타 났나 ㅋㅋ",
    f"{FAILED} 이 주소 오타 아니죠? 자꾸 없는 사용자래요",
    f"도메인이 없다고 하네요. {FAILED} 맞나요?",
    f"domain not found, it says. the address is {FAILED}, is that a typo?",
    f"It says no such user for my mail. {FAILED}, maybe a typo?",
)
"""Of mail nothing is said but that somebody is not found."""
BOTH = (
    f"김과장({FAILED})과 박대리({OTHER}) 모두 550 5.3.2 로 반송",
    f"{FAILED} 으로도, {OTHER} 으로도 보내봤는데 둘 다 550 5.1.1 입니다",
    f"The club closed: {FAILED} and {OTHER} both answered 550 5.1.1 on today's mailing.",
)
OF_OTHER_THINGS = (
    f'VPN client reports "Error 550: certificate expired". Requester: {OTHER}',
    f"Release notes 5.7.1\n- fixed rejected promise\n- account page no longer returns 404\n- mail {OTHER}",
    f"The cheque for flat 5.1.1 bounced at the bank, 550 pounds. Mrs Carver ({OTHER}) will be written to.",
    f"다음 달부터 사내 메일 용량이 두 배로 늘어납니다. 총무팀 ({OTHER})",
    f"앱에서 오류 550 이 뜨면서 로그인이 안돼요. 제 메일은 {OTHER} 이에요",
    f"Error 5.1.1 in module mailer.py: test failed. cc {OTHER}",
    f"I got your mail but the attachment is blocked here. Can you upload it? {OTHER}",
    f"Our inbox is full of requests, please be patient. {OTHER}",
    f"주문하신 상품이 반송 처리되어 환불됩니다. 확인 메일은 {OTHER} 로 발송되었습니다.",
    f"전화가 안 되셔서 메일 남깁니다. 계약은 거절하기로 했습니다. {OTHER}",
    f"차단된 IP 해제 요청은 {OTHER} 로 메일 주세요",
    f"메일 비밀번호를 다섯 번 틀려 계정이 정지되었습니다. 해제는 {OTHER}",
    f"The meeting room mailbox {OTHER} declined your invitation: full",
    f"수신된 메일 중 스팸 12건을 차단했습니다. {OTHER}",
    f"공이 벽에 튕겨서 유리가 깨졌어요. 변상 문의는 {OTHER} 로 메일 보내면 되나요?",
    f"Unknown sender warning: you rarely get mail from {OTHER}.",
    f"게임 서버를 못 찾는대요. {OTHER} 로 가입했는데 맞나요?",
    f"명함 인쇄 전에 확인 부탁드려요. 주소는 {OTHER} 인데 오타인가요?",
    f"회원가입할 때 {OTHER} 인데 오타인가요? 도메인 연결은 언제 되나요",
    f"네임서버에서 도메인을 못 찾는대요. 관리자 주소는 {OTHER} 입니다",
    f"사용자를 찾을 수 없습니다. 로그인 아이디 {OTHER} 인데 오타인가요?",
    f"네비에서 주소를 못 찾아요. {OTHER} 인데 오타인가요?",
    f"The domain of our shop is not found in the search. Contact {OTHER}, is that a typo?",
    f"The address for delivery does not exist on the map. Please mail {OTHER}",
)


def _recipients(text: str, catalog: Catalog) -> list[str | None]:
    return [outcome.recipient for outcome in diagnose(text, catalog).outcomes]


@pytest.mark.parametrize("note", [*ONE, *TYPOS])
def test_the_one_whose_mail_failed(note: str, catalog: Catalog) -> None:
    assert diagnose(note, catalog).kind is Kind.BOUNCE
    assert _recipients(note, catalog) == [FAILED]


@pytest.mark.parametrize("note", BOTH)
def test_two_of_whom_the_same_is_told(note: str, catalog: Catalog) -> None:
    assert _recipients(note, catalog) == [FAILED, OTHER]


@pytest.mark.parametrize("note", OF_OTHER_THINGS)
def test_a_note_about_other_things(note: str, catalog: Catalog) -> None:
    assert diagnose(note, catalog).kind is Kind.NONE
