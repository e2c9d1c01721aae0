"""What English notes say right before and after an address; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

_CLOSED = "[>)\\]\"']{0,2}[,:]? ?"
_THINGS = "(?:[\\w']+ ){0,4}?"
"""A few words between a verb and what it governs."""

_IS = any_of(
    "(?:is|are|was|were|has|have|does|to|be|seems?)",
    "(?:still|also|both|all|just|too)",
    "at the same \\w+",
    "there",
    "domain",
    "however",
)
WORKS = f"{_CLOSED}(?:{_IS} ){{0,4}}" + any_of(
    "work(?:s|ed|ing)?\\b(?! at)",
    "(?:fine|ok(?:ay)?|good|alright)\\b",
    "(?:went|goes|gets?|got|came|comes) (?:straight )?through",
    "(?:received|gets?|got|receives?) (?:it|them|theirs|ours|his|hers|mail|everything|the same|mine)\\b",
    "accepts?\\b",
    "arriv(?:ed|es)\\b",
    "(?:delivered|reachable|unaffected)\\b",
    "(?:replied|answered)\\b(?! (?:with |by )?(?:an? )?[\"'(]?(?:[45]\\d|bounce|error))",
    "and (?:he|she|it|they|that|this|that one)(?: has| have|'s)? (?:already )?"
    "(?:answered|replied|wrote back|got it|received|arrived|works?|worked|went through|confirmed|is fine)\\b",
    "(?:gets?|got|receives?|received) (?:ours|all|everything|it all|every \\w+|them all|my \\w+|our \\w+) "
    "(?:normally|fine|ok|without|as usual|just)\\b",
    "(?:took|take|takes) (?:it|them|mine)\\b",
)
"""After an address at which mail arrives."""

IS_DOUBTED = _CLOSED + any_of(
    "(?:is |was )?(?:still|really|even) "
    "(?:right|correct|valid|in use|used|active|current|alive|good|working|your)\\b",
    "(?:spelled|spelt|misspelled|misspelt) ",
    "(?:(?:so|and|but) )?(?:is|was) (?:that|this|it|there) (?:perhaps |maybe )?(?:an? )?"
    "(?:typo|mistyp|misspel|wrong)",
    "(?:maybe|perhaps|probably|or) (?:an? |is it an? |did \\w+ )?(?:typo|mistyp|misspel)",
)
"""After one that somebody has reason to doubt."""
IS_OWN = _CLOSED + any_of(
    # What Outlook was doing
    "- ?(?:sending|receiving)\\b",
    # The writer
    "[(]?(?:(?:is|=|being) )?(?:me|mine|myself|ours|us|the sender|sender)\\b",
    "[(]?(?:(?:is|=|being|that is|that's) )?(?<!, )(?:my|our) (?:\\w+ )?"
    "(?:own|address|account|e-?mail|mail|mailbox|inbox|id|login|domain|side|end)\\b",
    # Who was asked to mend it
    "to (?:please )?(?:remove|fix|check|look|whitelist|unblock|correct|open|update|change|confirm|clear"
    "|delete|add|allow|reset|investigate|help)\\b",
    # Somebody who tells of it
    "(?:here\\b|if (?:that|it|you|they)|wants? |asked |opened |called |reported |needs )",
    "(?:got|gets|receive[ds]|saw|sees) (?:the|an?|this|that|my|your) (?:bounce|error|ndr|notice|failure)",
    # Where it goes instead
    "instead\\b(?! of)",
    "from now on",
    "(?:has |have )?(?:taken|took|takes) over",
    "replace[ds]? (?:him|her|them)",
    "as (?:well|cc)",
    "(?:is|was) (?:also )?(?:in |on )?(?:cc|copied)",
    "(?:is|would be|was) (?:the )?(?:right|correct|new|proper|current|good|other) ",
)
"""After the writer's own, or that of somebody who is no recipient."""

_SENDS = any_of(
    "(?:e-?)?mail",
    "(?:re-?)?send",
    "write",
    "use",
    "try",
    "contact",
    "reach",
    "reply",
    "respond",
    "answer",
    "forward",
    "ask",
    "call",
    "ping",
    "copy",
    "cc",
    "notify",
    "inform",
    "tell",
    "get back",
    "go",
    "come",
    "confirm",
    "refund",
)
_MOVES = "(?:escalate|switch|redirect|change|point|update|move)"
_MAY = any_of(
    "please",
    "(?:pls|plz)",
    "kindly",
    "(?:can|could|may|should|shall|must|will|'ll|would|'d)",
    "let'?s",
    "(?:then|instead|better|or|just)",
)
_NOT_A_NOUN = "(?!(?:e-?)?mails? ?[(=:]|(?:e-?)?mails? (?:to|an|à|a|for|from|at) |repl(?:y|ies) (?:to|from) )"
_WAY = "(?:(?:to|at|via|on|with|under) )"
ELSE_BEFORE = any_of(
    # What is to be done
    r"\bplease (?:\w+ ){1,8}(?:to|at|via|of|under|on) ",
    rf"\b{_MAY} (?:(?!not |never )\w+ ){{0,3}}?{_SENDS} {_THINGS}{_WAY}?",
    rf"\b{_MAY} (?:(?!not |never )\w+ ){{0,3}}?{_MOVES} {_THINGS}{_WAY}",
    rf"(?:\A|[.;:!?,]| and| or| so) ?{_NOT_A_NOUN}{_SENDS} (?:back |me |us ){{0,2}}{_THINGS}{_WAY}?",
    rf"(?:\A|[.;:!?,]) ?{_MOVES} {_THINGS}{_WAY}",
    r"\bverification failed for ",
    # Where the mail or the report went
    r"\breturn(?:ed|s)? (?:\w+ )?to ",
    r"\b(?:went|goes|sent|bounced|came|comes?|delivered|kicked|thrown) back to ",
    r"\b(?:notice|notification|report|ndr|dsn|bounce|copy|alert)s? "
    r"(?:(?:was|were|is|went|goes|go|came|sent|landed) ){1,2}(?:to|in|at) ",
    # Who was told, or had it too
    r"\b(?:informed|notified|told|updated|reached|contacted) (?:at|via|on|by|under) ",
    r"\b(?:informed|notified|told) (?:\w+ ){0,2}[(]?",
    r"\b(?:cc|bcc|copy(?:ing)?|copied|cc.?(?:d|ed|ing))(?: (?:\w+ ){0,4})?[(:,]? ?",
    r"\b(?<!unable to )(?<!not )(?<!n't )(?<!(?:not|use|sed|wed|ted|zed) to )"
    r"(?:forward|redirect|alias|relay)(?:s|e?d|es|ing)? (?!access |denied |not )(?:\w+ ){0,3}(?:to|for) ",
    r"(?:\A|[@.;,:] ?)(?:cc |bcc |also |successfully |and )?(?:delivered|accepted|ok|succeeded|successful)"
    r"(?: to| for)? ?: ?",
    # What is right
    r"\binstead of ",
    r"\b(?:changed|moved|switched|renamed) (?:\w+ ){0,3}to ",
    r"\b(?:new|correct|right|proper|other|personal|private|alternat(?:e|ive)|backup|current|updated) "
    r"(?:(?!because |since |that |but |and )[\w-]+ ){0,3}(?:is |would be |at |on |\(|: ?)?",
    r"\b(?:should (?:have been|be|read)|meant|supposed to be|intended|instead of typing) ",
)
"""Before an address of somebody else: where to turn, what is right, where the report went."""

_OWNED = "(?:address|account|(?:mail|in)?box|e-?mail|id|login|sender|side|domain|from)"
OWN_BEFORE = any_of(
    rf"\b(?:my|our) (?:own )?(?:\w+ ){{0,2}}{_OWNED}(?: (?:on|at|in|for) (?:\w+ ){{1,3}})?"
    r"(?: ?(?:is|was|=|:|,|\(|as)){0,3} ?",
    r"\bfrom (?:our|my) side:? ",
    r"(?:\A|[.;,(:] ?)(?:sent )?from ?:? ",
    r"\b(?<!to )(?<!to the )(?:source|sending|sender|originating|origin) ?"
    r"(?:mailbox|address|account|box|user|e-?mail)?(?: (?:is|was|as))? ?[:=(]? ?",
    r"\b(?:comes?|came|go(?:es)?|went|sent|send(?:ing)?|writ(?:e|ing)|mail(?:ing)?|logged in|"
    r"signed (?:in|up)|registered|tried|tested) (?:\w+ ){0,2}(?:from|as|by|out of) (?:both |either )?",
    r"\b(?:i am|i'm|we are|we're) (?:[\w.']+,? ){0,3}[(<]?",
    r"\b(?:this is|it's) (?:(?!the |her |his |their |for |to |about )[\w.']+,? ){1,3}[(<]?",
    r"(?<!to )(?<!for )\b(?:we|i|us|me|my colleague|our (?:side|end|team|user|customer|client)) ?[(<]",
    r"\b(?:log-?in|user-?name|smtp user|credentials|authenticat\w+)(?: (?:is|as|of|with|for))? ?[:=]? ?[(]?",
    r"\b(?:the|our|my|affected|internal) (?:user|colleague|employee|sender|co-?worker)"
    r"(?: (?:affected|concerned|in question|who \w+))? ?(?:is|was|:|=) ?",
    r"(?<!our )(?<!my )(?<!the )(?<!his )(?<!her )\b(?:answer|reply|response)s? (?:at|to|on) ",
    r"\b(?:signed|best), (?:[\w.']+,? ){0,3}[(<]?",
    r"\b(?:yours|regards|thanks|thx|cheers),? (?:[\w.']+,? ){0,3}[(<]?",
    r"\b(?:assigned(?: to)?|assignee|owner|agent|tech) ?: ?",
    r"\b(?:requester|reporter|customer|caller|opened by|reported by|ticket from) ?[:=(]? ?",
)
"""Before the writer's own address."""

_SENT = any_of(
    "(?<!you )sen(?:t|ding)",
    "wrote",
    "writ(?:e|ing)",
    "(?:e-?)?mail(?:ed|ing|s)?",
    "messages?",
    "letter",
    "repl(?:y|ies|ied)",
    "answers?",
    "invoice",
    "quote",
    "newsletter",
    "reminder",
    "invitation",
    "re-?sent",
    "forwarded",
    "complaint",
    "report",
    "(?:every|any)thing",
)
SENT_TO = any_of(
    r"\brcpt (?:to )?[:<]?",
    r"\b(?:when(?:ever)?|if|(?:each|every|any) ?time|once|as soon as|after) (?:(?!you )\w+ ){1,2}"
    r"(?:try to |tried to |trying to )?"
    r"(?:(?:e-?)?mail(?:s|ed)?|writes?|wrote|contact(?:s|ed)?|repl(?:y|ies|ied)) (?:to )?",
    rf"\b{_SENT} (?:\S+ ){{0,5}}?to ",
    rf"\b{_SENT} to (?:\w+ ){{1,3}}[(]",
    r"\b(?:asked|reported|filed|submitted|complained|applied|registered|raised|pitched|addressed) "
    r"(?:\S+ ){0,6}?(?:to|with|at) ",
    r"\b(?<!you )(?:wrote|sent|(?:e-?)?mail(?:ed|ing)|messaged|contacted|tried|used|invited|typed) "
    r"(?:\w+ ){0,3}[(<]?",
)
"""Before an address to which mail went."""

_WRITE = "(?:(?:e-?)?mail|reach|write|contact|send|reply)(?: (?:\\w+ ){0,4}to)?"
_FAILED = any_of("bounc\\w*", "undeliver\\w*", "fail\\w*", "reject\\w*", "refus\\w*")
FAILED_BEFORE = any_of(
    "[\"'] from ",
    r"\bnothing (?:gets|goes|got|comes) through to ",
    r"\b(?:neither|nor|nothing|none|never) (?:\S+ ){0,6}?"
    r"(?:gets?|got|reach(?:es|ed)?|arrives?|goes?|makes? it)(?: through)?(?: to| at)? ",
    rf"\b(?:can ?no|can.|could ?n.|won.|does ?n.)t (?:\w+ )?{_WRITE} ",
    rf"\b(?:unable|failed|trying|tried) to {_WRITE} ",
    r"\bnot be (?:e?mailed|sent|delivered|forwarded) to ",
    r"\b(?:queued|held|pending|waiting|retrying|undelivered) (?:for|at) ",
    rf"\b(?:{_FAILED}|errors?|stuck|kickback|nope|ndr|dsn|mailer-daemon)"
    r"(?: \w+){0,3}? (?:from|for|to|at|on|by|with|is) ",
    rf"\b(?:{_FAILED}|dead|invalid|unknown|bad)"
    r"(?: (?:address|mailbox|recipient|user|account|e-?mail))? ?[:=(<-]{0,2} ?",
)
"""Before the address of which a failure is told."""

FROM_WHOM = any_of(
    "[\"'] from ",
    r"(?:[45]\d\d|[45]\.\d{1,3}\.\d{1,3}|rejections?|bounces?|refusals?|kickbacks?|back) from ",
    "\\b(?:bounced|failed|rejected|dropped|undeliverable) (?:e-?mail|address|recipient|to) ?[:=] ?",
)
"""Before an address that would not be one's own or a helper's, as a report would have it."""

REASON = "[>)\\]\"']{0,2},? " + any_of(
    "(?:because|since|as|that) ",
    "(?:about|regarding|re|asking) ",
    "to (?:say|ask|complain|report|tell) ",
)
"""After an address: why somebody wrote there, and nothing of what came of it."""
