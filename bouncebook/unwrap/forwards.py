"""Header lines that a mail program shows above a forwarded or answered message.

Recognised by their shape, not by one program's wording: several lines in a row,
each a label for sender, recipient, date or subject, in whatever language.
Their addresses belong to the forward, never to the report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bouncebook.traced import Traced

_LABELS = {
    "from": "from|sender|보낸 ?사람|보낸 ?이|발신자?|발신인|보내는 ?사람|差出人|送信者|发件人|寄件者|von|de|da|van|od|от|expéditeur|remitente|mittente|remetente|afzender|nadawca",
    "to": "to|recipients?|받는 ?사람|받는 ?이|받은 ?사람|수신자?|수신인|宛先|收件人|an|à|para|a|aan|do|кому|destinataire|destinatario|empfänger",
    "cc": "cc|bcc|참조|숨은 ?참조|kopie|copie|copia",
    "date": "date|sent|보낸 ?날짜|보낸 ?시간|날짜|일시|일자|작성일|발송일시?|보낸 ?일시|送信日時|日付|日時|发送时间|日期|gesendet|datum|date|envoyé|enviado(?: el)?|fecha|inviato|data|verzonden|wysłano|дата|отправлено",
    "subject": "subject|제목|件名|主题|主旨|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема",
    "reply": "reply-to|회신|답장",
    "importance": "importance|중요도|priority",
}
_LINE = re.compile(
    r"[ \t>|*_\-•·]*(?:\[)?(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _LABELS.items())
    + r")\]?[*_]{0,2}[ \t]*(?:\([^)]{0,10}\))?[ \t]*[:：][*_]{0,2}(?=\s|[^\s/]|$)",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(r"[ \t]*[A-Za-z][A-Za-z -]{2,30}:[ \t]")
_ENOUGH = 3
_LONGEST_FOLD = 3


def forward_blocks(text: Traced) -> list[tuple[int, int]]:
    """Where such blocks stand in the text, as ranges of characters."""
    blocks: list[tuple[int, int]] = []
    kinds: set[str] = set()
    start = last = folded = 0
    position = 0
    for line in text.chars.splitlines(keepends=True):
        end = position + len(line)
        kind = label(line)
        if kind and not (kind in kinds and kind != "cc"):
            start = position if not kinds else start
            kinds.add(kind)
            last, folded = end, 0
        elif kinds and _continues(line, folded):
            folded += 1
        else:
            _close(blocks, kinds, start, last)
            kinds, folded = ({kind}, 0) if kind else (set(), 0)
            start, last = position, end
        position = end
    _close(blocks, kinds, start, last)
    return blocks


def label(line: str) -> str | None:
    """What the line's label names (``from``, ``to``, ``date``…), or None without one."""
    found = _LINE.match(line[:200])
    return found.lastgroup if found else None


def _continues(line: str, folded: int) -> bool:
    """A long list of addresses goes on in the next line; an empty line may stand between two labels."""
    if folded >= _LONGEST_FOLD:
        return False
    if _OTHER_LABEL.match(line):
        return False
    return not line.strip() or line[0] in " \t" or ("@" in line and line.rstrip().endswith((">", ";", ",")))


def _close(blocks: list[tuple[int, int]], kinds: set[str], start: int, end: int) -> None:
    if len(kinds) >= _ENOUGH and "date" in kinds and kinds & {"from", "to"}:
        blocks.append((start, end))
