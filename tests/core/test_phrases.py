"""Phrases of servers, in the languages that servers speak."""

from __future__ import annotations

import pytest

from bouncebook.phrases import Phrase, best_phrase, fold, indexed, known_phrases, load_phrases
from bouncebook.read.action_words import DELAYED_HINTS, DELAYED_WORDINGS
from bouncebook.read.kind_words import FEEDBACK_HINTS, FEEDBACK_WORDINGS


def cause_of(text: str) -> str | None:
    found = best_phrase(fold(text), known_phrases(specific=True))
    return found.cause if found else None


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("User unknown in virtual mailbox table", "no-such-user"),
        ("No such user here", "no-such-user"),
        ("no mailbox here by that name", "no-such-user"),
        ("RESOLVER.ADR.RecipNotFound; not found", "no-such-user"),
        ("존재하지 않는 사용자입니다", "no-such-user"),
        ("Mailbox is full", "mailbox-full"),
        ("mailbox over quota", "mailbox-full"),
        ("Mailbox size limit exceeded", "mailbox-full"),
        ("[internal] Domain lookup failed", "dns-failure"),
        ("This user doesn't have a customer.example account", "no-such-user"),
        ("수신인이 없습니다", "no-such-user"),
        ("宛先不明", "no-such-user"),
        ("容量超過", "mailbox-full"),
        ("Der Empfänger nimmt keine Nachrichten über 10 MB an", "message-too-large"),
        ("메일함이 가득 찼습니다", "mailbox-full"),
        ("Relay access denied", "relay-denied"),
        ("Greylisting in action", "greylisted"),
        ("greylisted, please try again later", "greylisted"),
        ("mailbox full, please try again later", "mailbox-full"),
        ("Host or domain name not found", "no-such-domain"),
        ("blocked using zen.spamhaus.org", "ip-on-blocklist"),
        ("Message size exceeds fixed limit", "message-too-large"),
        ("Connection timed out", "no-answer"),
        ("mail for office.example loops back to myself", "routing-loop"),
        ("sorry, not local; please try <lee@partner.example>", "recipient-moved"),
        ("please try again", None),
        ("Please contact your server administrator", None),
        ("Recipient address rejected: unverified address", "no-such-user"),
        ("Sender address rejected: unverified address", "sender-address-invalid"),
        ("Unauthenticated email is not accepted due to domain's DMARC policy", "dmarc-failed"),
        ("Connection timed out. Message still undelivered after 4 hours", "no-answer"),
        ("메일 주소를 점검해 주십시오", None),
        ("blocked because the sender is unauthenticated. DMARC is not passed", "dmarc-failed"),
        ("Sender address rejected: not logged in", "login-required"),
        ("Bad sender's mailbox address syntax", "sender-address-invalid"),
        ("Bad recipient address syntax", "recipient-syntax"),
        ("mailbox of nora is full (quota 20 MB)", "mailbox-full"),
        ("받는 사람 주소가 더 이상 유효하지 않습니다", "no-such-user"),
        ("첨부 파일이 너무 크다고 합니다", "message-too-large"),
        ("도메인을 찾을 수 없습니다", "no-such-domain"),
        ("Hello, how are you?", None),
        ("", None),
    ],
)
def test_cause(text: str, cause: str | None) -> None:
    assert cause_of(text) == cause


@pytest.mark.parametrize(
    "text", ["Mailbox is full", "MAILBOX IS FULL", "mailbox\n is  full", "mailbox.is.full!", "Mail-box"]
)
def test_folded_words(text: str) -> None:
    assert fold(text).startswith(" mail")
    assert fold(text).endswith(" ")
    assert "  " not in fold(text)


def test_spaces_between_korean_words_do_not_matter() -> None:
    assert fold("메일함이 가득 찼습니다") == fold("메일함이가득찼습니다")


def test_heavier_phrases_are_asked_first() -> None:
    weights = [len("".join(phrase.pieces)) for phrase in load_phrases()]

    assert weights == sorted(weights, reverse=True)


def test_a_gap_spans_a_few_words() -> None:
    phrase = Phrase("x", specific=True, pieces=(" the user", " is unknown"))

    assert best_phrase(fold("the user hong is unknown"), indexed([phrase])) is phrase
    assert best_phrase(fold("the user " + "x" * 100 + " is unknown"), indexed([phrase])) is None


def test_vague_phrases_are_asked_apart() -> None:
    assert cause_of("refused") is None
    assert best_phrase(fold("refused"), known_phrases(specific=False)) is not None


@pytest.mark.parametrize("phrase", load_phrases(), ids=lambda phrase: "".join(phrase.pieces))
def test_every_phrase_is_found_in_its_own_words(phrase: Phrase) -> None:
    folded = fold(" some ".join(phrase.pieces))
    assert best_phrase(folded, known_phrases(specific=phrase.specific)) is not None


@pytest.mark.parametrize("wording", FEEDBACK_WORDINGS)
def test_every_wording_of_a_complaint_holds_a_hint(wording: str) -> None:
    assert any(hint in wording for hint in FEEDBACK_HINTS)


@pytest.mark.parametrize("wording", [wording for wording in DELAYED_WORDINGS if wording.isascii()])
def test_every_wording_of_a_delay_holds_a_hint(wording: str) -> None:
    assert any(hint in wording for hint in DELAYED_HINTS)
