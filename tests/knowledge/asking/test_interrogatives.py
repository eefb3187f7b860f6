"""The kind of thing a question asks for, told by its words."""

import pytest

from knowledge.asking.interrogatives import asked_for, holds_interrogative
from knowledge.question import Asked
from knowledge.words import fold

KINDS = {
    "en": {
        Asked.WHO: "Who resigned?|Whom did he replace?|Whose car was it?|Which minister left?|Name of the director",
        Asked.WHEN: "When did it open?|What year was it built?|On what day do talks begin?|Since when is it closed?",
        Asked.WHERE: "Where is it?|In which city was it held?|Which country won?|To which port did it sail?",
        Asked.HOW_MANY: "How many cracks were found?|What was the death toll?|How old is the mayor?|number of members",
        Asked.HOW_MUCH: "How much does it cost?|How tall is the dam?|What percentage voted?|At what speed did it go?",
        Asked.HOW_LONG: "How long did it take?|How soon will it open?|How often does it run?|How much time is left?",
        Asked.WHY: "Why was it closed?|What caused the fire?|What was the reason for the delay?|How come it failed?",
        Asked.HOW: "How did they escape?|How was it repaired?",
        Asked.WHICH: "Which ship sank?|What kind of ship was it?|Which of them won?",
        Asked.WHAT: "What did they find?|What happened to the dam on Monday?|What sank?",
        Asked.YES_NO: "Is it open?|Did they sign?|Will the port close?|And has she left?|Isn't it closed?",
        Asked.DEFINITION: "What is a comet?|What does NHWU stand for?|What is the meaning of Veyra?|What are drones?",
        Asked.QUOTE: "What did Orlan say?|What did the minister say about it?|How did Dahl react?|What were her words?",
        Asked.TOPIC: "dam|port talks|Kalvend cracks|",
    },
    "ru": {
        Asked.WHO: "Кто подписал?|Кого назначили?|Кем он работал?|Как зовут мэра?|Чья это лодка?",
        Asked.WHEN: "Когда откроют мост?|Какого числа начнутся?|В каком году построили?|С каких пор?",
        Asked.WHERE: "Где это?|Куда они едут?|Откуда он?|В каком городе это?",
        Asked.HOW_MANY: "Сколько людей?|Какое количество домов?",
        Asked.HOW_MUCH: "Какая сумма?|На сколько выросли цены?|Во сколько обойдётся мост?",
        Asked.HOW_LONG: "Как долго шёл дождь?|Сколько времени?|Сколько дней это длится?",
        Asked.WHY: "Почему закрыли?|Зачем пришли?|По какой причине?|Из-за чего?",
        Asked.HOW: "Как чинят мост?",
        Asked.WHICH: "Какой корабль затонул?|Которая из них?",
        Asked.WHAT: "Что нашли?|Чему учат?",
        Asked.YES_NO: "Открыт ли порт?|Будет ли дождь?|Есть ли трещины?",
        Asked.DEFINITION: "Что такое комета?|Что означает НХВУ?|Как расшифровывается ШОС?",
        Asked.QUOTE: "Что сказал Серов?|Что министр заявил о мосте?|Как Серов прокомментировал это?",
        Asked.TOPIC: "мост|переговоры о мосте",
    },
    "de": {
        Asked.WHO: "Wer kommt?",
        Asked.WHEN: "Wann beginnt es?",
        Asked.WHERE: "Wo liegt der Hafen?",
        Asked.HOW_MANY: "Wie viele Häuser?",
        Asked.YES_NO: "Ist der Hafen offen?|Hat er unterschrieben?",
        Asked.DEFINITION: "Was ist ein Komet?",
        Asked.QUOTE: "Was sagte der Minister?",
        Asked.HOW_MUCH: "Wie hoch ist der Damm?",
        Asked.WHY: "Warum?",
    },
    "es": {
        Asked.WHO: "¿Quién viene?",
        Asked.WHERE: "¿Dónde está?",
        Asked.HOW_MANY: "¿Cuántas casas?",
        Asked.WHEN: "¿Cuándo empieza?|¿En qué año se fundó?",
        Asked.WHY: "¿Por qué cerró?",
        Asked.YES_NO: "¿Ha firmado el ministro?",
    },
    "fr": {
        Asked.WHO: "Qui vient ?",
        Asked.WHEN: "Quand ?",
        Asked.HOW_MANY: "Combien de maisons ?",
        Asked.WHERE: "Où est le port ?|Le port, où est-il ?|D'où vient-il ?",
        Asked.WHY: "Pourquoi ?",
        Asked.WHAT: "Qu'ont-ils trouvé ?",
        Asked.YES_NO: "Est-ce que le port est ouvert ?",
    },
    "it": {
        Asked.WHO: "Chi ha vinto?",
        Asked.WHEN: "Quando comincia?|In che anno fu fondata?",
        Asked.WHERE: "Dove si trova il porto?",
        Asked.HOW_MANY: "Quante case?|Quanti feriti?",
        Asked.HOW_MUCH: "Quanto costa?",
        Asked.HOW_LONG: "Quanto tempo dura?",
        Asked.WHY: "Perché è chiuso?",
        Asked.WHICH: "Quale nave?",
        Asked.QUOTE: "Cosa ha detto il ministro?",
        Asked.WHAT: "Che cosa hanno trovato?",
    },
    "pt": {
        Asked.WHO: "Quem ganhou?",
        Asked.WHEN: "Quando começa?",
        Asked.WHERE: "Onde fica o porto?",
        Asked.HOW_MANY: "Quantas casas?",
        Asked.HOW_MUCH: "Quanto custa?",
        Asked.WHY: "Por que fechou?",
        Asked.QUOTE: "O que disse o ministro?",
        Asked.DEFINITION: "O que é um cometa?",
        Asked.WHICH: "Qual navio?",
    },
    "uk": {
        Asked.WHO: "Хто підписав?|Кого призначили?",
        Asked.WHEN: "Коли відкриють міст?|Якого числа?",
        Asked.WHERE: "Де це?|Звідки він?",
        Asked.HOW_MANY: "Скільки людей?",
        Asked.HOW_LONG: "Як довго йшов дощ?",
        Asked.HOW_MUCH: "Скільки коштує міст?",
        Asked.WHY: "Чому закрили?",
        Asked.WHICH: "Який корабель?",
        Asked.QUOTE: "Що сказав міністр?",
        Asked.DEFINITION: "Що таке комета?",
        Asked.WHAT: "Що знайшли?",
        Asked.HOW: "Як лагодять міст?",
        Asked.YES_NO: "Чи відкритий порт?",
    },
}
TABLE = [
    (language, text, asked)
    for language, kinds in KINDS.items()
    for asked, texts in kinds.items()
    for text in texts.split("|")
]


@pytest.mark.parametrize(("language", "text", "asked"), TABLE)
def test_kinds(language, text, asked):
    assert asked_for(fold(text), language) is asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "What was the price?", Asked.HOW_MUCH),
        ("en", "What's the cost of the repairs?", Asked.HOW_MUCH),
        ("en", "What is the death toll?", Asked.HOW_MANY),
        ("en", "What is the deadline for bids?", Asked.WHEN),
        ("en", "What is the growth theory?", Asked.DEFINITION),
        ("en", "What is the cost of the repairs?", Asked.HOW_MUCH),
        ("en", "What is the capital of Ulvara?", Asked.WHERE),
        ("de", "Wie groß ist der Damm?", Asked.HOW_MUCH),
        ("de", "Ist der Hafen offen?", Asked.YES_NO),
    ],
)
def test_what_is_the_measure_of_a_thing_asks_for_the_measure(language, text, asked):
    assert asked_for(fold(text), language) is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Who was captain when it grounded?", Asked.WHO),
        ("How many had left when the bridge fell?", Asked.HOW_MANY),
        ("What burned in the town where he was born?", Asked.WHAT),
        ("When the ferry sank, who was on the bridge?", Asked.WHO),
        ("After the flood, where were they housed?", Asked.WHERE),
        ("When did it begin and where?", Asked.WHEN),
        ("They were housed where?", Asked.WHERE),
    ],
)
def test_clauses_around_what_is_asked_do_not_tell(text, asked):
    assert asked_for(fold(text), "en") is asked


@pytest.mark.parametrize(
    "text", ["What is the name of the ship?", "What were the names of the two dams?", "What is she called?"]
)
def test_who_asks_for_a_name_asks_which(text):
    assert asked_for(fold(text), "en") is Asked.WHICH


def test_a_text_is_a_question_by_its_words_or_its_mark():
    assert holds_interrogative("who came", "en")
    assert holds_interrogative("the dam?", "en")
    assert not holds_interrogative("the dam", "en")


def test_a_long_text_is_told_at_once():
    """Question words are looked for in a bounded stretch."""
    assert asked_for("what did " + "x " * 20_000, "en") is Asked.WHAT
    assert asked_for("how did " * 5_000, "en") is Asked.HOW
