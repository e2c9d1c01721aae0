"""Words beside an address that tell whose it is, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.read.kind_words import FAILURE

ALIAS_BEFORE = any_of(
    "expanded from",
    "generated (?:from|by)",
    "originally (?:addressed )?to",
    "was addressed to",
    "forwarded (?:from|by|for)",
    "alias(?:ed)?(?: of| from)?",
    "orig_to=",
    r"original[- ]recipient\s?:\s?(?:[\w-]+;)?",
    "##? ?rfc822;",
    "redirected from",
    "delivered via",
)
"""The address stands for another one of the same recipient."""

NOT_BEFORE = any_of(
    # English
    r"\bmail from ?:",
    r"\bfrom=",
    r"\bfrom ?:",
    r"\bfrom",
    r"\bsender(?: address)?(?: is)?",
    r"\breply-to ?:",
    r"\bcc ?:",
    r"\bmessage-id ?:",
    r"\buid ?:",
    "envelope-id ?:",
    r"\breferences ?:",
    r"\bin-reply-to ?:",
    r"\bcontact(?:ing)?",
    r"\bsend (?:e-?mail|mail|a message) to",
    r"\bsupport(?: at)?",
    r"\bhelpdesk(?: at)?",
    r"\breach (?:me|us)(?: at| on)?",
    r"\be\.",
    r"\bm\.",
    r"\bvia",
    r"\be-?mail(?:ing)? (?:us|to)",
    r"\bhelp[^.]{0,30} at",
    r"\bquestions?[^.]{0,30}(?:to|at)",
    r"\bassistance[^.]{0,40}to",
    r"\breturn-path ?:",
    r"\bmailfrom ?[:=]",
    r"\b(?:fail|dsn|send|receive|deliver|defer|submit|transfer|resubmit),(?![45]\d\d,)\d{1,20},",
    r"\breport(?: this)?[^.]{0,20} to",
    r"\bby",
    r"\breporting(?: address)? ?:",
    r"\bposted by",
    r"\bwritten by",
    r"\bon behalf of",
    r"\bto the address",
    r"\bto the sender",
    "e-?mail",
    r"\b(?:my|your) (?:own )?(?:e-?mail )?address(?: is)?",
    "address used",
    # French
    "adresse utilisée",
    "votre adresse",
    # German
    "ihre adresse",
    # English
    r"\bowned by user",
    r"\. delivered ?:",
    "; delivered ?:",
    # Dutch
    r"\bvan ?:",
    # Korean
    "답변은",
    "회신은",
    "문의는",
    "연락은",
    "답장은",
    "보(?:낸|내는) ?(?:사람|주소|계정|메일)(?: ?주소)?(?:은|는|이|가)?",
    "(?:제|저희) ?(?:메일 ?)?(?:주소|계정)(?:은|는|이|가)?",
    "발신자",
    "발신인",
    "보낸이",
    "문의(?:처)?",
    "담당자",
    "연락처",
    "이메일",
    # Japanese
    "回信",
    "お問い?合わせ(?:先)?",
    "差出人",
    "送信者",
    # German
    "absender",
    # French
    "expéditeur",
    # Spanish
    "remitente",
    # Russian
    "отправитель",
)
"""The address is a sender's, or of somebody who helps."""

NAMED_NOT = any_of(
    # English
    r"\bfrom",
    r"\brequest(?:e|o)r",
    r"\breport(?:er|ed by)",
    r"\bauthor",
    r"\bagent",
    r"\bassignee",
    r"\bcustomer",
    r"\borganizer",
    r"\bcommitter",
    r"\b(?:signed-off|reviewed|acked)-by",
    # Korean
    "보낸 ?사람",
    "요청자",
    "문의자",
    "작성자",
    "고객",
    "담당자",
    # Japanese
    "差出人",
    # German
    r"\bvon",
    # Spanish
    r"\bde",
)
"""A label, then a name and an address: somebody who writes or helps."""

NOT_AFTER = any_of(
    # From one address to another
    r"(?:→|->|=>) ?[<\"']?[^\s<>@]{1,64}@",
    # English
    "domain of sender",
    "sender (?:address )?rejected",
    "sender (?:verify|ok)",
    "is not allowed to send",
    "not authorized to send",
    "wrote ?:",
    "if you (?:have|need|believe)",
    "for (?:help|assistance|more)",
    # Korean
    "님이 작성",
    "(?:으?로|에) (?:문의|연락|회신|알려|신고|부탁|답)",
    "계정(?:에서|으로)",
    "에서 (?:보낸|발송)",
    # Japanese
    "さんは",
    "へご連絡",
    "に?(?:ご)?連絡",
    # German
    "schrieb",
    # French
    "a écrit",
    # Spanish
    "escribió",
)
"""The same, told after the address."""

RECIPIENT = any_of(
    # English
    r"recipients?(?:\(s\))?",
    r"address(?:es|\(es\)|ees?)?",
    "users?",
    "groups?",
    "mailbox(?:es)?",
    # Korean
    "받는 ?사람",
    "수신 ?자?(?: ?주소)?",
    "수신인",
    "받는 ?이",
    "받은 ?사람",
    "수신 ?메일",
    "대상",
    # Japanese
    "宛先",
    "あて先",
    "送信先",
    "アドレス",
    "受信者",
    "宛て?",
    # Chinese
    "收件人",
    "地址",
    # German
    "empfänger",
    "adressen?",
    "adressaten",
    # French
    "destinataires?",
    "adresses?",
    # Spanish
    "destinatarios?",
    "direcci(?:ón|ones)",
    # Italian
    "destinatari[oa]?",
    "indirizz[oi]",
    # Portuguese
    "destinatários?",
    "endereços?",
    # Dutch
    "ontvangers?",
    # Polish
    "adresaci?",
    "odbiorc[aóy]w?",
    # Russian
    r"получател\w*",
    r"адресат\w*",
    r"адрес\w*",
)
"""What a list of recipients, or one of them, is called."""

CUED_BEFORE = any_of(
    # A heading or a label, then the address
    rf"{RECIPIENT}\b[^@<>]{{0,70}}?[:;=\-~*•·,\"'(\[> ]{{1,12}}",
    # English
    r"\brcpt[ _]?to ?:? ?",
    r"\b(?:to|for|reach|mailbox|user|recipient|address|addressee|alias|account) ?[<\"'(\[]?",
    r"\b(?:to|rcpt|recipient|r)=",
    r"\b(?:deliver|undeliver|fail)\w*[^@.]{0,60}[:>] ?",
    # Korean
    "에게 ?[:：]? ?",
    "앞 ?",
    "받는 ?(?:사람|분|주소|메일)(?: ?메일)?(?: ?주소)?(?:은|는|이|:)? ?",
    "상대(?:방)?(?: ?메일)?(?: ?주소)?(?:은|는|이|:)? ?",
    "주소 ?[:：]? ?",
    # Other languages: "your message … to"
    any_of(
        "nachricht",
        "zugestellt",
        "message",
        "mensaje",
        "messaggio",
        "mensagem",
        "bericht",
        "wiadomo",
        "письмо",
        "сообщение",
    )
    + r"[^@]{0,60}\b(?:an|à|para|a|aan|do|pour|для) ?:? ?[<\"'(\[]?",
)
"""The address is where mail was to go."""

HEAD_AFTER = any_of(
    ": ",
    ":$",
    r"\(expanded from",
    r"\(generated from",
    r"\((?:reason|unrecoverable|deferred|host|user|mailbox|\d\.\d\.\d)",
    r"\.\.\. ",
    "- ",
    " ?<mailto:",
    r"on (?:mon|tue|wed|thu|fri|sat|sun|\d)",
    r"\[[a-z]+",
    r"[45]\d\d[ -]",
    r"[45]\.\d\.\d{1,2} ",
    "$",
    r"#[245]",
    rf"\([^()@]{{0,40}}{FAILURE}",
    ": ?host",
    "(?:→|->|=>|–|—) ",
    '"? ?:',
)
"""After an address at a line's start: the line is about it."""

VERDICT_AFTER = any_of(
    # In brackets, in any language
    rf"\([^()@]{{0,40}}{FAILURE}",
    # English
    "because",
    "says",
    "was not",
    "could not",
    "couldn.t",
    "cannot",
    "can.t",
    "were not",
    "has (?:been|not)",
    "is (?:not|full|over|invalid|unknown)",
    "does ?n.t",
    "does not",
    "failed",
    "user unknown",
    "unknown",
    "not found",
    "no such",
    "rejected",
    "refused",
    "did not",
    "had",
    "to be",
    "undeliver",
    "mailing list",
    # Korean
    "님",
    "에게",
    "께",
    "으로",
    "로 ",
    "에 (?:메일|보낸|전송)",
    r"\(으\)로",
    "앞",
    # Japanese
    "宛",
    "への",
    "へ",
    "は",
    # German
    "konnte",
    # French
    "n.a pas",
    # Spanish
    "no se",
    # Italian
    "non è",
    # Portuguese
    "não",
    # Dutch
    "kon niet",
)
"""What becomes of the address, told after it."""
