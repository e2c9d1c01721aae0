"""The fix as it is put into a ticket: what stands in it, in which order. Knows nothing of Qt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from bouncebook.masking import Masking
from bouncebook.named_tuple import NamedTuple
from bouncebook.team import NO_TEAM, TeamWords

from .parts import Part
from .ticket_forms import Block, Facts, Heading, Paragraph, Steps, Ticket, as_ticket

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts
    from bouncebook.wording import Explanation

    from .subject import Subject

_NO_TEAMS: Mapping[str, TeamWords] = MappingProxyType({})


class Wish(NamedTuple):
    """What a person wants in a ticket.

    Attributes:
        team: greeting, closing and signature by language.
    """

    part: Part = Part.EVERYTHING
    masking: Masking = Masking()
    team: Mapping[str, TeamWords] = _NO_TEAMS


def ticket(subjects: Sequence[Subject], catalog: Catalog, languages: Iterable[Texts], wish: Wish) -> Ticket:
    """The fix for these outcomes, in each of the languages, one after the other."""
    shown = [_masked(subject, wish.masking) for subject in subjects]
    return as_ticket(
        [
            _blocks(subject, subject.explained(catalog, texts), texts, wish)
            for texts in languages
            for subject in shown
        ]
    )


def _masked(subject: Subject, masking: Masking) -> Subject:
    recipients = tuple(dict.fromkeys(map(masking.text, subject.recipients)))
    return subject._replace(outcome=masking.outcome(subject.outcome), recipients=recipients)


def _blocks(subject: Subject, found: Explanation, texts: Texts, wish: Wish) -> list[Block]:
    facts = Facts(_facts(subject, found, texts))
    if wish.part is Part.CUSTOMER:
        return _letter(subject, found, wish.team.get(texts.language, NO_TEAM), facts)
    steps: list[Block] = [
        Steps(texts.ui(key), held)
        for key, held in (("steps-sender", found.sender), ("steps-administrator", found.administrator))
        if held
    ]
    if wish.part is Part.EVERYTHING:
        letter = _letter(subject, found, wish.team.get(texts.language, NO_TEAM), facts)
        return [Heading(found.title), *letter, *steps]
    what = [Paragraph(text) for text in (found.happened, found.addition) if text]
    return [Heading(found.title), *what, Facts(_duties(found, texts), are_literal=False), *steps, facts]


def _letter(subject: Subject, found: Explanation, team: TeamWords, facts: Facts) -> list[Block]:
    """The customer's paragraph in the team's words, with the evidence under it."""
    names = {
        "recipient": ", ".join(subject.recipients),
        "codes": found.codes,
        "title": found.title,
        "provider": found.provider or "",
        "date": subject.moment or "",
    }
    before, after = team.filled(names)
    return [
        *map(Paragraph, before),
        Paragraph(found.ticket),
        facts,
        *map(Paragraph, after),
    ]


def _duties(found: Explanation, texts: Texts) -> tuple[tuple[str, str], ...]:
    return ((texts.ui("who-must-act"), found.actor), (texts.ui("sending-again"), found.resend))


def _facts(subject: Subject, found: Explanation, texts: Texts) -> tuple[tuple[str, str], ...]:
    facts = (
        ("fact-recipients", ", ".join(subject.recipients) if len(subject.recipients) > 1 else ""),
        ("fact-codes", found.codes),
        ("fact-words", found.words or ""),
        ("fact-time", subject.moment or ""),
    )
    return tuple((texts.ui(key), value) for key, value in facts if value)
