"""The kind of thing a question asks for, told by its words."""

import time

import pytest

from knowledge.asking.interrogatives import asked_for, holds_interrogative
from knowledge.question import Asked
from knowledge.words import fold

KINDS = {
    "en": {
        Asked.WHO: "Who resigned?|Whom did he replace?|Whose car was it?|Which minister left?|Name of the director|"
        "Do you know who resigned?",
        Asked.WHEN: "When did it open?|What year was it built?|On what day do talks begin?|Since when is it closed?|"
        "On what dates will they skate?|At what hour did it start?|Oster Tower year|"
        "On what new date is it?|In which minute did Orlan score the winner?",
        Asked.WHERE: "Where is it?|In which city was it held?|Which country won?|To which port did it sail?",
        Asked.HOW_MANY: "How many cracks were found?|What was the death toll?|How old is the mayor?|number of members|"
        "passengers rescued number",
        Asked.HOW_MUCH: "How much does it cost?|How tall is the dam?|What percentage voted?|At what speed did it go?|"
        "What does the bell weigh?|What did he pay for the boat?|What is the deal worth?|Oster Tower height|"
        "What was the wind speed measured there?|What pay raise do they demand?|"
        "What transfer fee did the club pay?|What peak level did the river reach?",
        Asked.HOW_LONG: "How long did it take?|How soon will it open?|How often does it run?|How much time is left?|"
        "Over what period is it paid?|In what time did she win?",
        Asked.WHY: "Why was it closed?|What caused the fire?|What was the reason for the delay?|How come it failed?",
        Asked.HOW: "How did they escape?|How was it repaired?",
        Asked.WHICH: "Which ship sank?|What kind of ship was it?|Which of them won?|Name an island of Kalvend.",
        Asked.WHAT: "What did they find?|What was lowered?|What is built in Kalvend?|"
        "What happened to the dam on Monday?|What sank?|"
        "What did Queen Asaba open?|What did Minister Hrast read at school?|What companies raise prices?|"
        "What level of education has she?|"
        "What was the error behind the high number of victims?",
        Asked.YES_NO: "Is it open?|Did they sign?|Will the port close?|Do I have to come when it opens?|"
        "Is the man who sank it free?|And has she left?|Isn't it closed?",
        Asked.DEFINITION: "What is a comet?|What does NHWU stand for?|What is the meaning of Veyra?|What are drones?|"
        "What is river fever?|What is red fever?",
        Asked.QUOTE: "What did Orlan say?|What did the minister say about it?|How did Dahl react?|What were her words?",
        Asked.TOPIC: "dam|port talks|Kalvend cracks|hotline number|damage per day|accident before this year|"
        "tower height|height of the tower|",
    },
    "ru": {
        Asked.WHO: "Кто подписал?|Кого назначили?|Кем он работал?|Как зовут мэра?|Чья это лодка?",
        Asked.WHEN: "Когда откроют мост?|Какого числа начнутся?|"
        "В каком году построили?|С каких пор?|Во сколько отошёл паром?|Во сколько откроется обходная дорога?",
        Asked.WHERE: "Где это?|Куда они едут?|Откуда он?|В каком городе это?",
        Asked.HOW_MANY: "Сколько людей?|Какое количество домов?",
        Asked.HOW_MUCH: "Какая сумма?|На сколько выросли цены?|Какая сейчас глубина?|"
        "Во сколько обойдётся мост?|Во сколько городу обходится паром?|Сколько стоит билет?|Какой длины мост?|"
        "явка на выборах мэра|ремонт моста стоимость",
        Asked.HOW_LONG: "Как долго шёл дождь?|Сколько времени?|Сколько дней это длится?",
        Asked.WHY: "Почему закрыли?|Зачем пришли?|По какой причине?|Из-за чего?",
        Asked.HOW: "Как чинят мост?",
        Asked.WHICH: "Какой корабль затонул?|Которая из них?|Как называется второй паром?",
        Asked.WHAT: "Что нашли?|Чему учат?",
        Asked.YES_NO: "Открыт ли порт?|Будет ли дождь?|"
        "Есть ли трещины?|Капитан был пьян?|Серов сказал, что мост открыт?",
        Asked.DEFINITION: "Что такое комета?|Что означает НХВУ?|Как расшифровывается ШОС?|Кто такой Серов?",
        Asked.QUOTE: "Что сказал Серов?|Что министр заявил о мосте?|"
        "Как Серов прокомментировал это?|Что рассказала Вера о шторме?",
        Asked.TOPIC: "мост|переговоры о мосте",
    },
    "de": {
        Asked.WHO: "Wer kommt?",
        Asked.WHEN: "Wann beginnt es?|Um wie viel Uhr fährt sie?|Seit wann ist er zu?",
        Asked.WHERE: "Wo liegt der Hafen?",
        Asked.HOW_MANY: "Wie viele Häuser?",
        Asked.YES_NO: "Ist der Hafen offen?|Hat er unterschrieben?|Verzichtet er auf das Amt?",
        Asked.DEFINITION: "Was ist ein Komet?|Wofür steht GOK?",
        Asked.QUOTE: "Was sagte der Minister?|Was hat Dahl dazu gesagt?|Wie hat Dahl das genannt?",
        Asked.HOW_MUCH: "Wie hoch ist der Damm?|Wie lang ist der Fluss?|Mit welchem Vorsprung gewann sie?|"
        "Sturm Brenholt Sachschaden",
        Asked.WHY: "Warum?|Aus welchem Grund blieb er?|Wie kam es zu dem Fehler?",
        Asked.HOW_LONG: "Wie lange dauert es?",
        Asked.WHICH: "Welche Gewerkschaft streikt?",
        Asked.WHAT: "Womit fährt er?",
    },
    "es": {
        Asked.WHO: "¿Quién viene?",
        Asked.WHERE: "¿Dónde está?",
        Asked.HOW_MANY: "¿Cuántas casas?",
        Asked.WHEN: "¿Cuándo empieza?|¿En qué año se fundó?|¿A qué hora descarriló el tren?|fecha de apertura",
        Asked.WHY: "¿Por qué cerró?|porque cerraron el puente",
        Asked.YES_NO: "¿Ha firmado el ministro?",
        Asked.HOW_MUCH: "¿Cuánto cuesta?|¿Qué caudal lleva el río?",
        Asked.QUOTE: "¿Qué advirtió Belmonte?",
        Asked.WHAT: "¿Qué encontraron los buzos?",
        Asked.DEFINITION: "¿Qué es un cometa?",
    },
    "fr": {
        Asked.WHO: "Qui vient ?",
        Asked.WHEN: "Quand ?|À quelle heure part-il ?|Entre quelles heures ?",
        Asked.HOW_MANY: "Combien de maisons ?",
        Asked.WHERE: "Où est le port ?|Le port, où est-il ?|D'où vient-il ?|Dans quelle ville est-ce ?|"
        "Dans quels endroits ?",
        Asked.WHY: "Pourquoi ?",
        Asked.WHAT: "Qu'ont-ils trouvé ?",
        Asked.YES_NO: "Le pont, qui a fermé en mai, est rouvert ?|"
        "Est-ce que le port est ouvert ?|Les impôts vont-ils augmenter ?",
        Asked.HOW_MUCH: "Quelle est la longueur du fleuve ?|Combien coûte le billet ?|À quel niveau est le barrage ?",
        Asked.HOW_LONG: "En combien de temps a-t-elle fini ?",
        Asked.WHICH: "Quel navire qui a coulé était neuf ?|Comment s'appelle le bateau ?",
        Asked.DEFINITION: "C'est quoi, une comète ?|Que veut dire CICE ?",
        Asked.QUOTE: "Qu'a répondu la ministre ?",
    },
    "it": {
        Asked.WHO: "Chi ha vinto?",
        Asked.WHEN: "Quando comincia?|In che anno fu fondata?|A che ora è partito?",
        Asked.WHERE: "Dove si trova il porto?",
        Asked.HOW_MANY: "Quante case?|Quanti feriti?",
        Asked.HOW_MUCH: "Quanto costa?|Qual è stata l'affluenza?|affluenza ballottaggio Tamsel",
        Asked.HOW_LONG: "Quanto tempo dura?",
        Asked.WHY: "Perché è chiuso?|Per quale motivo ha chiuso?",
        Asked.WHICH: "Quale nave?",
        Asked.QUOTE: "Cosa ha detto il ministro?",
        Asked.WHAT: "Che cosa hanno trovato?",
        Asked.YES_NO: "Il sindaco aumenterà le tasse?",
        Asked.DEFINITION: "Cos'è una cometa?",
    },
    "pt": {
        Asked.WHO: "Quem ganhou?|Antes do Figueira, quem ganhou em Almadir?",
        Asked.HOW_LONG: "Com que tempo ganhou ela?",
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
        Asked.WHO: "Хто підписав?|Кого призначили?|Чиїм ім’ям назвали міст?",
        Asked.WHEN: "Коли відкриють міст?|Якого числа?|О котрій годині це сталося?",
        Asked.WHERE: "Де це?|Звідки він?",
        Asked.HOW_MANY: "Скільки людей?|скілки людей",
        Asked.HOW_LONG: "Як довго йшов дощ?",
        Asked.HOW_MUCH: "Скільки коштує міст?|Яка швидкість була в порома?",
        Asked.WHY: "Чому закрили?|З чого почався спір?",
        Asked.WHICH: "Який корабель?|За якої умови?|Як називається міст?",
        Asked.QUOTE: "Що сказав міністр?",
        Asked.DEFINITION: "Що таке комета?",
        Asked.WHAT: "Що знайшли?",
        Asked.HOW: "Як лагодять міст?",
        Asked.YES_NO: "Чи відкритий порт?|Капітан був п’яний?",
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
        ("it", "quant'è alta la torre", Asked.HOW_MUCH),
        ("it", "quand'è il concerto", Asked.WHEN),
        ("it", "in quali giorni apre", Asked.WHEN),
        ("uk", "Якими мовами проводять екскурсії?", Asked.WHICH),
        ("de", "Woraus besteht der Pokal?", Asked.WHAT),
        ("de", "In wie vielen Ländern gibt es das?", Asked.HOW_MANY),
        ("en", "What's the cost of the repairs?", Asked.HOW_MUCH),
        ("en", "What is the death toll?", Asked.HOW_MANY),
        ("en", "What is the deadline for bids?", Asked.WHEN),
        ("en", "What is the growth theory?", Asked.DEFINITION),
        ("en", "What is the United Front?", Asked.DEFINITION),
        ("en", "What is quinine used for?", Asked.WHAT),
        ("en", "What is quinine used to treat?", Asked.WHAT),
        ("en", "What is ochre made from?", Asked.WHAT),
        ("en", "What forced the president to resign?", Asked.WHY),
        ("en", "Which former president resigned?", Asked.WHO),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "люди, которые уехали"),
        ("de", "Haushalt 2026"),
        ("es", "puerto de Tamsel"),
    ],
)
def test_a_few_words_without_an_asking_one_ask_nothing(language, text):
    assert asked_for(fold(text), language) is Asked.TOPIC


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "musste jemand evakuiert werden", Asked.YES_NO),
        ("de", "wer war schuld", Asked.WHO),
        ("de", "Was ist passiert?", Asked.WHAT),
        ("de", "Woran starb sie?", Asked.WHY),
        ("fr", "le pont est-il rouvert", Asked.YES_NO),
        ("fr", "Quand le pont est-il rouvert ?", Asked.WHEN),
        ("fr", "il y a eu des morts", Asked.YES_NO),
        ("fr", "quelqu'un est mort", Asked.YES_NO),
        ("fr", "c'est où", Asked.WHERE),
        ("es", "murió alguien", Asked.YES_NO),
        ("es", "quién vio a alguien", Asked.WHO),
        ("es", "cuánta gente murió", Asked.HOW_MANY),
        ("it", "è morto qualcuno", Asked.YES_NO),
        ("it", "quanta gente è morta", Asked.HOW_MANY),
        ("pt", "morreu alguém", Asked.YES_NO),
        ("ru", "кто-нибудь погиб", Asked.YES_NO),
        ("ru", "сколько длится забастовка", Asked.HOW_LONG),
        ("ru", "сколько весит груз", Asked.HOW_MUCH),
        ("uk", "хтось загинув", Asked.YES_NO),
        ("uk", "скільки триває страйк", Asked.HOW_LONG),
    ],
)
def test_questions_as_people_put_them(language, text, asked):
    assert asked_for(fold(text), language) is asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("ru", "какая фирма в прошлом году получила прибыль", Asked.WHICH),
        ("ru", "какое судно потеряло часть груза", Asked.WHICH),
        ("ru", "какой была общая сумма ущерба", Asked.HOW_MUCH),
        ("ru", "какова средняя зарплата в области", Asked.HOW_MUCH),
        ("uk", "який банк дав більшу частину коштів", Asked.WHICH),
        ("uk", "яка загальна сума збитків", Asked.HOW_MUCH),
        ("uk", "якою була швидкість потяга", Asked.HOW_MUCH),
        ("fr", "quelle ministre a fixé la hauteur des digues ?", Asked.WHO),
        ("fr", "quelle est la nouvelle hauteur des digues ?", Asked.HOW_MUCH),
        ("es", "¿qué empresa midió la altura del dique?", Asked.WHAT),
        ("es", "¿cuál era la altura del dique?", Asked.HOW_MUCH),
        ("it", "quale ditta ha misurato l'altezza della diga?", Asked.WHICH),
        ("it", "qual è l'altezza della diga?", Asked.HOW_MUCH),
        ("pt", "qual empresa mediu a altura do dique?", Asked.WHICH),
        ("pt", "qual é a altura do dique?", Asked.HOW_MUCH),
    ],
)
def test_a_measure_is_asked_for_where_nothing_is_done_before_it(language, text, asked):
    assert asked_for(fold(text), language) is asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "Warum steigt der Preis?", Asked.WHY),
        ("de", "Wer trägt die Kosten?", Asked.WHO),
        ("fr", "Pourquoi les prix montent-ils ?", Asked.WHY),
        ("fr", "quand le prix augmente", Asked.WHEN),
        ("es", "por qué suben los precios", Asked.WHY),
        ("it", "chi paga il prezzo più alto", Asked.WHO),
        ("pt", "quando sobe o preço", Asked.WHEN),
        ("ru", "почему выросло число жалоб", Asked.WHY),
        ("uk", "чому зросла кількість скарг", Asked.WHY),
        ("ru", "кто такой Серов", Asked.DEFINITION),
    ],
)
def test_the_word_that_a_question_opens_with_counts_for_more_than_its_nouns(language, text, asked):
    assert asked_for(fold(text), language) is asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "Um welche Uhrzeit legte das Schiff ab?", Asked.WHEN),
        ("de", "Mit welchem Argument lehnte sie ab?", Asked.WHY),
        ("de", "Woher kommt die Wärme?", Asked.WHERE),
        ("de", "Wie heißt der Schwager des Ministers?", Asked.WHICH),
        ("fr", "Pour quel motif l'a-t-on arrêté ?", Asked.WHY),
        ("fr", "La fête est-elle annulée à cause du chantier ?", Asked.YES_NO),
        ("fr", "À quels moments ferme-t-on le pont ?", Asked.WHEN),
        ("es", "¿Estaba asegurado el taller que arrastró el alud?", Asked.YES_NO),
        ("es", "El taller, ¿qué arrastró?", Asked.WHAT),
        ("es", "¿Con qué finalidad se hizo?", Asked.WHY),
        ("it", "Quale premio vinse nel 1974?", Asked.WHICH),
        ("it", "In che punto sorgerà la torre?", Asked.WHERE),
        ("pt", "As fêmeas são menores que os machos?", Asked.YES_NO),
        ("pt", "Em que dias abre o museu?", Asked.WHEN),
        ("ru", "За что его прозвали свистуном?", Asked.WHY),
        ("ru", "Во сколько встала новая набережная?", Asked.HOW_MUCH),
        ("ru", "Каким образом они попали на остров?", Asked.HOW),
        ("uk", "Відколи заборонено полювання?", Asked.WHEN),
        ("uk", "За що затримали дев'ятьох?", Asked.WHY),
        ("uk", "Яка чисельність цього виду?", Asked.HOW_MANY),
    ],
)
def test_turns_of_phrase_ask_as_the_plain_words_do(language, text, asked):
    assert asked_for(" ".join(fold(text).split()), language) is asked


@pytest.mark.parametrize("language", ["fr", "es", "it", "pt"])
def test_a_long_text_in_other_languages_is_told_at_once(language):
    started = time.process_time()
    for text in ("est-", "est il ", "x ", "e "):
        asked_for(text * 5_000, language)
    assert time.process_time() - started < 2.0
