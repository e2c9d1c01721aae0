"""How English notes tell that mail failed; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

RETURNED = any_of(
    "bounc",
    "fail",
    "reject",
    "refus",
    "return",
    "undeliver",
    "not (?:be )?deliver",
    "n.t (?:be )?(?:deliver|reach|get|arriv|accept|exist|go|receiv)",
    "n.t (?:work|let|take)",
    "never (?:got|arriv|reach|receiv|made)",
    "no (?:such|longer|mailbox|user)",
    "(?:not|n.t) valid",
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
    "queue",
    "delay",
    "time[ds]? ?out",
    "(?:kick|came|come|coming|sent|spat|thrown|threw|got|went) [^.@]{0,12}back",
    r"\bgone\b",
    "stopped",
    "unreachable",
    "unable",
    "loop",
    "too (?:large|big)",
    "unavailable",
    "not respond",
    "delet",
    "exceed",
    "not allowed",
    "not accept",
    "denied",
    "spam",
    r"(?<![\w.-])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w-])",
)
"""Mail failed, or why."""

CERTAIN = any_of(
    # It came back
    "bounc(?!y|e house)",
    "reject",
    "refus",
    "undeliver",
    "(?:kick|spat|spit|thr[eo]w|push|ping)\\w* (?:\\w+ )?back",
    "(?:came|come|comes|coming|sent|went) (?:straight |right )?back",
    "(?:returned|back) to (?:the )?sender",
    "(?:was|is|were|are|got|been) returned",
    "returns? (?:it|everything|all|every)",
    "(?:delivery|mail|message|permanent|temporary) (?:fail|error|incomplete|problem|delay|status)",
    "failure (?:notice|message|report)",
    "mailer-daemon",
    r"\bndr\b",
    # It did not get there
    "(?:not|n.t) (?:yet |be |been |being )?(?:deliver|reach|accept|arriv|go(?:ing)? through|get through)",
    "never (?:arriv|reach|got through|got there|made it)",
    "stopped (?:working|going through|accepting)",
    "won.t accept",
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
    "expired",
    "timed out",
    "(?:not|n.t) (?:respond|answer)",
    "unreachable",
    "connection refused",
    # There is none
    "(?:is|are|was)(?: not|n.t) (?:valid|working|found)",
    "(?:can|could)(?:not|n.t| not) (?:be )?(?:found|resolved?|find)",
    "no longer (?:valid|exist|works?|active|in use)",
    "(?:is|are|was|been|mailbox|address|account|inbox|box)(?: \\w+){0,2} "
    "(?:full|dead|gone|closed|down|inactive|disabled|deactivated|suspended|deleted|unavailable|over ?quota)",
    "no such (?:user|address|mailbox|recipient|account|person)",
    "(?:not|n.t) exist",
    "(?:user|recipient|mailbox|address|host|domain) (?:\\w+ )?(?:unknown|not found)",
    "unknown (?:user|recipient|address)",
    "over ?quota",
    "domain (?:has )?(?:lapsed|expired)",
)
"""Words that, in the clause of an address and in a text about mail, tell that mail failed."""

SURE = any_of(
    # English
    "bounc(?:ed|es|ing)",
    "hard bounce",
    "undeliver",
    "kicked back",
    "(?:returned|back) to (?:the )?sender",
    "permanent fail",
    "queued for",
    "(?:thrown|sent|came|come|comes|coming) (?:straight |right )?back",
    "(?:user|recipient|mailbox|address) (?:unknown|not found)",
    "no such (?:user|mailbox|recipient)",
    "mailbox (?:is |was |has been )?(?:full|unavailable|disabled|closed)",
    "over ?quota",
    "returns? (?:it|everything|every mail)",
    "(?:do|did|does)(?: not|n.t) exist",
    r"(?:refus\w+|reject\w+|gives?|gave|answer\w*|sa(?:ys|id)|return\w*|throws?)(?: \w+){0,3} [45]\d\d(?!\d)",
    # Korean
    "반송",
    "튕",
    "팅(?:겨|겼|김|긴|기|깁)",
    "리턴",
    "회송",
    "바운스",
    "되돌아",
)
"""Words that, beside an address, can be said only of mail."""

BESIDE = any_of(
    "(?:was|were)(?: not|n.t) delivered",
    "(?:could|can)(?:not|n.t| not) be (?:delivered|reached)",
    "mailbox unavailable",
    "account (?:as |is |was |has been )?(?:inactive|disabled|deactivated|closed|suspended)",
    "mailer-daemon",
    "failure notice",
    "delivery (?:fail|error|incomplete)",
    "temporary failure",
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
