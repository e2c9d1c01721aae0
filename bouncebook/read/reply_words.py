"""Words around a server's reply, as carriers write them; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of
from bouncebook.word_table import WordTable

REMOTE = WordTable(
    r"\bsaid",
    "replied",
    "responded",
    "answered",
    "returned",
    "response(?: was| from[^:]{0,60})?",
    "<<<",
    r"\(reason",
    "other server[^:]{0,20}",
    "smtp; ?",
    "diagnostic[^:]{0,60}",
    "did not like our [^:]{0,30}",
    "message below",
    "server message",
    "to me",
    r"host [^ ]{3,80}(?: \[[^\]]{0,60}\])?",
    "for delivery failure",
    "error message",
    "gave this error",
    "transcript",
    after=r"[ :;,=\-'\"(\[{<]{0,6}\Z",
)
"""A server's reply follows."""

AFTERMATH = any_of(
    "need rcpt",
    "no valid recipients",
    "rcpt first",
    "need recipient",
    "valid rcpt",
    "no recipients",
    "bad sequence",
    "all rcpt commands were rejected",
    "too many errors",
    "closing",
    "service unavailable",
)
"""Replies that only follow from an earlier one."""

END = any_of(
    r" \(in reply to",
    " giving up on ",
    " <<< ",
    " >>> ",
    r" \.\.\. while talking",
    " (?:reporting-mta|final-recipient|original-recipient|action|status|remote-mta): ",
    " (?:diagnostic-code|last-attempt-date|last-log-id|x-[a-z-]{3,30}): ",
    " remote system: (?:dns|smtp)?;",
    " -{4,}",
    " ={4,}",
    r" \*{4,}",
    r"\)? \(expanded from",
    r" \(generated from",
    '"?,? "(?:timestamp|status|action|smtp|type|email|event|remotemtaip)"',
    r"'? ?\[(?:rcpt_to|mail_from|data)\]",
    ", mailer-daemon",
    r"\};",
    " connection (?:closed by foreign|to [^ ]{3,80} closed)",
    r" ?\\[rn]",
    r"> ?#smtp#",
    r",[\w.-]{3,80} \(\d{1,3}(?:\.\d{1,3}){3}\),",
)
"""Here a reply's words end, and the carrier's go on."""

ANOTHER = any_of(
    ">>>",
    "final-recipient",
    "in reply to",
    "giving up on",
    r"\.\.\. while talking",
    r"@[\w.-]+> ?: ",
    " status: ",
)
"""Between two replies: the second is not the first one's next line."""

EARLIER = any_of(
    # English
    r"\bfirst",
    r"\binitially",
    r"\bat first",
    r"\bearlier",
    r"\bpreviously",
    r"\bused to",
    r"\blast (?:week|month|year|time)",
    r"\byesterday",
    # Korean
    "처음",
    "먼저",
    "예전",
    "이전",
    "전에",
    "지난",
    "저번",
    "작년",
    "어제",
    "그제",
    "그저께",
    "아까",
)
"""A reply that is no longer true, or was not given, follows."""

NOT_IT = any_of(
    r"\bnot",
    r"\bno longer",
    r"\brather than",
    r"\binstead of",
)
"""The reply right after it was not given."""

WAS = any_of(
    # English
    r"last (?:week|month|year|time)",
    "yesterday",
    "earlier",
    "before",
    "at first",
    # Korean
    "(?:가|이)? ?아니",
    "(?:가|이)? ?아닌",
    "(?:은|는)? ?말고",
    "(?:에서|로|으로)? ?지연",
    "이?었",
    "였",
    "이?더니",
    "이?다가",
)
"""It stands after a reply that is no longer true, or was not given."""

LATEST = any_of(
    # English
    r"\bnow",
    r"\bfinally",
    r"\beventually",
    r"\bin the end",
    r"\bat last",
    r"\btoday",
    r"\bthis time",
    r"\bthen",
    r"\bbut (?:with |by )?(?:an? |the )",
    # Korean
    "결국",
    "마지막(?! ?(?:오류|에러|응답) ?코드)",
    "최종",
    "끝내",
    "이번",
    "오늘",
    "지금",
    "이제",
    "방금",
    "현재",
    "아니라",
    "아니고",
    "말고",
)
"""The reply that is true now follows."""
