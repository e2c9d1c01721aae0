"""Made-up mail for hypothesis: headers, replies, delivery-status fields, logs, whole messages, catalogues."""

from __future__ import annotations

import base64
import quopri
from email.header import Header
from typing import Any

from hypothesis import strategies as st

LOCAL_PARTS = st.sampled_from(["hong", "kim.minji", "o'brien", "info+tag", "5501234", "mina-5.1.1", "x"])
DOMAINS = st.sampled_from(
    ["office.example", "mail.shop.example", "550.example", "daum.example", "한글.example"]
)
ADDRESSES = st.builds(lambda local, domain: f"{local}@{domain}", LOCAL_PARTS, DOMAINS)
REPLY_CODES = st.sampled_from("550 551 552 553 554 450 451 452 421".split())
ENHANCED = st.builds(
    lambda first, second, third: f"{first}.{second}.{third}",
    st.sampled_from("45"),
    st.integers(0, 7),
    st.integers(0, 30),
)
WORDS = st.sampled_from(
    [
        "User unknown",
        "Mailbox full",
        "Mailbox is full: hong@office.example",
        "Requested action not taken: mailbox unavailable",
        "Message rejected as spam by content filter",
        "Greylisted, try again in 300 seconds",
        "RFULL 203.0.113.9: Mailbox is full",
        "Our system has detected an unusual rate of mail originating from your IP address 203.0.113.9",
        "받는 사람의 메일함이 가득 찼습니다",
        'see https://office.example/550?a=5.1.1 for (more) "information" <here>',
        "no",
        "",
    ]
)


@st.composite
def replies(draw: st.DrawFn) -> str:
    """One reply of a server, sometimes of several lines."""
    code, words = draw(REPLY_CODES), draw(WORDS)
    enhanced = draw(st.one_of(st.just(""), ENHANCED.map(lambda rest: f"{code[0]}{rest[1:]} ")))
    form = draw(
        st.sampled_from(["{c} {e}{w}", "{c}-{e}{w} {c} {e}see the page", "{c}, {e}{w}", "#{e}{w}", "{e}{w}"])
    )
    return str(form.format(c=code, e=enhanced, w=words)).strip() or code


@st.composite
def headers(draw: st.DrawFn, subject: str | None = None) -> str:
    """The header of a message, some of it folded or encoded."""
    said = draw(st.sampled_from(["Undelivered Mail Returned to Sender", "반송된 메일", "Re: lunch", ""]))
    said = said if subject is None else subject
    charset = draw(st.sampled_from(["utf-8", "euc-kr"]))
    encoded = said if said.isascii() else Header(said, charset, header_name="Subject").encode()
    lines = [
        f"From: Mail Delivery System <MAILER-DAEMON@{draw(DOMAINS)}>",
        f"To: {draw(ADDRESSES)}",
        f"Subject: {encoded}",
        "Date: Mon, 9 Mar 2026 10:11:12 +0900",
        "Auto-Submitted: auto-replied",
    ]
    extra = st.sampled_from(
        ["Received: from a.example\n by b.example; Mon, 9 Mar 2026", "X-5.1.1: 550", "X: y"]
    )
    lines += draw(st.lists(extra, max_size=3))
    return "\n".join(draw(st.permutations(lines)))


@st.composite
def status_fields(draw: st.DrawFn) -> str:
    """Delivery-status fields of some recipients (RFC 3464)."""
    blocks = [f"Reporting-MTA: dns; mx.{draw(DOMAINS)}\nArrival-Date: Mon, 9 Mar 2026 10:11:12 +0900"]
    for _ in range(draw(st.integers(1, 3))):
        lines = [
            f"Final-Recipient: rfc822; {draw(ADDRESSES)}",
            f"Action: {draw(st.sampled_from(['failed', 'delayed', 'delivered', 'FAILED', 'relayed']))}",
            f"Status: {draw(ENHANCED)}",
            f"Diagnostic-Code: smtp; {draw(replies())}",
            f"Remote-MTA: dns; mx.{draw(DOMAINS)}",
        ]
        blocks.append("\n".join(draw(st.lists(st.sampled_from(lines), min_size=1, unique=True))))
    return "\n\n".join(blocks)


@st.composite
def log_lines(draw: st.DrawFn) -> str:
    """Lines of a mail log."""
    lines = []
    for number in range(draw(st.integers(1, 4))):
        reply, address = draw(replies()), draw(ADDRESSES)
        status = draw(st.sampled_from(["bounced", "deferred"]))
        lines.append(
            f"Mar  9 10:11:1{number} mx postfix/smtp[12345]: 4F1A2: to=<{address}>, relay=mx.office.example"
            f"[192.0.2.7]:25, delay=5.5, dsn={draw(ENHANCED)}, status={status}"
            f" (host mx.office.example[192.0.2.7] said: {reply} (in reply to RCPT TO command))"
        )
    return "\n".join(lines)


@st.composite
def bounce_texts(draw: st.DrawFn) -> str:
    """The words of a report: some recipients, and what their servers said."""
    lead = draw(
        st.sampled_from(
            [
                "This is the mail system at host mx.shop.example.\n\n",
                "I'm sorry to have to inform you that your message could not\nbe delivered.\n\n",
                "보내신 메일이 아래의 이유로 반송되었습니다.\n\n",
                "",
            ]
        )
    )
    forms = st.sampled_from(
        [
            "<{a}>: host mx.office.example[192.0.2.7] said: {r}\n",
            "<{a}>:\n192.0.2.7 does not like recipient.\nRemote host said: {r}\n",
            "{a}\n    SMTP error from remote mail server after RCPT TO:<{a}>:\n    {r}\n",
            "   ----- The following addresses had permanent fatal errors -----\n<{a}>\n    (reason: {r})\n",
            "{r}\n",
        ]
    )
    parts = [draw(forms).format(a=draw(ADDRESSES), r=draw(replies())) for _ in range(draw(st.integers(1, 3)))]
    return lead + "\n".join(parts)


def _part(text: str, encoding: str, charset: str, kind: str) -> str:
    data = text.encode(charset, "replace")
    if encoding == "base64":
        body = base64.encodebytes(data).decode()
    elif encoding == "quoted-printable":
        body = quopri.encodestring(data).decode()
    else:
        body = text
    return f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n{body}\n"


@st.composite
def messages(draw: st.DrawFn) -> str:
    """A whole message: a report with its parts, in one of the usual encodings."""
    encoding = draw(st.sampled_from(["7bit", "8bit", "base64", "quoted-printable"]))
    charset = draw(st.sampled_from(["utf-8", "euc-kr"]))
    human = draw(bounce_texts())
    if draw(st.booleans()):
        return f"{draw(headers())}\nMIME-Version: 1.0\n{_part(human, encoding, charset, 'text/plain')}"
    boundary = draw(st.sampled_from(["b", "----=_Part_550", "a'b(c)+_,-./:=?"]))
    parts = [
        _part(human, encoding, charset, "text/plain"),
        f"Content-Type: message/delivery-status\n\n{draw(status_fields())}\n",
        f"Content-Type: message/rfc822\n\n{draw(headers())}\n\nHello 550 5.1.1\n",
        _part(f"<html><body><p>{human}</p></body></html>", encoding, charset, "text/html"),
    ]
    held = draw(st.lists(st.sampled_from(parts), min_size=1, max_size=4, unique=True))
    body = "".join(f"--{boundary}\n{part}\n" for part in held)
    return (
        f'{draw(headers())}\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary="{boundary}"\n\n'
        f"{body}--{boundary}--\n"
    )


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)

_ENTRY: dict[str, st.SearchStrategy[Any]] = {
    "id": st.sampled_from(["our.full", "our.x-1", "daum.rfull", "Our", "", "our.\u202e"]),
    "provider": st.sampled_from(["our", "daum", "other", "", "O R"]),
    "reply_code": st.sampled_from(["550", "250", "5", None]),
    "enhanced_status_code": st.sampled_from(["5.1.1", "5.1", "9.9.9", None]),
    "symbol": st.sampled_from(["RFULL", "x", "A" * 40, None]),
    "words": st.sampled_from(
        ["{ip}: Mailbox is {what} full", "{", "{a}{b} words", "550 words", "x" * 5000, ""]
    ),
    "phases": st.lists(st.sampled_from(["rcpt", "data", "never"]), max_size=3),
    "cause": st.sampled_from(["mailbox-full", "nobody-knows", ""]),
    "permanence": st.sampled_from(["permanent", "transient", "forever"]),
    "limits": st.lists(
        st.fixed_dictionaries({"what": st.text(max_size=3), "value": JSON, "unit": st.just("MB")})
    ),
    "source": st.text(max_size=20),
    "unknown-key": JSON,
}
_ROWS = st.lists(
    st.one_of(
        JSON,
        st.fixed_dictionaries({}, optional={key: value | JSON for key, value in _ENTRY.items()}),
        st.fixed_dictionaries({}, optional=_ENTRY),
    ),
    max_size=4,
)
CATALOGUES: st.SearchStrategy[Any] = JSON | st.fixed_dictionaries(
    {},
    optional={
        "version": st.text(max_size=5) | JSON,
        "entries": _ROWS | JSON,
        "causes": _ROWS | JSON,
        "texts": st.dictionaries(st.sampled_from(["en", "ko", "xx"]), JSON, max_size=3) | JSON,
        "marks": st.dictionaries(st.text(max_size=5), JSON, max_size=3) | JSON,
        "other": JSON,
    },
)
"""What a team's file may hold: sound, nearly sound, and anything else."""
