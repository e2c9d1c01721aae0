"""Words of short mail that tells of no failure, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

_ACCOUNT = "(?:계정|아이디|메일함|사서함|편지함|메일|별칭|용량)"
_CHANGED = (
    "(?:신청|추가|생성|발급|개설|증설|삭제|변경|해제|연장|정지|등록|초기화|폐쇄|전환|이관|백업|늘[려리])"
)
_WANTED = (
    "(?:신청|요청|부탁|바랍|바라|요망|합니다|드립|드려|드릴|(?:해 ?)?[주줘달]|안내|완료|예정"
    "|서(?![가-힣])|[:,)(])"
)
ACCOUNT_WANTED = any_of(
    # Korean
    f"{_ACCOUNT}[^?!]{{0,60}}?{_CHANGED}(?:을|를)? ?{_WANTED}",
    # English
    r"\b(?:create|set ?up|add|delete|remove|increase|raise|extend|disable|enable|reset|close|rename)\b"
    r"[^?!]{0,40}?\b(?:mail ?box|account|alias|quota|mailing list|e-?mail address)",
    r"\b(?:mail ?box|account|alias|quota)\b[^?!]{0,30}?\b(?:request|creation|expires)",
)
"""What is wanted of whoever runs the mail system."""

_ANSWER = "(?:답[장변신]?|회신|연락|반응|소식|첨부 ?(?:파일|물)?|파일|자료)"
_STILL = "(?:아직(?:까지|도)? |아무것도 |전혀 |하나도 |따로 ){0,2}"
MISSING = any_of(
    # Korean
    rf"(?<![가-힣]){_ANSWER}[이가은는도을를]? ?{_STILL}"
    r"(?:없\w{0,5}|안 ?[왔와오옴옵주줘받]\w{0,4}|못 ?[받들]\w{0,5}"
    r"|받지 ?[못않]\w{0,5}|오지 ?않\w{0,5}|빠[졌져진]\w{0,4}|누락\w{0,5})",
    # English
    r"\b(?:no|without(?: any| an)?) (?:answer|reply|response|attachment)\b",
    r"\b(?:not|n.t) (?:heard|hear) (?:back|from|anything)\b",
)
"""An answer did not come, or something was not attached."""

_ONLY_IF = "(?!(?:[이가]|하|되|될|할|나)?(?:시면|면| ?경우| ?시(?![가-힣])))"
FAILED = any_of(
    # Korean
    "반송",
    "튕",
    "팅[겨겼김긴]",
    "돌아[오와왔옵옴온]",
    "리턴",
    "바운스",
    f"실패{_ONLY_IF}",
    "(?:안|못) ?[가갔감갑와왔옴들받나보]",
    "[지질] ?[않못]",
    "거[부절]",
    "차단",
    "스팸",
    "배달",
    "불가",
    f"(?:오류|에러){_ONLY_IF}",
    f"초과{_ONLY_IF}",
    "꽉",
    "가득",
    "[찼차](?:서|다|는|대)",
    f"부족{_ONLY_IF}",
    "(?:수신자|사용자|사람|분|계정|주소|도메인|서버|메일함)[이가은는]? ?없|없(?:는|다는) ",
    "막[혔힌힘]",
    "지연",
    "코드",
    # English
    r"bounc|return|reject|deliver|fail|refus|error|denied|block|exceed|invalid|unknown|no such",
    r"came back|n.t\b|\bnot\b|cannot|unable|over quota|\bfull(?! (?:access|name))|\bcode|spam",
)
"""That something failed."""

SENT = any_of(
    # Korean
    "[전발]송",
    "보[낸냈내]",
    "전달",
    "도착",
    "수신",
    # English
    r"\bsen[dt]|\bwr[io]t|\bg[eo]ts?\b|\bsa(?:ys|id)\b",
)
"""That mail went anywhere."""

HOW = any_of(
    # Korean
    "[는을] ?(?:방법|법[을이은])[^?!]{0,12}?(?:알려|가르쳐|궁금|문의|아시|있)",
    "어떻게 [가-힣 ]{1,12}(?:나요|까요|하죠|해요|는지|되죠)",
    # English
    r"\bhow (?:do|can|could|would|should) (?:i|we|you)\b|\bhow to\b",
)
"""Somebody asks how something is done."""
