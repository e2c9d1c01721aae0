"""What the carrier tells besides the reply: the phase of the session, and who answered."""

from __future__ import annotations

from itertools import chain

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.model import Phase
from bouncebook.word_table import WordTable

_PHASES = {
    Phase.DATA: (
        "in reply to (?:end of )?data",
        "after (?:pipelined )?end of data",
        "after data",
        r"\bour (?:final )?data",
        "failed after i sent the message",
        r"\(data\)",
        "data send",
        "sending (?:message body|end of data|data)",
        ">>> data",
        r"\[data\]",
        "smtp command[ -]*data",
    ),
    Phase.RCPT: (
        "in reply to rcpt",
        "after (?:pipelined )?rcpt",
        r"\bour rcpt",
        "does not like recipient",
        ">>> rcpt",
        r"\[rcpt_to\]",
        "in rcpt to",
        r"\(rcpt",
        "sending rcpt",
        "smtp:rcpt",
        "rcpt to response",
        "after rcpt command",
        "step: rcpt",
        "command[ -]*rcpt",
    ),
    Phase.MAIL: (
        "in reply to mail",
        "after (?:pipelined )?mail from",
        r"\bour mail\b",
        "sender was rejected",
        ">>> mail",
        r"\[mail_from\]",
        "in mail from",
        r"\(mail from",
        "sending mail from",
        "smtp:mail",
        "step: mail",
        "command[ -]*mail",
    ),
    Phase.AUTH: (
        "in reply to auth",
        "sasl authentication",
        "after auth",
        ">>> auth",
        "authentication (?:failed|credentials|required)",
        "username and password",
        "invalid login",
    ),
    Phase.COMMAND: (
        "in reply to (?:he|eh)lo",
        "after (?:he|eh)lo",
        ">>> (?:he|eh)lo",
        "in reply to starttls",
        r"\bour (?:he|eh)lo",
        "sending (?:he|eh)lo",
        ">>> starttls",
    ),
    Phase.CONNECTION: (
        "refused to talk to me",
        "after initial connection",
        "connect to",
        "initial greeting",
        "while receiving the initial",
        r"in connect\b",
        "could not connect",
        "connection (?:refused|timed out|reset)",
        "establish an smtp connection",
        "did not like our connection",
    ),
}
"""What carriers say of each phase."""
_PATTERNS = [(phase, late(any_of(*words))) for phase, words in _PHASES.items()]
_ANY_PHASE = WordTable(*chain.from_iterable(_PHASES.values()))
# Searched in lower case: ignoring case costs ten times as much.
_TOLD = (
    (Phase.RCPT, late("recipient address rejected")),
    (Phase.MAIL, late("sender address rejected|client was not authenticated")),
)
"""What a server's own words tell of the phase, whichever the server."""
_EXPLICIT = late(
    any_of(
        r"\(in reply to [^)]{3,40}\)",
        r"\[(?:RCPT_TO|MAIL_FROM|DATA)\]",
        "in RCPT TO",
        r"STEP: \w+",
        r"-SMTP command ?\w+",
    )
)
"""Carriers that name the command after the reply's words."""
_AFTER = 200

_ANSWERED = any_of(
    "host ",
    "server at ",
    "remote server ",
    "while talking to ",
    "connect to ",
    "by mx ",
    "by server ",
    "relay=",
    r"remote-mta: ?(?:dns|smtp|x-[\w-]+)?;? ?",
    r"server for the recipient domain [\w.-]+ by ",
    "host: ",
)
_HOST_NAME = r"[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}"
_DISLIKING = " not like "
_DISLIKED = r"(?: [\[(][^\])]{2,45}[\])])? (?:did|does) not like "
_MTA = late(rf"{_ANSWERED}({_HOST_NAME})")
_MTA_DISLIKING = late(rf"{_MTA.pattern}|(?<![\w.@-])({_HOST_NAME}){_DISLIKED}")
_TALKING = late(rf"while talking to ({_HOST_NAME})")


def phase_said(before: str, after: str) -> Phase | None:
    """The phase that the carrier names, in what follows the reply or in what leads to it.

    The server's own words, with which ``after`` begins, count only where they
    cannot be read in another way.
    """
    explicit = _EXPLICIT.search(after)
    named = _first_phase(explicit[0]) if explicit else None
    if named:
        return named
    lowered = before.lower()
    if _ANY_PHASE.search(lowered):
        return max(
            (words.end(), phase) for phase, pattern in _PATTERNS for words in pattern.finditer(lowered)
        )[1]
    told = after[:_AFTER].lower()
    return next((phase for phase, words in _TOLD if words.search(told)), None)


def _first_phase(text: str) -> Phase | None:
    lowered = text.lower()
    return next((phase for phase, words in _PATTERNS if words.search(lowered)), None)


def remote_mta_said(before: str, after: str = "") -> str | None:
    """The host that answered: the last one named before the reply, else that of the session told after it."""
    lowered = before.lower()
    pattern = _MTA_DISLIKING if _DISLIKING in lowered else _MTA
    named = [match[match.lastindex or 0] for match in pattern.finditer(lowered)]
    if named:
        return named[-1]
    talked = [talking[1] for talking in _TALKING.finditer(after.lower())]
    return talked[0] if len(set(talked)) == 1 else None
