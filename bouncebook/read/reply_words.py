"""Words around a server's reply, as carriers write them; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

REMOTE = any_of(
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
    r"host [^ ]{3,80}(?: \[[^\]]*\])?",
    "for delivery failure",
    "error message",
    "gave this error",
    "transcript",
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
    " -{4,}",
    " ={4,}",
    r" \*{4,}",
    r"\)? \(expanded from",
    r" \(generated from",
    '"?,? "(?:timestamp|status|action|smtp|type|email|event|remotemtaip)"',
    r"'? ?\[(?:rcpt_to|mail_from|data)\]",
    ", MAILER-DAEMON",
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
