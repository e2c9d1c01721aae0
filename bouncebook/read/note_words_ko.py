"""What Korean notes say right before and after an address; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

_CLOSED = "[>)\\]\"'」』]{0,2} ?"
_KIND = "(?:(?:이?메일|주소|계정|이분|여기|이쪽|쪽|님|씨|담당자|측)(?:님)? ?){0,2}"
_TO = "(?:행|\\(?으\\)?로|으?로|에게|한테|께|앞(?:으로)?|에다가?|에)(?:는|도|만)?"
_WITHIN = "[^.?!@]{0,30}?"
"""A few words of the same sentence."""

_DID = "(?:했|한|하였|하니|하면|하려|하랬|하라고|드렸|시도|건|시)"
SENT = any_of(
    "보내(?:니|면|도|려|고|서|봤|는|자|었|셨)",
    "보낸",
    "보냈",
    "보내신",
    "보낼 ?(?:때|수|려)",
    "드(?:렸|린|리니)",
    "넣(?:었|으니|은)",
    "(?:쏘|쐈|날리|날렸)",
    "(?:썼|쓰면|쓰니|써서)",
    f"(?:발송|전송|송부|송신|전달|문의|회신|답장) ?{_DID}",
    "[발전]송이",
    "(?:제출|접수|신청|남기|남겼|올렸|올리|공유)(?:했|하|는|니|더)",
    "메일",
)
"""Somebody sent something, or tried to."""

_ASKED = any_of(
    "주(?:세|십|시|셔|실|길|면)",
    "바(?:라|랍|람)",
    "부탁",
    "줘",
    "달라",
    "주라",
    "하(?:세요|십시오|시면|시기|실 ?것)",
    "요망",
    "요청",
    "하(?:라|래|시라|랍)",
)
"""The reader is asked for something."""
_DONE = any_of(
    "더니",
    "는데",
    "보냈",
    "했으나",
    "하니까?",
    "해도",
)
"""Yet it was done already."""


ARRIVES = any_of(
    "잘 ?(?:만 ?)?(?:전달|배달|가|갑|감|갔|간|도착|들어|받|됩|돼|되|수신)",
    "정상(?!적으로 ?[^.@]{0,14}(?:않|못|안 ))",
    "문제 ?없",
    "이상이? ?없",
    "받(?:으셨|으신|았|으심|음)",
    "수신 ?(?:됐|되었|됨|완료|확인|했)",
    "도착(?:했|함|하였|됐)",
    "(?<![안못] )(?<![안못])(?:갔|감|가네|갑니|가요|받네)",
    "괜찮",
    "접수(?:됐|되었|됨|완료)",
)
"""Mail arrives there."""

GOES_TO = any_of(
    f"{_CLOSED}{_KIND}{_TO} ?{_WITHIN}{SENT}",
    "\\)? ?(?:보냈|넣었|드렸|했|썼)(?:는데|더니|으나|지만)",
)
"""After an address to which mail went."""
ASKED_AT = f"{_CLOSED}{_KIND}{_TO} ?{_WITHIN}{_ASKED}(?![^.?!@]{{0,30}}{_DONE})"
"""After an address at which somebody waits for an answer."""
SENT_AGAIN = (
    f"{_CLOSED}{_KIND}{_TO} ?[^.?!@]{{0,12}}?(?:다시|대신|재발송|재전송|재송부|새로|변경|수정|정정|고쳐|바꿔)"
)
"""After one to which it goes now."""
_OF_IT = f"(?:은|는|이|가|도|만|{_TO}|에서는?|쪽은)"
WORKS = f"{_CLOSED}{_KIND}{_OF_IT}? {_WITHIN}{ARRIVES}(?!\\w{{0,3}} ?(?:않|못|안 ))"
"""After one at which mail arrives."""
COMES_FROM = any_of(
    f"{_CLOSED}{_KIND}에서 ?[^.?!@]{{0,16}}?(?:보내|보낸|보냈|발송|발신)",
    f"{_CLOSED}(?:메일 ?)?계정(?:으로|에서) ?[^.?!@]{{0,8}}?(?:보내|보낸|보냈|발송|발신|전송|로그인)",
)
"""After one from which mail was sent."""
IS_RIGHT = any_of(
    f"{_CLOSED}{_KIND}(?:이|가) (?:맞(?!는데|지|나|죠|을|아\\?)|올바른|정확|진짜|새 )",
    f"{_CLOSED}{_KIND}(?:이어야|여야|이라야)",
    f"{_CLOSED}{_KIND}{_TO} ?(?:보내야|써야|해야)",
)
"""After the right one, where another was written."""
BUT = f"{_CLOSED}{_KIND}인데"
"""After the right one, or after one of which a failure follows."""
CAME = f"{_CLOSED}{_KIND}{_TO} ?[^.?!@]{{0,10}}?" + any_of(
    "보내 ?주(?:신|셨)",
    "주신",
    "온 ",
    "받은",
    "[발전]송된 (?:자동|알림|안내)",
)
"""After one that got something."""
IS_OWN = (
    f"{_CLOSED}[(]? ?(?:은|는|이|가)? ?(?<![가-힣])(?:제|저희|우리|내|본인) ?"
    "(?:꺼|거|것|메일|주소|계정|아이디|이메일)"
)
"""After the writer's own."""

_OWNER = "(?<![가-힣])(?:제|저희|우리|내|본인|당사|자사)"
OWN_BEFORE = any_of(
    f"{_OWNER} ?(?:쪽|측|회사|팀|부서|업무)? ?(?:쪽 ?)?"
    "(?:메일|이메일|주소|계정|도메인|아이디|발신 ?(?:자|지|주소)?|연락처|서버)"
    "(?: ?(?:주소|참조 ?걸고))?(?:은|는)?[ :(<\\[]*",
    f"{_OWNER}(?: ?(?:쪽|측|회사|팀|부서))?\\(",
    "(?:보낸|보내는) ?(?:계정|주소|사람|이|쪽|자|분|곳|편지함|함)(?:은|는|이|가)?[ :(<\\[]*",
    "(?:고객님?|본인|회신|답변|연락)[가-힣 ]{0,12}(?:메일|주소)[가-힣 ]{0,14}[요다?]\\.? ?"
    "(?:[가-힣]{1,6} ?: ?)?",
    "발신 ?(?:계정|주소|메일|쪽|자|지|함|인)?(?:은|는|이|가)?[ :(<\\[]*",
)
"""Before the writer's own address."""
ELSE_BEFORE = any_of(
    "다시 ",
    "참조(?:로|한|하신|에|자)?(?: (?:넣은|넣었던|들어간|건|걸었던))?[ :(]*",
    "(?:대신|후임|새|바뀐|다른|개인|임시|우회) ?(?:자|분|이?메일|주소|계정|담당자?)?(?: ?주소)?님?"
    "[은는이가]?[ :(]*",
)
"""Before somebody else's."""
FAILED_BEFORE = any_of(
    "(?:반송|실패|오류|에러)(?:된|한|난|나는|되는)? ?(?:주소|메일|계정|건|대상|수신자|분)?"
    "[은는이가]?[ :(<\\[-]*",
    "(?:안 ?(?:가는|된|되는)|못 ?(?:간|받은|받는)|튕긴|돌아온) ?(?:주소|메일|계정|분|곳)?"
    "[은는이가]?[ :(<\\[-]*",
    "(?:에게|한테|께) ?(?:직접 )?(?:보낸|보낼|보내는|보내면|드린|쓴)[가-힣 ]{0,8}[ :(<\\[]*",
)
"""Before the address of which a failure is told."""
