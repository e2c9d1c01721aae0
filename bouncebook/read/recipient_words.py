"""Words beside an address that tell whose it is, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.read.contact_words import ASKED, DONE, ON_THE_WAY
from bouncebook.read.kind_words import FAILURE
from bouncebook.word_table import WordTable

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
    "original address ?:",
    "redirected from",
    "delivered via",
)
"""The address stands for another one of the same recipient."""

ALIAS_ENDS = ("from", "by", "to", "for", "alias", "aliased", "of", "=", ";", "recipient", "via", "address")
"""Each of them ends with one of these."""

NOT_BEFORE = WordTable(
    # English
    r"\bmail from ?:",
    r"\bfrom=",
    r"\bf=(?=<)",
    r"\bfrom ?:",
    r"\bfrom",
    r"\b(?<!to )(?<!to the )sender(?: address)?(?: is)?",
    r"\breply-to ?:",
    r"\b(?:from|sender|envelope|return|reply) (?:e-?mail )?address ?[:=]",
    r"\bccs? ?:?",
    r"\bmessage-id ?:",
    r"(?:메일|메시지|message) ?(?:id|아이디|번호) ?:",
    r"\buid ?:",
    r"\b(?:smtp|event|sg_message)[-_]id ?:",
    "envelope-id ?:",
    r"\breferences ?:",
    r"\bin-reply-to ?:",
    r"\bcontact(?:ing)?",
    r"\b(?<!to )(?<!not )send (?:e-?mail|mail|a message) to",
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
    r"\b(?:changed|switched|moved) to",
    r"\bnew (?:e-?mail )?address(?: is)? ?:?",
    r"\b(?:correct|proper|right) (?:e-?mail )?address(?: is)? ?:?",
    r"\b(?:tell|notify|inform|ask|call|write to) (?:us|me)(?: at| on| via)?",
    r"\b(?:or|please) ask",
    r"\b(?:service|help) desk(?: at)?",
    r"\badministrator(?: at)?",
    r"\brepl(?:y|ies) to",
    r"\breturn address ?:?",
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
    r"\b(?:envoyé|expédié|émis)e?s? par",
    "adresse utilisée",
    "votre adresse",
    # German
    r"\b(?:gesendet|verschickt|versandt) von",
    # Italian
    r"\b(?:(?:inviat|spedit)[oa]|proveniente) da(?:l mittente|ll.utente|ll.indirizzo)?",
    r"\bidentificativo(?: del)? messaggio ?:",
    # Spanish, Portuguese
    r"\benviad[oa] por",
    "ihre adresse",
    # English
    r"\bowned by user",
    r"\bwhile verifying(?: the)?(?: sender)?(?: address)?",
    r"\bverification failed for",
    r"\. delivered ?:",
    "; delivered ?:",
    # Dutch
    r"\bvan ?:",
    # Korean
    r"(?:문의|연락|신고) ?(?:바랍|하시|하세|해 ?주|주시)[가-힣 ]{1,14}\.? ?(?=\()",
    "(?:제|저희) ?(?:메일 ?)?(?:주소|계정)(?:은|는|이|가)?",
    "(?:제|저희|저의|우리|당사) ?(?:회사|업체|팀)? ?이?메일(?: ?주소)?(?:은|는|이|가)?",
    # Japanese
    "回信",
    # German
    "absender(?:adresse)?",
    # French
    "expéditeur",
    # Spanish
    "remitente",
    # Italian
    "mittente",
    # Portuguese
    "remetente",
    # Dutch
    "afzender",
    # Polish
    "nadawc[ay]",
    # Russian
    "отправител[ья]",
    after=r"[ :=：<'\"(\[]*\Z",
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
    "고객",
    "담당자",
    # German
    r"\bvon",
    # Spanish
    r"\bde",
)
"""A label, then a name and an address: somebody who writes or helps."""

NOT_AFTER = any_of(
    # Where somebody wants the answer
    r"\(? ?(?:이쪽|이 ?주소|여기|이리)(?:으?로)? ?(?:답변|회신|연락|문의)",
    # Outlook: whose account it is
    "(?:server|서버): '",
    "- (?:sending|receiving|보내고 ?받는 ?중|보내는 ?중|받는 ?중)[^'\"]{0,20}['\"’”」]",
    # From one address to another
    r"(?:→|->|=>) ?[<\"']?[^\s<>@]{1,64}@",
    # English
    "domain of sender",
    "sender (?:address )?rejected",
    "sender (?:verify|ok)",
    "is not allowed to send",
    "not authorized to send",
    "wrote ?:",
    r"\[internalid",
    "if you (?:have|need|believe)",
    "for (?:help|assistance|more)",
    # Korean
    "님이 작성",
    "님?[,.!]? 안녕하",
    "님?(?:께서|이|가) [<\"'(]?[^\\s<>@]{1,64}@",
    rf"(?:\(?으\)?로|으?로|에|에게|께) ?(?:{ON_THE_WAY} ){{0,3}}{ASKED}(?!{DONE})",
    "(?:을|를|으?로) (?:이용|통해|통하여)",
    "계정(?:에서|으로(?! ?(?:보낸|보내신|발송|전송|전달)))",
    "에서 (?:다시 )?(?:보내|보낸|발송|발신|송신)",
    "에서 [<\"']?[^\\s<>@]{1,64}@",
    r"님?(?:께서|이|가) (?:[\d./:년월일시분초에 -]{1,30})?(?:보낸|보내신|발송하신|발송한)",
    "님?(?:께|에게) (?:발송|전송)된 (?:자동|알림|안내|발신 ?전용)",
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

_KIND = "(?: ?(?:주소|메일|이메일|계정)){0,2}"
"""What may follow a label in Korean."""

RECIPIENT = any_of(
    # English
    r"recipients?(?:\(s\))?",
    r"address(?:es|\(es\)|ees?)?",
    "users?",
    "groups?",
    "mailbox(?:es)?",
    # Korean
    f"받(?:는|은|을|으실) ?(?:사람|이|분|곳){_KIND}",
    f"수 ?신 ?(?:자|인|처|측)?{_KIND}",
    f"(?:반송|실패|오류|불능|미배달|미전송)(?:된|한)? ?(?:주소|수신자|계정|이메일){_KIND}",
    "대상",
    # Japanese
    "宛先",
    "あて先",
    "送信先",
    "アドレス",
    "受信者",
    "宛て?",
    # Chinese
    "收件[人者]",
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
    r"получател\w{0,6}",
    r"адресат\w{0,6}",
    r"адрес\w{0,6}",
)
"""What a list of recipients, or one of them, is called."""

CUED_BEFORE = any_of(
    # A heading or a label, then the address
    rf"{RECIPIENT}(?:들|님)?(?:은|는|이|가|의|에게)?\b[^@<>]{{0,70}}?[:;=\-~*•·,\"'(\[\]|│】> ]{{1,12}}",
    # English
    r"\brcpt[ _]?to ?:? ?",
    r"\b(?:to|for|reach|mailbox|user|recipient|address|addressee|alias|account) ?[<\"'(\[]?",
    r"\b(?:to|rcpt|recipient|r)=",
    r"\b(?:deliver|undeliver|fail)\w*[^@.]{0,60}[:>] ?",
    # Korean
    "에게 ?[:：]? ?",
    "앞 ?",
    "받는 ?(?:사람|분|주소|메일)(?: ?메일)?(?: ?주소)?(?:은|는|이|:)? ?",
    "거래처 ?[:(]? ?",
    "상대(?:방)?(?: ?메일)?(?: ?주소)?(?:은|는|이|:)? ?",
    "주소 ?[:：]? ?",
    # Italian
    r"\b(?:destinat|indirizzat|dirett)[oa] (?:al?|all.utente|all.indirizzo|alla casella) ?:? ?[<\"'(\[]?",
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

_NOT_TAKEN = "(?:failed|rejected|refused|undeliverable|invalid|bounced|unreachable|not accepted)"
LISTED_BEFORE = WordTable(
    rf"\b(?:recipients?|addresses)(?:\(s\))? ?(?:(?:have|has|had|was|were|are|is) )?(?:been )?{_NOT_TAKEN}",
    rf"\b{_NOT_TAKEN} (?:recipients?|addresses|e-?mail address)(?:\(s\))?",
    "(?:실패|거부|반송)(?:된|한)? ?(?:수신자|(?:전자|이)? ?메일)(?: ?(?:주소|목록))?",
    r"\b(?:fehlgeschlagene|abgelehnte) empfänger(?:adressen?)?",
    r"\bdestinataires? (?:refusés?|en échec)",
    r"\bdestinatarios? (?:rechazados?|fallidos?|rejeitados?)",
    after=r" ?(?:[:=]|\bwas) ?[<\[{(\"']{0,3} ?\Z",
)
"""A program that sends mail tells whom the server did not take, and then what it said of each."""

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
    rf"\([^()@]{{0,40}}{FAILURE.pattern}",
    ": ?host",
    "(?:→|->|=>|–|—) ",
    '"? ?:',
)
"""After an address at a line's start: the line is about it."""

OWN_WORDS = any_of(
    # Exim
    "unrouteable address",
    "retry time(?:out exceeded| not reached)",
    "all (?:relevant mx records|hosts (?:for|have been failing))",
    "lowest numbered mx record points to local host",
    r"host \S{3,255} \[[\da-f.:]{3,45}\] ",
    "mailbox is full[ :]",
    "local delivery failed",
    "an undigestable address",
    # Exchange Server
    r"(?:[\w.-]{3,80} )?remote server returned",
)
"""What a system says of its own, after the address that it is about."""

VERDICT_AFTER = any_of(
    # In brackets, in any language
    rf"\([^()@]{{0,40}}{FAILURE.pattern}",
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
    "쪽",
    "으로",
    "로 ",
    "에 (?:메일|보낸|전송)",
    "(?:이?라는 )?(?:계정|주소|사용자|회원|메일함|사서함|편지함)(?:은|는|이|가|로|에|의)",
    "(?:은|는|이|가) (?:존재|없|수신|사용|휴면|유효|잘못|가득|찾을|탈퇴|등록)",
    r"\(으\)로",
    "앞",
    "(?:만|도)? ?(?:메일 ?)?(?:반송|발송 ?(?:건|실패)|전송 ?실패|튕)",
    "(?:만|도) [45]",
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
