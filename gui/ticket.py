"""The fix as it is put into a ticket: plain text and HTML of the same words. Knows nothing of Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from .markup import ordered, rich

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts
    from bouncebook.wording import Explanation

    from .subject import Subject

_ADDRESS = re.compile(r"(?<![\w.+-])([\w+-])[\w.+-]*@([\w-]+\.[\w.-]*\w)")


@dataclass(frozen=True, slots=True)
class Ticket:
    """The same words in the two forms that go to the clipboard."""

    plain: str
    html: str


def ticket(
    subjects: Sequence[Subject], catalog: Catalog, languages: Iterable[Texts], *, mask: bool
) -> Ticket:
    """The fix for these outcomes, in each of the languages."""
    parts = [
        _Part(subject, subject.explained(catalog, texts), texts, mask=mask)
        for texts in languages
        for subject in subjects
    ]
    return Ticket("\n\n\n".join(part.plain() for part in parts), "<hr>".join(part.html() for part in parts))


def masked(text: str) -> str:
    """``k***@example.com``: whose mailbox it is stays out of the ticket, where it is stays in."""
    return _ADDRESS.sub(r"\1***@\2", text)


@dataclass(frozen=True, slots=True)
class _Part:
    """One explanation in one language."""

    subject: Subject
    found: Explanation
    texts: Texts
    mask: bool

    def plain(self) -> str:
        heading = [self.found.title, self.found.ticket.replace("`", "")]
        lists = [
            "\n".join([name, *(f"{number}. {step.replace('`', '')}" for number, step in enumerate(steps, 1))])
            for name, steps in self._lists()
        ]
        facts = "\n".join(f"{name}: {value}" for name, value in self._facts())
        return "\n\n".join(part for part in (*heading, *lists, facts) if part)

    def html(self) -> str:
        heading = f"<p><b>{escape(self.found.title)}</b></p><p>{rich(self.found.ticket)}</p>"
        lists = "".join(f"<p><b>{escape(name)}</b></p>{ordered(steps)}" for name, steps in self._lists())
        facts = "<br>".join(f"{escape(name)}: <code>{escape(value)}</code>" for name, value in self._facts())
        return f"{heading}{lists}" + (f"<p>{facts}</p>" if facts else "")

    def _lists(self) -> list[tuple[str, tuple[str, ...]]]:
        named = (("steps-sender", self.found.sender), ("steps-administrator", self.found.administrator))
        return [(self.texts.ui(key), steps) for key, steps in named if steps]

    def _facts(self) -> list[tuple[str, str]]:
        hide: Callable[[str], str] = masked if self.mask else str
        facts = (
            (
                "fact-recipients",
                ", ".join(self.subject.recipients) if len(self.subject.recipients) > 1 else "",
            ),
            ("fact-codes", self.found.codes),
            ("fact-words", hide(self.found.words or "")),
        )
        return [(self.texts.ui(key), value) for key, value in facts if value]
