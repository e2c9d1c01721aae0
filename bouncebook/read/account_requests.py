"""Whether somebody only wants a mail account made, changed or closed, which fails nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.read.codes import mentions_in

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

_ACCOUNT = "(?:계정|아이디|메일함|사서함|편지함|메일|별칭|용량)"
_CHANGED = (
    "(?:신청|추가|생성|발급|개설|증설|삭제|변경|해제|연장|정지|등록|초기화|폐쇄|전환|이관|백업|늘[려리])"
)
_WANTED = (
    "(?:신청|요청|부탁|바랍|바라|요망|합니다|드립|드려|드릴|(?:해 ?)?[주줘달]|안내|완료|예정"
    "|서(?![가-힣])|[:,)(])"
)
ASKED = any_of(
    # Korean
    f"{_ACCOUNT}[^?!]{{0,60}}?{_CHANGED}(?:을|를)? ?{_WANTED}",
    # English
    r"\b(?:create|set ?up|add|delete|remove|increase|raise|extend|disable|enable|reset|close|rename)\b"
    r"[^?!]{0,40}?\b(?:mail ?box|account|alias|quota|mailing list|e-?mail address)",
    r"\b(?:mail ?box|account|alias|quota)\b[^?!]{0,30}?\b(?:request|creation|expires)",
)
"""What is wanted of whoever runs the mail system."""
TOLD = any_of(
    # Korean
    "반송",
    "튕",
    "팅[겨겼김긴]",
    "돌아[오와왔옵옴온]",
    "리턴",
    "바운스",
    "실패",
    "(?:안|못) ?[가갔감갑와왔옴들받나보]",
    "[지질] ?[않못]",
    "거[부절]",
    "차단",
    "스팸",
    "[전발]송",
    "보[낸냈내]",
    "배달",
    "전달",
    "도착",
    "수신",
    "오류",
    "에러",
    "초과",
    "꽉",
    "가득",
    "[찼차](?:서|다|는|대)",
    "부족",
    "(?:사용자|사람|분|계정|주소|도메인|서버|메일함)[이가은는]? ?없|없(?:는|다는) ",
    "막[혔힌힘]",
    "지연",
    "코드",
    # English
    r"bounc|return|reject|deliver|fail|refus|error|denied|block|exceed|invalid|unknown|no such",
    r"\bsen[dt]|\bwr[io]t|came back|n.t\b|\bnot\b|cannot|unable|over quota|\bfull(?! (?:access|name))",
    r"\bg[eo]ts?\b|\bsa(?:ys|id)\b|\bcode",
)
"""That mail failed, or went anywhere at all."""

_ASKED, _TOLD = late(ASKED), late(TOLD)
_LONGEST = 400


def asks_for_account(flat: Flat) -> bool:
    """Whether a short text asks for that and tells of no mail that was sent, and of no reply."""
    if len(flat.chars) > _LONGEST or any(mention.reply_code for mention in mentions_in(flat)):
        return False
    lowered = flat.chars.lower()
    return bool(_ASKED.search(lowered)) and not _TOLD.search(lowered)
