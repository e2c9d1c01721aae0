"""Words with which people and mail programs announce what they pass on, by language; one line for each."""

from __future__ import annotations

from bouncebook.alternatives import any_of

WROTE = any_of(
    # English
    "wrote",
    "writes",
    # Korean
    "작성",
    "(?:쓴|쓰신) 글",
    "(?:보낸|보내신) 메(?:일|시지)",
    # Japanese
    "のメール",
    "書きました",
    # Chinese
    "写道",
    # German
    r"schrieb\b.{0,100}",
    # French
    "a écrit",
    # Spanish
    "escribió",
    # Italian
    "ha scritto",
    # Portuguese
    "escreveu",
    # Dutch
    "schreef",
    # Polish
    r"napisał\(?a?\)?",
    # Russian
    r"написал\w*",
)
"""At the end of a line that says who wrote what follows."""

PASSED_ON = any_of(
    # English
    r"quoting [^:]{1,80}<[^<>\s]{3,100}>",
    "original message",
    "forwarded (?:message|mail)(?: from .*)?",
    "begin forwarded message",
    # Korean
    "원본 ?메(?:일|시지)",
    "전달된 ?메(?:일|시지)(?:의 시작)?",
    # Japanese
    "転送メッセージ",
    "元のメッセージ",
    # Chinese
    "转发邮件",
    # German
    "ursprüngliche nachricht",
    "weitergeleitete nachricht",
    # French
    "message (?:d'origine|transféré)",
    # Spanish
    "mensaje (?:original|reenviado)",
    # Italian
    "messaggio (?:originale|inoltrato)",
    # Portuguese
    "mensagem (?:original|encaminhada)",
)
"""A line above a message that was forwarded or answered."""

FORWARD_END = any_of(
    # English
    "end (?:of )?(?:the )?(?:forwarded|original|quoted)",
    # Korean
    "(?:전달된|원본) ?메(?:일|시지)의? ?끝",
    # German
    "ende der (?:weiterg|urspr)",
    # French
    "fin du message (?:tr|ré|d)",
    # Spanish
    "fin del mensaje",
    # Italian
    "fine (?:del )?messaggio",
    # Portuguese
    "fim da mensagem",
    # Polish
    "koniec (?:przek|wiad)",
    # Russian
    "конец пересыл",
)
"""The line below a message that was forwarded, after its dashes."""

MAIL_SYSTEM = any_of(
    # English
    "mailer-?daemon",
    "postmaster",
    ": ?<>",
    "mail delivery",
    "daemon",
    "undeliver",
    "delivery",
    "microsoft ?(?:outlook|exchange)",
    "(?:system|mail|e-?mail) ?admin",
    "mail system",
    # Korean
    "메일 ?(?:전송|배달|발송) ?(?:시스템|실패)",
    "(?:메일|시스템) ?관리자",
    "반송",
    "배달",
)
"""In the header lines above a forward: a mail system sent it."""

RETURNED_BELOW = any_of(
    "below this line is a copy of",
    "is a copy of (?:the|your)",
    "included is a copy of",
    "here is a copy of",
    "copy of the (?:first|original|message|returned)",
    "start of (?:the )?returned",
    "message headers? follows?",
    "headers? of the (?:original|message|returned)",
    "headers? and (?:the )?(?:top|first) ",
    r"first \d* ?(?:\d+ )?lines of (?:the|your)",
    r"(?:original|returned|bounced|undelivered|unsent) (?:e-?mail|message|mail)(?: headers?)?"
    r"(?: as received)?[ -]*(?:is as )?(?:follows?\b|below\b|begins?\b)",
)
"""Anywhere in a line: the returned original follows."""

RETURNED_HEADING = any_of(
    r"(?:the |your )?(?:original|returned|bounced|undelivered|unsent|rejected|old) (?:e-?mail|message|mail)"
    r"(?: headers?| info| text)?\W{0,12}\Z",
    "message (?:text|body) follows",
    "text of (?:your|the) (?:original )?message",
    "your message reads",
)
"""The same, as a heading by itself."""

RETURNED = any_of(
    # Korean
    "원본 ?메(?:일|시지)(?! ?(?:세부|의? ?(?:크기|용량)))",
    r"원문(?<!오류.원문)(?<!에러.원문)(?<!응답.원문)(?<!오류원문)"
    r"(?! ?(?:응답|오류|에러|코드)? ?: ?\W{0,2}[45]\d\d)",
    "반송된 메일 내용",
    # Japanese
    "元のメール",
    "元のメッセージ",
    "オリジナル",
    # German
    "ursprünglichen? nachricht",
    # French
    "message d'origine",
    # Spanish
    "mensaje original",
    # Italian
    "messaggio originale",
    # Portuguese
    "mensagem original",
    # Dutch
    "oorspronkelijk bericht",
    # Polish
    "wiadomość oryginalna",
    # Russian
    "исходное (?:сообщение|письмо)",
)
"""The same in other languages, near a line's start."""
