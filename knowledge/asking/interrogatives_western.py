"""The patterns and words that tell what kind of thing a question asks for in German and in Romance languages."""

from __future__ import annotations

from knowledge.question import Asked

_DE_MEASURES = (
    "hohe|starke|magnitude|lange|breite|tiefe|geschwindigkeit|tempo|summe|betrag|preis|anteil|prozentsatz|vorsprung|einbussen|kosten|gewicht|grosse|"
    "flache|entfernung|temperatur|leistung|quote|wahlbeteiligung|defizit|umsatz|gewinn|verlust|schaden|budget|gehalt|miete|strafe"
)
GERMAN = (
    [
        (
            r"\bwas (?:bedeutet|heisst|ist|sind) (?!(?:die |der )(?:genaue )?(?:ursache|grund)\b)(?!passiert|geschehen|los\b|neu\b)(?:eigentlich )?(?:das|die|der|ein|eine|unter)? ?[\w-]+\W*$|\bwas versteht man\b|\bwofur steht\b"
            r"|\bwas bedeutet\b|\babkurzung\b|\bbedeutung\b|^wer (?:ist|war) (?!.* (?:von|vom|bei|beim|fur|der|des) )(?!(?:der|die|das|dein|euer|ihr) (?:neue|derzeitige|aktuelle|jetzige|heutige|erste|zweite|stellvertretende)\b)(?!schuld|dabei|dafur|dagegen|verantwortlich|betroffen)(?:[\w-]+ ){0,2}[\w-]+\W*$",
            Asked.DEFINITION,
        ),
        (r"\bwieviel (?:leute|menschen|personen|kinder|besucher|tote|verletzte)\b", Asked.HOW_MANY),
        (r"\bwie ?viele[nr]?\b|\b(?:an)?zahl\b|\bwie alt\b", Asked.HOW_MANY),
        (r"\bwie lange\b|\bwie lang\b(?=.*\bdau[er])|\bwie (?:oft|haufig|regelmassig)\b|\bin welchen abstanden\b|\bdauer\b|\bwie viel zeit\b", Asked.HOW_LONG),
        (r"\b(?:um|bis|ab|gegen|von|vor|nach) wie ?viel uhr\b|\b(?:in|an|ab|bis|seit|zu|zum|um) welche[rmns]? (?:jahr|tag|datum|monat|uhrzeit|zeitpunkt)\b|\bseit wann\b|\bwelchen tag\b|\bdatum\b|\btermin\b", Asked.WHEN),
        (
            rf"\bwie (?:viel|hoch|gross|weit|schnell|teuer|stark|lang|breit|tief|schwer|warm|kalt)\b|\bwieviel\b|\bwelche[rsnm]? (?:\w+ )?(?:{_DE_MEASURES})\w*"
            rf"|\bwas kost\w+|\bwas (?:hat|haben|hatte|hatten) .{{1,60}}\bgekostet\b|\bwas (?:be)?zahl\w+|\bwas (?:soll|sollen|wird|werden) .{{1,60}}\bkosten\b|\bwie (?:ist|war) die (?:{_DE_MEASURES})\w*|\bkosten\b|\w*preise?\b|\bhohe\b",
            Asked.HOW_MUCH,
        ),
        (r"\bwarum\b|\bwieso\b|\bwie (?:kam|kommt) es\b|\bweshalb\b|\bwozu\b|\baus welche[mn] gr[uü]nde?n?\b|\bmit welche[mr] (?:argument|begrundung)\b|\bzu welchem zweck\b|\bworan\b|\bwodurch\b|\bweswegen\b|\bgrund\b|\w*ursache\b|\bwas (?:hat|haben) .{1,60}\b(?:ausgelost|verursacht|hervorgerufen|herbeigefuhrt)\b|\bwas (?:fuhrte|fuhrt|loste|verursachte|steckt|steckte|war schuld|ist schuld)\b", Asked.WHY),
        (
            r"\bwas (?:sagt|meint|erklart|antwortet|betont|kritisiert|fordert|warnt|kundigt|verspr|denkt)\w*|\bwas halt \w+.* (?:von|davon)\b|\bwas (?:hat|haben) .{1,60}\b(?:gesagt|erklart|geantwortet|betont|gemeint|"
            r"angekundigt|versprochen|geaussert)\b|\bwie (?:hat|haben) .{1,60}\b(?:bezeichnet|genannt|kommentiert|beschrieben|reagiert)\b|\bwie (?:bezeichnet|nennt|nannte|reagiert|kommentiert|beschreibt|beschrieb)\w*",
            Asked.QUOTE,
        ),
        (r"\b(?:in|aus|nach|an|auf) welche[rmns]? (?:\w+ )?(?:stadt|land|ort|region|stadtteil|insel|strasse|platz|gemeinde)\b|\bort\b", Asked.WHERE),
        (r"\bwie heisst (?:der|die|das) (?:[\w-]+ )?(?:[\w-]*(?:chef|minister|prasident|sprecher|trainer|coach|leiter|direktor|ceo|kapitan|burgermeister|vorsitzende|vermittler)\w*)|\bwie heissen\b", Asked.WHO),
        (r"\bwie (?:heisst|heissen|hiess|hiessen)\b", Asked.WHICH),
        (r"^(?:und |aber )?(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|kann|konnen|soll|sollen|sollte|muss|mussen|musste|mussten|darf|darfst|durfen|durfte|brauch\w*|konnte|konnten|gibt|gab|stimmt|kam|kamen|will|wollen)\b", Asked.YES_NO),
    ],
    {
        Asked.WHEN: "wann",
        Asked.WHERE: "wo wohin woher",
        Asked.WHO: "wer wem wen wessen",
        Asked.WHICH: "welche welcher welches welchem welchen",
        Asked.WHAT: "was womit wovon wofur wogegen worum worauf woruber woraus worin wonach wobei worunter",
        Asked.HOW: "wie inwiefern inwieweit",
    },
)  # fmt: skip

_FR_MEASURES = (
    "prix|magnitude|cout|montant|longueur|hauteur|largeur|profondeur|vitesse|allure|debit|poids|superficie|surface|taille|distance|part|pourcentage|taux|budget|"
    "deficit|chiffre d'affaires|benefice|perte|salaire|dette|temperature|capacite|puissance|population|participation|somme|tarif|amende|score|hausse|baisse|niveau(?! d(?:e |')(?:etudes|instruction|vie))|indemnite|recompense"
)
_FR_ALONE = r"^(?:(?!\b(?:quand|ou|qui|que|qu|quoi|quel|quelle|quels|quelles|comment|combien|pourquoi)\b(?!elqu)).)*?\b"
"""Before it stands no asking word."""
FRENCH = (
    [
        (
            r"\bc'est quoi\b|\bqu'est[- ]ce que c'est\b|\bqu'est[- ]ce qu'une?\b|\bqu'appell?e-t-on\b|\b(?:que|qu')(?: veut| signifie| designe|est-ce que veut) ?(?:dire)?\b|\bsignifie\b|\bveut dire\b"
            r"|\bsignification\b|^qui (?:est|etait) (?!.* d(?:es?|u) )(?:[\w'-]+ ){0,2}[\w'-]+\W*$",
            Asked.DEFINITION,
        ),
        (r"\bcombien de temps\b|\ben quel temps\b|\ba quelle frequence\b|\btous les combien\b|\bduree\b|\ben combien de\b", Asked.HOW_LONG),
        (r"\bcombien (?:de |d'?)\w+|\bquel age\b|\bnombre (?:de |d')?", Asked.HOW_MANY),
        (
            r"\b(?:en |a |de |depuis |entre |jusqu'a |vers |pour )?quel(?:le)?s? (?:annee|date|jour|jours|heure|heures|mois|moments?|epoque|siecle|saison)\b|\bdate\b|\bannee\b"
            r"|\b(?:depuis|a partir de|jusqu'a|pour) quand\b",
            Asked.WHEN,
        ),
        (rf"\bcombien\b|\bquel(?:le)?s? (?:(?:est|etait|fut|sera|serait) (?:[\w']+ ){{0,2}}?|[\w']+ )?(?:[\w]')?(?:{_FR_MEASURES})\b|\bprix\b|\bcout\b|\btarif\b|\bmontant\b", Asked.HOW_MUCH),
        (r"\bpourquoi\b|\bpour quel(?:le)?s? (?:raison|motif|faute)s?\b|\bcomment se fait-il\b|\bqu'est-ce qui (?:a|explique)\b|\ba cause de quoi\b|\bquel(?:le)? (?:est|etait|serait|fut) l[ae] (?:\w+ )?(?:cause|raison|motif)\b|\ba quoi (?:est|sont|etait)(?:-\w+)? dus?(?:e|es)?\b|\bdans quel but\b|\bde quoi (?:est|sont)\b.{1,60}\b(?:morte?s?|decedee?s?)\b|(?<!\ba )\bcause\b|\bd'ou (?:vient|tient)(?:-il|-elle)? (?:le|la|son) (?:nom|surnom)\b", Asked.WHY),
        (
            r"\b(?:qu'|que |quoi )(?:a |ont |est-ce qu'a |est-ce que )?(?:.{0,40} )?(?:dit|declare|repondu|affirme|annonce|explique|assure|promis|conseille|averti|reproche)\b|\bcomment (?:.{0,40} )?"
            r"(?:reagi|decrit|qualifie|commente)\w*",
            Asked.QUOTE,
        ),
        (r"^(?:et |mais )?(?:d'|par |jusqu')?ou\b|\b(?:c'est|ca|cela) ou\b|\bou\W*$|\bou (?:est|sont|se|s'|a|ont|va|vont|doit|aura|sera|etait|peut)\b|\b(?:dans|a|de|vers|sur) quel(?:le)?s? (?:villes?|pays|lieux?|endroits?|regions?|iles?|communes?|quartiers?|rues?|salles?)\b|\blieu\b", Asked.WHERE),
        (r"\bqu'est-ce qu[ei']|\bde quoi\b|\ba quoi\b", Asked.WHAT),
        (r"\bqui est-ce\b|\b(?:a|de|par|avec|pour|chez) qui\b|\bquel(?:le)? (?:elue?|ministre|president\w*|maire|directeur|directrice|responsable|personne|homme|femme|entreprise|societe|equipe)\b", Asked.WHO),
        (rf"{_FR_ALONE}(?:quelqu'un\b|(?:est|sont|etait|etaient|a|ont|avait|va|vont|sera|seront|peut|peuvent|doit|doivent)-(?:t-)?(?:ils?|elles?|on)\b)", Asked.YES_NO),
        (r"^(?:et |mais )?(?:est-ce qu|il y (?:a|avait)\b)|^(?:et |mais )?(?:(?:est|sont|ont|y a-t-il|peut|va|vont|sera|seront|doit|faut|puis|dois)(?:-| )|a-t-)", Asked.YES_NO),
        (r"\bcomment (?:s'appel\w+|se nomme\w*)\b|\bs'?appelle comment\b|\ble nom\b", Asked.WHICH),
    ],
    {
        Asked.WHEN: "quand",
        Asked.WHO: "qui",
        Asked.WHICH: "quel quelle quels quelles lequel laquelle lesquels lesquelles",
        Asked.WHAT: "que qu quoi",
        Asked.HOW: "comment",
    },
)  # fmt: skip


def _without(conjunction: str, asking: str) -> str:
    """A question that no word asks but its sign; the conjunction asks where it opens it or follows a comma."""
    return rf"^(?!(?:\w+ ){{0,2}}{conjunction}\b)(?!.*[,¿] ?(?:\w+ )?¿?{conjunction}\b)(?!.*\b(?:{asking})\b)\w+ .*\?"


_ES_MEASURES = (
    "precio|magnitud|coste|costo|importe|suma|longitud|altura|anchura|profundidad|velocidad|caudal|peso|superficie|tamano|distancia|porcentaje|proporcion|tasa|presupuesto|"
    "deficit|facturacion|beneficio|perdida|perdidas|sueldo|salario|deuda|temperatura|capacidad|potencia|poblacion|participacion|cantidad|tarifa|multa|altitud|nivel(?! de (?:estudios|educacion|gobierno|vida))|indemnizacion|recompensa"
)
SPANISH = (
    [
        (r"\bque (?:es|son) (?:(?:el|la|los|las|un|una) )?(?:[\w-]+ ?){1,3}\W*$|\bque significa\b|\bsignificado\b|\bque quiere decir\b|^quien (?:es|era) (?!.* del? )(?:[\w-]+ ){0,2}[\w-]+\W*$", Asked.DEFINITION),
        (r"\bcuanto tiempo\b|\b(?:con|en) que tiempo\b|\bcon que frecuencia\b|\bcada cuanto\b|\bcuanto dur\w+|\bduracion\b|\bcuant[oa]s (?:horas|dias|semanas|meses|anos) (?:dur|tard)\w+", Asked.HOW_LONG),
        (r"\bcuant[oa]s\b|\bcuanta gente\b|\bque edad\b|\bnumero de\b|\bcuantos anos\b", Asked.HOW_MANY),
        (r"\b(?:en |a |de |desde |hasta |para )?que (?:anos?|fechas?|dias?|mes|meses|siglo|horas?|momento|epoca)\b|\bdesde cuando\b|\bhasta cuando\b|\bfecha\b|\bcual (?:es|fue|sera) la fecha\b", Asked.WHEN),
        (rf"\bcuant[oa]\b|\bque tan (?!pronto)\w+|\bque (?:cuesta|cuestan|vale|valen|costo)\b|\b(?:a |de |en |con |por )?(?:que|cual(?:es)?) (?:(?:es|era|fue|sera|seria) (?:\w+ ){{0,2}}?|\w+ )?(?:{_ES_MEASURES})\b|\bprecio\b|\bcoste\b|%", Asked.HOW_MUCH),
        (r"\bpor que\b|\ba que se deb\w+|\bde que (?:murio|murieron|fallecio|ha muerto|han muerto)\b|\b(?:con|para) que (?:finalidad|fin|objetivo|proposito)\b|\bcomo es que\b|\bde donde viene (?:el|su) (?:nombre|apodo)\b|\bpor que motivo\b|\bque (?:motivo|causo|provoco|hizo(?= que\b| \w+[aei]r\b)|llevo)\b|\bcual (?:es|fue) la causa\b|\bcausa\b|\bmotivo\b", Asked.WHY),
        (r"\bque (?:dijo|dice|declaro|respondio|advirtio|afirmo|aseguro|prometio|explico|comento|opina|anuncio|aconsej\w+|contesto|denuncio)\b|\bque ha (?:dicho|declarado|respondido|afirmado)\b|\bcomo (?:califico|reacciono|describio)\b", Asked.QUOTE),
        (r"\b(?:en |a |de |desde |hacia )que (?:ciudad|pais|lugar|lugares|sitios?|barrio|localidad|region|isla|pueblo|provincia|calle|estadio)\b|\blugar\b|\bsede\b", Asked.WHERE),
        (r"\b(?:como se llama|nombre) (?:el|la|del|de la) (?:[\w]+ )?(?:presidente|ministr|director|alcald|portavoz|entrenador|conductor|autor)\w*", Asked.WHO),
        (r"\bcomo se llama\w*|\bnombre\b", Asked.WHICH),
        (r"^(?:(?!\b(?:que|quien|quienes|cual|cuando|donde|como|cuant\w+)\b).)*\balguien\b", Asked.YES_NO),
        (_without("que", "quien|quienes|cual|cuales|cuando|cuant\\w+|a?donde|como"), Asked.YES_NO),
        (r"^(?:y |pero )?(?:(?:se|me|nos) (?:puede|pueden|sabe|ha|han)|puedo|podemos|debo|necesito|tengo que|hace falta|hay que|es|son|esta|estan|fue|fueron|ha|han|hay|hubo|habra|sera|puede|pueden|tiene|tienen)\b", Asked.YES_NO),
    ],
    {
        Asked.WHEN: "cuando",
        Asked.WHERE: "donde adonde",
        Asked.WHO: "quien quienes",
        Asked.WHICH: "cual cuales",
        Asked.WHAT: "que",
        Asked.HOW: "como",
    },
)  # fmt: skip

_IT_MEASURES = (
    "prezzo|magnitudo|costo|importo|somma|lunghezza|altezza|larghezza|profondita|velocita|portata|peso|superficie|distanza|percentuale|quota|tasso|bilancio|"
    "deficit|disavanzo|fatturato|utile|perdita|stipendio|debito|temperatura|capacita|potenza|popolazione|affluenza|cifra|tariffa|multa|montepremi|vantaggio|distacco|ricavi|livello(?! di (?:governo|istruzione|vita))|indennizzo|ricompensa"
)
ITALIAN = (
    [
        (r"\b(?:che )?cos'? ?e\b(?! (?:success|accadut|capitat|stat)[oaie])|\bche cosa e\b|\bche (?:significa|vuol dire)\b|\bcosa (?:significa|vuol dire|si intende)\b|\bsignificato\b|^chi (?:e|era) (?!stat[oaie]\b)(?!.* d(?:i|el|ella|ei|elle) )(?:[\w'-]+ ){0,2}[\w'-]+\W*$", Asked.DEFINITION),
        (r"\bquanto tempo\b|\b(?:con|in) (?:che|quale) tempo\b|\b(?:con|a) (?:che|quale) frequenza\b|\bogni quanto\b|\bper quanto\b|\bquanto dur\w+|\bdurata\b", Asked.HOW_LONG),
        (r"\bquant[ie]\b|\bquanta gente\b|\bche eta\b|\bnumero d(?:i|ei|egli|elle|el)\b", Asked.HOW_MANY),
        (r"\b(?:in |a |da |di |entro )?(?:che|quale|quali) (?:ann[oi]|data|date|giorn[oi]|mes[ei]|ora|ore|moment[oi]|periodo|stagione)\b|\bda quando\b|\bfino a quando\b|\bdata\b", Asked.WHEN),
        (rf"\bquant[oa]\b|\b(?:a |di |con |in )?(?:che|quale|qual) (?:(?:e|era|fu|sara|sarebbe) (?:[\w']+ ){{0,2}}?|[\w']+ )?(?:[\w]')?(?:{_IT_MEASURES})\b|\bprezzo\b|\bcosto\b", Asked.HOW_MUCH),
        (r"\bperche\b|\bcome mai\b|\bper (?:quale|che) (?:motivo|ragione)\b|\b(?:a|con) (?:quale|che) (?:scopo|fine|argomento|motivazione)\b|\b(?:che )?cosa (?:provoco|causo)\b|\bda dove viene il (?:nome|soprannome)\b|\bda cosa dipende\b|\ba (?:che )?cosa (?:e|sono|era|si deve)\b|\bdi (?:che )?cosa (?:e|sono|era) mort[oaie]\b|\bche cosa ha (?:provocato|causato)\b|\bcosa ha (?:provocato|causato|spinto|fatto(?= \w+[aei]re\b))\b|\bcausa\b|\bmotivo\b", Asked.WHY),
        (r"\b(?:cosa|che) (?:ha|hanno) (?:detto|dichiarato|risposto|commentato|affermato|spiegato|promesso|annunciato)\b|\b(?:cosa|che) (?:dice|disse|dichiara|risponde|sostiene|pensa)\b|\bcome ha (?:definito|commentato|reagito|descritto)\b", Asked.QUOTE),
        (r"\b(?:in |a |da |su )(?:quale|che) (?:citta|paese|luogo|localita|punto|posto|regione|isola|comune|provincia|via|stadio)\b|\bluogo\b|\bsede\b", Asked.WHERE),
        (r"\bcome si chiama (?:il|la|l') ?(?:[\w]+ )?(?:presidente|ministr|direttor|sindac|portavoce|allenator|autor|amministrator)\w*", Asked.WHO),
        (r"\bcome si chiama\w*|\bnome\b", Asked.WHICH),
        (r"^(?:(?!\b(?:che|chi|cosa|quando|dove|come|perche|qual\w*|quant\w+)\b).)*\bqualcuno\b", Asked.YES_NO),
        (r"^(?:si )?e \w{2,}[ts][oaie]\b", Asked.YES_NO),
        (_without("che", "chi|cosa|cos|quando|quant\\w+|qual\\w*|dov|dove|come|perche"), Asked.YES_NO),
        (r"^(?:e |ma )?(?:si (?:puo|possono|sa|deve|devono)|posso|possiamo|devo|dobbiamo|bisogna|serve|sono|ha|hanno|c'e|ci sono|sara|puo|possono|e (?:vero|stat[oaie]|previst[oa]|gia|ancora))\b", Asked.YES_NO),
    ],
    {
        Asked.WHEN: "quando",
        Asked.WHERE: "dove dov",
        Asked.WHO: "chi",
        Asked.WHICH: "quale quali qual",
        Asked.WHAT: "cosa che cos",
        Asked.HOW: "come",
    },
)  # fmt: skip

_PT_MEASURES = (
    "preco|magnitude|custo|valor|montante|comprimento|altura|largura|profundidade|velocidade|peso|area|tamanho|distancia|percentagem|porcentagem|taxa|orcamento|deficit|lucro|prejuizo|"
    "salario|divida|temperatura|capacidade|potencia|populacao|participacao|quantia|tarifa|multa|altitude|nivel(?! de (?:ensino|educacao|governo|vida))|indem?nizacao|recompensa"
)
PORTUGUESE = (
    [
        (r"\bo que (?:e(?! (?:preciso|necessario|permitido|proibido)\b)|sao|significa)\b|\bsignificado\b|\bque quer dizer\b|^quem (?:e|era) (?!.* d[aoe]s? )(?:[\w-]+ ){0,2}[\w-]+\W*$", Asked.DEFINITION),
        (r"\bquanto tempo\b|\b(?:com|em) que tempo\b|\bcom que frequencia\b|\bde quanto em quanto\b|\bquanto dur\w+|\bduracao\b", Asked.HOW_LONG),
        (r"\bquant[oa]s\b|\bquanta gente\b|\bque idade\b|\bnumero de\b", Asked.HOW_MANY),
        (r"\b(?:em |a |de |desde )?que (?:anos?|datas?|dias?|mes|meses|horas?|seculo|momento|epoca)\b|\bdesde quando\b|\bdata\b", Asked.WHEN),
        (rf"\bquant[oa]\b|\b(?:a |de |em |com )?(?:que|qual) (?:(?:e|era|foi|sera|seria) (?:\w+ ){{0,2}}?|\w+ )?(?:{_PT_MEASURES})\b|\bpreco\b|\bcusto\b", Asked.HOW_MUCH),
        (r"\bpor ?que\b|\bpor que motivo\b|\b(?:com|para) que (?:finalidade|fim|objetivo|proposito)\b|\ba que se dev\w+|\bde que (?:morreu|morreram)\b|\bde onde vem o (?:nome|apelido)\b|\bo que (?:causou|provocou|levou|fez(?= \w+[aei]r\b| com que\b))\b|\bcausa\b|\bmotivo\b", Asked.WHY),
        (r"\bo que (?:disse|diz|declarou|respondeu|afirmou|prometeu|anunciou|explicou)\b|\bcomo (?:reagiu|descreveu|classificou)\b", Asked.QUOTE),
        (r"\b(?:em |a |de )que (?:cidade|pais|lugar|regiao|ilha|estado)\b|\blugar\b|\bsede\b", Asked.WHERE),
        (r"\bcomo se chama\w*|\bnome\b", Asked.WHICH),
        (r"^(?:(?!\b(?:que|quem|qual|quais|quando|onde|como|quant\w+)\b).)*\balguem\b", Asked.YES_NO),
        (_without("que", "quem|qual|quais|quando|quant\\w+|a?onde|como"), Asked.YES_NO),
        (r"^(?:e |mas )?(?:posso|podemos|devo|preciso|e preciso|sao|foi|foram|ha|houve|esta|estao|tem|pode|sera|e (?:verdade|possivel))\b", Asked.YES_NO),
    ],
    {
        Asked.WHEN: "quando",
        Asked.WHERE: "onde aonde",
        Asked.WHO: "quem",
        Asked.WHICH: "qual quais",
        Asked.WHAT: "que",
        Asked.HOW: "como",
    },
)  # fmt: skip
