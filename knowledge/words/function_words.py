"""The small words of other languages, read as the English ones that do the same work.

What is learned of short answers is learned from English for the greater part; this way it holds for 'wegen' and
'à cause' as well as for 'because'.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.words.folding import fold

_SAME_WORK = {
    "de": """in: in im ins binnen innerhalb | at: an am bei beim | on: auf aufs | by: durch | to: zu zum zur nach bis | from: aus ab
        | of: von vom | for: für | with: mit samt | during: während | after: nachdem | before: vor vorm bevor | since: seit
        | until: bis | between: zwischen | under: unter | over: über | through: durch | about: um rund etwa | against: gegen
        | as: als | near: nahe neben | because: weil denn wegen aufgrund da | due: infolge | thanks: dank
        | the: der die das den dem des | a: ein eine einen einem einer eines | his: sein seine seinen seinem seiner
        | their: ihr ihre ihren ihrem ihrer | this: dieser diese dieses diesem diesen | all: alle allen | no: kein keine keinen
        | both: beide beiden | is: ist | are: sind | was: war wurde | were: waren wurden | be: sein werden | been: gewesen worden
        | has: hat | have: haben | had: hatte hatten | will: wird | would: würde würden | can: kann können | could: konnte konnten
        | must: muss müssen | may: darf dürfen | and: und sowie | or: oder | but: aber sondern doch
        | what: was wozu womit wovon wofür | which: welche welcher welches welchem welchen | who: wer | whom: wen wem
        | whose: wessen | how: wie wieviel | when: wann | where: wo wohin woher | why: warum wieso weshalb""",
    "fr": """in: dans en | at: à au aux chez | on: sur | by: par | to: vers jusqu | from: depuis dès | of: de du d des | for: pour
        | with: avec | during: pendant durant | after: après | before: avant | since: depuis | between: entre parmi | under: sous
        | over: au-dessus | through: via | about: environ | against: contre | as: comme | near: près
        | because: cause car parce puisque | due: raison suite | thanks: grâce | the: le la les l | a: un une | his: son sa ses
        | their: leur leurs | this: ce cet cette | these: ces | all: tous toutes | no: aucun aucune | is: est | are: sont
        | was: était fut | were: étaient furent | be: être | been: été | has: a ayant | have: ont | had: avait avaient
        | will: sera seront aura va vont | would: serait aurait | can: peut peuvent | must: doit doivent | and: et | or: ou | but: mais
        | what: que qu quoi | which: quel quelle quels quelles lequel laquelle | who: qui | how: comment combien | when: quand
        | where: où | why: pourquoi""",
    "es": """in: en | at: ante | on: sobre | by: por | to: a al hacia | from: desde | of: de del | for: para | with: con
        | during: durante | after: tras después | before: antes | since: desde | until: hasta | between: entre | under: bajo
        | against: contra | as: como | near: cerca | because: porque debido pues | due: causa raíz | thanks: gracias | the: el la los las lo
        | a: un una unos unas | his: su sus | this: este esta | these: estos estas | that: ese esa aquel aquella | all: todos todas
        | no: ningún ninguna | both: ambos ambas | is: es está | are: son están | was: fue era estaba | were: fueron eran estaban
        | be: ser estar | been: sido | has: ha | have: han | had: había habían | will: será serán | can: puede pueden | must: debe deben
        | and: y e | or: o u | but: pero sino | what: qué que | which: cuál cual cuáles cuales | who: quién quien quiénes quienes
        | how: cómo cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas | when: cuándo cuando | where: dónde donde adónde""",
    "it": """in: in nel nella nello nei nelle negli nell | at: a ad al allo alla ai agli alle all presso | on: su sul sulla sui sulle sull
        | by: da dal dallo dalla dai dagli dalle dall | to: verso | of: di del dello della dei degli delle dell d | for: per
        | with: con | during: durante | after: dopo | before: prima | since: sin | until: fino | between: tra fra | under: sotto
        | through: attraverso | about: circa | against: contro | as: come | near: vicino | because: perché poiché siccome
        | due: causa seguito | thanks: grazie | the: il lo la i gli le l | a: un uno una | his: suo sua suoi sue | their: loro
        | this: questo questa | these: questi queste quest | that: quello quella quell | all: tutti tutte | no: nessun nessuna
        | is: è | are: sono | was: era fu | were: erano furono | be: essere | been: stato stata stati state | has: ha | have: hanno
        | had: aveva avevano | will: sarà saranno avrà | would: sarebbe avrebbe | can: può possono | must: deve devono | and: e ed
        | or: o | but: ma bensì | what: cosa che cos | which: quale quali qual | who: chi | how: come quanto quanta quanti quante
        | when: quando | where: dove dov | why: perché""",
    "pt": """in: em no na nos nas num numa | at: ante | on: sobre | by: por pelo pela pelos pelas | to: a ao aos à às | from: desde
        | of: de do da dos das | for: para | with: com | during: durante | after: após depois | before: antes | until: até
        | between: entre | under: sob | against: contra | as: como | near: perto | because: porque pois | due: devido causa
        | thanks: graças | the: o os as | a: um uma uns umas | his: seu sua seus suas | this: este esta esse essa | all: todos todas
        | is: é está | are: são estão | was: foi era estava | were: foram eram | be: ser estar | been: sido | has: tem há | have: têm
        | had: tinha tinham | will: será serão | can: pode podem | must: deve devem | and: e | or: ou | but: mas
        | what: que quê | which: qual quais | who: quem | how: como quanto quanta quantos quantas | when: quando | where: onde aonde""",
    "ru": """in: в во | on: на | at: у | from: из от с со | to: до к ко | for: для | with: со | by: по | over: над | under: под
        | between: между | through: через | about: о об около | since: после | before: перед | against: против | because: из-за потому поскольку
        | due: вследствие | thanks: благодаря | his: его свой свою | their: их своих | this: этот эта это эти | all: все всех | is: есть
        | was: был была было | were: были | be: быть | been: стал стала стали | will: будет будут | can: может могут | must: должен должна должны
        | and: и а | or: или либо | but: но | what: что чего чем чему | which: какой какая какое какие какую каким каком какого
        | who: кто кого кому кем | how: сколько как | when: когда | where: где куда откуда | why: почему зачем отчего""",
    "uk": """in: в у | on: на | at: біля | from: з із зі від | to: до к | for: для | with: разом | by: по | over: над | under: під
        | between: між | through: через | about: про близько | after: після | before: перед | against: проти | because: бо тому оскільки
        | due: внаслідок | thanks: завдяки | his: його свій свою | their: їх їхній їхня своїх | this: цей ця це ці | all: усі всі всіх
        | is: є | was: був була було | were: були | be: бути | been: став стала стали | will: буде будуть | can: може можуть | must: має мають
        | and: і й та а | or: або чи | but: але проте | what: що чого чим чому | which: який яка яке які яку яким якому якого
        | who: хто кого кому ким | how: скільки як | when: коли | where: де куди звідки | why: навіщо""",
}  # fmt: skip


@lru_cache(maxsize=16)
def _english_of(language: str) -> dict[str, str]:
    groups = [group.strip().partition(": ") for group in _SAME_WORK.get(language, "").split("|")]
    found: dict[str, str] = {}
    for read in (str, fold):  # 'à' is no 'a', but who types 'a' may mean it
        for english, _, words in groups:
            for word in words.split():
                found.setdefault(read(word), english)
    return found


def as_english(word: str, language: str) -> str:
    """A word folded; a small word of another language as the English one that does the same work.

    >>> as_english("Wegen", "de"), as_english("à", "fr"), as_english("Würde", "en")
    ('because', 'at', 'wurde')
    """
    english = _english_of(language)
    low = word.lower()
    return english.get(low) or english.get(folded := fold(low)) or folded
