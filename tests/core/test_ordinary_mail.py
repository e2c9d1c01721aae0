"""Whoever wants a mail account, or misses an answer, tells of no mail that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA, PAUL = "nora@customer.example", "paul@partner.example"

REQUESTS = (
    f"메일 계정 추가 부탁드려요. 아이디 {NORA} / 용량 2GB / 사용 기간 5.2.~12.31.",
    f"입사자 이메일 생성 요청: {NORA}, 용량 기본, 입사일 4.1.",
    f"인턴 메일 주소 발급 바랍니다. 희망 주소: {NORA}, 대기 없이 부탁, 출근일 5.2.",
    f"메일 계정 {NORA} 용량 10GB로 늘려 주세요",
    f"퇴사자 메일 계정 {NORA} 삭제 부탁드립니다",
    f"{NORA} 계정 정지 요청드립니다. 휴직 기간 5.2.~8.2.",
    f"메일 주소 변경 신청합니다. 기존 {NORA} 삭제, 신규 {PAUL}, 적용일 5.1.",
    f"메일 별칭 신청: {PAUL} → {NORA}, 만료 없음",
    f"휴면 메일 계정 {NORA} 해제 요청드립니다. 처리 기한 5.2.",
    f"{NORA} 계정 만료일이 5.4.4 로 되어 있는데 연장해 주세요. 메일 계속 씁니다",
    f"이메일 {NORA} 로 로그인하면 오류가 납니다",
    f"Please create a mailbox for {NORA}, quota 5 GB, start 5.2.",
    f"Could you increase the mailbox quota of {NORA} to 20 GB?",
    f"Shared mailbox request: {NORA}, full access for Paul, reason: holiday cover",
    f"Please disable the mail account {NORA} from 5.2. to 8.2.",
)
HOW = (
    f"아웃룩 서명 바꾸는 방법 알려주세요. 계정은 {NORA}, 버전 16.0.4.1 입니다.",
    f"아웃룩 버전은 16.0.4.2 이고 계정은 {NORA} 입니다. 메일함 용량 늘리는 방법도 궁금합니다.",
    f"받은편지함 용량은 어떻게 늘리나요? 계정 {NORA}",
    f"메일 서명 만드는 법 알려주세요. 계정 {NORA}, 메일함 용량 5GB",
    f"How do I change the signature of my mail account {NORA}, quota 5 GB?",
    f"How to increase the mailbox quota of {NORA}?",
)
BILLS = (
    f"견적번호 Q-1\n수신: 구매팀 ({NORA})\n품목\t단가\t금액\n파이프\t45,100\t451,000\n부가세 별도. 30일간",
    f"납품서 / 수신: {NORA} / 품목: 밸브 / 수량: 450 / 금액: 4,550,000",
    f"수신: {NORA} 합계 550,000원을 입금해 주세요",
    f"청구서. 수신: {NORA}, 청구 금액 554,100, 납기 5월",
    f"메일로 견적 드립니다. {NORA}, 펌프 1대 452,000, 밸브 450,000",
    f"Quote by mail for {NORA}: pump 552,000, valve 450,500",
    f"견적서 551\n수신: 대한상사 구매팀 ({NORA})\n품목 수량 단가 금액\n파이프 10 45,100 451,000\n부가세 별도",
    f"거래명세서\n수신자: {NORA}\n금액 554,000원 세액 55,400원 합계 609,400",
    f"Quotation Q-550\nTo: Nora ({NORA})\nValve 10 45,200 452,000\nGate 5 88,000 440,000\nExcl. VAT",
    f"수신: 구매팀 ({NORA})\n메일 확인 후 회신 바랍니다. 단가 451,000 / 수량 55",
    f"주문확인\n받는 분: 노라 ({NORA})\n상품 2개 450,000\n쿠폰 5,500",
    f"발주서\n수신처 : {NORA}\n볼트 50 4,520 552,000 1,452,000",
)
UNANSWERED = (
    f"{NORA} 로 메일 보냈는데 답이 없어요",
    f"{NORA} 로 견적 메일 드렸는데 아직 회신이 없습니다",
    f"지난주에 {NORA} 로 보낸 메일 답장이 안 와서 여쭤봅니다",
    f"{NORA} 로 메일 보냈는데 답변을 못 받았습니다",
    f"{NORA} 님께 메일 보냈지만 아직 회신을 받지 못했습니다",
    f"{NORA} 로 보내신 메일에 첨부파일이 없어요",
    f"지난주 메일에 첨부가 빠졌어요. {NORA} 로 다시 부탁드립니다",
    f"메일 용량이 부족하시면 {NORA} 로 증설 신청해 주세요",
    f"I wrote to {NORA} last week but have had no answer.",
    f"I e-mailed {NORA} twice and have not heard back.",
)
FAILURES = (
    f"{NORA} 로 보낸 메일이 반송됐고 그 뒤로 답이 없어요",
    f"{NORA} 에 메일이 안 가서 회신을 못 받고 있습니다",
    f"My mail to {NORA} bounced, hence no answer from her.",
    f"{NORA} 로 보낸 메일이 반송됩니다. 계정 삭제 여부 확인 부탁드립니다.",
    f"메일 {NORA} 용량 초과로 반송됐어요. 용량 증설 부탁드립니다",
    f"{NORA} 552 5.2.2 떠요. 메일함 용량 늘려 주세요",
    f"{NORA} 는 용량이 다 찼다고 메일이 되돌아옵니다. 계정 연장해 주세요",
    f"메일이 {NORA} 로 안 가요. 계정 정지 해제 부탁드립니다",
    f"Mail to {NORA} bounces, mailbox full. Please increase the quota of the mailbox.",
    f"메일이 반송되는데 어떻게 해결하나요? {NORA} 550 5.1.1",
    f"{NORA} 에게 메일이 안 가요. 차단 푸는 방법 알려주세요",
    f"How do I fix this? Mail to {NORA} bounces",
    f"Please reset the account {NORA}: senders get 550 5.2.1 mailbox disabled",
)


@pytest.mark.parametrize("text", [*REQUESTS, *HOW, *BILLS, *UNANSWERED])
def test_ordinary_mail_is_no_bounce(text: str, catalog: Catalog) -> None:
    assert diagnose(text, catalog).kind is Kind.NONE


@pytest.mark.parametrize("text", FAILURES)
def test_a_failure_is_one_whatever_is_asked_for(text: str, catalog: Catalog) -> None:
    found = diagnose(text, catalog)

    assert (found.kind, [one.recipient for one in found.outcomes]) == (Kind.BOUNCE, [NORA])
