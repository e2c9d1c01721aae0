"""Labels of the lines that mail programs show above a message, by language; one line for each."""

from __future__ import annotations

from bouncebook.alternatives import any_of

YOUR_MESSAGE = any_of(
    # English
    "your message",
    "(?:your message|message (?:that )?you sent),? with the following header(?:s| fields?) ?:?",
    # Korean
    "(?:귀하의|보내신|사용자의) ?메(?:일|시지)",
    "(?:보낸|보내신|발송한?|발송하신|원본|반송된?|실패한?|해당) ?메(?:일|시지) ?(?:정보|내역|내용)",
    # Japanese
    "お客様のメッセージ",
    # German
    "ihre nachricht",
    # French
    "votre message",
    # Spanish
    "su mensaje",
    # Italian
    "il messaggio",
    # Portuguese
    "sua mensagem",
)
"""Lines of a report below these words tell what was sent, and to whom."""

_OF_WHAT = "(?:(?:반송|실패|오류|에러|거부|차단|전송|배달|발송|반환|응답|상세|서버) ?){0,2}"
OUTCOME = any_of(
    # English
    "(?:(?:failure|error|bounce|return|rejection|delivery|server|smtp) )?"
    "(?:reason|error|status|result|code|diagnostics?|response|details?|cause)",
    "(?:error|server|smtp|rejection) message",
    # Korean
    f"{_OF_WHAT}(?:사유|원인|이유|결과|코드|내용|상태|정보|메시지|상세|오류|에러)",
    r"(?:응답|답변)(?=\]? ?[:：|] ?\[?[45]\d)",
    # Japanese
    "(?:エラー|失敗の?|不達の?)?(?:理由|原因|詳細|内容|結果|コード|エラー)",
    # Chinese
    "(?:(?:退信|错误|錯誤|失败|失敗))?(?:原因|详情|詳情|信息|訊息|代码|代碼|状态|狀態|结果|結果|错误|錯誤)",
    # German
    "(?:fehler|ablehnungs)?(?:grund|ursache|fehler|meldung|einzelheiten)",
    # French
    "(?:motif|raison|cause|erreur|détails?)",
    # Spanish, Italian, Portuguese
    "(?:motivo|raz[óo]n|razão|causa|errore?|erro|detall?es?|detalhes?|dettagli?o?)",
    # Dutch
    "(?:reden|oorzaak|fout(?:melding)?)",
    # Polish
    "(?:przyczyna|powód|błąd|szczegóły)",
    # Russian
    "(?:причина|ошибка|подробности)",
)
"""The row of a report's table that tells what became of the message."""

LABELS = {
    "from": any_of(
        # English
        "from",
        "sender",
        # Korean
        "보낸 ?사람",
        "보낸 ?이",
        "발신자?",
        "발신인",
        "보내는 ?사람",
        # Japanese
        "差出人",
        "送信者",
        # Chinese
        "发件人",
        "寄件者",
        # German
        "von",
        # French
        "de",
        "expéditeur",
        # Spanish
        "remitente",
        # Italian
        "da",
        "mittente",
        # Portuguese
        "remetente",
        # Dutch
        "van",
        "afzender",
        # Polish
        "od",
        "nadawca",
        # Russian
        "от",
        # Swedish, Danish, Norwegian
        "från",
        "fra",
        # Finnish
        "lähettäjä",
        # Hungarian
        "feladó",
        # Turkish
        "kimden",
        "gönderen",
        # Romanian
        "de la",
        # Ukrainian
        "від",
    ),
    "to": any_of(
        # English
        "to",
        "recipients?",
        # Korean
        "받는 ?사람",
        "받는 ?이",
        "받은 ?사람",
        "수신자?",
        "수신인",
        # Japanese
        "宛先",
        # Chinese
        "收件人",
        # German
        "an",
        "empfänger",
        # French
        "à",
        "destinataire",
        # Spanish
        "para",
        "destinatario",
        # Italian
        "a",
        # Dutch
        "aan",
        # Polish
        "do",
        # Russian
        "кому",
        # Czech
        "komu",
        # Swedish, Danish, Norwegian
        "till?",
        # Finnish
        "vastaanottaja",
        # Hungarian
        "címzett",
        # Turkish
        "kime",
        "alıcı",
        # Romanian
        "către",
    ),
    "cc": any_of(
        # English
        "cc",
        "bcc",
        # Korean
        "참조",
        "숨은 ?참조",
        # German
        "kopie",
        # French
        "copie",
        # Spanish
        "copia",
    ),
    "date": any_of(
        # English
        "date",
        "sent",
        # Korean
        "보낸 ?날짜",
        "보낸 ?시간",
        "날짜",
        "일시",
        "일자",
        "작성일",
        "발송일시?",
        "보낸 ?일시",
        # Japanese
        "送信日時",
        "日付",
        "日時",
        # Chinese
        "发送时间",
        "日期",
        # German
        "gesendet",
        "datum",
        # French
        "envoyé",
        # Spanish
        "enviad[oa](?: (?:el|em))?",
        "fecha",
        # Italian
        "inviato",
        "data",
        # Dutch
        "verzonden",
        # Polish
        "wysłano",
        # Russian
        "дата",
        "отправлено",
        # Czech
        "odesláno",
        # Swedish, Danish, Norwegian
        "skickat",
        "sendt",
        "dato",
        # Finnish
        "lähetetty",
        # Hungarian
        "elküldve",
        "dátum",
        # Turkish
        "gönderildi",
        "tarih",
        # Romanian
        "trimis",
    ),
    "subject": any_of(
        # English
        "subject",
        "title",
        # Korean
        "제목",
        # Japanese
        "件名",
        # Chinese
        "主题",
        "主旨",
        # German
        "betreff",
        # French
        "objet",
        # Spanish
        "asunto",
        # Italian
        "oggetto",
        # Portuguese
        "assunto",
        # Dutch
        "onderwerp",
        # Polish
        "temat",
        # Russian
        "тема",
        # Czech
        "předmět",
        # Swedish, Danish, Norwegian
        "ämne",
        "emne",
        # Finnish
        "aihe",
        # Hungarian
        "tárgy",
        # Turkish
        "konu",
        # Romanian
        "subiect",
    ),
    "reply": any_of(
        # English
        "reply-to",
        # Korean
        "회신",
        "답장",
    ),
    "importance": any_of(
        # English
        "importance",
        "priority",
        # Korean
        "중요도",
    ),
}
"""What the line tells, and how it is called."""
