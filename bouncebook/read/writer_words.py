"""Words beside the address of whoever writes, or to which they turn instead; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

_E_MAIL = "(?:e-?mail|mail)"

BEFORE = WordTable(
    # English
    r"\b(?:i|we)(?:'m| am|'re| are)? (?:using|writing from|write from|mail from|sending from)",
    rf"\bmy (?:own )?{_E_MAIL} is",
    r"\b(?:i am|i'm|reach (?:me|us) (?:under|via))",
    r"\b(?:forwarding|asking|writing|reporting) (?:this |it )?for",
    r"\b(?:change|replace|correct|update) [^\s@]{1,64}@\S{1,60} (?:to|with|by|into)",
    # German
    rf"\bmeine (?:{_E_MAIL}[- ]?)?(?:adresse|{_E_MAIL}) (?:ist|lautet)",
    r"\bich bin",
    r"\b(?:ich|wir) (?:schreiben?|senden?|mailen?) von",
    # French
    rf"\bmon (?:adresse|{_E_MAIL}|courriel)(?: (?:{_E_MAIL}|mél))? ?(?:est|:)",
    r"\bje suis",
    r"\b(?:j'écris|j'envoie|nous écrivons) (?:depuis|de|avec)",
    # Spanish
    r"\bmi (?:correo|dirección|e-?mail)(?: (?:de correo|electrónic[oa]|e-?mail)){0,2} (?:es|:)",
    r"\b(?:escribo|escribimos|envío|enviamos) (?:desde|de)",
    # Italian
    rf"\b(?:il mio|la mia) (?:indirizzo|{_E_MAIL}|posta)(?: (?:e-?mail|mail|di posta))? (?:è|:)",
    r"\bscriv(?:o|iamo) da",
    # Portuguese
    r"\b(?:o )?meu (?:e-?mail|endereço)(?: de e-?mail)? (?:é|:)",
    r"\b(?:escrevo|envio) (?:de|do|da)",
    # Dutch
    rf"\bmijn (?:{_E_MAIL})?-?(?:adres|{_E_MAIL}) is",
    # Polish
    r"\bmój (?:adres|e-?mail|mail)(?: e-?mail)? (?:to|jest)",
    # Russian
    "мо(?:й|я) (?:адрес|почта|e-?mail)",
    # Japanese
    "(?:私|弊社|当方|当社|こちら)(?:の|側の)?(?:メール)?アドレスは",
    "(?:当方|弊社|当社|こちら側?)は",
    # Chinese
    "我(?:们|們)?的(?:邮箱|邮件地址|郵箱|信箱|地址|电子邮件)(?:是|为)?",
    # English: where it goes instead
    r"\b(?:will|'ll|going to|would) (?:re-?)?(?:send|mail|forward|write) (?:[^.@]{0,30} )?to",
    # German
    r"\b(?:schicke?n?|sende?n?|schreibe?n?|maile?n?) [^.@]{0,30}\b(?:jetzt|nun|stattdessen|dann|vorerst) an",
    r"\bstattdessen(?: an)?",
    # French
    r"\b(?:enverrai|enverrons|vais (?:l')?envoyer) (?:[^.@]{0,30} )?à",
    # Spanish
    r"\benviar(?:é|emos) (?:[^.@]{0,30} )?a",
    # Italian
    r"\b(?:invierò|manderò|spedirò) (?:[^.@]{0,30} )?a",
    # Portuguese
    r"\b(?:enviarei|vou enviar) (?:[^.@]{0,30} )?para",
    after=r"[ :]*\Z",
)
"""Before the address of whoever writes, or one to which it goes instead."""

OWN_BEFORE = any_of(
    # Korean: whose it is, then what it is
    "(?<![가-힣])(?:저희|제|우리|당사|본인)(?: ?(?:쪽|측|회사|업무|개인|부서|팀))?"
    "(?: ?(?:메일|이메일|주소|계정)){0,2}[은는]?",
    "(?<![가-힣])(?:저는|저희는|우리는|당사는)(?: (?:지금|현재|주로|평소))?",
    "(?<![가-힣])(?:귀하|귀사|고객님|회원님)(?:의)?",
)
"""Before the address of whoever writes, or is written to, unless mail went to it."""

GOES_TO = "(?:으?로|에게|한테|께|앞|에 )"
"""After an address to which mail went, in Korean."""

NOT_ARRIVED = any_of(
    "안 ?(?:가|갑|갔|보내)",
    "못 ?(?:가|갔|보)",
    "(?:전달|발송|전송|배달)(?:되지|이 ?안)",
    "가지 않",
)
"""After that, and perhaps the word mail: it did not get there."""

AFTER = any_of(
    # English: it goes there instead
    "instead",
    "in the meantime",
    "meanwhile",
    "for now",
    "from now on",
    # English: there it arrives
    r"(?:works|arrives?|is (?:fine|ok(?:ay)?)|goes through|gets through|receives? (?:it|them|mail) fine)\b",
    # English: somebody tells of a mail that failed
    r"(?:reports|complains|writes|says) that\b",
    r"(?:cannot|can.t|is unable to|is not able to) (?:send|mail|e-?mail|write|reach|reply)\b",
    "(?:gets|sees|receives) [^@]{0,40}(?:when|whenever|if|after) [^@]{0,16}(?:writ|send|mail)",
    # German
    "stattdessen",
    r"(?:funktioniert|kommt (?:es )?an|geht)\b(?! [^.,]{0,20}(?:nicht|zurück|verloren|an\b))",
    # French
    "à la place",
    r"(?:fonctionne|passe|arrive)\b(?! (?:pas|plus|jamais))",
    # Spanish
    r"(?:funciona|llega|sí llega)\b",
)
"""After the address of whoever writes or reports, one used instead, or one where mail does arrive."""

WIDE_AFTER = any_of(
    # Korean
    "\\(?으?\\)?로 (?:변경|바뀌|바뀐|바뀜|교체)(?!\\S*(?:다고 해|는데|더니))",
    "(?:을|를|으?로)? ?(?:쓰고|사용하고) 있(?!는)",
    "(?:을|를|으?로)? ?사용 ?중",
    "(?:\\(?으?\\)?로|에게|한테)?(?:는|은)? ?(?:보내[면니] |보낸 (?:건|것은) |메일은? )?"
    "(?:잘 ?(?:가|갑|간|갔|도착|받|됩|돼)|정상|문제 ?없|이상 ?없)",
    "(?:사용자|계정|직원|고객|회원|담당자)(?:님|분)?(?:께서|이|가) [<\"'(]?[^\\s<>@]{1,64}@",
    "(?:고객)?님 ?(?:문의|접수|요청|신고)",
    "(?:담당|관리|운영)자(?:님|분)?(?:에게|께) ?(?:확인|문의|요청|전달|공유)",
    # Japanese
    "に(?:送り直|再送|転送|改めて)",
    "(?:に|へ|宛て?に?)(?:は|も)?(?:ちゃんと|問題なく|普通に)?(?:届き(?!ませ)|届く|送れ(?!な|ませ)|問題な)",
    # Chinese
    "代替",
    "(?:可以|能)(?:正常)?(?:收到|发送)",
)
"""The same in languages whose letters are none of ASCII's."""

_SENDS = "(?:보내|발송|전송|송부|전달|재발송|재전송|재송부|포워딩)(?:해|하)? ?"
WILL_SEND = any_of(
    f"{_SENDS}(?:드리|놓|두|둘|봐|볼|주)? ?(?:겠|을게|ㄹ게|드릴|놓을|둘게|볼게|예정)",
    "(?:보낼|드릴|보내드릴)(?: ?게| ?예정| ?것)",
    f"대신 {_SENDS}",
)
"""After an address, a particle and what comes on the way: somebody is going to send it there, in Korean."""

MEANWHILE = any_of(
    "일단(?:은)?",
    "우선(?:은)?",
    "그래서",
    "대신(?:에)?",
    "임시로",
    "당분간(?:은)?",
    "앞으로(?:는)?",
    "급한 ?(?:건|거|것)(?:은)?",
    "급하신 ?(?:건|거|것)(?:은)?",
)
"""Right before an address to which it went instead, in Korean."""

_SENT = "(?:보냈|발송했|전송했|재발송|재전송|송부했|전달했|보내 ?드렸)"
WAS_SENT = f"(?:다시 |먼저 |대신 )?{_SENT}(?!는데|더니|지만|으나)"
"""After it: that it went there, and nothing of what came of it."""

GREETING = any_of(
    "안녕하(?:세요|십니까)",
    "수고하(?:십니다|세요)",
    "수고 ?많으(?:십니다|세요)",
)
"""With this people begin, in Korean, and may then say who they are."""

GREETED = WordTable(
    # English
    r"\bhello",
    r"\bhi",
    r"\bhey",
    r"\bdear",
    r"\bgreetings",
    r"\bgood (?:morning|afternoon|evening|day)",
    # German
    r"\bhallo",
    r"\bguten (?:tag|morgen|abend)",
    r"\bsehr geehrter? (?:herr|frau|kunde|kundin|nutzer)",
    r"\blieber?",
    # French
    r"\bbonjour",
    r"\bcher",
    r"\bchère",
    # Spanish
    r"\bhola",
    r"\bestimad[oa]s?(?: (?:usuari[oa]|cliente|señora?))?",
    # Italian
    r"\bciao",
    r"\bsalve",
    r"\bbuongiorno",
    r"\bgentile(?: (?:utente|cliente))?",
    # Portuguese
    r"\bolá",
    r"\bprezad[oa]s?",
    r"\bcar[oa]",
    # Dutch
    r"\bbeste",
    r"\bgeachte",
    # Polish
    r"\bwitaj",
    r"\bdzień dobry",
    r"\bszanown[ya]",
    # Russian
    r"\bздравствуйте,?",
    r"\bуважаем(?:ый|ая)",
    # Swedish, Danish, Norwegian, Finnish
    r"\bhej",
    r"\bhei",
    # Turkish
    r"\bmerhaba",
    r"\bsayın",
    # Chinese
    "尊敬的(?:用户|客户)?",
    "亲爱的",
    after=r" ?[<(\"']?\Z",
)
"""Right before the address of whoever a report is written to."""

GREETED_AFTER = r"[>)\]\"']{0,2} ?(?:[,!]|:(?! ?(?:\d|host|user|mailbox|address|unknown|no )))"
"""What closes a greeting."""

INTRODUCED = any_of(
    "입니다(?!만)",
    "이에요",
    "예요",
    "인데요",
    "이라고 합니다",
    "라고 합니다",
    "(?:이용|사용)(?:자|하|중)",
    "유저",
    "(?:계정|메일|주소)?(?:을|를)? ?(?:쓰고|쓰는|사용|이용)",
)
"""After an address: who writes."""

CLOSING = any_of(
    # English
    r"\b(?:best|kind|warm|many) (?:wishes|regards)",
    r"\bregards,",
    r"\byours (?:sincerely|truly|faithfully)",
    r"\bsincerely,",
    # German
    "freundlichen? gr[üu]",
    r"\b(?:viele|beste|liebe) gr[üu]",
    # French
    r"\bcordialement",
    # Spanish
    r"\bsaludos",
    # Italian
    r"\bcordiali saluti",
    # Russian
    "с уважением",
    # Polish
    r"\bpozdrawiam",
    # Dutch
    r"\bmet vriendelijke groet",
)
"""How a letter closes, above the writer's name."""
