"""The explanation below the verdict, as markup for the guidance view."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .markup import ordered, rich

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from bouncebook.own.mark import Mark
    from bouncebook.texts import Texts
    from bouncebook.wording import Explanation

    from .colors import Colors
    from .subject import Subject

_CERTAIN = 0.5
_CODE_SIZE = 0.93
"""Of the text around it: monospace fonts look larger than others, and push the lines apart."""


def guidance_html(
    found: Explanation, subject: Subject, texts: Texts, notes: Sequence[Mark] = (), *, side_by_side: bool
) -> str:
    """What happened, what the team noted, what to do, and why we think so."""
    parts = [f'<p class="happened">{rich(found.happened)}</p>']
    if found.addition:
        parts.append(f'<p class="addition">{rich(found.addition)}</p>')
    if found.only_in:
        parts.append(f'<p class="note">{escape(texts.ui(f"only-in-{found.only_in}"))}</p>')
    parts += [
        f'<p class="note">{_unbroken(mark.origin)}: {escape(mark.note).replace(chr(10), "<br>")}</p>'
        for mark in notes
        if mark.note
    ]
    parts.append(_steps(found, texts, side_by_side=side_by_side))
    parts.append(_reasons(found, subject, texts))
    return "".join(parts)


def guidance_css(colors: Colors, mono: QFont) -> str:
    """The looks of it; Qt's rich text knows a small part of CSS."""
    families = ", ".join(f"'{family}'" for family in mono.families())
    size = mono.pointSizeF() * _CODE_SIZE
    return f"""
    p, li {{ line-height: 138%; margin: 0 0 6px 0; }}
    p.addition {{ margin-top: 2px; }}
    p.heading {{ font-weight: 600; margin: 16px 0 6px 0; }}
    p.reader {{ color: {colors.muted}; margin: 8px 0 5px 0; }}
    p.note {{ color: {colors.muted}; margin-top: 8px; }}
    td.caption {{ color: {colors.muted}; padding: 0 18px 5px 0; }}
    td.fact {{ padding: 0 0 5px 0; line-height: 130%; }}
    code {{ font-family: {families}; font-size: {size:.1f}pt;
            color: {colors.code.ink}; background-color: {colors.code.fill}; }}
    ol {{ margin: 0; }}
    """


def _steps(found: Explanation, texts: Texts, *, side_by_side: bool) -> str:
    if not found.sender and not found.administrator:
        return ""
    sender = _reader(texts.ui("steps-sender"), found.sender, texts)
    administrator = _reader(texts.ui("steps-administrator"), found.administrator, texts)
    heading = f'<p class="heading">{escape(texts.ui("what-to-do"))}</p>'
    note = _windows_note(found, texts)
    if not side_by_side:
        return heading + sender + administrator + note
    return (
        f'{heading}<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="50%" style="padding-right: 24px">{sender}</td><td width="50%">{administrator}</td>'
        f"</tr></table>{note}"
    )


def _windows_note(found: Explanation, texts: Texts) -> str:
    """Each ``dig`` has a form for Windows, told once."""
    if not any("`dig " in step for step in (*found.sender, *found.administrator)):
        return ""
    return f'<p class="note">{rich(texts.ui("windows-note"))}</p>'


def _reader(name: str, steps: tuple[str, ...], texts: Texts) -> str:
    listed = ordered(steps) if steps else f"<p>{escape(texts.ui('steps-none'))}</p>"
    return f'<p class="reader">{escape(name)}</p>{listed}'


def _unbroken(words: str) -> str:
    return escape(words).replace(" ", "&nbsp;")


def _reasons(found: Explanation, subject: Subject, texts: Texts) -> str:
    outcome = subject.outcome
    decided = found.decided_by
    if decided and outcome.confidence < _CERTAIN:
        decided = texts.ui("uncertain", decided=decided)
    rows = (
        ("fact-codes", _code(found.codes)),
        ("fact-other-codes", _code(", ".join(outcome.other_codes))),
        ("fact-words", _code(found.words)),
        ("fact-remote-mta", _code(outcome.remote_mta)),
        ("fact-time", _code(subject.moment)),
        ("fact-phase", escape(found.phase or "")),
        ("fact-provider", escape(found.provider or "")),
        ("fact-decided-by", escape(decided or "")),
        ("fact-source", escape(found.source or "")),
        ("fact-origin", escape(found.origin or "")),
    )
    cells = "".join(
        f'<tr><td class="caption">{_unbroken(texts.ui(key))}</td><td class="fact">{value}</td></tr>'
        for key, value in rows
        if value
    )
    heading = f'<p class="heading">{escape(texts.ui("why"))}</p>'
    return f'{heading}<table cellspacing="0" cellpadding="0">{cells}</table>' if cells else ""


def _code(words: str | None) -> str:
    return f"<code>{escape(words)}</code>" if words else ""
