"""French, Spanish, Italian and Portuguese forms that Snowball does not bring together once accents are taken away.

Strong verbs come by a list; endings that only an accent tells ('perdió', 'costerà') or that Snowball leaves ('montent')
come by rules.
"""

from __future__ import annotations

import re

from knowledge.words.folding import fold
from knowledge.words.regular_verbs import regular_infinitive
from knowledge.words.word_tables import first_of_each

_STRONG = {
    "fr": """
mourir meurt meurent mourut moururent mort morts morte mortes|prendre pris prise prises prend prennent prit prendra|apprendre appris apprend apprennent
comprendre compris comprend comprennent|reprendre repris reprise reprend reprennent reprendra|entreprendre entrepris|surprendre surpris
mettre mis mise met mettent mit mettra|promettre promis promet promettent|admettre admis admet admettent|remettre remis remise remet remettent
transmettre transmis transmet|soumettre soumis|commettre commis|recevoir recu recue recus recues recoit recoivent recut recevra
decevoir decu|percevoir percu percoit|vendre vendu vendue vendus vend vendent vendit|perdre perdu perdue perdus perd perdent perdit|rendre rendu rend rendent
attendre attendu attend attendent|descendre descendu descend descendent|defendre defendu defend defendent|entendre entendu entend entendent
suspendre suspendu suspend|repondre repondu repond repondent repondit|etendre etendu etend|vaincre vaincu|ouvrir ouvert ouverte ouverts ouvertes
couvrir couvert couverte|decouvrir decouvert decouverte decouverts decouvre|offrir offert offerte offre offrent|souffrir souffert souffre souffrent
construire construit construite construits construisent construira|detruire detruit detruite detruits detruisent|produire produit produite produisent
conduire conduit conduite conduisent|reduire reduit reduite reduisent|traduire traduit|introduire introduit|seduire seduit|nuire nui
elire elu elue elus elues elit elisent|lire lu lit lisent|ecrire ecrit ecrite ecrivent ecrivit|decrire decrit decrivent|inscrire inscrit inscrits
dire dit dite dits disent dira|interdire interdit interdite interdits interdisent|predire predit|boire bu boit boivent|croire cru croit croient
voir vu vue vus voit voient verra|prevoir prevu prevue prevus prevoit prevoient|savoir su sait savent saura|devoir du doit doivent devra
vouloir voulu veut veulent voudra|pouvoir pu peut peuvent pourra|valoir valu vaut valent|venir venu venue venus vient viennent vint viendra
devenir devenu devenue devient deviennent deviendra|revenir revenu revient reviennent|tenir tenu tenue tient tiennent tiendra|obtenir obtenu obtient obtiennent
soutenir soutenu soutient soutiennent|contenir contenu contient|maintenir maintenu maintient|detenir detenu detient detiennent|retenir retenu retient
appartenir appartient appartiennent|intervenir intervenu intervient interviennent|survenir survenu survient|vivre vecu vit vivent|suivre suivi suit suivent
courir couru court courent courra|parcourir parcouru|naitre ne nee nes naquit nait naissent|connaitre connu connue connait connaissent|paraitre paru parait
disparaitre disparu disparue disparus disparait|reconnaitre reconnu reconnait reconnaissent|plaire plu|taire tu|craindre craint craignent
atteindre atteint atteinte atteignent|eteindre eteint eteinte|peindre peint|joindre joint|rejoindre rejoint rejoignent|contraindre contraint
resoudre resolu|acquerir acquis acquise acquiert|conquerir conquis|fuir fui fuit fuient|servir sert servent|dormir dort dorment|sentir sent sentent
tuer tuee tuees tuent|nier nie niee nies niees nient|lier lie liee lies liees lient|noyer noye noyee noyes noyees noient|semer sement|partir part partent|sortir sort sortent|mentir ment mentent|battre battu battue bat battent|combattre combattu combat|abattre abattu abat|debattre debattu
aller va vont ira iront|payer paie paient paiera paye payee payes|envoyer envoie envoient enverra envoye|employer emploie emploient|essayer essaie
geler gele|appeler appelle appellent|jeter jette jettent|acheter achete achetent|lever leve levent|mener mene menent
""",
    "es": """
morir muere mueren murio murieron muerto muerta muertos muertas muriendo|dormir duerme duermen durmio|decir dice dicen dijo dijeron dicho|predecir predijo
hacer hace hacen hizo hicieron hecho hecha hara|poner pone ponen puso pusieron pondra|proponer propone propuso propuesto propondra|imponer impuso impuesto impone
componer compuso compuesto|exponer expuso expuesto|suponer supone supuso supuesto|disponer dispone dispuso|oponer opone opuso
tener tiene tienen tuvo tuvieron tendra tendran|obtener obtiene obtuvo obtuvieron obtendra|mantener mantiene mantuvo|detener detiene detuvo detuvieron detenido
contener contiene contuvo|sostener sostiene sostuvo|retener retiene retuvo|venir viene vienen vinieron vendra|intervenir interviene intervino|prevenir previene
provenir proviene|convenir conviene convino|querer quiere quieren quiso querra|poder puede pueden pudo podra|saber sabe supo sabra|haber|ver vio vieron visto
prever preve prevista previsto previo|dar dio dieron|pedir pide piden pidio pidieron|impedir impide impidio|despedir despide despidio despidieron|medir mide miden midio
servir sirve sirven sirvio|seguir sigue siguen siguio siguieron|conseguir consigue consiguen consiguio consiguieron|perseguir persigue persiguio
elegir elige eligen eligio eligieron|corregir corrige corrigio|repetir repite repitio|competir compite|vestir viste|rendir rinde rindio
sentir siente sienten sintio|mentir miente mintio|herir hiere hirio|preferir prefiere prefirio|referir refiere refirio|sugerir sugiere sugirio|advertir advierte advirtio
invertir invierte invirtio|convertir convierte convirtio|divertir divierte|perder pierde pierden|entender entiende entienden|defender defiende defienden
encender enciende|extender extiende|atender atiende|empezar empieza empiezan|comenzar comienza comienzan|cerrar cierra cierran|pensar piensa piensan
sentar sienta|calentar calienta|gobernar gobierna|recomendar recomienda|negar niega niegan|despertar despierta|costar cuesta cuestan|contar cuentan
encontrar encuentra encuentran|mostrar muestra muestran|demostrar demuestra|probar prueba prueban|aprobar aprueba aprueban|acordar acuerda acuerdan
volar vuela vuelan|rodar rueda|soltar suelta|volver vuelve vuelven vuelto volvio|devolver devuelve devuelto|resolver resuelve resuelto|mover mueve mueven
doler duele|llover llueve|jugar juega juegan|abrir abre abren abierto abierta abiertos abiertas abrio abrira abre abren abria abrian abriendo abrieron abrira abriran abriria|cubrir cubre cubierto cubierta|descubrir descubre descubierto
escribir escrito escrita escrito|describir descrito|romper roto rota rotos|producir produjo produjeron produce producen|conducir condujo conduce|reducir redujo reduce
traducir tradujo|introducir introdujo|deducir dedujo|traer trajo trajeron|atraer atrajo|caer cae caen cayo cayeron caido|construir construye construyo
destruir destruye destruyo|huir huye huyo huyeron|incluir incluye incluyo|sustituir sustituye sustituyo|leer lee leyo|creer cree creyo|oir oye oyo
andar anduvo|nacer nacio nacieron|conocer conocio|ofrecer ofrecio|salir salio salieron saldra|vivir vivio vivieron|subir subio subieron|recibir recibio recibieron
""",
    "it": """
morire muore muoiono mori morto morta morti morte morirono|prendere preso presa presi prese presero|riprendere ripreso riprese|sorprendere sorpreso|comprendere compreso
chiudere chiuso chiusa chiusi chiuse chiusero|concludere concluso conclusa concluse|escludere escluso esclusa escluse|includere incluso|decidere deciso decisa decise decisero
uccidere ucciso uccisa uccisi uccise uccisero|dividere diviso divisa|ridere riso rise|ridurre ridotto ridotta ridusse riduce riducono|produrre prodotto prodotta produce producono
condurre condotto condusse conduce|introdurre introdotto|tradurre tradotto|vincere vinto vinta vinti vinse vinsero|convincere convinto convinse|perdere perso persa persi perse persero
spendere speso spesa spese|difendere difeso difesa difese|accendere acceso|scendere sceso scesa scesi scese|offendere offeso|sospendere sospeso sospesa sospese|appendere appeso
scrivere scritto scritta scrisse scrissero|descrivere descritto|iscrivere iscritto iscritti|leggere lesse|correggere corretto|proteggere protetto protetta|eleggere eletto eletta eletti elesse
rompere rotto rotta ruppe|interrompere interrotto interrotta|nascere nato nata nati nacque nacquero|crescere cresciuto cresciuta crebbe|conoscere conosciuto conobbe
aprire apre aprono aperto aperta aperti aperte apri aprira apriva aprivano apriranno aprirono aprendo|coprire coperto coperta|scoprire scoperto scoperta scopri|offrire offre offerto offerta offrono offriva offrivano offrira offriranno offri offrirono offrendo|soffrire soffre sofferto
dire dice dicono detto disse dissero|fare fatto fece fecero|dare diede diedero|stare stette|rimanere rimasto rimasta rimasti rimase rimasero|mettere messo messa messi mise misero
promettere promesso promise|permettere permesso permise|ammettere ammesso ammise|smettere smesso smise|trasmettere trasmesso|scegliere scelto scelta scelti scelse scelsero
togliere tolto tolta tolse|raccogliere raccolto raccolta raccolse|accogliere accolto accolta|sciogliere sciolto|cogliere colto|correre corsero|soccorrere soccorso
muovere mosso mosse|piovere piovve|cuocere cotto|rispondere risposto risposta rispose|chiedere chiesto chiesta chiese chiesero|richiedere richiesto richiesta
nascondere nascosto|spingere spinto spinta spinse|stringere strinse|dipingere dipinto|raggiungere raggiunto raggiunta raggiunse|aggiungere aggiunto aggiunse|piangere pianto
distruggere distrutto distrutta distrusse|assumere assunto assunta assunti|presumere presunto|esprimere espresso|vivere vissuto vissuta visse|vedere visto vista visti vide videro
prevedere previsto prevista previsti|venire viene vengono venuto venuta venne vennero|intervenire intervenuto intervenne|tenere tiene tengono tenuto tenne|ottenere ottiene ottenuto ottenne
sostenere sostiene sostenuto sostenne|mantenere mantiene mantenuto|contenere contiene|appartenere appartiene|porre pone posta pose|proporre propone proposto proposta propose
imporre impone imposto|comporre compone composto|opporre oppone opposto|uscire esce escono uscito usci|salire sale salgono salito|bere beve bevuto|spegnere spento spenta spense
cadere cadde caddero caduto|valere vale valse|volere vuole vogliono volle|potere puo possono pote|sapere sa sanno seppe|dovere deve devono|andare va vanno|investire investi
lettera lettere|camera camere|opera opere|maniera maniere|carriera carriere|frontiera frontiere|bandiera bandiere|barriera barriere|miniera miniere|fiera fiere
crociera crociere|preghiera preghiere|schiera schiere|tessera tessere|sfera sfere|atmosfera atmosfere|primavera primavere|infermiera infermiere infermieri|cameriera cameriere camerieri|ingegnera ingegnere ingegneri
riviera riviere|scogliera scogliere|tastiera tastiere|galera galere|libera libere|intera intere
""",
    "pt": """
morrer morre morreu morreram morto morta mortos mortas|dizer diz dizem disse disseram dito dira|fazer faz fazem fez fizeram feito feita fara|trazer traz trouxe trouxeram
ver viu viram visto vista|prever previu previsto prevista|ter tem tinha teve tiveram tera|manter mantem manteve|obter obteve obtido|deter deteve detido detida detidos|conter conteve
vir vem veio vieram|intervir interveio|por pos puseram posto posta|propor propos proposto proposta|impor impos imposto|compor composto|dispor dispoe|supor supos suposto
dar deu deram|poder pode podem pode|querer quer querem quis|saber sabe soube souberam|haver|ser|ir|abrir abriu abriram aberto aberta abertos abre abrem abria abriam abrindo abrira abrirao abriria|cobrir cobriu coberto|descobrir descobriu descoberto descoberta
escrever escreveu escrito escrita|descrever descrito|pagar pago paga pagos pagou|ganhar ganho ganhou|gastar gasto gastou|eleger elegeu eleito eleita eleitos|prender prendeu preso presa presos
subir sobe sobem subiu|fugir foge fogem fugiu|dormir dorme|servir serve|seguir segue seguiu|conseguir consegue conseguiu|pedir pede pedem pediu|impedir impede impediu|despedir despede despediu
medir mede mediu|perder perde perdem perdeu|sair sai saem saiu sairam|cair cai caem caiu cairam|construir constroi construiu|destruir destroi destruiu|ler le leu|crer cre
ferir fere feriu ferido feridos|preferir prefere|sugerir sugere sugeriu|mentir mente mentiu|sentir sente sentiu|vestir veste|produzir produz produziu|conduzir conduz conduziu|reduzir reduz reduziu
""",
}
_INFINITIVES: dict[str, dict[str, str]] = {language: first_of_each(fold(text)) for language, text in _STRONG.items()}
_NO_PLURAL = frozenset(
    fold("""
    absent accent accident adhérent adjacent adolescent agent ambivalent antécédent apparent ardent argent cent client cohérent compétent concurrent confident
    conséquent content continent contingent convalescent convergent correspondent couvent décadent décent déférent dent différent divergent éloquent émergent
    équivalent évident excellent expédient fervent fréquent imminent impatient impertinent imprudent incident inconscient conscient inconvénient indifférent indigent
    indulgent ingrédient inhérent innocent insolent intelligent intermittent latent lent négligent occident omniprésent onguent opulent orient parent patient pertinent
    permanent précédent président présent proéminent prudent récent récipient récurrent réticent régent résident sergent serpent souvent subséquent succulent
    talent torrent transparent trident turbulent urgent vent violent virulent excédent coefficient quotient efficient déficient détergent auvent paravent avent laurent vincent
    florent
    """).split()
)
"""Words in -ent that are no plural of a verb; those in -ment are none but for the verbs below."""
_VERBS_IN_M = re.compile(
    r"(?:affir|ai|ani|ar|assu|chô|blâ|cal|clâ|compri|confir|consom|consu|déci|dénom|estim|expri|fer|for|fu|infor|nom|oppri|pâ|pri|procla|program|récla|rassem|"
    r"renfer|résu|suppri|transfor|subli|impri|enfer)m?ment$"
)
_FRENCH_PLURAL = re.compile(r"(?<=...)(?<!ai)ent$")
_FEMININE = {"fr": (re.compile(r"(?<=..)trices?$"), "teur"), "it": (re.compile(r"(?<=..)tric[ei]$"), "tore")}
_ENDINGS = {
    "it": (re.compile(r"(?<=...)er(?:a|ai|ebbe|ebbero)$"), "ere"),
    "pt": (re.compile(r"(?<=...)iu$"), "ir"),
}
"""Endings of a future or a past that bore an accent or that Snowball does not know, and the infinitive's, of verbs that
`regular_verbs` does not know either."""


def romance_infinitive(word: str, language: str) -> str:
    """A folded word in the form that Snowball stems like its other forms; any other word as it is.

    >>> romance_infinitive("meurent", "fr"), romance_infinitive("montent", "fr"), romance_infinitive("agent", "fr")
    ('mourir', 'monte', 'agent')
    >>> romance_infinitive("costera", "it"), romance_infinitive("vincitrice", "it")
    ('costare', 'vincitore')
    """
    if word in _INFINITIVES[language]:
        return _INFINITIVES[language][word]
    if (infinitive := regular_infinitive(word, language)) != word:
        return infinitive
    if language in _FEMININE:
        pattern, masculine = _FEMININE[language]
        word = pattern.sub(masculine, word)
    if language in _ENDINGS:
        pattern, infinitive = _ENDINGS[language]
        return pattern.sub(infinitive, word)
    if language == "fr" and word not in _NO_PLURAL and (not word.endswith("ment") or _VERBS_IN_M.fullmatch(word)):
        return _FRENCH_PLURAL.sub("e", word)
    return word


def romance_root(stem: str, language: str) -> str:
    """What Snowball makes of a folded word -> what all forms have in common: 'perdi' of 'perdió' is 'perd'."""
    if len(stem) > 3:
        if language == "es" and stem[-1] == "i":
            return stem[:-1]
        if language == "fr" and stem[-1] == "y":
            return stem[:-1] + "i"
        if language == "it" and stem[-2:] in ("ch", "gh"):
            return stem[:-1]
    return stem
