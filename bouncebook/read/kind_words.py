"""Words that tell what kind of message it is, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

FEEDBACK_WORDINGS = (
    "feedback-type ?: ?[a-z]",
    "this is an email abuse report",
    "abuse report for an email",
    r"\[ ?spamcop v\d",
)
FEEDBACK = any_of(*FEEDBACK_WORDINGS)
"""A complaint (RFC 5965)."""

FEEDBACK_HINTS = ("feedback-type", "abuse report", "spamcop")
"""In a text without any of these there is nothing to look for."""

AUTOMATIC_SUBJECT = any_of(
    # English
    "auto(?:matic|mated|matische?)?[ -]*(?:repl|respon|antwort)",
    "out of (?:the )?office",
    "vacation",
    "away",
    "on leave",
    # German
    "abwesen",
    # French
    "absence",
    # Spanish
    "respuesta autom",
    # French
    "réponse automatique",
    # Italian
    "risposta automatica",
    # Portuguese
    "resposta autom",
    # Dutch
    "automatisch antwoord",
    # Polish
    "autoodpowied",
    # Russian
    "автоответ",
    # Japanese
    "自動(?:応答|返信)",
    "不在",
    # Korean
    "부재중",
    "자동 ?(?:회신|응답|답장)",
    "휴가",
)
"""How the subject of an automatic answer begins."""

CHALLENGE = WordTable(
    "confirm(?:ation)? (?:that )?(?:you|your (?:message|e-?mail))",
    "verify (?:that )?you(?:r (?:message|identity)| are)",
    "challenge",
    "click (?:on )?(?:the|this) link to (?:confirm|verify|deliver)",
    "reply to this (?:message|e-?mail) to (?:confirm|verify|deliver)",
    "waiting for (?:your )?(?:confirmation|verification)",
    "whitelist (?:you|your)",
    "held until you",
    "spamarrest",
    "boxbe",
    "tmda",
    "confirm your (?:message|e-?mail)",
    "prove (?:that )?you are",
    "asks unknown senders",
    "발신자 ?(?:확인|인증)을 ?(?:하고|거치|위)",
    "사람임을 ?(?:인증|확인)",
    "is being held",
)
"""The recipient's mail system wants the sender to prove something first."""

MAIL_SYSTEM = any_of(
    # English
    "mailer-?daemon",
    "post[_-]?master",
    "mail ?delivery",
    "delivery (?:sub)?system",
    "mail administrator",
    "bounce",
    "mdaemon",
    "mail system",
    "daemon@",
    "delivery status",
    # Korean
    "메일 ?(?:전송|배달|발송)",
)
"""Who sends bounces."""

NOBODY = any_of(
    "no-?reply",
    "do-?not-?reply",
    "system",
    "notif",
    "auto-?",
    "gateway",
    "server",
    "alert",
)
"""Senders that are machines, but no more is known."""

BOUNCE_SUBJECT = any_of(
    # English
    "undeliver",
    "deliver(?:y|ed)[^a-z]+(?:fail|status|notif|problem|error|report|delay|incomplete|has)",
    "returned mail",
    "return(?:ed)? to sender",
    "failure notice",
    "mail (?:could|can)",
    "not delivered",
    "delivery",
    "failed mail",
    "mail fail",
    "bounce",
    "warning: (?:message|could)",
    "could not send",
    "nondeliver",
    "non-deliver",
    "rejected",
    "mail error",
    "returned",
    "failure",
    "delayed",
    "message status",
    # Korean
    "반송",
    "배달",
    "전송 ?실패",
    "발송 ?실패",
    # Japanese
    "リターン",
    "配信",
    "送信エラー",
    # German
    "unzustellbar",
    # French
    "non ?remis",
)
"""What the subjects of bounces say."""

A_MAIL = any_of(
    # English
    r"(?<![\w@.-])(?:e-?)?mails?(?![\w@.-]*@)\b",
    r"\bmessages?\b",
    r"\bsmtp\b",
    # Korean
    "메일",
    "메시지",
    # Japanese
    "メール",
    # Chinese
    "[邮郵]件",
)
"""What was sent is a mail."""

PARCEL = WordTable(
    # English
    r"\bparcels?\b",
    r"\bshipments?\b",
    r"\bcouriers?\b",
    r"\bpackages?\b",
    r"\bfreight\b",
    r"\bweight\b",
    r"\btracking (?:no|number|id)\b",
    r"\bout of stock\b",
    r"\border (?:no|number)\b",
    # Korean
    "택배",
    "배송",
    "운송장",
    "송장 ?번호",
    "등기",
    "우편물",
    "주문 ?번호",
    "품절",
    # Japanese
    "荷物",
    "宅配",
    "ご注文",
    "商品番号",
    "在庫",
    # Chinese
    "快递",
    "快遞",
    "包裹",
    "订单",
    "訂單",
    "缺货",
    # German
    r"\bpakete?s?\b",
    # French
    r"\bcolis\b",
    # Spanish
    r"\bpaquetes?\b",
    # Polish, Czech
    r"\bpaczk",
    r"\bzásilk",
    # Russian
    r"\bпосылк",
    # Turkish
    r"\bkurye",
    r"\bkargo",
    # Italian, Dutch
    r"\bpacc(?:o|hi)\b",
    r"\bpakketten\b",
)
"""What was sent is a thing."""

OTHER_WORLD = WordTable(
    # The web
    "http (?:status|error|오류|code)",
    r"http [45]\d\d\b",
    r"\bgit push\b",
    r"http/[12]",
    "bad gateway",
    "internal server error",
    r"\b503 service (?:temporarily )?unavailable",
    "내부 서버 오류",
    "페이지를 (?:표시|찾|열|불러)",
    "새로 ?고침",
    "file unavailable",
    "gateway time-?out",
    "nginx/",
    "requested url",
    "resource_exhausted",
    # Databases
    "mysql",
    r"\bora-\d{5}",
    "sqlstate",
    r"error \d{4} \(",
    # Networks and machines
    r"\bssh:",
    r"\bicmp",
    "dial tcp",
    "last login:",
    r"\bftp\b",
    r"\b(?:curl|wget|ping|scp|sftp|rsync|git|fatal|psql|ldap|nslookup|kubectl|docker|mount[.]?\w*): ",
    r"\b(?:sip|rtsp)/\d",
    # Other things that are delivered
    "webhook",
    r"\bkafka\b",
    "rabbitmq",
    r"\bbroker\b",
    r"\bfax (?:to|from|message)\b",
    "push notification",
    "알림톡",
    "문자 ?(?:메시지 ?)?(?:발송|전송)",
    "팩스 ?(?:발송|전송)",
    # Code
    r"\bcommit [0-9a-f]{7,}",
    r"\[rejected\]",
    "failed to push",
    r"\bdef \w{1,40}\(",
    r"\bthrow new\b",
    r"\braise \w{1,40}\(",
    r"\bassert\b",
    "===? ?[\"'\\d]",
    "!==? ?[\"'\\d]",
    # What somebody asks to join
    "(?:구독|가입|등록|승인|결재) ?(?:신청|요청)(?:이|은|을|가)? ?(?:거부|반려|거절)",
    r"\b(?:subscription|membership|join) request (?:was|has been) (?:rejected|denied|refused)",
    # Telephones
    "voice ?mail",
    "answering machine",
    "음성 ?사서함",
    "자동응답기",
    "留守番電話",
    # Minutes of a meeting
    r"\banwesend(?:e|) ?:",
    r"\battendees ?:",
    "참석자? ?:",
    "出席者 ?[:：]",
    # Calendars
    "begin:vcalendar",
    r"\bprinters?\b",
    r"\bfirmware\b",
    "프린터",
    "펌웨어",
    "공유기",
    "차단하는 ?(?:법|방법)",
    # What the post brings
    r"\broyal mail\b",
    r"\bpostal (?:address|code|service)\b",
    r"\bpost office\b",
    # What a filter holds
    "quarantine (?:digest|summary|report|notification)",
    r"release ?\| ?block",
    "messages? held (?:since|for you)",
    "격리(?:함|된 ?메일) ?(?:요약|\\d{1,5} ?[통건])",
    "차단[을를]? ?(?:하고 ?싶|하려면|하려고)",
    r"\bvpn\b",
    r"\brelease notes?\b",
    r"\bchange-?log\b",
    "\\b(?:in|of) module\\b",
    "\\b(?:unit )?tests? (?:has |have )?failed\\b",
    "\\btraceback\\b",
    "로그인(?:이|하면|할 ?때|하려면|만)? ?(?:안 ?(?:되|돼|됨|됩)|불가|실패|오류|에러)",
    "상품[이은을]? ?(?:반송|반품)",
    "환불 ?(?:처리|완료|됩|되어|예정)",
    "unknown sender warning",
    "you (?:rarely|don.t often) get (?:e-?)?mail from",
    "\\bon the map\\b",
    "declined your invitation",
    "스팸 ?(?:메일 ?)?\\d{1,9} ?(?:건|통|개)",
    " (?<=\\d.)(?:spam )?(?:messages|e?-?mails) (?:were|have been) (?:blocked|quarantined|filtered)",
    "invitation declined",
    "회의실 ?예약",
    "(?:mail|in)box is full of (?!mail|messages)",
    # Money
    r"\b(?:cheque|check|payment|rent|debit|deposit)s? (?:\S{1,20} ){0,8}bounced",
    r"\binsufficient funds\b",
    "잔액 ?부족",
    "부도",
    r"\bcard (?:was|is|got|has been) (?:\w{1,12} )?(?:rejected|declined|refused)",
    "환불[이은을]? ?(?:거절|거부)",
    "자리가 (?:꽉|다) ?찼",
    "결제[가이를]? ?(?:자꾸 |계속 )?(?:실패|오류|거절|거부|안(?!내))",
    "(?:카드|결제) ?승인",
    "카드사",
    r"\biban\b",
    "überweisung",
)
"""What mail systems do not say."""

MESSENGER = any_of(
    r"\bwhatsapp\b",
    r"\btelegram\b",
    r"\bslack\b",
    r"\bsms\b",
    "카톡",
    "단톡",
    "카카오톡",
)
"""Where people write to each other, of mail as well."""

ARRIVED = any_of(
    # English
    "works again",
    "no more errors",
    r"(?:i|we) (?:have )?(?:received|got) (?:it|your)",
    # Korean
    "잘 (?:받았|도착했)",
    "현재는? (?:모두 |다시 )?정상",
    "정상(?<!면 정상)(?<!야 정상)(?:적으로)? ?(?:처리|수신|도착)(?![가-힣]{0,3}(?:고|는데|지만|더니|으나))",
    # Not full yet
    "% ?(?:를 ?|가 ?|이 ?)?(?:사용|used|full|of your)",
)
"""Somebody tells that the mail came, or a mail system that it still comes."""

ANNOUNCED = WordTable(
    # English
    "will be (?:down|offline|unavailable) (?:for|from|on|between)",
    "(?:scheduled|planned) (?:maintenance|downtime) (?:on|from|window|notice)",
    "maintenance (?:window )?(?:on|from|between|tonight|tomorrow|this|next) (?!the server)",
    "maintenance window ?:",
    "(?:we|it) will be (?:upgrading|migrating|replacing|moving|updating|rebooting|restarting)",
    "there will be (?:an? )?(?:\\w{1,12} )?(?:outage|downtime|interruption|maintenance)",
    "(?:will|shall) (?:then |now |also )?(?:enforce|start (?:enforcing|rejecting|refusing))",
    "(?:messages|mails?|e-?mails) that [^.]{3,60} will (?:then |also |no longer |from then on )?be",
    # Korean
    "점검 ?(?:안내|공지|예정)",
    "지연될 ?수 ?있",
    "(?:거부|차단|반송|제한)(?:할|될|하게 될) ?예정",
    "(?:계정|아이디|메일) ?(?:발급|생성|개설) ?(?:안내|완료)",
    # Japanese
    "メンテナンス(?:の(?:お知らせ|ため)|中|を(?:行|実施))",
    # German
    r"wartung(?:sarbeiten|sfenster|)(?: [^.@]{1,40})? (?:am|vom|von|heute|morgen)\b",
    # French
    "maintenance (?:du|de la|des|programmée|prévue)",
    # Spanish
    "mantenimiento (?:del?|programado|previsto)",
    # Bounces are counted
    "bounce rate",
    "% of (?:the |all |your )?(?:e-?)?mails?",
    "반송률",
    "バウンス率",
)
"""Somebody announces what will be, or counts what was."""

ASKS = any_of(
    r"\?",
    "방법[^.?]{0,15}(?:알려|가르쳐|궁금|문의)",
    "어떻게 (?:하|해)",
    "궁금",
    "教えて(?:くだ|下さ)",
)
"""Somebody asks something."""

SENT_AGAIN = WordTable(
    # English
    r"\b(?:did ?n.t|did not|never|not) (?:receiv|reach|arriv|g[eo]t)[^.]{0,60}\bi(?:'m| am|'ll| will)?"
    r" (?:re-?send|send[^.]{0,30}again)",
    r"\bi(?:'m| am|'ll| will)? (?:re-?send|send[^.]{0,30}again)"
    r"[^.]{0,60}(?:did ?n.t|did not|never|not) (?:receiv|reach|arriv|g[eo]t)",
    r"\A\W{0,3}re-?sending [^.]{0,60}(?:did ?n.t|did not|never|not) (?:receiv|reach|arriv|g[eo]t)",
    # Korean
    "(?:못 ?(?:받|보셨)|안 ?(?:왔|갔|된 것|들어)|누락|받지 ?못|도착하지 ?않)[^.]{0,24}"
    "(?:다시|재|한 ?번 ?더)[^.]{0,12}(?:드립니다|드려요|드릴게|드리|보냅니다|보내요|합니다|첨부)",
    # Japanese
    "届い(?:てい)?な[^。]{0,30}再(?:送|度)",
    # German
    r"nicht (?:erreicht|bekommen|erhalten)[^.]{0,40}(?:schick|send)e ich[^.]{0,30}(?:noch|erneut)",
    # A new address
    r"\b(?:my|our) (?:e-?mail )?address (?:has changed|is changing|changes)",
    "주소(?:가|를) ?[^?]{0,70}?로 (?:변경|바뀌|바꾸)(?:되었|됐|었|했|하였)습니다",
)
"""Somebody sends a mail again that did not come, or tells a new address; who shows a report does neither."""

_YOU_RECEIVE = r"you (?:are receiving|received?) this (?:\w{4,12} )?"
_SUBSCRIBED = (
    "(?:subscri|sign|opt|regist|an? (?:member|subscriber|customer|user)|on (?:our|the)|join|follow|agreed)"
)
BULK = any_of(
    # English
    "to unsubscribe",
    "unsubscribe ?:",
    "unsubscribe (?:here|from|at)",
    "you (?:are receiving|receive) this (?:news|week|month|daily|bulletin|digest)",
    rf"{_YOU_RECEIVE}(?:because|since|as) you(?:'ve|'re| have| are)? (?:been )?{_SUBSCRIBED}",
    rf"{_YOU_RECEIVE}as (?:an? |our )?(?:member|subscriber|customer|user)",
    "view (?:this e-?mail )?in (?:your )?browser",
    # Korean
    r"\(광고\)(?! ?(?:표[시기]|문구|라고|[를을이가]))",
    "무료 ?수신 ?거부",
    r"(?<!\()수신 ?거부 ?:(?![^.]{0,40}(?:차단|거부|못|없|반송|실패))",
    "수신 ?거부(?:가|를)? ?(?:처리|신청|등록|설정)(?![^.]{0,40}(?:때문|못|없|불가|반송|차단|실패))",
    # German
    "newsletter abbestellen",
    # French
    "se désabonner",
)
"""Advertisements and newsletters, which may well speak of bounces."""

OF_MAIL = any_of(
    # English
    "smtp",
    "mail",
    "server",
    r"\bhost\b",
    "recipient",
    "rcpt",
    "relay",
    "spam(?:haus|cop)",
    # Korean
    "스팸 ?하우스",
    "메일",
    "서버",
    "수신",
    "받는 ?사람",
    # Japanese
    "メール",
    "サーバ",
    # Chinese
    "邮件",
)
"""What a line about mail speaks of."""

FAILURE = WordTable(
    # English
    "deliver",
    "undeliver",
    "fail",
    "reject",
    "bounce",
    "unknown",
    "not exist",
    "no such",
    r"errors?\b",
    "refused",
    "unable to",
    "could ?n.t",
    "cannot",
    "problem",
    "exceed",
    "unavailable",
    "full",
    "quota",
    "denied",
    "blocked",
    "disabled",
    "invalid",
    "not allowed",
    "expired",
    "timed out",
    "delay",
    "postpone",
    "did not reach",
    "returned",
    "not a member",
    "not found",
    "be found",
    "not permitted",
    "not resolve",
    "no route",
    "not recogni[sz]ed",
    "too (?:large|big|many)",
    "retry",
    "keep trying",
    "try (?:again )?later",
    # Korean
    "반송",
    "실패",
    "오류",
    "배달",
    "전송",
    "거부",
    "초과",
    "차단",
    "없는",
    "없음",
    "없습니다",
    "없어",
    "않는",
    "않습니다",
    "못했",
    "부족",
    "지연",
    "정지",
    # Japanese
    "拒否",
    "見つかりません",
    "存在しな",
    "いっぱい",
    "送信",
    "配信",
    "エラー",
    "届",
    # Chinese
    "无法",
    "無法",
    "失败",
    "失敗",
    "退回",
    "退信",
    "不存在",
    "拒",
    "已满",
    "已滿",
    # German
    "fehler",
    "fehlgeschlagen",
    "nicht gefunden",
    "existiert nicht",
    "abgelehnt",
    "verweigert",
    "unzustell",
    "zugestellt",
    "unbekannt",
    r"\bvoll\b",
    "gesperrt",
    # French
    "remis",
    "inconnu",
    "livr",
    "rejet",
    "refus",
    "échec",
    "erreur",
    "introuvable",
    # Spanish
    "entreg",
    "desconocid",
    "rechaz",
    "no existe",
    "no se (?:pudo|encontr)",
    r"\blleno",
    # Italian
    "sconosciut",
    "pien[ao]",
    "consegna",
    "recapit",
    # Dutch
    "bezorg",
    # Polish
    "dostarcz",
    # Russian
    "достав",
    "ошибк",
    # Turkish
    "teslim",
    "iletil",
    # Czech
    "doruč",
    # Swedish, Danish, Norwegian
    "levere",
    # Finnish
    "toimitta",
    # Hungarian
    "kézbesít",
)
"""What texts about a failure say, whatever failed."""
