"""What reports of mail systems say of themselves, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.word_table import WordTable

REPORT_SAYS = WordTable(
    # English
    r"this is the (?:[\w-]{1,30} )?(?:mail system|mailer-daemon|qmail|mail delivery)",
    r"this is an? (?:automatic(?:ally)?[ -](?:generated )?)?(?:delivery status notification|mail delivery)",
    r"this message was (?:created|generated) automatically by (?:the )?mail",
    r"(?:could ?n.t|could not|cannot|can ?not) be delivered to (?:one or more|the following|all|some)",
    r"unable to deliver (?:your |this |the )?(?:e-?mail|message|mail)s? to the following",
    r"(?:was ?n.t|was not|were) able to deliver your (?:e-?mail|message|mail) to the following",
    r"(?:sorry|regret) to have to inform you that your (?:e-?mail|message|mail)",
    r"following address(?:es|\(es\)|) (?:failed|had)",
    r"following recipients?(?:\(s\))? (?:failed|could not|cannot|had)",
    r"following recipient\(?s?\)? (?:has|have) been delayed",
    r"error (?:has )?occurred while (?:trying|attempting) to deliver",
    r"had (?:permanent|transient|non-?fatal)(?: non-?fatal)? (?:fatal |delivery )?errors",
    r"transcript of (?:the )?session follows",
    r"did not reach the following recipient",
    r"delivery to the following recipient",
    r"delivery has failed to these recipients",
    r"your message to \S{1,80} (?:could ?n.t be|could not be|was not|has not been|was ?n.t) delivered",
    r"diagnostic information for administrators",
    r"in reply to (?:the )?(?:rcpt to|mail from|data|end of data|ehlo|helo|starttls|auth)\b",
    r"remote (?:mail )?(?:server|host) (?:said|returned|replied)",
    r"smtp error from remote",
    r"-queue id-",
    r"lost connection with \S{1,100} while",
    r"refused to talk to me",
    r"\(host \S{1,100} said:",
    r"(?:remote|generating) (?:mta|server) ?:",
    r"final-recipient ?:",
    r"diagnostic-code ?:",
    # Korean
    "다음 (?:수신자|받는 ?사람)(?:\\(들\\)|들)?(?:에게|으로|로)? ?(?:배달|전달|전송|발송)",
    "전송이 (?:최종적|영구적)으로 실패(?:하면|한 경우)",
    r"gmail에서 \d{1,3}시간 (?:동안 )?다시 시도",
    "원격 서버에서 (?:반환|보낸|응답)",
    "관리자(?:용|를 위한) 진단 정보",
)
"""No person writes so: whatever else the text speaks of, a report of failed mail stands in it."""
