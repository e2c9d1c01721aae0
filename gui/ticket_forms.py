"""A ticket in the three forms that go to the clipboard. Knows nothing of Qt."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bouncebook import markdown
from bouncebook.named_tuple import NamedTuple

from .markup import ordered, rich

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ticket(NamedTuple):
    """The same words, three times."""

    plain: str
    html: str
    markdown: str


class Heading(NamedTuple):
    """What happened, in one line."""

    text: str

    def plain(self) -> str:
        """As it is."""
        return self.text

    def html(self) -> str:
        """Bold, because a ticket has headings of its own."""
        return f"<p><b>{escape(self.text)}</b></p>"

    def markdown(self) -> str:
        """Bold here too."""
        return f"**{markdown.escaped(self.text)}**"


class Paragraph(NamedTuple):
    """Text; commands stand between backticks."""

    text: str

    def plain(self) -> str:
        """Without the backticks."""
        return self.text.replace("`", "")

    def html(self) -> str:
        """With the commands in monospace."""
        return f"<p>{rich(self.text)}</p>"

    def markdown(self) -> str:
        """The commands stay between backticks; a line end stays one."""
        return markdown.with_commands(self.text).replace("\n", "  \n")


class Steps(NamedTuple):
    """What somebody is to do."""

    reader: str
    steps: tuple[str, ...]

    def plain(self) -> str:
        """Numbered lines."""
        lines = (f"{number}. {step.replace('`', '')}" for number, step in enumerate(self.steps, 1))
        return "\n".join([self.reader, *lines])

    def html(self) -> str:
        """A numbered list."""
        return f"<p><b>{escape(self.reader)}</b></p>{ordered(self.steps)}"

    def markdown(self) -> str:
        """A numbered list."""
        lines = (f"{number}. {markdown.with_commands(step)}" for number, step in enumerate(self.steps, 1))
        return "\n".join([f"**{markdown.escaped(self.reader)}**", "", *lines])


class Facts(NamedTuple):
    """Names and what stands under them; what a server wrote stands there in monospace."""

    rows: tuple[tuple[str, str], ...]
    are_literal: bool = True

    def plain(self) -> str:
        """One to a line."""
        return "\n".join(f"{name}: {value}" for name, value in self.rows)

    def html(self) -> str:
        """One to a line."""
        if not self.rows:
            return ""
        tag = "code" if self.are_literal else "span"
        lines = (f"{escape(name)}: <{tag}>{escape(value)}</{tag}>" for name, value in self.rows)
        return f"<p>{'<br>'.join(lines)}</p>"

    def markdown(self) -> str:
        """A list."""
        form = markdown.code if self.are_literal else markdown.escaped
        return "\n".join(f"- {markdown.escaped(name)}: {form(value)}" for name, value in self.rows)


Block = Heading | Paragraph | Steps | Facts


def as_ticket(parts: Sequence[Sequence[Block]]) -> Ticket:
    """The parts one after the other, told apart by more room or a line."""
    return Ticket(
        "\n\n\n".join("\n\n".join(filter(None, (block.plain() for block in part))) for part in parts),
        "<hr>".join("".join(block.html() for block in part) for part in parts),
        "\n\n---\n\n".join("\n\n".join(filter(None, (b.markdown() for b in part))) for part in parts),
    )
