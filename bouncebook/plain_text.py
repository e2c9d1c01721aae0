"""An explanation as plain text, for the terminal and the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bouncebook.model import Outcome
    from bouncebook.texts import Texts
    from bouncebook.wording import Explanation


def describe(explanation: Explanation, outcome: Outcome, texts: Texts) -> str:
    """Everything that the window shows of an outcome, as lines."""
    lines = []
    if outcome.recipient:
        lines.append(outcome.recipient)
    verdict = f"[{explanation.permanence}] " if explanation.permanence else ""
    lines += [f"{verdict}{explanation.title}", "", explanation.happened]
    if explanation.addition:
        lines.append(explanation.addition)
    lines += ["", *_facts(explanation, texts)]
    lines += _steps(texts.ui("steps-sender"), explanation.sender)
    lines += _steps(texts.ui("steps-administrator"), explanation.administrator)
    lines += ["", texts.ui("ticket-paragraph"), explanation.ticket, "", *_evidence(explanation, texts), ""]
    return "\n".join(lines)


def _facts(explanation: Explanation, texts: Texts) -> list[str]:
    return [
        f"{texts.ui('who-must-act')}: {explanation.actor}",
        f"{texts.ui('sending-again')}: {explanation.resend}",
    ]


def _steps(heading: str, steps: tuple[str, ...]) -> list[str]:
    if not steps:
        return []
    return ["", heading, *(f"{number}. {step.replace('`', '')}" for number, step in enumerate(steps, 1))]


def _evidence(explanation: Explanation, texts: Texts) -> list[str]:
    known = [explanation.codes, explanation.phase, explanation.provider]
    lines = [" · ".join(part for part in known if part)]
    if explanation.words:
        lines.append(explanation.words)
    if explanation.decided_by:
        lines.append(f"{texts.ui('decided-by')}: {explanation.decided_by}")
    if explanation.source:
        lines.append(f"{texts.ui('source')}: {explanation.source}")
    if explanation.origin:
        lines.append(f"{texts.ui('fact-origin')}: {explanation.origin}")
    if explanation.only_in:
        lines.append(texts.ui(f"only-in-{explanation.only_in}"))
    return [line for line in lines if line]
