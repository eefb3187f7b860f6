"""French, Spanish, Italian and Portuguese plurals and feminines that Snowball leaves once accents are taken away.

'lois', 'informações' and 'nouvelle' had other stems than 'loi', 'informação' and 'nouveau'. Of short words that open
with a vowel ('años', 'anni', 'obras') it takes no ending at all.
"""

from __future__ import annotations

import re

from knowledge.words.folding import fold
from knowledge.words.word_tables import first_change, first_of_each

_UNLIKE = {
    "fr": """
premier première premiers premières|dernier dernière derniers dernières|petit petite petits petites|nouveau nouvelle nouvel nouveaux nouvelles
beau belle bel beaux belles|vieux vieille vieil vieilles|long longue longs longues|public publique publics publiques|blanc blanche blancs blanches
gros grosse grosses|bas basse basses|frais fraîche fraîches|faux fausse fausses|doux douce douces|œil yeux|travail travaux|musée musées|lycée lycées|armée armées|idée idées
euro euros|photo photos|vidéo vidéos|kilo kilos|pneu pneus|loi lois|emploi emplois|roi rois|tournoi tournois|convoi convois|envoi envois|parti partis|ami amis amie amies
élu élus élue élues|essai essais|délai délais|quai quais|balai balais|tissu tissus|revenu revenus|individu individus|inconnu inconnus inconnue|détenu détenus détenue
prévenu prévenus|contenu contenus|menu menus|bleu bleus bleue bleues|jeu jeux|lieu lieux|feu feux|vœu vœux|milieu milieux|enjeu enjeux|cheveu cheveux|neveu neveux
juif juive juifs juives|neuf neuve neufs neuves|veuf veuve veufs veuves|grec grecque grecs grecques|turc turque turcs turques|sec sèche secs sèches
mari maris|cri cris|pari paris|défi défis|abri abris|outil outils|conflit conflits|salarié salariés salariée salariées
""",
    "es": """
primero primer primera primeros primeras|tercero tercer tercera|bueno buen buena buenos buenas|malo mal mala malos malas|grande gran grandes|alemán alemana alemanes alemanas
luz luces|voz voces|vez veces|cruz cruces|juez jueza jueces juezas|pez peces|raíz raíces|nariz narices|actriz actrices|matriz matrices|cicatriz cicatrices
directriz directrices|lápiz lápices|tapiz tapices|matiz matices|disfraz disfraces|capataz capataces|nuez nueces|altavoz altavoces|portavoz portavoces|avestruz avestruces
feliz felices|capaz capaces|incapaz incapaces|eficaz eficaces|veloz veloces|feroz feroces|atroz atroces|precoz precoces|audaz audaces|fugaz fugaces|andaluz andaluza andaluces andaluzas
francés francesa franceses francesas|inglés inglesa ingleses inglesas|portugués portuguesa portugueses portuguesas|holandés holandesa holandeses|irlandés irlandesa irlandeses
escocés escocesa escoceses|danés danesa daneses|japonés japonesa japoneses|finlandés finlandesa|tailandés tailandesa|libanés libanesa libaneses|cordobés cordobesa
entrar entra entran entró entraron entrado entrada entradas entraba entrará|usar usa usan usó usaron usado usada usados uso usos|ley leyes|rey reyes
""",
    "it": """
edificio edifici|zio zia zii zie|studente studenti studentessa studentesse|uomo uomini|chiave chiavi|nave navi|diverso diversa diversi diverse|operaio operai operaia|dio dei|mano mani|bue buoi|paio paia|uovo uova|dito dita|braccio braccia
entrare entra entrano entrato entrata entrati entrate entrò entrerà|usare usa usano usato usata usati usate uso usi|uscire uscito uscita usciti uscite uscirono|alzare alza alzato alzata
""",
    "pt": """
francês francesa franceses francesas|inglês inglesa ingleses inglesas|holandês holandesa holandeses|irlandês irlandesa irlandeses|japonês japonesa japoneses|dinamarquês dinamarquesa
fácil fáceis|difícil difíceis|útil úteis|inútil inúteis|míssil mísseis|fóssil fósseis|réptil répteis|azul azuis|gol gols|sol sóis|farol faróis|lençol lençóis|anzol anzóis
espanhol espanhola espanhóis espanholas|alemão alemã alemães alemãs|cidadão cidadã cidadãos cidadãs|irmão irmã irmãos irmãs|rua ruas|lua luas|via vias|tia tias|tio tios|rio rios
mão mãos|mãe mães|pão pães|dia dias|bom boa bons boas|mau má maus más|lei leis|rei reis|herói heróis|país países|mês meses|novo nova novos novas
entrar entra entram entrou entraram entrado entrada entradas|usar usa usam usou usaram usado usada usados uso usos|achar acha acham achou|andar anda andam andou
""",
}
_FIRST_OF = {language: first_of_each(fold(text)) for language, text in _UNLIKE.items()}
_NO_FEMININE = "".join(
    f"(?<!{root})" for root in "initia tenta perspec direc alterna locomo offen defen mis les invec".split()
)
"""Before the ending of nouns in '-ive'."""
_ENDINGS = {
    "fr": (
        (re.compile(r"(?<=..)(i|g)eres?$"), r"\1er"),
        (re.compile(r"(?<=...)ees?$"), "e"),
        (re.compile(r"(?<=..)(g|ch)ers$"), r"\1er"),
        (re.compile(rf"{_NO_FEMININE}(?<=..)(t|s)ives?$"), r"\1if"),
    ),
    "es": ((re.compile(r"(?<=.[aeiou][dnrlys])es$"), ""),),
    "pt": (
        (re.compile(r"(?<=..)(?:oes|aes|aos)$"), "ao"),
        (re.compile(r"(?<!dem)(?<!jam)(?<=..)ais$"), "al"),
        (re.compile(r"(?<=..)eis$"), "el"),
        (re.compile(r"(?<=.)ns$"), "m"),
    ),
}
_ROOTS = {
    "fr": (
        (re.compile(r"(?<=...)etur$|(?<=[nr]d)r$"), ""),
        (re.compile(r"(?<=..[fcdlg])i$"), ""),
    ),
    "es": ((re.compile(r"(?<=^[aeiou][^aeiou])([^aeiou]{0,2})[aeo]s?$"), r"\1"),),
    "it": ((re.compile(r"(?<=^[aeiou][^aeiou])([^aeiou]{0,2})[aeio]$"), r"\1"),),
    "pt": (
        (re.compile(r"(?<=^[aeiou][^aeiou])([^aeiou]{0,2})[aeo]s?$"), r"\1"),
        (re.compile(r"(?<=...)aca$"), ""),
    ),
}


def romance_singular(word: str, language: str) -> str:
    """A folded plural or feminine as the word that Snowball stems like it; any other word as it is.

    >>> romance_singular("emplois", "fr"), romance_singular("ouvriere", "fr"), romance_singular("eleicoes", "pt")
    ('emploi', 'ouvrier', 'eleicao')
    """
    if word in _FIRST_OF[language]:
        return _FIRST_OF[language][word]
    return first_change(word, _ENDINGS.get(language, ()))


def romance_noun_root(stem: str, language: str) -> str:
    """What Snowball makes of a word -> what its plural, its feminine and its verb have in common.

    >>> romance_noun_root("anos", "es"), romance_noun_root("anni", "it"), romance_noun_root("fermetur", "fr")
    ('an', 'ann', 'ferm')
    """
    return first_change(stem, _ROOTS[language])
