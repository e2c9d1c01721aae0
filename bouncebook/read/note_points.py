"""The points that an address in a note has for what is said beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.alternatives import any_of
from bouncebook.late import late
from bouncebook.read import failed_words_en, failed_words_ko
from bouncebook.read import note_words_en as en
from bouncebook.read import note_words_ko as ko

if TYPE_CHECKING:
    import re

    from bouncebook.read.clauses import Clause

    _Words = tuple[tuple[int, re.Pattern[str]], ...]

_AGAINST, _LIKELY, _TOLD = -6, -4, 3
_MORE = 2
HEADED = (
    r"[>)\"']{0,2} ?\[?(?:제목|subject)\]? ?:? ?[^@\]:]{0,40}?"
    "(?:실패|반송|undeliver|delivery|failure|returned|불가|not deliver)"
)
"""After whom the report was sent to: the subject tells of a failure."""
_KO_RETURNED, _EN_RETURNED, _CODED = (
    late(failed_words_ko.RETURNED),
    late(failed_words_en.RETURNED),
    late(failed_words_en.CODE),
)
_KO_SENT = late(ko.SENT)
_KO_AFTER = (
    (_TOLD, late(ko.GOES_TO)),
    (_AGAINST, late(ko.ASKED_AT)),
    (_AGAINST, late(ko.COMES_FROM)),
    (_AGAINST, late(ko.IS_OWN)),
    (_LIKELY, late(ko.IS_RIGHT)),
    (_AGAINST, late(ko.CAME)),
    (-_LIKELY, late(ko.ONLY_IT)),
    (_TOLD, late(ko.IS_DOUBTED)),
)
_KO_UNLESS_RETURNED = (
    (_LIKELY, late(ko.BUT)),
    (_AGAINST, late(ko.WORKS)),
    (_AGAINST, late(ko.SENT_AGAIN)),
    (_AGAINST, late(ko.WAS_TOLD)),
)
"""Told of the address in the same clause as a failure they mean nothing."""
_KO_BEFORE = (
    (_AGAINST, late(rf"{ko.OWN_BEFORE}\Z")),
    (_LIKELY, late(rf"{ko.ELSE_BEFORE}\Z")),
    (_TOLD, late(rf"{ko.FAILED_BEFORE}\Z")),
)
_EN_DOUBTED = late(en.IS_DOUBTED)
_EN_AFTER = (
    (_TOLD, _EN_DOUBTED),
    (_AGAINST, late(en.WORKS)),
    (_AGAINST, late(en.IS_OWN)),
    (2 * _AGAINST, late(HEADED)),
)
_EN_BEFORE = (
    (_AGAINST, late(rf"{en.ELSE_BEFORE}[<(\"']?\Z")),
    (_AGAINST, late(rf"{en.OWN_BEFORE}[<(\"']?\Z")),
    (_TOLD, late(rf"{en.SENT_TO}[<(\"']?\Z")),
    (_TOLD, late(rf"{en.FAILED_BEFORE}[<(\"']?\Z")),
)


_KO_CERTAIN, _EN_CERTAIN = late(failed_words_ko.CERTAIN), late(failed_words_en.CERTAIN)
_SURE = late(failed_words_en.SURE)
_BESIDE, _REASON = late(failed_words_en.BESIDE), late(en.REASON)
_MAIL = late("메일|mail")
_CAME_BACK = late(failed_words_ko.CAME_BACK)
_STATED = late(
    r"[>)\"']{0,2}[ ,:;(–-]{1,4}(?:(?:status|code|error|상태|코드|오류|에러)[ :]{0,2}){0,2}"
    r"[45]\.\d{1,3}\.\d{1,3}(?![\w-])"
)
"""Right after an address: a code of mail alone."""
_PAIR = late(r"(?<![\w.-])[45]\d\d[ -]{1,3}[45]\.\d{1,3}\.\d{1,3}(?![\w-])")
_LINE_TO = late(r"(?:\A|[@ ])(?:to|cc|받는 ?(?:사람|이)|수신|수신자) ?: ?[<(]?\Z")
_NAMED_MAIL = late(r"\be-?mail(?: address)? ?[(=]? ?\Z")
_DOUBTED = (late(ko.IS_DOUBTED), _EN_DOUBTED)
_NOT_FOUND = late(any_of(failed_words_ko.NOT_FOUND, failed_words_en.NOT_FOUND))
_ELSEWHERE = late(f"{failed_words_ko.ELSEWHERE}|{failed_words_en.ELSEWHERE}")
_VERDICT = late(
    r"[>)\"']{0,2} ?(?:님)? ?[(\[:–-]{0,2} ?"
    r"(?:(?:메일 ?)?(?:발송|전송|배달|전달) ?(?:실패|불가)|반송|하드 ?바운스|(?:hard )?bounced|undeliver)"
    r"(?! ?[:=|] ?[<(\"']?[^\s<>@]{1,64}@)"
)
"""What became of it, right after the address, and no label of the next one."""
_ENHANCED = late(r"(?<![\w.-])[45]\.\d{1,3}\.\d{1,3}(?![\w-])")
_TO_ANOTHER = late("[>)\"']{0,2} ?(?:→|->|=>)")
_FROM_WHOM = late(rf"{en.FROM_WHOM}[<(\"']?\Z")
_GOES_TO, _SENT_TO = late(ko.GOES_TO), late(rf"{en.SENT_TO}[<(\"']?\Z")


def is_certain(clause: Clause, *, of_mail: bool) -> bool:
    """Whether it leaves no doubt that a mail to the address failed."""
    before, after, beside = clause
    own = f"{_own(before)}@{after}"
    if _PAIR.search(after) or _SURE.search(own) or _STATED.match(after):
        return True
    if _GOES_TO.match(after) or _SENT_TO.search(before) or _LINE_TO.search(before):
        return (
            _is_returned(after)
            or _beside(beside)
            or bool(_PAIR.search(beside))
            or (of_mail and _certain(own))
        )
    if _is_doubted(clause) and _tells_doubted(own, beside, of_mail=of_mail):
        return True
    if not of_mail or before.endswith(","):
        return False
    surely_of_mail = bool(_MAIL.search(own + beside))
    if _CODED.search(after) or (surely_of_mail and _is_returned(after)):
        return True
    return _certain(own) or _beside(beside, of_mail=surely_of_mail)


def is_beyond_doubt(clause: Clause) -> bool:
    """Whether it tells itself that a mail went to the address and came back, whatever else the text is of."""
    after = clause.after
    if _VERDICT.match(after):
        return True
    went = _GOES_TO.match(after) or _SENT_TO.search(clause.before) or _MAIL.search(_own(clause.before))
    if not went or _REASON.match(after):
        return False
    if _SURE.search(after) or _CAME_BACK.search(after) or _PAIR.search(after):
        return True
    return bool(_CODED.search(after) and _GOES_TO.match(after))


def _is_doubted(clause: Clause) -> bool:
    return any(doubt.match(clause.after) for doubt in _DOUBTED)


def _tells_doubted(own: str, beside: str, *, of_mail: bool) -> bool:
    """Whether a failure is told around an address that is doubted, and of nothing else than mail."""
    if _ENHANCED.search(beside):
        return True
    words = f"{own}@{beside}"
    if _ELSEWHERE.search(words) and not _MAIL.search(words):
        return False
    return _beside(beside, of_mail=of_mail) or bool(_NOT_FOUND.search(words))


def is_surely_told(words: str) -> bool:
    """Whether words tell of a failure that only mail has."""
    return bool(_SURE.search(words))


def is_told_of_it(clause: Clause) -> bool:
    """Whether that is told in a sentence of somebody's, and not in a report's nor of somebody else."""
    if _before(clause.before, _KO_BEFORE) < 0:
        return False
    if _GOES_TO.match(clause.after) or _is_doubted(clause):
        return clause_points(clause) >= _TOLD
    if _NAMED_MAIL.search(clause.before) and _SURE.search(clause.after):
        return True
    if _FROM_WHOM.search(clause.before) and not _TO_ANOTHER.match(clause.after):
        return True
    return is_beyond_doubt(clause) and bool(_SENT_TO.search(clause.before) or not clause.after.isascii())


def clause_points(clause: Clause) -> int:
    """The points for what stands before and after an address."""
    before, after, beside = clause
    returned = _is_returned(after)
    points = _TOLD * returned + _before(before, _EN_BEFORE) + _after(after, _EN_AFTER)
    if not (before.isascii() and after.isascii()):
        points += _before(before, _KO_BEFORE) + _korean(after, returned=returned)
    points += _MORE * (points >= 0 and not returned and _tells_before(before))
    return points + (points >= 0 and _beside(beside))


def _tells_before(before: str) -> bool:
    """Whether a failure is told before the address, and not by a server's reply."""
    return not _CODED.search(before) and _certain(_own(before))


def tells_failure(clause: Clause) -> bool:
    """Whether a failure is told beside the address, or of it and of the next one alike."""
    return _is_returned(clause.after) or _tells_before(clause.before)


def _own(before: str) -> str:
    """What is told before the address, and not after another one."""
    return "" if before.startswith("@") else before


def _korean(after: str, *, returned: bool) -> int:
    points = _after(after, _KO_AFTER)
    if returned:
        return points + _MORE * bool(_KO_SENT.search(after))
    return points + _after(after, _KO_UNLESS_RETURNED)


def _before(before: str, words: _Words) -> int:
    return sum(points for points, cue in words if cue.search(before))


def _after(after: str, words: _Words) -> int:
    return sum(points for points, cue in words if cue.match(after))


def _is_returned(after: str) -> bool:
    """Whether a failure is told, or a code, and not why somebody wrote."""
    if _REASON.match(after):
        return False
    if _EN_RETURNED.search(after):
        return True
    return not after.isascii() and bool(_KO_RETURNED.search(after) or _CODED.search(after))


def _beside(words: str, *, of_mail: bool = True) -> bool:
    """Whether the sentence beside tells a failure, and of nothing but mail unless all is of mail."""
    if _BESIDE.search(words):
        return True
    return of_mail and bool(_SURE.search(words) or (not words.isascii() and _KO_CERTAIN.search(words)))


def _certain(words: str) -> bool:
    return bool(_EN_CERTAIN.search(words) or (not words.isascii() and _KO_CERTAIN.search(words)))
