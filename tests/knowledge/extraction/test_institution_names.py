"""Names of institutions of which only the first word has a capital."""

import pytest

from knowledge.extraction.adjective_names import adjective_name_end
from knowledge.extraction.institution_names import institution_end


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La Banque centrale européenne a relevé ses taux.", "Banque centrale européenne"),
        ("La Cour suprême a rejeté l'appel.", "Cour suprême"),
        ("Le Muséum national d'histoire naturelle a reçu un don.", "Muséum national d'histoire naturelle"),
        ("La Organización mundial de la salud publicó un informe.", "Organización mundial de la salud"),
        ("La Corte costituzionale ha respinto il ricorso.", "Corte costituzionale"),
        ("O Banco central europeu subiu os juros.", "Banco central europeu"),
        ("Le Conseil de la ville a voté.", "Conseil"),
    ],
)
def test_adjectives_and_what_it_is_for_belong_to_it(text, name):
    start = text.index(name.split()[0])
    assert text[start : institution_end(text, (start, start + len(name.split()[0])), len(text))] == name


@pytest.mark.parametrize(
    "name",
    [
        "Европейский банк реконструкции и развития",
        "Международный валютный фонд",
        "Всемирная организация здравоохранения",
        "Європейський банк реконструкції та розвитку",
    ],
)
def test_so_do_those_in_cyrillic(name):
    text = f"{name} выделил деньги."
    assert text[: adjective_name_end(text, (0, len(name.split()[0])), len(text))] == name
