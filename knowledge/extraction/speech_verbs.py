"""Speech verbs: the words that attribute a statement to a speaker, by language."""

from __future__ import annotations

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
    reckoned reiterated repeated underlined underscored
    """)
_RUSSIAN = word_list("""
    сказал заявил сообщил отметил подчеркнул добавил рассказал напомнил ответил пояснил уточнил указал признал
    объявил написал считает полагает говорит сообщает заявляет отмечает подтвердил предупредил констатировал
    прокомментировал резюмировал объяснил утверждает пишет заверил возразил пошутил посетовал заключил пообещал
    передает передаёт цитирует
    """)
_GERMAN = word_list("""
    sagte sagt sagten erklärte erklärt teilte betonte betont meinte meint erzählte erzählt berichtete berichtet
    warnte warnt forderte fordert kritisierte kritisiert lobte versicherte versichert räumte antwortete
    antwortet ergänzte fügte kündigte bestätigte bestätigt schimpfte klagte klagt erläuterte erläutert mahnte
    scherzte schrieb schreibt bekräftigte bedauerte
    """)
_FRENCH = word_list("""
    dit déclaré annoncé affirmé ajouté expliqué indiqué précisé souligné assuré estimé raconté confié déploré
    critiqué rétorqué répondu rappelé reconnu regretté promis martelé lancé lâché insisté avancé avoué commenté
    témoigné jugé prévenu averti conclu résumé salué dénoncé réagi explique affirme précise indique souligne
    raconte confie déplore rappelle reconnaît regrette insiste poursuit déclare conclut
    """)
_SPANISH = word_list("""
    dijo afirmó declaró señaló añadió aseguró explicó anunció indicó manifestó comentó destacó subrayó relató
    contó admitió reconoció advirtió recalcó insistió precisó apuntó agregó lamentó denunció criticó respondió
    recordó sostuvo confirmó confesó prometió reclamó pidió bromeó resumió concluyó escribió explica asegura
    afirma señala añade sostiene recuerda
    """)
_ITALIAN = word_list("""
    detto dichiarato affermato spiegato raccontato aggiunto commentato sottolineato precisato ribadito osservato
    annunciato confermato ammesso avvertito promesso ricordato replicato risposto sostenuto confessato
    denunciato lamentato criticato concluso scherzato afferma spiega racconta aggiunge commenta sottolinea
    precisa ribadisce ricorda osserva conferma ammette avverte spiegò affermò dichiarò
    """)
_PORTUGUESE = word_list("""
    disse afirmou declarou explicou acrescentou sublinhou salientou garantiu referiu contou admitiu reconheceu
    alertou avisou lamentou criticou respondeu recordou lembrou anunciou confirmou prometeu comentou concluiu
    escreveu frisou revelou
    """)
_UKRAINIAN = word_list("""
    сказав заявив повідомив зазначив наголосив додав розповів пояснив підкреслив визнав відповів нагадав
    попередив запевнив пообіцяв прокоментував пожартував написав уточнив підтвердив
    """)
_OTHER = word_list("""
    dedi söyledi açıkladı belirtti каже згадує пояснює зазначає наголошує стверджує обурюється зізнався
    зізналася признался призналась признается рассказывает вспоминает возмущается поделился поделилась
    """)


def _forms(words: tuple[str, ...]) -> list[str]:
    """Past tenses of Russian and Ukrainian verbs with their gender and number: сказал, сказала, сказав, сказала."""
    russian = [w + ending for w in words for ending in (("", "а", "о", "и") if w.endswith("л") else ("",))]
    return [*russian, *(w[:-1] + ending for w in words if w.endswith("в") for ending in ("ла", "ло", "ли"))]


SPEECH_VERBS: frozenset[str] = frozenset(
    (
        *_ENGLISH, *_forms(_RUSSIAN), *_GERMAN, *_FRENCH, *_SPANISH, *_ITALIAN, *_PORTUGUESE, *_forms(_UKRAINIAN),
        *_OTHER,
    )
)  # fmt: skip
"""Every form, in lower case."""

SPEECH = "|".join(sorted(SPEECH_VERBS, key=len, reverse=True))
"""The same as an alternation for regular expressions, longest first."""
