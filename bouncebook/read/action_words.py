"""What reports say of a message's fate, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

DELAYED_WORDINGS = (
    # English
    "has not (?:yet )?been delivered",
    "not yet been delivered",
    "has been (?:delayed|postponed|deferred)",
    "have been (?:delayed|postponed|deferred)",
    "is delayed",
    r"not be delivered for (?:more than )?\d",
    "message delayed",
    "delivery (?:is |has been )?(?:delayed|postponed)",
    "delayed delivery",
    "will (?:keep|continue) (?:on )?(?:trying|to (?:try|attempt|be made|retry))",
    "still (?:undelivered|awaiting|trying|being)",
    "delivery attempts will continue",
    "warning message only",
    "will be (?:retried|re-?attempted)",
    "delivery will continue",
    "you do not need to re-?send",
    "no action is required on your part",
    "temporary failure report",
    "delivery is being retried",
    "will retry",
    "is delayed for",
    "status=deferred",
    r"delivery \d+: deferral",
    r",delayed,4\.\d",
    "stat=deferred",
    "action: ?delayed",
    "will continue trying",
    "continue to be (?:made|attempted)",
    "delivery incomplete",
    "temporary problem delivering",
    # Korean
    "지연(?:되고|되었|됐|됨|됩|된다|돼|중)",
    "계속 (?:재)?시도",
    "재시도(?: ?중|하고 있|합니다|될|예정)",
    "아직 (?:배달|전달|전송)",
    # Japanese
    "遅延",
    "再送(?:を|し)",
    "再試行",
    # German
    "verzögert",
    "noch nicht zugestellt",
    # French
    "retardé",
    "en attente",
    # Spanish
    "se ha retrasado",
    "retrasad",
    # Italian
    "in ritardo",
    # Portuguese
    "atrasad",
    # Dutch
    "vertraagd",
    # Polish
    "opóźni",
    # Russian
    "задержк",
    "отложен",
)
DELAYED = any_of(*DELAYED_WORDINGS)
"""The carrier still tries."""

DELAYED_HINTS = (
    "delay",
    "defer",
    "postpone",
    "been delivered",
    "be delivered for",
    "will ",
    "still ",
    "warning message",
    "need to re",
    "action is required",
    "temporary ",
    "retried",
    "continue to",
    "incomplete",
    "zugestellt",
    "attente",
    "retras",
    "ritardo",
    "atrasad",
    "vertraagd",
)
"""In a text of ASCII's letters without any of these there is nothing to look for."""

GIVEN_UP = WordTable(
    # English
    "permanent (?:fatal )?(?:error|failure)",
    "permanent fatal",
    "failed permanently",
    "giving up",
    "given up",
    r"deliver(?:y|ing)?\b[^.@]{0,80}\b(?:gave|ha[ds] to give) up\b",
    r"\b(?:gave|ha[ds] to give) up (?:on )?(?:trying to )?deliver",
    "delivery of (?:the|your|this|that) (?:e-?mail|message|mail) (?:was|has been) "
    "(?:stopped|blocked|aborted|prevented|halted|refused)",
    "considered (?:to contain |as )?(?:banned|unsolicited bulk)",
    "i'm not going to try again",
    "could ?not be delivered",
    "can ?not be delivered",
    "couldn.t be delivered",
    "was not delivered",
    "were not delivered",
    "wasn.t delivered",
    "delivery (?:has )?failed",
    "delivery (?:to|for|of) [^.:]{1,80} (?:failed|was aborted|has failed)",
    "delivery (?:problems?|failures?|errors?)",
    "failure delivering",
    "failed (?:to deliver|to send|addresses|recipients)",
    "(?:could not|cannot|can.t|unable to|not able to) (?:send|be sent|deliver)",
    "(?:will|was|were) not (?:be )?sent",
    "not delivering to",
    "no valid recipients",
    "unavailable to take delivery",
    "generated during the delivery attempt",
    "automatically rejected",
    "rejected (?:your|the) (?:message|e-?mail|mail)",
    "message (?:was )?bounced",
    "undeliverable",
    "unable to deliver",
    "not able to deliver",
    "retry timeout exceeded",
    "message expired",
    "has been in the queue too long",
    "bounce queue",
    "max(?:imum)? (?:time|retries)",
    "will not be (?:retried|delivered)",
    "status=(?:bounced|expired|undeliverable)",
    "returned mail",
    r"delivery status notification \(failure\)",
    "returned to sender",
    "did not reach",
    "had permanent",
    "non-?deliver",
    "action: ?failed",
    "trouble delivering",
    "problem delivering",
    "could ?n.t deliver",
    "errors? (?:was encountered |has occurred |occurred )?(?:while |when )?"
    "(?:(?:trying|attempting) to )?deliver(?:ing)? ",
    r"delivery \d+: failure",
    r",failed,5\.\d",
    "has been (?:rejected|returned|removed)",
    "was (?:rejected|refused|returned)",
    # Korean
    "반송(?! ?(?:률|율|건|된 건(?:수|은|이 )|메일 ?(?:건|을 받|이 오면|문의|처리)))",
    "전송(?:에|을)? ?실패",
    *(f"{sent} ?(?:되지|하지) ?(?:못|않)" for sent in ("배달", "전달", "전송", "발송", "도착")),
    "배달에 ?(?:못|실패)",
    "(?:배달|전달)[이을를]? ?(?:중단|중지|포기|차단)(?:되었|됐|됨|됩|했|하였|합)",
    "(?:배달|전달)(?:이|을)? ?실패",
    "전달되지",
    *(f"{sent}(?:할|될) 수 ?없" for sent in ("배달", "전달", "전송", "발송")),
    "메(?:시지를|일을) 보낼 수 없",
    "전달에 실패",
    "보내지 ?못",
    "되돌아(?:옵|왔|온)",
    "발송(?:에|이)? ?실패",
    # Japanese
    "送信できません",
    "配信できません",
    "配信不能",
    "配信エラー",
    "送信エラー",
    "配信に失敗",
    "送信に失敗",
    "配達に失敗",
    "配達できません",
    "配信されません",
    "送信されません",
    "送れません",
    "お届けでき",
    "不達",
    # Chinese
    "(?:无法|未能)(?:传递|发送|送达|投递|发送到|寄送)",
    "無法(?:傳遞|傳送|寄送|送達|遞送|投遞)",
    "(?:传递|发送|送达|投递|传送)[^。.:]{0,24}失败",
    "(?:傳送|傳遞|寄送|投遞|遞送)[^。.:]{0,24}失敗",
    "退信",
    "被退回",
    "拒收",
    "届きません",
    # German
    "unzustellbar",
    "nicht zugestellt",
    "konnten? nicht",
    "nicht zustellbar",
    "zustell(?:ung|en) [^.:]{0,60}(?:fehlgeschlagen|nicht möglich)",
    "wurde [^.:]{0,60}(?:zurückgewiesen|abgelehnt)",
    "fehler bei der (?:nachrichten)?zustellung",
    # French
    "n.(?:a|ont) pas (?:pu|été)",
    "impossible d(?:e |.)(?:remettre|distribuer|délivrer|livrer|envoyer)",
    "(?:a|ont) été (?:rejeté|refusé)",
    "échec (?:de l.|d.)envoi",
    "non remis",
    "échec de (?:la )?(?:remise|distribution|livraison)",
    "(?:remise|distribution) [^.:]{0,60}a échoué",
    # Spanish
    "no se (?:pudo|ha podido|puede) (?:entregar|enviar)",
    "no (?:ha (?:sido|podido)|fue|pudo) (?:ser )?(?:posible )?entrega",
    "error al (?:entregar|enviar)",
    "(?:fue|ha sido) (?:rechazado|devuelto)",
    "error de entrega",
    "no se pudo realizar la entrega",
    "entrega [^.:]{0,60}(?:ha fallado|falló)",
    # Italian
    "non (?:è stato )?(?:possibile )?(?:consegna|recapita)",
    "impossibile (?:consegnare|recapitare|inviare)",
    "mancat[ao] (?:consegna|recapito)",
    "è stato (?:rifiutato|respinto)",
    "(?:recapito|consegna|invio) non riuscit[oa]",
    # Portuguese
    "não (?:foi|pôde)",
    "falha (?:na|no|de) (?:entrega|envio)",
    "foi (?:rejeitad|devolvid)",
    "entrega [^.:]{0,60}falhou",
    # Dutch
    "niet (?:worden )?(?:bezorgd|afgeleverd)",
    "(?:bezorging|aflevering) [^.:]{0,60}mislukt",
    "(?:is|werd) geweigerd",
    "is teruggestuurd",
    # Polish
    "nie (?:zosta|może|mog|można|udało)",
    "niedostarcz",
    "dostarczenie [^.:]{0,80}nie powiodło",
    "zosta(?:ł|ła|ło) odrzucon",
    # Russian
    "не (?:может быть|удалось|доставлен|был[ао]? доставлен)",
    "невозможно доставить",
    "ошибка доставки",
    "сбой доставки",
    # Ukrainian
    "не доставлено",
    "не вдалося (?:доставити|надіслати)",
    "помилка доставки",
    # Romanian
    "nu a putut fi livrat",
    "livrarea [^.:]{0,60}(?:nu a reușit|a eșuat)",
    # Vietnamese
    "không gửi được",
    "gửi (?:thư |tin nhắn )?(?:không thành công|thất bại)",
    # Turkish
    "geri döndü",
    "teslim edilemedi",
    "gönderilemedi",
    "iletilemedi",
    "teslim(?:at)?[^.:]{0,20} başarısız",
    # Czech
    "nepodařilo (?:se )?doručit",
    "nelze doručit",
    "se vrátil",
    "nebyla? doručen",
    "doručení [^.:]{0,80}(?:nezdařilo|selhalo)",
    # Slovak
    "doručenie [^.:]{0,80}zlyhalo",
    "nepodarilo (?:sa )?doručiť",
    # Swedish, Danish, Norwegian
    "kunde inte (?:levereras|skickas)",
    "gick inte att (?:leverera|skicka)",
    "kom inte fram",
    "kunne ikke (?:leveres|sendes)",
    "leverans(?:en)? (?:till [^.:]{0,60})?misslyckades",
    "levering(?:en)? (?:til [^.:]{0,60})?mislyk(?:kedes|tes)",
    # Finnish
    "ei voitu toimittaa",
    "toimitus [^.:]{0,60}epäonnistui",
    # Hungarian
    "nem kézbesíthető",
    "nem sikerült kézbesíteni",
    "kézbesítése? nem sikerült",
    "kézbesítése? sikertelen",
    # Greek
    "αποτυχία παράδοσης",
    "δεν ήταν δυνατή η παράδοση",
    # Indonesian
    "pengiriman [^.:]{0,60}gagal",
    "gagal (?:di)?kirim",
    # Arabic
    "(?:فشل|تعذر) (?:تسليم|التسليم)",
    "отклонен",
)
"""The carrier will not try again."""

DELIVERED = WordTable(
    # English
    "was successfully delivered",
    "were successfully delivered",
    "has been successfully delivered",
    "have been successfully delivered",
    "successfully delivered to",
    "success: delivered",
    "delivery (?:was )?success",
    r"delivery \d+: success",
    "delivered to (?:the )?(?:mailbox|recipient|following)",
    "your message has been delivered to",
    # Korean
    "성공적으로 (?:배달|전달|전송)",
    "(?:전송|발송|배달|수신) ?(?:에 )?(?:성공|완료)(?![률율])",
    "(?:메시지|메일)(?:를|을|가|이) (?:정상적으로 )?(?:배달|전달)(?:했|하였|됐|되었)습니다",
    # Japanese
    "配信(?:され|し)ました",
    # Chinese
    "(?:已|成功)(?:传递|送达|投递|傳遞|送達|投遞)",
    # German
    "erfolgreich zugestellt",
    "nachricht wurde (?:an [^.:]{1,60} )?zugestellt",
    # French
    "message a (?:bien )?été (?:remis|distribué)",
    # Spanish
    "mensaje se ha entregado",
    "mensaje (?:fue|ha sido) entregado",
    # Italian
    "messaggio è stato (?:recapitato|consegnato)",
    # Portuguese
    "mensagem foi entregue",
)
"""It arrived."""

RELAYED = any_of(
    "relayed",
    "delivery to these recipients or groups is complete, but no delivery notification",
)
"""It went on to a system that sends no reports."""
