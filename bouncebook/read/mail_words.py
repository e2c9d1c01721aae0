"""Words that tell whether a text speaks of mail, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

ENHANCED_SHOWN = any_of(
    "(?:코드|에러|오류)[은는이가도만를]? ?[:(]? ?[45]\\.\\d\\.\\d{1,3}(?![.\\d])",
    "(?<![\\d.])[45]\\.\\d\\.\\d{1,3} ?(?:(?:이?라[고는]|이래|으로|로|[이가만은는을를]) ?)?"
    "(?:(?:자꾸|계속|또) ?)?(?:에러|오류|코드|[뜨떠떴뜬뜸뜹찍]|나[오와왔온옴옵]|반송|실패|거[부절]|돌아)",
)
"""How people tell with what enhanced status code a server answered."""

SENDING = r"보(?:내[는면니지고]|낸|냈|낼)|발송|발신|회신|답장|(?<![가-힣])안 ?[가갑감갔]"
"""Somebody sends something."""

SENT_AND_BACK = "보냈[는더][가-힣]?[^.?!]{0,30}?(?:돌아[오왔와]|반송|튕)"
"""It came back, whatever was sent to an address."""

WHERE_TO = any_of(
    r"[a-z0-9-]\.[a-z]{2,10}(?![a-z@.])",
    "도메인",
    "수신",
    "받는",
    "상대",
    "거래처",
    "외부",
    "naver",
    "gmail",
    "daum",
)
"""Where it was to go."""

CODE_SHOWN = any_of(
    r"[45](?<![\d.,].)(?:5[0-4]|21)번?(?:[이가을로만]| ?이?라고만?| ?으로)? ?"
    "(?:(?:에러|오류|코드)[가이를만]? ?)?(?:(?:자꾸|계속|또|항상) ?)?"
    "(?:떨어|떠|떴|뜨|뜬|뜸|뜹|먹|튕|뱉|찍[혀히힌혔])",
    r"[45](?<![\d.,].)(?:5[0-4]|21)번? ?(?:에러|오류)[가이만]? ?"
    "(?:(?:자꾸|계속|또|항상) ?)?(?:나[오와왔온옴옵요]|났|발생)",
    r"(?:보내(?:면|니까?)|보낼 ?때|[전발]송 ?시)[^.?!\d]{0,20}[45](?<![\d.,].)(?:5[0-4]|21)번?[이가]? ?"
    "(?:(?:에러|오류|코드)[가이]? ?)?(?:(?:자꾸|계속|또|항상) ?)?(?:나[오와왔온옴옵]|떨어|[떠떴뜨뜬뜸뜹])",
)
"""How people tell in Korean with what code a server answered."""

ONLY_MAIL = WordTable(
    # English
    r"\bsmtp\b",
    r"\b(?:gmail|hotmail)(?![a-z@.])",
    "delivery status notification",
    r"\be-?mail(?:s|ed|ing)?(?![\w@]|[.-]\w|[,;|]\S|[\"'] ?:)",
    r"\bmails?(?![\w@]|[.-]\w)(?! me\b)",
    r"\bmailbox(?:es)?\b",
    r"\binbox\b",
    r"\bmail(?:er|-?daemon|server|host)",
    r"\bpostmaster\b",
    r"\bnewsletters?\b",
    r"\bmailing[ -]lists?\b",
    r"\bmx\d?\.[\w-]{1,60}\.",
    r"\bmx (?:record|host|server)",
    "rcpt",
    "mail from",
    r"\brelay(?:ing)? (?:access|not|denied|is|to)",
    "spamhaus",
    "spamcop",
    r"\b(?:is|as|for|looks? like|considered) spam\b",
    r"\bspf\b",
    r"\bdkim\b",
    r"\bdmarc\b",
    r"\brfc ?[258][38]2[12]\b",
    "greylist",
    r"\bretry time(?:out)?\b",
    r"\bdsn\b",
    r"\bunrouteable\b",
    "undeliverable",
    "undelivered",
    r"\b(?:message|mail) (?:was |is |has been |have been )?(?:rejected|refused|returned|bounced|blocked)\b",
    "recipient address",
    "sender address",
    # Korean
    "메일",
    "배달되지 않음:",
    "사서함",
    "편지함",
    "받은 ?편지",
    "뉴스레터",
    # Japanese
    "メール",
    "メルマガ",
    # Chinese
    "邮件",
    "郵件",
    "邮箱",
    "郵箱",
    "信箱",
    # German
    "postfach",
    # French
    "courriel",
    r"\bboîte (?:aux|de|mail|est|pleine)",
    # Spanish, Portuguese
    r"\bcorreo\b",
    r"\bbuzón\b",
    "caixa (?:de correio|postal|cheia)",
    # Italian
    r"\bposta elettronica\b",
    "casella",
    # Polish, Czech
    "skrzynk",
    "schránk",
    # Russian
    "почт",
    "письм",
    # Turkish
    "e-?posta",
    # Swedish, Danish, Norwegian
    r"\be-?post\b",
    "brevlåd",
    "postkass",
    "postlåd",
    # Finnish
    "sähköposti",
    "postilaatik",
    # Hungarian
    "postafiók",
    # Vietnamese
    "hộp thư",
)
"""Words that are said of mail alone."""

A_MESSAGE = any_of(
    # English
    r"\bmessages?\b",
    # Korean
    "메시지",
    # Japanese
    "メッセージ",
    # German
    "nachricht",
    # Spanish
    "mensaje",
    # Portuguese
    "mensage",
    # Italian
    "messaggi",
    # Dutch
    r"\bbericht",
    # Polish
    "wiadomoś",
    # Czech
    "zpráv",
    # Turkish
    r"\bileti",
    "mesaj",
    # Finnish
    "viesti",
    # Hungarian
    "üzenet",
    # Vietnamese
    "tin nhắn",
    # Russian
    "сообщени",
    # Swedish, Danish, Norwegian
    "meddelande",
)
"""What was sent, by mail or in another way."""

ATTACHED = any_of(
    # English
    r"\battach(?:ment|ed)",
    # Korean
    "첨부",
    # Japanese
    "添付",
    # Chinese
    "附件",
    # German
    r"\banh[aä]ng",
    # French
    "pièce jointe",
    # Spanish
    "adjunto",
    # Italian
    "allegat",
    # Portuguese
    "anexo",
    # Dutch
    "bijlage",
)
"""What was sent with it."""

TO_WHOM = WordTable(
    # English
    r"\brecipients?\b",
    r"\bsenders?\b",
    r"\baddress(?:es|ee)?\b",
    r"\bdomains?\b",
    # Korean
    "수신",
    "받는 ?(?:사람|분|이)",
    "발신",
    "보낸 ?사람",
    "주소",
    "도메인",
    # Japanese
    "宛",
    "受信",
    "アドレス",
    # Chinese
    "收件人",
    "地址",
    # German
    "empfänger",
    "adresse",
    # French, Spanish, Italian, Portuguese, Romanian
    "destinat",
    # Dutch
    "ontvanger",
    # Polish, Czech
    "odbiorc",
    "adresat",
    "adresát",
    "příjemc",
    "adres[auęy]",
    # Russian
    "получател",
    "адрес",
    # Swedish, Danish, Norwegian
    "mottag",
    "modtag",
    # Finnish
    "vastaanottaj",
    # Hungarian
    "címzett",
    # Turkish
    "alıcı",
    # Vietnamese
    "người nhận",
    "direcci",
    "indirizzo",
    "endereço",
)
"""Whom it was for, or where they are."""

ON_ITS_WAY = any_of(
    # English
    r"\b(?:un)?deliver",
    r"\bnon-?deliver",
    r"\bbounce",
    r"\brelay",
    r"\bdelivery\b",
    r"\breturned to\b",
    r"\bhost\b",
    r"\bserver\b",
    # Korean
    "전송",
    "발송",
    "배달",
    "전달",
    "반송",
    "서버",
    "보(?:낸|냈|내[니면는])",
    CODE_SHOWN,
    # Japanese
    "送信",
    "配信",
    "送り返",
    "サーバ",
    # Chinese
    "投递",
    "投遞",
    "发送",
    "發送",
    "传递",
    # German
    "zustell",
    "zugestellt",
    # French
    "remis",
    "distribu",
    "livr",
    # Spanish, Portuguese
    "entreg",
    "enviar",
    # Italian
    "consegn",
    "recapit",
    # Dutch
    "bezorg",
    "aflever",
    # Polish
    "dostarcz",
    # Russian
    "доставл",
    # Swedish, Danish, Norwegian
    "levere",
    # Turkish
    "teslim",
    "gönderil",
    "iletil",
    # Czech
    "doruč",
    # Finnish
    "toimitta",
    # Hungarian
    "kézbesít",
    # Vietnamese
    "gửi",
)
"""How it goes from one to the other."""

ASKED = any_of(
    # English
    r"\b(?:errors?|codes?|status|repl(?:y|ies)|responses?|smtp|esmtp|dsn|enhanced|bounces?)\b",
    r"\b(?:what|which|why|how|when|does|do|did|is|are|was|it|this|that|the|an?|i|we|my|our|me|us)\b",
    r"\b(?:means?|meaning|get|gets|got|getting|see|seen|shows?|says?|said|with|for|of|please|explain|help)\b",
    # Korean
    "(?:에러|오류|응답|상태|반송) ?(?:코드|번호|메시지)?(?:가|는|이|은|를|을)?",
    "코드(?:가|는|이|은|를|을)?",
    "(?:무슨|어떤|무엇|뭐|뭔|왜|이게|이거|이건|이런|뜻|의미|이유)(?:\\w{0,4})",
    "(?:뜨|나오|나와|나옵|떠|떴|났)(?:\\w{0,3})",
    "(?:알려|설명|부탁)(?:\\w{0,4})",
    # Japanese
    "エラー(?:コード)?",
    "(?:とは|どういう|何|意味|です|でしょう|ですか|教えて)",
    # German
    r"\b(?:fehler|fehlercode|was|bedeutet|heißt|warum)\b",
)
"""What codes are called, and how people ask what they mean."""

CAME_BACK = WordTable(
    # English
    r"\bbounc(?:ed|es|ing)\b",
    r"\b(?:came|comes?|coming|sent|got|keeps? coming|returned) (?:straight |right )?back\b",
    r"\b(?:message|e-?mail|mail|is|are|was|were|been|gets?|got) (?:rejected|refused|returned|blocked)\b",
    r"\bgot (?:his|her|my|our|their|its) [^.]{0,40}back\b",
    r"\bg[eo]ts? \"[^\"]{3,200}\" back\b",
    r"\b(?:e-?mails?|messages?|letters?) (?:(?:is|are|was|were|now|all|still) ){0,2}undeliver(?:able|ed)\b",
    r"\bundeliverable (?:e-?mails?|messages?|mails?)\b",
    # Korean
    "팅(?:겨|겼|김|긴|기|깁)",
    "바운[스싱]",
    "리젝",
    "빠꾸",
    "튕(?:겨|겼|깁|긴|기|김|겨져|겨서)",
    "되돌아",
    "돌려 ?보[냈내낸]",
    "돌아(?:와|왔|옵|온|오|옴)",
    "리턴(?:이|만)? ?(?:됐|되|돼|됨|된|옴|와|왔|온|오|당|뜨|떠|떴|메일)",
    "회송",
    "보(?:냈|내)[^.?!@]{0,16}(?:실패|오류|에러|거부|차단)",
    CODE_SHOWN,
    "거[부절](?:되|됐|당|했|합|하였|한다|된|돼)",
    "차단(?:되|됐|당|했|된|돼)",
    "반송",
    "못 ?(?:가|받|보내|나가)",
    "안 ?(?:가[요네서는져]|갑니다|가고|간|갔|감|보내|나가|나간|들어가|들어갔)",
    # Japanese
    "戻(?:って(?:き|く|来)|りま|され)",
    "エラーで戻",
    "返って(?:き|く|来)",
    "送り返され",
    "跳ね返",
    "はじかれ",
    "弾かれ",
    "拒否され",
    "届か(?:な|ず)",
    # Chinese
    "退了?回",
    "被退",
    "被拒",
    # German
    r"\b(?:kam|kommt|kamen|kommen|bekommt|bekam|bekommen) [^.]{0,60}zurück\b",
    "zurückgekommen",
    "zurückgeschickt",
    r"\babgelehnt\b",
    r"\babgewiesen\b",
    # French
    r"\b(?:est|sont) revenue?s?\b",
    r"\b(?:revient|reviennent)\b",
    r"\brejetée?s?\b",
    # Spanish
    r"\bdevuelt[oa]s?\b",
    r"\brebot(?:a|an|ó|ado)\b",
    r"\brechazad[oa]s?\b",
    # Italian
    r"\btornat[aeio] indietro\b",
    r"\brespint[aeio]\b",
    # Portuguese
    r"\b(?:voltou|voltaram|devolvid[oa]s?|rejeitad[oa]s?)\b",
    # Dutch
    r"\bteruggekomen\b",
    r"\bkomt terug\b",
)
"""How people tell that a mail failed; of other things too, so it counts only beside a word for mail."""

WRITES = WordTable(
    # English
    r"\b(?:writ(?:e|es|ing|ten)|wrote|sen(?:d|ds|ding|t)|mail(?:s|ing|ed)?|e-?mail(?:s|ing|ed)|repl(?:y|ies|ying|ied))\b",
    # German
    r"\b(?:ge)?schr(?:ei|ie)b",
    r"\b(?:schick|send)e?[nt]?\b",
    # French
    r"\bécri",
    r"\benvo(?:ie|y)",
    # Spanish, Italian
    r"\bescrib",
    r"\benv[ií]",
    r"\bscriv",
    # Korean
    "보내[면니]",
    "보낼 ?(?:때|경우)",
    "보냈[는더]",
    "쓰면",
    "쓸 ?때",
    "[발전]송",
    "주소",
    "메일",
    # Japanese
    "送(?:る|り|っ|信)",
    "メール",
)
"""Somebody writes to somebody."""

GETS = any_of(
    # English
    r"\b(?:gets?|got|getting|sees?|saw|seeing|receiv(?:e|es|ed|ing)|comes?|came|says?|returns?)\b",
    # German
    r"\b(?:bekomm|bekam|erhält|erhalte|erhielt|kommt|kam)",
    # French
    r"\b(?:reçoi|reçu|obtien)",
    # Spanish, Italian
    r"\b(?:recib|obtien|sale|aparece|ricev)",
    # Korean
    "(?:뜨|떠|떴|뜹|뜬|나오|나와|나옵|나온|받[는아습]|옵니다|와요|왔|온다|오네|인데|이래|라고)",
    # Japanese
    "(?:になり|になる|が出|と出|返)",
)
"""And something comes of it."""
