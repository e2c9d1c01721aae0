"""Words by which one reply is told of several recipients; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

ALL = any_of(
    # English
    r"\bboth\b",
    r"\ball\b",
    r"\beach\b",
    r"\bevery one\b",
    r"\bthese\b",
    r"\bthe following\b",
    r"\bsame\b",
    r"\b(?:two|three|four|five|six) (?:of them|addresses|recipients|people|mails|e-?mails|messages)",
    # Korean
    "둘 ?다",
    "셋 ?다",
    "넷 ?다",
    "두 ?(?:분|명|곳|건|개|통|사람|주소|군데)",
    "세 ?(?:분|명|곳|건|개|통|사람|주소|군데)",
    "네 ?(?:분|명|곳|건|개|통|사람|주소|군데)",
    "모두",
    "전부",
    "전원",
    "죄다",
    "싹 ?다",
    "다 ?같이",
    "양쪽",
    "똑같",
    "같은",
    "동일",
    "공통",
    "각각",
    "다음",
    "아래",
    "하기",
    "상기",
    "위 ?(?:주소|수신|메일|분)",
)
"""The reply in whose sentence this stands is about all."""

SAME = any_of(
    # English
    r"\bsame\b",
    r"\blikewise\b",
    r"\bditto\b",
    r"\bso (?:did|does|is)\b",
    r"\btoo\b",
    # Korean
    "마찬가지",
    "똑같",
    "같은",
    "동일",
    "@ ?(?:으?로|에|에게|한테)?도 ",
)
"""What was told of the recipient before holds for this one too."""

OWN = any_of(
    # English
    r"\bbounce",
    r"\bfail",
    r"\bfull\b",
    r"\bdelay",
    r"\bdeferr",
    r"\breject",
    r"\bdeliver",
    r"\bworks?\b",
    r"\bwent\b",
    r"\barriv",
    r"\bfine\b",
    r"\bok(?:ay)?\b",
    r"\bnot (?:found|exist)",
    r"\bunknown\b",
    r"\bno such\b",
    # Korean
    "반송",
    "실패",
    "초과",
    "가득",
    "꽉",
    "찼",
    "지연",
    "거부",
    "거절",
    "차단",
    "휴면",
    "정지",
    "탈퇴",
    "정상",
    "도착",
    "성공",
    "들어갔",
    "없는",
    "없음",
    "없다",
)
"""Something of its own is told of a recipient."""

RESPECTIVELY = any_of(
    # English
    r"\brespectively\b",
    r"\bthe second\b",
    r"\bthe latter\b",
    # Korean
    "각각",
    "순서대로",
    "차례로",
    "후자",
    "둘째",
    "두 ?번째(?! ?(?:시도|메일))",
    "뒤에 ?(?:거|건|것|분)",
)
"""Each of two or more has its own, in the order in which they were named."""

JOINING = any_of(
    # English
    r"and\b",
    r"as well as\b",
    "&",
    r"n?or\b",
    r"plus\b",
    # Korean
    "이?랑",
    "와",
    "과",
    "하고",
    "및",
    "그리고",
    "또는",
    "[,/+·、;]",
)
"""Between two recipients of whom the same is told."""
