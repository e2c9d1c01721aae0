"""What kind of message it is: no gate on its sender or subject, but on what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.model import Action, DecidedBy, Kind
from bouncebook.read.actions import action_said
from bouncebook.read.codes import STRONG, find_mentions
from bouncebook.read.fields import has_fields

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message

_FEEDBACK = re.compile(r"feedback-type ?: ?[a-z]|this is an email abuse report|abuse report for an email", re.IGNORECASE)
_AUTO_SUBJECT = re.compile(
    r"\A\W*(?:auto(?:matic|mated|matische?)?[ -]*(?:repl|respon|antwort)|out of (?:the )?office|vacation|away|on leave|abwesen|absence|respuesta autom|réponse automatique"
    r"|risposta automatica|resposta autom|automatisch antwoord|autoodpowied|автоответ|自動(?:応答|返信)|不在|부재중|자동 ?(?:회신|응답|답장)|휴가)",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"confirm(?:ation)? (?:that )?(?:you|your (?:message|e-?mail|address))|verify (?:that )?you(?:r| are)|challenge|click (?:on )?(?:the|this) link to (?:confirm|verify|deliver)|reply to this (?:message|e-?mail) to (?:confirm|verify|deliver)"
    r"|waiting for (?:your )?(?:confirmation|verification)|whitelist (?:you|your)|held until you|spamarrest|boxbe|tmda|confirm your (?:message|e-?mail)|waiting list|prove (?:that )?you are",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"out of (?:the )?office|on vacation|on holiday|away from|currently away|annual leave|maternity leave|limited access to (?:my )?e-?mail|will (?:reply|respond|get back)|i am away|i'm away|will be away|auto(?:matic|mated)? (?:reply|response)"
    r"|부재중|휴가 ?중|출장 ?중|자동 ?(?:회신|응답|답장)|不在|休暇|abwesenheit|nicht im büro|im urlaub|absent|en vacances|fuera de la oficina|de vacaciones|fuori ufficio|ferie|férias|afwezig|urlopie",
    re.IGNORECASE,
)
_DAEMON = re.compile(
    r"mailer-?daemon|postmaster|mail ?delivery|delivery (?:sub)?system|mail administrator|bounce|mdaemon|mail system|daemon@|메일 ?(?:전송|배달|발송)|delivery status",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"no-?reply|do-?not-?reply|system|notif|auto-?|gateway|server|alert", re.IGNORECASE)
_BOUNCE_SUBJECT = re.compile(
    r"undeliver|deliver(?:y|ed)[^a-z]+(?:fail|status|notif|problem|error|report|delay|incomplete|has)|returned mail|return(?:ed)? to sender|failure notice|mail (?:could|can)|not delivered|delivery|non ?remis|failed mail|mail fail|bounce|warning: (?:message|could)"
    r"|could not send|nondeliver|non-deliver|unzustellbar|rejected|mail error|반송|배달|전송 ?실패|발송 ?실패|リターン|配信|送信エラー|returned|failure|delayed|message status",
    re.IGNORECASE,
)
_FAILURE = re.compile(
    r"deliver|undeliver|fail|reject|bounce|unknown|not exist|no such|errors?\b|refused|unable to|could ?n.t|cannot|problem|exceed|full|quota|denied|blocked|disabled|invalid|not allowed|expired|timed out|delay|postpone|did not reach|returned"
    r"|반송|실패|오류|배달|전송|거부|초과|없는|送信|配信|エラー|届|unzustell|zugestellt|remis|livr|entreg|consegna|recapit|bezorg|dostarcz|достав|ошибк|rejet|refus|not a member|无法|無法|失败|失敗|退回|退信",
    re.IGNORECASE,
)
_REPORT_TYPES = frozenset(("message/delivery-status", "message/global-delivery-status", "multipart/report", "message/global-headers"))
_SHORT, _LONG = 400, 800
_SURE = 0.5
_ENOUGH_OF_MESSAGE, _ENOUGH_OF_PASTE = 3, 2


def kind_of(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> Kind:
    """The kind of the message, from its header, its parts and its words.

    Args:
        message: the message taken apart.
        flat: its human part, folded.
        outcomes: what was read of it.
    """
    if "message/feedback-report" in message.content_types or _FEEDBACK.search(flat.chars):
        return Kind.FEEDBACK
    if message.status or has_fields(flat.chars) or "report" in (message.headers.parameter("report-type") or ""):
        return Kind.BOUNCE
    if any(outcome.decided_by is DecidedBy.SYMBOL for outcome in outcomes):
        return Kind.BOUNCE
    if not outcomes:
        return _automatic(message, flat) or Kind.NONE
    bounced = _bounce_evidence(message, flat, outcomes)
    if bounced < _enough(message):
        return _automatic(message, flat) or Kind.NONE
    if bounced < _enough(message) + 2 and _automatic(message, flat):
        return Kind.AUTOREPLY
    return Kind.BOUNCE


def _enough(message: Message) -> int:
    """A line that somebody pasted is taken for what it seems; a whole text must show more."""
    if message.headers.looks_like_mail:
        return _ENOUGH_OF_MESSAGE
    return 1 if len(message.human.chars) <= _SHORT else _ENOUGH_OF_PASTE


def _bounce_evidence(message: Message, flat: Flat, outcomes: tuple[Outcome, ...]) -> int:
    said = action_said(flat.chars)
    points = 2 if said in (Action.FAILED, Action.DELAYED) else int(said is not None)
    strong = any(mention.strength == STRONG for mention in find_mentions(flat.chars, frozenset(flat.lines)))
    points += 2 * (strong and any(outcome.codes for outcome in outcomes))
    points += any(outcome.enhanced_status_code for outcome in outcomes)
    points += any(outcome.recipient for outcome in outcomes) and bool(_FAILURE.search(flat.chars))
    points += _tells_cause(outcomes)
    return points + (_header_evidence(message) if message.headers.looks_like_mail else 0)


def _header_evidence(message: Message) -> int:
    headers = message.headers
    sender = headers.get("from") or headers.get("return-path") or ""
    from_system, about_bounce = bool(_DAEMON.search(sender)), bool(_BOUNCE_SUBJECT.search(headers.subject))
    points = 2 * from_system + 2 * about_bounce + 3 * bool(headers.get("x-failed-recipients"))
    points += (headers.get("return-path") or "").strip() in ("<>", "MAILER-DAEMON") and not headers.get("list-unsubscribe")
    ordinary = not (from_system or about_bounce or _NOBODY.search(sender) or message.content_types & _REPORT_TYPES)
    return points - 3 * ordinary


def _tells_cause(outcomes: tuple[Outcome, ...]) -> bool:
    return any(
        outcome.decided_by is DecidedBy.WORDS and outcome.confidence > _SURE and len(outcome.words or "") < _LONG
        for outcome in outcomes
    )


def _automatic(message: Message, flat: Flat) -> Kind | None:
    headers = message.headers
    subject = headers.subject
    marked = "auto-replied" in (headers.get("auto-submitted") or "").lower() or any(
        headers.get(name) for name in ("x-autoreply", "x-autorespond", "x-auto-response-suppress", "x-vacation")
    )
    text = flat.chars[:3000]
    if marked or _AUTO_SUBJECT.search(subject) or _AWAY.search(text[:800]) or _CHALLENGE.search(f"{subject} {text}"):
        return Kind.AUTOREPLY
    return None
