"""Abbreviations that carry a full stop, by how they stand to what follows."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

BEFORE_A_NAME = frozenset(
    word_list("""
    mr mrs ms mx messrs dr prof hon rev fr sr sra st ste mt ft gen lt col maj capt cpl sgt cmdr adm brig pvt gov sen
    rep pres amb supt det insp h.e h.h h.m pfc lt.-gen lt.-col maj.-gen lt.-cmdr vs v cf al ph d.phil hr frau dhr
    l'on dell'on exma exmo
    mevr mme mlle mons mgr don doña dña sig dott dra ing av г гг ул пр пл пер д кв стр им акад проф доц инж генерал
    ген полк подполк кап ст лейт серж о ред см ср напр гос зам зав гр гос-во обл р-н с дер пос оз р гл п пп ч т рис
    табл илл англ нем фр рус лат греч вул м смт просп обл ім
    """)
)
"""A name, number or further word is expected after these: they never end a sentence before a capital letter."""

BEFORE_A_NUMBER = frozenset(
    word_list("""
    no nos nr art arts sec sect ch chap vol fig figs p pp par para pt ed eq ca c approx op cl reg ref tel ext jan
    feb mar apr jun jul aug sep sept oct nov dec núm n° № ст рис табл гл п пп см тел стр вып т кн num pág págs str
    abs bd kap
    """)
)
"""These end no sentence before a digit."""

INSIDE = frozenset(
    word_list("""
    i.e e.g ee viz resp approx ca incl excl cu sq min max т.е т.к т.н т.д т.п z.b d.h u.a s.o p.ej
    """)
)
"""These stand in the middle of a sentence, whatever follows."""

CLOSING = frozenset(
    word_list("""
    ltd inc co corp plc bros jr sr esq a.m p.m am pm etc u.s u.k u.n u.s.a e.u d.c b.c a.d n.y ph.d approx cent sq
    ft in lb oz hr hrs km cm mm kg usw bzw ff г гг в вв тыс млн млрд трлн руб коп долл др пр т.д т.п т.н н.э до н.э
    куб кв м км кг см мин сек час экз чел
    """)
)
"""These may end a sentence: a capital letter after them decides, unless it goes on with a name."""

STARTERS = frozenset(
    word_list("""
    the a an he she it they we i you this that these those there in on at by for from with as after before when
    while if but and so or his her its their our my some many most all both no not however meanwhile according under
    during since until although though because talks asked what who why how where он она оно они мы это этот эта эти
    по на в во с со к из за от при после до но и а также кроме однако между как если когда его её ее их все еще ещё
    там тут так
    """)
)
"""Words that, capitalised, begin a sentence rather than go on with a name."""

_STARTERS_OF = {
    "de": """
    der die das den dem des ein eine einen einem einer er sie es wir ihr ich im am auf bei beim mit nach von vom vor zu
    zum zur aus für über unter und aber oder doch auch als wenn während dabei damit danach dort hier nun noch seit seine
    ihre zudem außerdem jedoch allerdings derzeit bisher nicht wie wer was warum alle beide viele
    """,
    "fr": """
    le la les un une des il elle ils elles on nous vous ce cette ces dans en sur pour par avec après avant mais et si
    son sa ses leur leurs depuis selon comme quand lorsque aucun aucune
    """,
    "es": """
    el la los las un una en por para con según pero y si se su sus este esta estos estas también además desde tras
    cuando como aunque ningún ninguna
    """,
    "it": """
    il lo la i gli le un una in nel nella per con secondo ma e se si suo sua questo questa questi queste anche inoltre
    dopo dal dalla quando come nessun nessuna
    """,
    "pt": """
    o a os as um uma em no na por para com segundo mas e se seu sua este esta estes estas também além desde após quando
    como nenhum nenhuma
    """,
    "uk": """
    він вона воно вони ми це цей ця ці по на у в зі з до за від для при після перед і й та але також проте між як якщо
    коли його її їх усі ще там тут так
    """,
}


def starters(language: str) -> frozenset[str]:
    """The words that, capitalised, begin a sentence of a language rather than go on with a name."""
    return _STARTERS_BY_LANGUAGE.get(language, STARTERS)


_STARTERS_BY_LANGUAGE = {language: STARTERS | frozenset(word_list(words)) for language, words in _STARTERS_OF.items()}
