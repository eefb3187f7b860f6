"""Speech verbs: the words that attribute a statement to a speaker, by language."""

from __future__ import annotations

from functools import lru_cache

from knowledge.extraction.word_list import word_list

_ENGLISH = word_list("""
    said says say saying told tells tell added adds add replied replies announced announces announce stated
    states declared declares claimed claims claim explained explains noted notes stressed stresses emphasised
    emphasized warned warns wrote writes write recalled recalls reported reports report confirmed confirms
    insisted insists admitted admits argued argues retorted cautioned cautions asserted maintained denied denies
    acknowledged acknowledges predicted predicts commented remarked testified tweeted posted quipped joked
    pleaded vowed promised pledged urged suggested suggests asked asks called calls blamed blames revealed
    reveals concluded concludes estimated estimates estimate holds hold believes believe thinks think expects
    speaks speak complained complains conceded countered observed observes responded responds read reads
    answered answers advised advises demanded demands recommended recommends reminded maintains accused thanked
    praised criticised criticized condemned reckoned reiterated repeated underlined underscored
    """)
_RUSSIAN = word_list("""
    сказал заявил сообщил отметил подчеркнул добавил рассказал напомнил ответил пояснил уточнил указал признал
    объявил написал считает полагает говорит сообщает заявляет отмечает подтвердил предупредил констатировал
    прокомментировал резюмировал объяснил утверждает пишет заверил возразил пошутил посетовал заключил пообещал
    передает передаёт цитирует назвал попросил предложил призвал признался вспомнил вздохнул усмехнулся предположил
    обещает называет призывает предупреждает подчеркивает подчёркивает добавляет напоминает отвечает поясняет уточняет
    указывает признает признаёт признается признаётся рассказывает вспоминает объясняет подтверждает уверяет советует
    рекомендует просит требует надеется шутит сетует возмущается жалуется удивляется радуется обещают называют
    поделился считают полагают говорят сообщают отмечают утверждают рассказывают предупреждают уверяют
    """)
_GERMAN = word_list("""
    sagte sagt sagten erklärte erklärt teilte betonte betont meinte meint erzählte erzählt berichtete berichtet warnte
    warnt forderte fordert kritisierte kritisiert lobte versicherte versichert räumte antwortete antwortet ergänzte
    fügte kündigte bestätigte bestätigt schimpfte klagte klagt erläuterte erläutert mahnte scherzte schrieb schreibt
    bekräftigte bedauerte sagten erklärten teilten teilt betonten meinten erzählten berichteten warnten forderten
    kritisierten versicherten räumten antworteten mahnt lobt versichert ergänzt fügt kündigt räumt bezeichnete
    bezeichnet nannte nennt sprach spricht begründete begründet verwies verweist betonend urteilte urteilt rät riet
    appellierte appelliert gestand gesteht freute freut ärgerte wundert erinnerte erinnert entgegnete entgegnet
    resümierte resümiert verkündete verkündet bat bittet verspricht versprach kommentierte kommentiert mitteilte
    mitteilten ankündigte hinzufügte einräumte mitgeteilt gesagt verriet verrät merkte bemängelte bemängelt bemängeln
    verlangte verlangt begrüßte begrüßt schätzt schätzte bezifferte beziffert vermutet vermutete
    """)
_FRENCH = word_list("""
    dit déclaré annoncé affirmé ajouté expliqué indiqué précisé souligné assuré estimé raconté confié déploré critiqué
    rétorqué répondu rappelé reconnu regretté promis martelé lancé lâché insisté avancé avoué commenté témoigné jugé
    prévenu averti conclu résumé salué dénoncé réagi explique affirme précise indique souligne raconte confie déplore
    rappelle reconnaît regrette insiste poursuit déclare conclut annonce ajoute assure estime juge répond promet
    critique dénonce salue commente résume avertit témoigne réplique plaisante soupire plaide nuance martèle glisse
    observe constate remarque relativise réclame évoque évoqué qualifié qualifie jugeant plaisanté soupiré plaidé
    nuancé glissé observé constaté remarqué noté relevé relativisé réclamé demandé accuse justifié justifie indiquent
    précisent affirment estiment expliquent annoncent confirme confirmé répliqué nie nié informe informé recommande
    recommandé prévient conseille conseillé attribue attribué
    """)
_SPANISH = word_list("""
    dijo afirmó declaró señaló añadió aseguró explicó anunció indicó manifestó comentó destacó subrayó relató contó
    admitió reconoció advirtió recalcó insistió precisó apuntó agregó lamentó denunció criticó respondió recordó
    sostuvo confirmó confesó prometió reclamó pidió bromeó resumió concluyó escribió explica asegura afirma señala
    añade sostiene recuerda dice admite reconoce advierte insiste precisa apunta agrega lamenta denuncia responde
    confirma confiesa promete reclama pide bromea resume concluye escribe opina opinó considera consideró cree estima
    estimó calcula calculó negó niega calificó califica celebró celebra acusó acusa puntualiza puntualizó matiza
    matizó dicho declarado afirmado asegurado explicado anunciado señalado indicado destacado advertido pedido
    reconocido admitido celebrado calificado dijeron aseguraron afirmaron explicaron señalaron anuncia informó informa
    informaron comunicó comunica aclaró aclara atribuye atribuyen atribuyó atribuido defendió defiende desveló desvela
    adelantó adelanta replicó replica reveló revela recomienda recomiendan recomendó indicaron criticaron detalló
    detalla desmintió desmiente
    """)
_ITALIAN = word_list("""
    detto dichiarato affermato spiegato raccontato aggiunto commentato sottolineato precisato ribadito osservato
    annunciato confermato ammesso avvertito promesso ricordato replicato risposto sostenuto confessato denunciato
    lamentato criticato concluso scherzato afferma spiega racconta aggiunge commenta sottolinea precisa ribadisce
    ricorda osserva conferma ammette spiegò affermò dichiarò dice sostiene assicura annuncia promette avverte replica
    risponde denuncia lamenta conclude scherza sospira confessa chiede chiesto definito definisce parlato accusato
    accusa assicurato garantito garantisce rivelato rivela stimato stima disse aggiunse raccontò sottolineò replicò
    rispose dicono spiegano riferisce riferito anticipa anticipato chiarisce chiarito informa informato raccomanda
    raccomandano attribuisce attribuito prevedono smentisce smentito ribatte ribattuto esorta
    """)
_PORTUGUESE = word_list("""
    disse afirmou declarou explicou acrescentou sublinhou salientou garantiu referiu contou admitiu reconheceu alertou
    avisou lamentou criticou respondeu recordou lembrou anunciou confirmou prometeu comentou concluiu escreveu frisou
    revelou diz afirma declara explica acrescenta sublinha salienta garante refere admite reconhece alerta avisa
    lamenta critica responde recorda lembra anuncia confirma promete comenta conclui escreve frisa revela adverte
    advertiu nega negou considera considerou acredita estima estimou pediu pede destacou destaca ressaltou ressalta
    apontou aponta brincou brinca reclamou reclama defendeu defende informou informa disseram afirmaram explicaram
    assegurou assegura recomenda recomendam recomendou atribuiu atribui esclareceu esclarece adiantou adianta
    desmentiu desmente replicou
    """)
_UKRAINIAN = word_list("""
    сказав заявив повідомив зазначив наголосив додав розповів пояснив підкреслив визнав відповів нагадав попередив
    запевнив пообіцяв прокоментував пожартував написав уточнив підтвердив назвав попросив запропонував припустив
    зауважив порадив оголосив застеріг порахував пригадав згадав дорікнув закинув закликав зажадав зізнався говорить
    повідомляє додає розповідає підкреслює визнає відповідає нагадує попереджає запевняє обіцяє коментує пише уточнює
    підтверджує називає просить пропонує припускає вважає зауважує радить оголошує застерігає згадує пригадує закликає
    сподівається зізнається скаржиться жартує дивується радіє сміється твердить каже пояснює зазначає наголошує
    стверджує обурюється поділився кажуть говорять повідомляють вважають стверджують обіцяють розповідають запевняють
    попереджають
    """)

_PAST = {
    "лся": ("лась", "лось", "лись"),
    "вся": ("лася", "лась", "лося", "лися", "лись"),
    "л": ("ла", "ло", "ли"),
    "в": ("ла", "ло", "ли"),
}
"""How a past tense ends, and how it does of others."""


def _forms(words: tuple[str, ...]) -> list[str]:
    """Past tenses of Russian and Ukrainian verbs with their gender and number: сказал, сказала, признался, призналась,
    сказав, сказала, зізнався, зізналася."""
    return [form for word in words for form in _past(word)]


def _past(word: str) -> list[str]:
    for masculine, others in _PAST.items():
        if word.endswith(masculine):
            return [word, *(word.removesuffix(masculine) + other for other in others)]
    return [word]


_BY_LANGUAGE = {
    "en": frozenset(_ENGLISH),
    "ru": frozenset(_forms(_RUSSIAN)),
    "de": frozenset(_GERMAN),
    "fr": frozenset(_FRENCH),
    "es": frozenset(_SPANISH),
    "it": frozenset(_ITALIAN),
    "pt": frozenset(_PORTUGUESE),
    "uk": frozenset(_forms(_UKRAINIAN)),
    "tr": frozenset(word_list("dedi söyledi açıkladı belirtti")),
}
_ALL = frozenset().union(*_BY_LANGUAGE.values())


def speech_verbs(language: str) -> frozenset[str]:
    """Every form of a language's verbs, in lower case; of all languages where the language is not known."""
    return _BY_LANGUAGE.get(language, _ALL)


@lru_cache(maxsize=16)
def any_speech_verb(language: str) -> str:
    """The same as an alternation for regular expressions, longest first."""
    return "|".join(sorted(speech_verbs(language), key=lambda verb: (-len(verb), verb)))
