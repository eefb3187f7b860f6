import pytest

from knowledge.reading.languages import detect_language, language_code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour will stay closed until Friday, she said.", "en"),
        ("Порт останется закрытым до пятницы, сказала она.", "ru"),
        ("Порт залишиться зачиненим до п'ятниці, повідомила вона.", "uk"),
        ("Der Hafen bleibt bis Freitag geschlossen, sagte sie.", "de"),
        ("Le port restera fermé jusqu'à vendredi, a-t-elle déclaré.", "fr"),
    ],
)
def test_a_sentence_tells_its_language(text, language):
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "No.", "12 345 678 901 234 567 890", "Holmvik Ornskar Belqaran Dzuvel Qartash"])
def test_short_or_undecided_text_has_none(text):
    assert detect_language(text) == ""


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("en-GB", "en"), ("pt_BR", "pt"), ("RU", "ru"), ("xx", ""), ("English", ""), ("", "")],
)
def test_a_language_tag_gives_its_iso_code(tag, code):
    assert language_code(tag) == code
