"""A report read: one finding for each recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.read.due_form import in_due_form, with_words
from bouncebook.read.fields import read_fields
from bouncebook.read.finding import Finding
from bouncebook.read.flat import flatten
from bouncebook.read.from_fields import completed, from_fields, with_human
from bouncebook.read.from_words import from_words
from bouncebook.read.human import MOST_RECIPIENTS, read_human

if TYPE_CHECKING:
    from bouncebook.read.fields import RecipientFields
    from bouncebook.read.flat import Flat
    from bouncebook.unwrap.message import Message


def read_report(message: Message, words: Flat) -> list[Finding]:
    """The findings of a message, in the order of the report.

    Args:
        message: the message taken apart.
        words: its human part, folded.
    """
    flats = [flatten(status) for status in message.status]
    groups = [(flat, group) for flat in (*flats, words) for group in read_fields(flat)]
    reported = [(flat, group) for flat, group in groups if _reported_recipient(group)][:MOST_RECIPIENTS]
    told = [from_fields(flat, group, words) for flat, group in reported]
    if told and reported[-1][0] is not words and in_due_form(told, words):
        return _unique(with_words(told, words))
    human = read_human(message, words)
    if told:
        return _unique([with_human(finding, human) for finding in told])
    findings = _unique(from_words(human, message))
    for flat, group in groups[:1]:
        findings = [completed(flat, group, finding) for finding in findings or [Finding()]]
    return findings


def _reported_recipient(group: RecipientFields) -> bool:
    return bool(group.get("final-recipient") or group.get("original-recipient"))


def _unique(findings: list[Finding]) -> list[Finding]:
    """A recipient has one outcome: of two that say the same of one, the fuller one stays."""
    kept: dict[str, Finding] = {}
    for index, finding in enumerate(findings):
        key = finding.recipient.lower() if finding.recipient else str(index)
        held = kept.get(key)
        if held is None or (held.reply_code is None and finding.reply_code):
            kept[key] = finding
    return list(kept.values())
