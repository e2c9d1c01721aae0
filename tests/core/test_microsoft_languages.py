"""The report of Microsoft 365 without a code, in the languages that it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA = "nora@customer.example"
REPORTS = {
    "English": ("Delivery has failed to these recipients or groups:", "Generating server:"),
    "German": ("Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:", "Bei Server:"),
    "French": ("Échec de la remise à ces destinataires ou groupes :", "Serveur de génération :"),
    "Spanish": ("Error de entrega a estos destinatarios o grupos:", "Servidor generador:"),
    "Spanish, told": ("No se pudo realizar la entrega a estos destinatarios:", "Servidor generador:"),
    "Italian": ("Recapito non riuscito per i seguenti destinatari o gruppi:", "Server di generazione:"),
    "Portuguese": ("A entrega para estes destinatários ou grupos falhou:", "Servidor de geração:"),
    "Dutch": ("Bezorging is mislukt voor de volgende ontvangers of groepen:", "Bronserver:"),
    "Polish": (
        "Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się:",
        "Serwer generujący:",
    ),
    "Russian": ("Сбой доставки следующим получателям или группам:", "Создающий сервер:"),
    "Ukrainian": ("Не вдалося доставити таким одержувачам або групам:", "Сервер:"),
    "Japanese": ("次の受信者またはグループへの配信に失敗しました:", "生成サーバー:"),
    "Chinese": ("未能传递到以下收件人或组:", "生成服务器:"),
    "Chinese, traditional": ("傳遞至下列收件者或群組失敗:", "產生伺服器:"),
    "Korean": ("다음 받는 사람 또는 그룹에게 배달하지 못했습니다.", "생성 서버:"),
    "Swedish": ("Leveransen misslyckades till följande mottagare eller grupper:", "Genererande server:"),
    "Danish": ("Levering mislykkedes til disse modtagere eller grupper:", "Genererende server:"),
    "Norwegian": ("Levering mislyktes til disse mottakerne eller gruppene:", "Genererende server:"),
    "Finnish": ("Toimitus epäonnistui seuraaville vastaanottajille tai ryhmille:", "Palvelin:"),
    "Czech": ("Doručení následujícím příjemcům nebo skupinám se nezdařilo:", "Generující server:"),
    "Slovak": ("Doručenie nasledujúcim príjemcom alebo skupinám zlyhalo:", "Server:"),
    "Turkish": ("Şu alıcılara veya gruplara teslim başarısız oldu:", "Oluşturan sunucu:"),
    "Hungarian": ("A kézbesítés sikertelen volt a következő címzetteknek:", "Létrehozó kiszolgáló:"),
    "Romanian": ("Livrarea nu a reușit către acești destinatari sau grupuri:", "Server generator:"),
    "Greek": ("Αποτυχία παράδοσης σε αυτούς τους παραλήπτες ή τις ομάδες:", "Διακομιστής:"),
    "Indonesian": ("Pengiriman ke penerima atau grup ini gagal:", "Server:"),
}
SAID = "Remote Server returned 'recipient not found'"
HEADER = (
    "From: Kay Hill\n<kay@shop.example>\nTo: nora@customer.example\nSubject: Quote\nDate: Mon, 9 Mar 2026"
)
RETURNED = {
    "without": "",
    "cut": f"\n\n{HEADER}\nMessage-ID:\n<ab12@shop.example>\n",
    "whole": f"\n\n{HEADER}\nMessage-ID: <ab12@shop.example>\n\nGood morning,\nhere is the quote.\n",
}


@pytest.mark.parametrize("returned", RETURNED.values(), ids=list(RETURNED))
@pytest.mark.parametrize(("said", "server"), REPORTS.values(), ids=list(REPORTS))
def test_its_recipient(said: str, server: str, returned: str, catalog: Catalog) -> None:
    report = f"{said}\n\n{NORA}\n\n{server} AB1.prod.example\n\n{NORA}\n{SAID}{returned}"

    for text in (report, "> " + report.replace("\n", "\n> "), " ".join(report.split())):
        diagnosis = diagnose(text, catalog)
        assert diagnosis.kind is Kind.BOUNCE
        assert [outcome.recipient for outcome in diagnosis.outcomes] == [NORA]


@pytest.mark.parametrize(
    "text",
    [
        "Levering mislykkedes: Din pakke kunne ikke afleveres. Kontakt kunde@fragt.example",
        "Error de entrega: su paquete no pudo ser entregado. Escriba a ayuda@envios.example",
        "Consegna non riuscita: il corriere ripasserà domani. Info: info@corriere.example",
        "Doručení zásilky se nezdařilo. info@kuryr.example",
        "Пакет: сбой доставки посылки. info@kurier.example",
        "Entrega do pacote falhou. info@correio.example",
        "Pengiriman paket gagal, hubungi info@kurir.example",
    ],
)
def test_a_parcel_is_no_mail(text: str, catalog: Catalog) -> None:
    assert diagnose(text, catalog).kind is Kind.NONE


def test_a_header_with_nothing_below_is_what_came_back(catalog: Catalog) -> None:
    text = f"It was for {NORA} but there is no such mailbox.\n\n{HEADER}\nMessage-ID:\n<ab12@shop.example>"

    assert [outcome.recipient for outcome in diagnose(text, catalog).outcomes] == [NORA]
