"""Whose words are asked for: a speaker, a publisher by any of its names, a source that is neither."""

import pytest

from knowledge.asking.publishers import publishers_named
from knowledge.asking.voices import read_voices
from knowledge.words import tokenize

PUBLISHERS = (
    "Reuters", "Strait News Agency", "Basin News / Interpress", "Government Bulletin of the Republic of Oresk",
    "Northern Post", "Вести Севера", "ТАСС",
)  # fmt: skip


def known(words):
    """All that may be named, whatever the words."""
    return PUBLISHERS


class TestSpeakers:
    @pytest.mark.parametrize(
        ("language", "text", "speaker"),
        [
            ("en", "What did Pavel Orlan say about the strike?", "Pavel Orlan"),
            ("en", "what has the mayor announced", "mayor"),
            ("en", "What's the mayor promising?", "mayor"),
            ("en", "What was the mayor's reaction to the vote?", "mayor"),
            ("en", "How did Dahl react to the report?", "Dahl"),
            ("en", "statement by the prime minister on the strike", "prime minister"),
            ("en", "What did the Oresk government say?", "Oresk government"),
            ("ru", "Что сказал Серов о мосте?", "Серов"),
            ("ru", "что министр заявил о мосте", "министр"),
            ("ru", "Как Серов прокомментировал забастовку?", "Серов"),
            ("uk", "Що сказав міністр про міст?", "міністр"),
            ("de", "Was sagte der Bürgermeister über den Damm?", "Bürgermeister"),
            ("de", "Was hat der Minister gestern gesagt?", "Minister"),
            ("de", "Was meint Petersen dazu?", "Petersen"),
            ("de", "Wie äußerte sich die Firma Halm zu den Vorwürfen?", "Firma Halm"),
            ("fr", "Que répond l'horlogère aux élus ?", "horlogère"),
            ("fr", "Que pense Ada Brun de la loi ?", "Ada Brun"),
            ("es", "¿Qué admitió Berta Olmo sobre el ataque?", "Berta Olmo"),
            ("es", "¿Qué les dijo el míster a los suyos?", "míster"),
            ("it", "Cosa pensa la preside del divieto?", "preside"),
            ("pt", "O que a técnica Odete Graça afirmou sobre o clube?", "técnica Odete Graça"),
            ("uk", "Що пригадує Віра Лось про весну?", "Віра Лось"),
            ("fr", "Qu'a dit le ministre sur la grève ?", "ministre"),
            ("es", "¿Qué dijo el alcalde sobre la presa?", "alcalde"),
            ("it", "Cosa ha detto il ministro sul ponte?", "ministro"),
            ("pt", "O que disse o ministro sobre a greve?", "ministro"),
        ],
    )
    def test_who_must_have_said_it(self, language, text, speaker):
        assert read_voices(text, language, known).speaker == speaker

    @pytest.mark.parametrize("text", ["What did Pavel Orlan eat?", "What did the flood destroy?", "Who said it?", ""])
    def test_nobody_where_no_words_are_asked_for(self, text):
        assert read_voices(text, "en", known) == ("", (), "", ())


class TestSources:
    @pytest.mark.parametrize(
        ("text", "publisher", "filters"),
        [
            ("What did Reuters report about the fire?", "Reuters", "What did Reuters report"),
            ("according to reuters how many died", "Reuters", "according to reuters"),
            ("According to Interpress, what was found?", "Basin News / Interpress", "According to Interpress"),
            ("What happened, according to the SNA?", "Strait News Agency", "according to the SNA"),
            ("What happened according to Strait News?", "Strait News Agency", "according to Strait News"),
            ("Что нашли, по данным Вестей Севера?", "Вести Севера", "по данным Вестей Севера"),
            ("Что сообщает ТАСС о пожаре?", "ТАСС", "Что сообщает ТАСС"),
        ],
    )
    def test_a_publisher_is_known_by_any_of_its_names(self, text, publisher, filters):
        language = "en" if text.isascii() else "ru"
        voices = read_voices(text, language, known)
        assert voices.publishers[:1] == (publisher,)
        assert [text[start:end] for start, end in voices.filters] == [filters]
        assert voices.speaker == ""

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("How many died, according to the coast guard?", "coast guard"),
            ("according to the northern governor who won", "northern governor"),
            ("По словам Захаровой, когда встреча?", "Захаровой"),
        ],
    )
    def test_another_source_is_taken_by_its_name_and_its_words_still_tell(self, text, source):
        voices = read_voices(text, "en" if text.isascii() else "ru", known)
        assert (voices.source, voices.publishers, voices.filters) == (source, (), ())


class TestPublishers:
    @pytest.mark.parametrize("text", ["the Oresk government", "the northern governor", "news", "the agency", ""])
    def test_a_few_words_of_a_name_do_not_name_it(self, text):
        assert publishers_named(tokenize(text, "en"), PUBLISHERS) == ((), 0)

    def test_two_that_are_named_alike_are_both_meant(self):
        assert publishers_named(tokenize("TASS", "en"), ("TASS", "ТАСС"))[0] == ("TASS", "ТАСС")
