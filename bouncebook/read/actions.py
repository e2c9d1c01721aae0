"""What became of a message, from the words of a report (RFC 3464 section 2.3.3 names it)."""

from __future__ import annotations

import re

from bouncebook.model import Action

_DELAYED = re.compile(
    r"has not (?:yet )?been delivered|not yet been delivered|(?:has|have) been (?:delayed|postponed|deferred)|is delayed|message delayed|delivery (?:is |has been )?(?:delayed|postponed)"
    r"|delayed delivery|will (?:keep|continue) (?:on )?(?:trying|to (?:try|attempt|be made|retry))|still (?:undelivered|awaiting|trying|being)|delivery attempts will continue|warning message only|will be (?:retried|re-?attempted)"
    r"|delivery will continue|you do not need to re-?send|no action is required on your part|temporary failure report|delivery is being retried|will retry|is delayed for"
    r"|status=deferred|stat=deferred|action: ?delayed|will continue trying|continue to be (?:made|attempted)|delivery incomplete|temporary problem delivering"
    r"|지연(?:되고|되었|됨|중)|계속 (?:재)?시도|재시도(?: ?중|하고 있|합니다|될|예정)|아직 (?:배달|전달|전송)|遅延|再送(?:を|し)|再試行|verzögert|noch nicht zugestellt|retardé|en attente|se ha retrasado|retrasad|in ritardo|atrasad|vertraagd|opóźni|задержк|отложен",
    re.IGNORECASE,
)
_GIVEN_UP = re.compile(
    r"permanent (?:fatal )?(?:error|failure)|permanent fatal|failed permanently|giving up|given up|i'm not going to try again|(?:could|can) ?not be delivered|couldn.t be delivered|was not delivered|were not delivered"
    r"|wasn.t delivered|delivery (?:has )?failed|undeliverable|unable to deliver|not able to deliver|retry timeout exceeded|message expired|has been in the queue too long|bounce queue|max(?:imum)? (?:time|retries)|will not be (?:retried|delivered)"
    r"|status=(?:bounced|expired|undeliverable)|returned mail|returned to sender|did not reach|had permanent|non-?deliver|action: ?failed|trouble delivering|problem delivering|could ?n.t deliver|has been (?:rejected|returned|removed)|was (?:rejected|refused|returned)"
    r"|반송|전송(?:에|을)? ?실패|배달(?:되지|에) ?(?:못|실패|않)|전달(?:되지|할 수 없|에 실패)|보내지 ?못|발송(?:에|이)? ?실패|送信できません|配信できません|配信不能|届きません|unzustellbar|nicht zugestellt|konnte nicht|n.a pas pu|non remis|no se (?:pudo|ha podido|puede) entregar|non (?:è stato )?(?:possibile )?(?:consegna|recapita)|não (?:foi|pôde)|niet (?:worden )?(?:bezorgd|afgeleverd)|nie (?:zosta|może|mog)|не (?:может быть|удалось|доставлен)",
    re.IGNORECASE,
)
_LOGGED = re.compile(r"\b(?:status|stat)=(sent|deferred|bounced|expired|undeliverable|returned)\b", re.IGNORECASE)
_LOG_ACTIONS = {"sent": Action.DELIVERED, "deferred": Action.DELAYED}
_DELIVERED = re.compile(
    r"(?:was|were|has been|have been) successfully delivered|successfully delivered to|delivery (?:was )?success|delivered to (?:the )?(?:mailbox|recipient|following)"
    r"|성공적으로 (?:배달|전달|전송)|配信されました|erfolgreich zugestellt",
    re.IGNORECASE,
)
_RELAYED = re.compile(r"(?:was |been )?(?:successfully )?relayed|delivery to these recipients or groups is complete, but no delivery notification", re.IGNORECASE)


def action_said(text: str) -> Action | None:
    """The action that the words of a report tell, or None when they tell none."""
    logged = _LOGGED.search(text)
    if logged:
        return _LOG_ACTIONS.get(logged[1].lower(), Action.FAILED)
    delayed, given_up = _DELAYED.search(text), _GIVEN_UP.search(text)
    if delayed and not (given_up and _final(given_up[0])):
        return Action.DELAYED
    if given_up:
        return Action.FAILED
    if _DELIVERED.search(text):
        return Action.DELIVERED
    return Action.RELAYED if _RELAYED.search(text) else None


def _final(words: str) -> bool:
    return any(word in words.lower() for word in ("permanent", "giv", "not going to", "too long", "expired", "timeout"))
