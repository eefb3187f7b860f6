"""Forms of French, Spanish, Italian and Portuguese words meet, with or without their accents."""

import pytest

from knowledge.words import fold, stem


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fr", "travailler travaille travaillent travaillé"),
        ("fr", "mourir meurt meurent mort morte"),
        ("fr", "boire boivent bu"),
        ("fr", "affirmer affirment affirme"),
        ("fr", "payer paie paye payé"),
        ("fr", "directeur directrice"),
        ("fr", "accident accidents"),
        ("fr", "loi lois"),
        ("fr", "emploi emplois"),
        ("fr", "nouveau nouvelle nouveaux"),
        ("fr", "ouvrier ouvrière ouvriers"),
        ("fr", "blesser blessé blessée blessées"),
        ("fr", "vérifier vérifié vérifie"),
        ("fr", "attendre attendait attendra"),
        ("fr", "fermer fermeture"),
        ("fr", "voter votèrent votaient votera"),
        ("fr", "tuer tué tuée tués tuées tuent"),
        ("fr", "étranger étrangère étrangers"),
        ("fr", "actif active actifs actives"),
        ("es", "mujer mujeres"),
        ("es", "ciudad ciudades"),
        ("es", "luz luces"),
        ("es", "joven jóvenes"),
        ("es", "huracán huracanes"),
        ("es", "francés francesa franceses"),
        ("es", "recibir recibe recibirá recibirán recibiría"),
        ("es", "vender venderá vendería vendido"),
        ("it", "annunciare annuncerà annunceranno"),
        ("it", "costruire costruirà costruiranno"),
        ("it", "edificio edifici"),
        ("pt", "votar votarão votou"),
        ("pt", "vender venderão vendeu"),
        ("pt", "míssil mísseis"),
        ("pt", "cidadão cidadã cidadãos"),
        ("es", "año años"),
        ("es", "obra obras"),
        ("es", "alto alta altos"),
        ("es", "entrar entró entrada"),
        ("it", "anno anni"),
        ("it", "arma armi"),
        ("it", "uomo uomini"),
        ("it", "uscire esce uscita"),
        ("pt", "ano anos"),
        ("pt", "eleição eleições"),
        ("pt", "hospital hospitais"),
        ("pt", "hotel hotéis"),
        ("pt", "viagem viagens"),
        ("pt", "informar informação informações"),
        ("es", "perder pierde perdió perdieron"),
        ("es", "costar cuesta costó costará"),
        ("es", "morir murió muerto"),
        ("es", "subir sube subió subio"),
        ("es", "servicio servicios"),
        ("it", "costare costa costerà costera costato"),
        ("it", "pagare pagherà pagato"),
        ("it", "vincere vinto vinse"),
        ("it", "vincitore vincitrice vincitori"),
        ("it", "banca banche"),
        ("it", "lettera lettere"),
        ("pt", "abrir abriu aberto"),
        ("pt", "morrer morreu morto"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(language, forms):
    assert len({stem(fold(form), language) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("fr", "agent", "âge"), ("it", "lettera", "letto"), ("it", "maniera", "mano"),
     ("fr", "Laurent", "Laure")],
)  # fmt: skip
def test_words_that_only_look_like_forms_stay_apart(language, one, other):
    assert stem(fold(one), language) != stem(fold(other), language)


def test_no_language_takes_the_forms_of_another():
    assert stem("mort", "de") != stem("mourir", "de")
    assert stem("agent", "en") == "agent"
