"""Notes that people write about a mail: what is said beside each address weighs together.

A report lists its recipients; in a note they stand in sentences, among the writer's own address, one
at which somebody waits for an answer, one that works. So each address has points for what is said
right before and after it, and for a failure told in the same clause; none of it decides alone.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple
from bouncebook.read.clauses import clauses_of
from bouncebook.read.failed_words_en import OF_MAIL
from bouncebook.read.items import is_item
from bouncebook.read.note_points import (
    clause_points,
    is_beyond_doubt,
    is_certain,
    is_surely_told,
    is_told_of_it,
    tells_failure,
)
from bouncebook.read.weights import ADDRESSED, CUED, HEAD, IN_REPLY, NOT, PLAIN
from bouncebook.read.writer_words import GREETED

if TYPE_CHECKING:
    from bouncebook.read.addresses import Address
    from bouncebook.read.clauses import Clause
    from bouncebook.read.flat import Flat
    from bouncebook.read.weights import Candidate

LONGEST_NOTE, _MOST_ADDRESSES, _FEW_LINES = 1500, 12, 8
_ADDRESSES = late(r"[\w.+-]{1,64}@[\w.-]{1,255}")
_OF_MAIL = late(OF_MAIL)
_FILE = late(r"[^\s@/:()\[\]]{1,60}\.(?:eml|msg|txt|pdf|png|jpe?g|hwp|docx?|xlsx?|zip|log)(?![\w.])")
_SENDER = late(r"발신|송신|보낸 ?(?:사람|이)|sender|\bfrom ?[:=<]")
_MAIL_FAILED = late(
    r"(?:메일|mail|message)[^.@]{0,24}(?:안 |안[가갔와됨돼되보]|못|실패|거부|없|꽉|가득|초과|오류|에러"
    r"|not\b|n.t\b|fail|reject|refus|block|full|return|back|error|den(?:y|ied))"
    r"|(?<![\w.-])(?<!\d,)[245](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w-]|,\d{3}(?!\d))"
)
"""That a mail failed, whosever, or a code."""
_SENT_TO = late(r"보낸 ?(?:이?메일 ?)?주소[는가] ?[<(\"']?\Z")
_CUSTOMERS = late(r"(?:고객|회원)(?:님|사|분)? ?(?:이?메일 ?)?(?:주소|메일)?(?:는|은)? ?[:=]? ?[<(\"']?\Z")
_CUSTOMER_FAILED = late(
    "(?:고객|회원)[님사분]?(?:에게|한테|께|에|으?로|쪽)[^.?!@]{0,24}?(?:안 ?[가갑갔]|못 ?[가갔]|반송|튕|실패)"
)
"""Labels of an address that is whose mail failed, where a note names no other."""
_FIRST, _LAST, _SURE, _CLOSING = 3, -1, 6, -4
_ALSO_TOLD = {_FIRST: 0, _SURE: 4}
"""From these on an address is a recipient, is none, is surely one; and what whoever signs has less."""
_PRIOR = {HEAD: 4, CUED: 1, IN_REPLY: 0, ADDRESSED: 1, PLAIN: 0, NOT: -4}
"""What an address has for how it stands in a report."""


class Told(Enum):
    """How surely a note tells that mail failed; beyond doubt it does whatever else the note is of."""

    NOT = auto()
    CERTAINLY = auto()
    BEYOND_DOUBT = auto()


class Said(NamedTuple):
    """What is said of an address wherever it stands: ``told`` is the best of it, ``points`` all of it."""

    told: int
    points: int
    returned: bool = False


def weighed_in_note(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates as a note has them; those of other texts as they are."""
    if not _is_note(flat, candidates):
        return candidates
    said = said_of(flat, candidates)
    if len(said) == 1 and any(one.weight == IN_REPLY for one in candidates):
        return candidates
    clear = max((_clear(one) for one in said.values()), default=0)
    weighed = [_reweighed(one, said[one.address.key], clear) for one in candidates]
    if all(one.weight <= NOT for one in weighed) and _is_only_one(flat, candidates, said):
        return [one._replace(weight=PLAIN) for one in candidates]
    return _as_items(flat, weighed)


def _as_items(flat: Flat, weighed: list[Candidate]) -> list[Candidate]:
    """Items with nothing but a name weigh alike: what is told of them stands above or below them all."""
    for index in range(1, len(weighed)):
        above, here = weighed[index - 1 : index + 1]
        if min(above.weight, here.weight) < PLAIN or above.weight == here.weight:
            continue
        on_next = flat.line_start(here.address.start) == flat.line_end(above.address.end) + 1
        if on_next and all(_is_bare_item(flat, one.address) for one in (above, here)):
            heavier = max(above.weight, here.weight)
            weighed[index - 1 : index + 1] = [above._replace(weight=heavier), here._replace(weight=heavier)]
    return weighed


def _is_bare_item(flat: Flat, address: Address) -> bool:
    return is_item(flat, address) and flat.line_end(address.end) <= address.end + 1


def _is_only_one(flat: Flat, candidates: list[Candidate], said: dict[str, Said]) -> bool:
    """Whether the note names no other address, tells a failure of it and does not call it a sender's."""
    if len(said) > 1 or any(one.alias for one in candidates):
        return False
    lowered = _lowered(flat)
    clauses = clauses_of(flat, lowered, [one.address for one in candidates])
    if any(_is_called_recipient(lowered, clause) for clause in clauses):
        return True
    if next(iter(said.values())).told < _FIRST:
        return False
    return not any(
        _SENDER.search(f"{clause.before}@{clause.after}") or GREETED.search(clause.before)
        for clause in clauses
    )


def _is_called_recipient(lowered: str, clause: Clause) -> bool:
    """Whether it is called where something was sent to, or a customer's whom mail does not reach."""
    if _SENT_TO.search(clause.before):
        return bool(_MAIL_FAILED.search(lowered))
    return bool(_CUSTOMERS.search(clause.before) and _CUSTOMER_FAILED.search(lowered))


def _lowered(flat: Flat) -> str:
    """The text in lower case, without the names of files: ``bounce.eml`` tells of nobody."""
    return _FILE.sub(lambda name: " " * len(name[0]), flat.chars.lower())


def _clear(said: Said) -> int:
    """How clearly a failure is told: 0, or the points from which on it is."""
    if not said.returned or said.points <= 0:
        return 0
    return _SURE if said.told >= _SURE else _FIRST * (said.told >= _FIRST)


def tells_of_failed_mail(flat: Flat, candidates: list[Candidate]) -> Told:
    """How surely somebody tells in a note that mail to one of the addresses failed."""
    if not candidates:
        return Told.NOT
    lowered = _lowered(flat)
    of_mail = bool(_OF_MAIL.search(_ADDRESSES.sub("@", lowered)))
    said = said_of(flat, candidates)
    clauses = clauses_of(flat, lowered, [one.address for one in candidates])
    meant = [
        clause for one, clause in zip(candidates, clauses, strict=True) if said[one.address.key].points > 0
    ]
    if any(map(is_beyond_doubt, meant)):
        return Told.BEYOND_DOUBT
    return Told.CERTAINLY if any(is_certain(clause, of_mail=of_mail) for clause in meant) else Told.NOT


def asks_only(flat: Flat, candidates: list[Candidate]) -> bool:
    """Whether all addresses of a note are the writer's or where to turn, and no mail is said to fail."""
    if not candidates:
        return False
    lowered = _lowered(flat)
    if _MAIL_FAILED.search(lowered) or is_surely_told(lowered):
        return False
    return all(said.points < 0 and not said.returned for said in said_of(flat, candidates).values())


def _is_note(flat: Flat, candidates: list[Candidate]) -> bool:
    """Whether it is as short as a note, and no list of recipients."""
    if not candidates or len(flat.chars) > LONGEST_NOTE or len(candidates) > _MOST_ADDRESSES:
        return False
    return len(flat.lines) < _FEW_LINES or all(one.weight < HEAD for one in candidates)


def said_of(flat: Flat, candidates: list[Candidate]) -> dict[str, Said]:
    """What is said of each address: for it where it is said best, and all that speaks against it."""
    lowered = _lowered(flat)
    clauses = clauses_of(flat, lowered, [one.address for one in candidates])
    said: dict[str, Said] = {}
    for candidate, clause, told in zip(candidates, clauses, _told(clauses), strict=True):
        returned = tells_failure(clause)
        prior = _PRIOR.get(candidate.weight, 0)
        if candidate.weight <= NOT and told >= _FIRST and is_told_of_it(clause):
            prior = 0
        here = Said(told, told + prior, returned)
        held = said.get(candidate.address.key)
        said[candidate.address.key] = _both(held, here) if held else here
    return said


def _both(one: Said, other: Said) -> Said:
    """What is said of an address at two places."""
    surely = max(one, other)
    if surely.told >= _SURE and surely.returned and surely.points > 0:
        return surely
    against = one.points < 0 or other.points < 0
    points = one.points + other.points if against else max(one.points, other.points)
    return Said(max(one.told, other.told), points, one.returned or other.returned)


def _told(clauses: list[Clause]) -> list[int]:
    """The points of each place; whoever signs has less where something is told of another."""
    told = [clause_points(clause) for clause in clauses]
    if clauses[-1].closes and max(told[:-1], default=0) > 0:
        told[-1] += _CLOSING
    return told


def _reweighed(candidate: Candidate, said: Said, clear: int) -> Candidate:
    """With the weight that belongs to the points; beside a clear failure others need words of their own."""
    if candidate.alias or candidate.weight > HEAD:
        return candidate
    weight, fails = candidate.weight, said.told >= _SURE and said.returned
    if said.points <= _LAST:
        return candidate._replace(weight=NOT)
    only_named = weight <= CUED and not said.returned and said.told <= _ALSO_TOLD.get(clear, _LAST)
    enough = said.points >= _FIRST and weight != IN_REPLY
    if weight != ADDRESSED and not only_named and (enough or (fails and said.points > 0)):
        return candidate._replace(weight=max(weight, CUED))
    return candidate._replace(weight=PLAIN if only_named else max(weight, PLAIN))
