"""How English notes tell that mail failed; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

CODE = (
    r"(?<![\w.-])(?<!\d,)(?<![량가액][ :])(?<![량가액]: )"
    r"[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w-]|,\d{3}(?!\d))"
)
"""A code, and no amount or price."""

RETURNED = any_of(
    "bounc",
    "fail",
    "reject",
    "refus",
    "return",
    "undeliver",
    "not (?:be )?deliver",
    "n.t (?:be )?(?:deliver|reach|get|arriv|accept|exist|go|receiv)",
    "(?:n.t|wont|doesnt|cant|didnt) (?:be |get |it )?(?:work|let|take|accept|reach|deliver|exist|arriv)",
    "g[ai]ve[sn]? up",
    "never (?:got|arriv|reach|receiv|made)",
    "no (?:such|longer|mailbox|user)",
    "(?:not|n.t) (?:valid|found|received)",
    "not like recipient",
    "unknown",
    r"\bfull\b",
    "over ?(?:quota|flow)",
    "block",
    r"\bdead\b",
    "disabled",
    "deactivat",
    "suspend",
    "shut",
    "closed",
    "invalid",
    "not (?:exist|found)",
    "errors?\\b",
    "expired",
    "stuck",
    "queued? (?:for|at|since|up)",
    "(?:in|the|our) queue",
    "delay",
    "time[ds]? ?out",
    "(?:kick|came|come|coming|sent|spat|thrown|threw|got|went) [^.@]{0,12}back",
    r"\bgone\b",
    "stopped",
    "unreachable",
    "unable",
    "loop",
    "too many hops",
    r"\bno mx\b",
    "lookup",
    "retired",
    "nothing (?:gets|goes|got|comes) through",
    "(?:none|nothing|not one|not a single \\w+)(?: of (?:them|it|those))?(?: \\w{1,12})?"
    " (?:arriv|deliver|reach|accept|g[oe]t|made|came through|went through)",
    "bl(?:ock|ack)-?list",
    "too (?:large|big)",
    "unavailable",
    "not respond",
    "delet",
    "exceed",
    "not allowed",
    "not accept",
    "denied",
    "spam",
    CODE,
)
"""Mail failed, or why."""

CERTAIN = any_of(
    "nothing (?:gets|goes|got|comes) through",
    # It came back
    "bounc(?!y|e house)",
    "reject",
    "refus",
    "undeliver",
    "(?:kick|spat|spit|thr[eo]w|push|ping)\\w{0,8} (?:\\w{1,20} )?back",
    "(?:came|come|comes|coming|sent|went) (?:straight |right )?back",
    "(?:returned|back) to (?:the )?sender",
    "(?:was|is|were|are|got|been) returned",
    "returns? (?:it|everything|all|every)",
    "(?:delivery|mail|message|permanent|temporary) (?:fail|error|incomplete|problem|delay|status)",
    "failure (?:notice|message|report)",
    "mailer-daemon",
    r"\bndr\b",
    # It did not get there
    "(?:none|nothing|not one|not a single \\w+)(?: of (?:them|it|those))?(?: \\w{1,12})?"
    " (?:arriv|deliver|reach|accept|got (?:there|through)|made it|came through|went through)",
    "bl(?:ock|ack)-?list",
    "not like recipient",
    "(?:not|n.t) received",
    "(?:not|n.t) (?:yet |be |been |being )?(?:deliver|reach|accept|arriv|go(?:ing)? through|get through)",
    "never (?:arriv|reach|got through|got there|made it)",
    "stopped (?:working|going through|accepting)",
    "(?:won.?t|does ?n.?t|did ?n.?t|would ?n.?t) (?:accept|take|let)",
    "(?:wont|doesnt|cant|didnt|couldnt|isnt) (?:be |get )?"
    "(?:work|reach|deliver|exist|arriv|receiv|go through|found)",
    "g[ai]ve[sn]? up (?:trying|after|deliver|on )",
    "never (?:answered|responded)",
    "blocked",
    "(?:is|are|keeps?) blocking",
    "not allowed",
    "not accepted",
    "denied",
    "too (?:large|big)",
    "exceed",
    # It waits
    "queued?",
    "deferr",
    "greylist",
    "(?:keep|keeps|kept|still|will keep) (?:re)?trying",
    "retrying",
    "(?:message|mail|it|they)[^.@]{0,12} expired",
    "expired (?:after|in)",
    "timed out",
    "(?:not|n.t) (?:respond|answer)",
    "unreachable",
    "connection refused",
    # There is none
    "(?:is|are|was)(?: not|n.t) (?:valid|working|found)",
    "(?:can|could)(?:not|n.t| not) (?:be )?(?:found|resolved?|find)",
    "no longer (?:valid|exist|works?|active|in use)",
    "(?:is|are|was|been|mailbox|address|account|inbox|box)(?: \\w{1,20}){0,2} "
    "(?:full|dead|gone|closed|down|inactive|disabled|deactivated|suspended|deleted|unavailable|over ?quota)",
    "no such (?:user|address|mailbox|recipient|account|person)",
    "(?:not|n.t) exist",
    "(?:user|recipient|mailbox|address|host|domain) (?:\\w{1,20} )?(?:unknown|not found)",
    "unknown (?:user|recipient|address)",
    "over ?quota",
    "domain (?:has )?(?:lapsed|expired)",
)
"""Words that, in the clause of an address and in a text about mail, tell that mail failed."""

SURE = any_of(
    # English
    "(?:n.t|not|unable to) receive (?:any|e-?mail|mail|messages|our|my)",
    r"\bquota\b",
    "unrout",
    "bl(?:ock|ack)list",
    "bounc(?:ed|es|ing)",
    "hard bounce",
    "undeliver",
    "kicked back",
    "(?:returned|back) to (?:the )?sender",
    "permanent fail",
    "queued for",
    "(?:thrown|sent|came|come|comes|coming) (?:straight |right )?back",
    "(?:user|recipient|mailbox|address|host) (?:unknown|not found)",
    "unknown (?:user|recipient|mailbox)",
    "no such (?:user|mailbox|recipient|address)",
    "(?:recipient|address|sender) (?:was |is |got )?(?:rejected|refused|retired)",
    "user (?:does ?not|doesn.t) exist",
    "(?:quota|hop count) exceeded",
    "too many hops",
    r"\bno mx\b",
    r"\bdns (?:error|lookup|failure)",
    r"\b(?:dmarc|spf|dkim)\b",
    "greylist",
    "spam filter",
    "relay(?:ing)? (?:access )?denied",
    "mailer-daemon",
    "(?:not|n.t) delivered",
    "delivery (?:has )?failed",
    "nothing (?:gets|goes|got|comes) through",
    "(?:could|can)(?:not|n.t| not) be reached(?! (?:by|on|over) (?:the )?phone)",
    "(?:gives?|gave|throws?|threw) (?:me |us )?(?:an? |some )?(?:\\w{1,20} )?error",
    "(?:mail|in)box (?:is |was |has been |temporarily )?(?:full|unavailable|disabled|closed)",
    "over ?quota",
    "returns? (?:it|everything|every mail)",
    "account (?:has been|is|was) (?:disabled|deactivated|closed|suspended)",
    "(?:failed delivery|delivery failure)",
    "(?:do|did|does)(?: not|n.t) exist",
    r"(?:(?:refus|reject|answer|return)\w{0,8}|gives?|gave|sa(?:ys|id)|throws?)"
    r"(?: \w{1,20}){0,3} [45]\d\d(?!\d)",
    # Korean
    "반송",
    "튕",
    "팅(?:겨|겼|김|긴|기|깁)",
    "리턴",
    "회송",
    "바운스",
    "되돌아",
    "(?:메일|사서|편지|수신)함[이가은는]? ?(?:꽉|가득|초과|용량)",
    "없는 ?(?:주소|계정|사용자|아이디|메일)",
    "수신 ?거부",
    "(?:배달|전달|전송|발송)(?:되지|이 ?안| ?실패| ?불가)",
    "사용자를 ?(?:알|찾)",
    "[45](?:5[0-4]|21)번? ?(?:응답|에러|오류)",
    "메일[이은도]? ?(?:자꾸 |계속 |또 )?[45]\\d\\d(?!\\d)",
    "스팸(?:으로|이라)[가-힣 ]{0,14}(?:거[부절]|반려|차단)",
)
"""Words that, beside an address, can be said only of mail."""

BESIDE = any_of(
    "(?:was|were)(?: not|n.t) delivered",
    "(?:could|can)(?:not|n.t| not) be (?:delivered|reached)",
    "(?:mail|message|letter) (?:\\w{1,20} ){0,6}(?:rejected|refused|returned|bounced|blocked)",
    "address(?:es)? failed",
    "bounc(?:ed|es|ing)",
    "undeliver",
    "반송",
    "튕(?:겨|겼|김|긴|기|깁)",
    "리턴",
    "되돌아",
    "mailbox unavailable",
    "account (?:as |is |was |has been )?(?:inactive|disabled|deactivated|closed|suspended)",
    "mailer-daemon",
    "failure notice",
    "delivery (?:fail|error|incomplete)",
    "temporary failure",
    "g[ai]ve[sn]? up (?:trying|after|deliver)",
    "(?:message|mail|attachment|size) exceeds",
    "returned, ",
)
"""Words that tell it also in the sentence before or after."""

OF_MAIL = any_of(
    # English
    "mail",
    "message",
    "\\bsen[dt]",
    "wr[oi]te",
    "writing",
    "address",
    "inbox",
    "server",
    "bounce",
    "confirmation",
    "reminder",
    "going through",
    "domain",
    # Korean
    "메일",
    "발송",
    "수신",
    "받는",
    "보[낸냈내냄]",
    "주소",
)
"""The text speaks of something sent."""

NOT_FOUND = any_of(
    "(?:domain|host|server|user|recipient|mailbox) (?:is |was )?(?:not found|unknown)",
    "(?:could|can|did)(?:not|n.t| not) (?:be found|find (?:the |that |such )?(?:domain|host|server))",
    "no such (?:domain|host|server|user|recipient|mailbox)",
)
"""Beside an address that may be mistyped: mail did not get there, even if no word is of mail."""

ELSEWHERE = (
    r"\b(?:log|sign)(?:ged|ging|ning)?[ -]?(?:in|up)\b|password|\b(?:app|map|web ?site|page|search|dns|ssh)\b"
)
"""Where else something is not found."""
