"""Words beside a number that tell whether it is a code, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

SOFTWARE = any_of(
    r"\bversions?",
    r"\bver\.?",
    r"\bv",
    r"\brelease",
    r"\brev(?:ision)?\.?",
    "postfix",
    "exim",
    "sendmail",
    "qmail",
    "courier",
    "mdaemon",
    "dovecot",
    "outlook",
    "mailer",
    "thunderbird",
    "php",
    "openssl",
    "imss",
    "agent",
    # Parts of a text
    r"\bsections?",
    "§",
    r"\bchapters?",
    r"\bparagraphs?",
    r"\bclauses?",
    r"\bfigures?",
    r"\btables?",
    r"\bround",
    r"\bdsp",
    r"\baudio",
    r"\bupgrade[sd]? (?:from|to)",
    r"\bupdate[sd]? (?:from|to)",
    r"\bbump(?:ed|s)? \S{2,30} to",
    "버전",
    "제",
)
"""A version follows, or the number of a part of a text."""

NAMES = any_of(
    # English
    "release",
    "version",
    r"systems?\b",
    r"channels?\b",
    "surround",
    "dolby",
    # Korean
    "버전",
    "항목",
    "정류장",
    "차 ",
    "조 ",
    "장 ",
    "절 ",
    "항 ",
)
"""What a number of three parts, that stands before it, is the name of."""

ANSWER = any_of(
    # English
    "said",
    "repl(?:y|ied|ies)",
    "return(?:ed|s)?",
    "respon(?:se|ded)",
    "answer(?:ed)?",
    "codes?",
    "status",
    "reason",
    "smtp;?",
    "errors?",
    "fail(?:ed|ure)",
    "message",
    "diagnostics?",
    "because",
    "to me",
    # Italian
    "data",
    # English
    "details?",
    "stat",
    "dsn",
    "rejected",
    # Korean
    "오류",
    "에러",
    "코드",
    "응답",
    "사유",
    "원인",
    "메시지",
    "결과",
    "번호",
    "내용",
    "회신",
    "상태",
    # Japanese
    "コード",
    "エラー",
    # Chinese
    "応答",
    "理由",
    # German
    "fehler",
    # French
    "code d'erreur",
)
"""A reply follows."""

COUNTED = any_of(
    # English
    r"bytes?\b",
    r"[kmg]i?b\b",
    r"messages\b",
    r"mails\b",
    r"e-?mails\b",
    r"recipients\b",
    "seconds?",
    r"secs?\b",
    "minutes?",
    r"mins?\b",
    "hours?",
    "days?",
    "times",
    r"ms\b",
    r"items?\b",
    r"users\b",
    "people",
    r"per\b",
    r"of\b",
    "percent",
    r"connections\b",
    "characters?",
    r"lines\b",
    r"files?\b",
    "pages?",
    r"st\b",
    r"won\b",
    r"usd\b",
    r"eur(?:os?)?\b",
    r"mb/s",
    r"points?\b",
    # Korean
    "원",
    "건",
    "명",
    "통",
    "개",
    "초",
    "분",
    "시간(?! ?초과)",
    "일",
    "자(?!동)",
    "번",
    "번지",
    "호",
    "바이트",
    "회",
    # English
    "%",
    # Japanese
    "円",
    # Chinese
    "件",
    "人",
    "秒",
    "日",
)
"""What stands before it was counted."""

OTHER_NUMBER = any_of(
    # English
    r"\bport",
    r"\bline",
    r"\bpage",
    r"\bp\.",
    r"\broom",
    r"\bno\.?",
    r"\bvol\.?",
    r"\bsuite",
    r"\bbox",
    r"\bapt",
    r"\bsize",
    r"\bgmt",
    r"\butc",
    r"\btel",
    r"\bfax",
    "[$€£₩]",
    r"\bup to",
    r"\bmax(?:imum)?",
    r"\blimit",
    r"\bover",
    r"\bafter",
    r"\bfor",
    r"\bthan",
    r"\babout",
    # Korean
    "포트",
    "최대",
    "약",
    "총",
    "제",
)
"""A number of another kind follows."""
