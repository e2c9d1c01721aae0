"""Words of automatic answers, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.word_table import WordTable

AWAY = WordTable(
    # English
    "out of (?:the |my )?office",
    r"\b(?:i am|i'm|will be) (?:currently )?away\b",
    "(?:limited|no) access to (?:my )?e-?mail",
    "auto(?:matic|mated)? (?:reply|response)",
    r"\booo ?:",
    # Korean
    "부재 ?중(?! ?전화)",
    "자동 ?(?:회신|응답|답장)",
    # Japanese
    "不在に(?:し|な)",
    # German
    "abwesenheit",
)
"""It says that it is the answer of one who is away."""

AUTOMATIC = WordTable(
    # English
    "this is an auto(?:matic|mated)",
    "auto(?:matic|mated|matically)? ?(?:generated )?(?:reply|response|answer|acknowledge?ment)",
    "do not reply to this auto(?:matic|mated)",
    # Korean
    "자동 ?(?:회신|응답|답장|답변)",
    "자동(?:으로)? ?(?:보내는|보내드리는|발송)",
    # Japanese
    "自動(?:返信|応答|送信|配信)",
    # Chinese
    "自动(?:回复|答复)",
    "自動(?:回覆|答覆)",
    # German
    "automatische? (?:antwort|nachricht|e-?mail|rückmeldung)",
    # French
    "(?:message|réponse|courriel) automatique",
    # Spanish
    "(?:mensaje|respuesta|correo) automátic",
    # Italian
    "(?:messaggio|risposta) automatic",
    # Portuguese
    "(?:mensagem|resposta) automátic",
    # Dutch
    "automatisch (?:antwoord|bericht)",
    # Polish
    "automatyczn[aey] (?:odpowied|wiadomo)",
    # Russian
    "автоматическ(?:ий ответ|ое сообщение)",
)
"""It says that no person wrote it; reports of failures say so too."""

ABSENT = WordTable(
    # English
    r"\bon (?:vacation|holidays?|leave)\b",
    r"\b(?:annual|parental|maternity|paternity|sick|medical) leave\b",
    r"\b(?:i am|i'm|we are|we're|will be|currently) (?:away|travell?ing|abroad|closed|absent)\b",
    r"\b(?:i am|i'm|we are|we're) (?:at|in|on) [^.]{2,40} (?:until|till|through)\b",
    r"\baway from (?:my|the) (?:desk|office|mail|e-?mail)",
    r"\b(?:office|shop|desk) is closed (?:for|from|until|till|on)\b",
    r"\bclosed for (?:the )?(?:holidays?|vacation|summer|easter|christmas)",
    r"\bi (?:only )?work (?:on )?(?:mon|tues|wednes|thurs|fri)days?\b",
    r"\b(?:i|we) (?:no longer|only|rarely) (?:check|read|monitor|work)",
    r"\b(?:mailbox|inbox|address) is not (?:being )?(?:monitored|read|attended|checked)",
    r"\b(?:i have|i've) left\b",
    r"\bno longer (?:works? (?:at|for|here|with)|employed|with (?:us|the))\b",
    r"\b(?:at|attending) (?:a|the) (?:conference|fair|training|workshop|seminar)\b",
    r"\bon sabbatical\b",
    # Korean
    "부재(?! ?중 ?전화)",
    "퇴사",
    "퇴직",
    "(?:휴가|휴직|휴무|출장|연수|교육|외근|여행) ?(?:중|으로|로|기간|이라|참석|입니다|를|을)",
    "연휴",
    "자리를 ?비[우웁운]",
    "사무실이 쉽니다",
    "(?:회사|업무|사무실|당사)[^.]{0,10} 쉽니다",
    # Japanese
    "不在",
    "休暇",
    "休業",
    "お休み",
    "出張(?:中|の|に|して)",
    "席を外",
    # Chinese
    "休假",
    "外出",
    "出差",
    "放假",
    "不在办公室",
    "不在辦公室",
    # German
    "abwesen",
    "nicht im (?:büro|hause)",
    "im urlaub",
    "außer haus",
    "wieder (?:erreichbar|im büro|im haus)",
    "elternzeit",
    # French
    r"\babsente?\b",
    r"\bcongés?\b",
    "en vacances",
    "en déplacement",
    # Spanish
    "fuera de la oficina",
    "de vacaciones",
    "estaré ausente",
    "estoy de (?:viaje|baja)",
    # Italian
    "fuori (?:ufficio|sede)",
    "in ferie",
    # Portuguese
    "férias",
    "fora do escritório",
    # Dutch
    "afwezig",
    "op vakantie",
    # Polish
    "urlopie",
    # Russian
    "в отпуске",
)
"""Somebody is not there."""

RECEIVED = WordTable(
    # English
    r"\bthank(?:s| you)(?: very much)? for (?:your|contacting|reaching|writing|getting|the)\b",
    r"\b(?:we(?:'ve| have)?|i(?:'ve| have)?) (?:got|received) your\b",
    r"\b(?:has|have) been received\b",
    r"\b(?:ticket|case|request) (?:no\.? ?|number )?#?\d",
    # Korean
    "(?:메일|문의|연락)(?:을|를)? ?(?:주셔서|보내 ?주셔서|주신)",
    "보내 ?주신 (?:메일|문의)",
    "접수(?:되었|됐|번호|하였|했)",
    # Japanese
    "(?:お問い?合わ?せ|ご連絡|メール)(?:を|いただき|、|ありがとう)",
    "受け付けました",
    "いただいたメール",
    "お世話になって",
    # Chinese
    "(?:已|已经)收到您",
    "感谢您的",
    # German
    r"\b(?:vielen )?dank für ihre\b",
    "bei uns eingegangen",
    # French
    "merci (?:de|pour) (?:votre|nous)",
    "bien reçu votre",
    # Spanish
    "gracias por (?:su|contactar)",
    "hemos recibido su",
    # Italian
    "grazie per (?:la sua|averci)",
    "abbiamo ricevuto",
    # Portuguese
    "obrigad[oa] (?:pel|por)",
    "recebemos (?:a sua|o seu)",
    # Dutch
    "(?:bedankt|dank) voor (?:uw|je)",
)
"""It tells that a mail came in."""

LATER = WordTable(
    # English
    r"\b(?:will|shall|'ll) (?:reply|respond|answer|get back)",
    r"\b(?:will|shall|'ll) be (?:read|answered|replied|back|returning|in touch)",
    r"\bslow (?:to|in) (?:respon|reply|replying|answer)",
    r"\bget (?:back )?to (?:it|you|them|your (?:mail|e-?mail|message)s?)\b",
    r"\bread (?:my|your) e?-?mails? (?:only|when|on|in|after|again)\b",
    r"\bwill hear from (?:me|us)\b",
    r"\b(?:within|in) (?:\w+ )?(?:\d|one|two|three|a few) (?:business|working|work) (?:day|hour)",
    r"\b(?:when|until|till) (?:i|we) (?:return|am back|are back|get back)\b",
    r"\brepl(?:y|ies) (?:will|may|might) be\b",
    r"\bback (?:in the office |at work )?on\b",
    r"\b(?:repl(?:y|ies)|answers?) (?:mon|tues|wednes|thurs|fri)day",
    # Korean
    "(?:회신|연락|답변|답장|확인|처리|안내)(?:을|를)? ?(?:해 ?)?(?:드리|하)겠",
    "(?:회신|연락|답변|답장|확인)(?:이)? ?(?:늦|어렵|지연)",
    "영업일 ?(?:기준)?",
    "순차적으로",
    # Japanese
    "(?:返信|返答|回答|ご連絡|対応)(?:いた|を|が遅れ|させて|申し上げ)",
    "営業日",
    "順次",
    # Chinese
    "(?:尽快|盡快)?(?:回复|回覆|与您联系)",
    "工作日",
    # German
    "wieder (?:erreichbar|im büro|im haus)",
    r"\bmelden? (?:uns|mich)\b",
    r"\b(?:innerhalb|binnen) (?:von )?\w+ (?:werk|arbeits)tag",
    "nicht weitergeleitet",
    # French
    "répondr",
    "reviendr",
    "jours ouvr",
    # Spanish
    r"\bresponder(?:é|emos)",
    "contestar",
    "días (?:hábiles|laborables)",
    # Italian
    "risponder",
    "giorni lavorativi",
    # Portuguese
    "dias úteis",
    # Dutch
    "werkdag",
)
"""Somebody will read or answer it later."""

INSTEAD = WordTable(
    # English
    r"\b(?:urgent|emergenc(?:y|ies)|urgently)\b",
    r"\bplease (?:contact|call|write to|reach)\b",
    r"\bcan help\b",
    r"\bcan be reached (?:at|on|under)\b",
    r"\bask \w{2,20} ?\(",
    r"\b(?:text|call|phone|ring) me\b",
    r"\b(?:can.?t|cannot) wait\b",
    r"\blooks after\b",
    r"\binstead\b",
    r"\bfrom now on\b",
    # Korean
    "급한",
    "긴급",
    "(?:에게|께|으로|로) ?(?:메일 ?)?(?:연락|문의|부탁)",
    "연락 ?바랍니다",
    # Japanese
    "お?急ぎ",
    "まで(?:ご連絡|お願い)",
    # Chinese
    "急事",
    "请联系",
    "請聯絡",
    # German
    "dringend",
    "vertret",
    # French
    "urgen",
    # Spanish
    "urgente",
    # Italian
    "urgenz",
    # Dutch
    "dringen",
    "spoed",
)
"""Whom to ask in the meantime."""
