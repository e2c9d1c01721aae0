"""How logs of mail systems tell what became of a message; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

ACCEPTED = any_of(
    # Exim: delivered, and one more address of the same delivery
    r"-\w{4,11}-\w{2,4} [=-]> \S",
    # Haraka
    r"delivered file=",
    r"\[outbound\] delivered",
    # PowerMTA
    r",(?:relayed|delivered|expanded),2\.",
    # Exchange Server's tracking log, where codes may follow
    r",(?:smtp|storedriver),(?:send|deliver),",
    # OpenSMTPD, Kerio, msmtp, and others that name a field so
    r"result[=:] ?\"?(?:ok|sent|delivered|success)\b",
    r"exitcode=ex_ok\b",
    r"smtpstatus=250\b",
    # Courier
    r"success: delivered",
    r",status: success",
)
"""It was passed on or delivered, in the line of a log."""

STATE = any_of(r"\bstatus", r"\bstat", r"\bresult", r"\bdisposition") + r"[=:] ?\"?"
"""What a field of a log is called that tells it."""

STATES = (
    "sent|delivered|deferred|tempfail|softfail|bounced|expired|undeliverable|returned"
    "|failed|failure|permfail|hardfail|rejected"
)
"""What such a field tells, each a word by itself."""

ROW_STATE = any_of(
    "bounced?",
    "delayed",
    "deferred",
    "delivered",
    "expanded",
    "fail(?:ed|ure)?",
    "filteredasspam",
    "quarantined",
    "rejected",
    "relayed",
    "undelivered",
    "반송",
    "(?:발송|전송|배달|수신)? ?실패",
    "수신 ?거부",
)
"""What became of the recipient, as the field of a row."""

ROW_SUCCESS = any_of(
    r"sent\b",
    r"succe(?:ss|eded)",
    r"ok\b",
    r"250\b",
    r"(?:opened|clicked|read(?! ?(?:time|error|fail|only)))\b",
    "(?:(?:미 ?)?열람|읽음|수신 ?확인|클릭)",
    "(?:정상 ?)?(?:발송|전송|배달|수신|처리)? ?(?:에 )?(?:성공|완료)",
    "정상(?:적으로)? ?(?:발송|전송|배달|수신|처리)",
    "(?:배달|발송|전송|전달|수신)(?:됨|되었|됐|했음)",
    "成功",
)
"""It arrived, as the field of a row."""

COLUMN = any_of(
    # English
    r"(?:final |failed |bounced )?(?:recipients?|rcpt)(?:[ _-]?(?:e-?mail|address(?:es)?|smtp ?address|to))?",
    r"to(?:[ _-]?(?:e-?mail|address(?:es)?))?",
    r"e-?mail(?:[ _-]?address(?:es)?)?",
    r"address(?:es)?",
    # Korean
    "받(?:는|은|을) ?(?:사람|이|분|곳)(?: ?(?:주소|메일|이메일|계정)){0,2}",
    "(?:반송|실패|오류)(?:된)? ?(?:주소|수신자|계정)",
    "수신(?:자|인|처)?(?: ?(?:주소|메일|이메일|계정)){0,2}",
    "이메일(?: ?주소)?",
    "메일(?: ?주소)?",
    # Japanese
    "(?:宛先|受信者|送信先)(?:メール)?(?:アドレス)?",
    "メールアドレス",
    # Chinese
    "收件人(?:地址)?",
    # German
    "empfänger(?:adresse)?",
    # French
    "destinataires?",
    # Spanish
    "destinatarios?",
)
"""The column of the recipients."""

SENDER_COLUMN = any_of(
    # English
    r"(?:mail |envelope )?from(?:[ _-]?(?:e-?mail|address))?",
    r"senders?(?:[ _-]?(?:e-?mail|address))?",
    # Korean
    "보(?:낸|내는) ?(?:사람|이|분|곳)(?: ?(?:주소|메일|이메일|계정)){0,2}",
    "(?:발신|발송|송신)(?:자|인|처)?(?: ?(?:주소|메일|이메일|계정)){0,2}",
    # Japanese
    "(?:差出人|送信者|送信元)(?:メール)?(?:アドレス)?",
    # Chinese
    "[发發寄]件(?:人|者)(?:地址)?",
    # German
    "absender(?:adresse)?",
    # French
    "expéditeurs?",
    # Spanish
    "remitentes?",
)
"""The column of the senders."""

ROW_FAILURE = any_of(
    # English
    "fail",
    "bounce",
    "reject",
    "refuse",
    "defer",
    "delay",
    r"errors?\b",
    "undeliver",
    r"not ",
    "unknown",
    # Korean
    "실패",
    "반송",
    "거부",
    "오류",
    "에러",
    "없",
    "초과",
    "지연",
    "않",
    "못",
    # Japanese
    "失敗",
    "エラー",
)
"""It did not, as the field of a row."""

ITEM_FAILURE = any_of(
    # English
    r"\bfull\b",
    "quota",
    "no such",
    "block",
    "disabled",
    "inactive",
    "suspend",
    "expired",
    "invalid",
    "denied",
    "spam",
    "time[ds]? ?out",
    # Korean
    "휴면",
    "정지",
    "탈퇴",
    "퇴사",
    "꽉",
    "가득",
    "차단",
    "스팸",
    "만료",
    "용량",
    "불명",
    "불가",
    "폐쇄",
    "삭제",
    "종료",
    "중단",
    "폐업",
    # Japanese
    "不明",
    "いっぱい",
    "拒否",
)
"""Why it did not, told in a word after a name and an address."""
