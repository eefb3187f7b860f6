"""Words that tell names apart: roles, titles, heads of organisations and places, words that are no names."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

RANKS = frozenset("sgt capt lt col gen maj adm cpl pvt cmdr brig sen rep gov supt det insp rev amb cllr".split())
"""Ranks and offices as they are cut short before a name: 'Sgt. Moss'."""

TITLES = frozenset(
    word_list("""
    mr mrs ms mx messrs dr prof sir dame lord lady rev fr hon h.e h.h h.m gen lt col maj capt cpl sgt cmdr adm brig
    pvt lt.-gen lt.-col maj.-gen lt-gen lt-col ret professor doctor king queen prince princess emperor empress pope
    saint imam rabbi sheikh sultan colonel general major captain lieutenant sergeant admiral commander judge justice
    president duke count baron bishop archbishop cardinal father sister brother herr frau m mme mlle don doña señor
    señora г-н г-жа господин госпожа генерал полковник майор капитан генерал-майор генерал-лейтенант
    генерал-полковник академик профессор доктор д-р
    """)
)
"""They stand before a name and are no part of it; lower case, without the last stop."""

ADDRESSES = TITLES | frozenset(word_list("madame monsieur signor signora señor señorita пан пані пана"))
"""Titles, and words by which people are addressed."""

SMALL_WORDS_OF_ROLES = frozenset(
    word_list("""
    of the for and to on in at deputy former acting chief senior vice general official first then new state police
    foreign interior prime press executive managing medical legal head assistant regional local federal national
    human rights political military
    fire park city county town house attorney crime homicide royal retired
    company government party opposition union team police army navy
    официальный официального пресс заместитель заместителя первый главный главного бывший временный исполняющий
    обязанности по и генеральный генерального
    """)
)
"""Words that may stand inside a role, before its noun."""

ORGANISATIONS = frozenset(
    word_list("""
    ministry agency authority commission committee council court union university institute association organisation
    organization federation bureau department office bank company corporation corp inc ltd llc plc gmbh jsc group
    party league alliance forum foundation fund society secretariat parliament assembly senate congress board
    chamber railways airlines airways police army navy force forces inspectorate press news times post observatory
    college school hospital church club team bloc centre center services service conference facility academy
    administration government register dispatch courier bulletin cabinet tribunal embassy consulate taliban
    министерство мид мвд минобороны агентство комиссия комитет совет суд союз университет институт ассоциация
    организация федерация бюро департамент банк компания партия лига альянс форум фонд служба службы парламент центр
    ведомство академия ministerium bundestag bundesrat universität gesellschaft verband ministère université conseil
    comité ministerio universidad consejo comisión
    """)
)
"""Nouns that head the name of an organisation."""

GROUPS = frozenset(
    word_list("""
    officials prosecutors investigators witnesses survivors neighbors neighbours critics analysts doctors authorities
    organisers organizers researchers scientists authors residents activists rescuers firefighters lawmakers
    economists experts lawyers detectives campaigners unions supporters opponents relatives villagers farmers
    organización organizzazione organização association asociación associazione associação stadt reederei
    verbraucherzentrale rechnungshof ministerium wasserschutzpolizei police polizei polizia polícia policía полиция
    поліція préfecture mairie gouvernement direction parquet hôpital entreprise compagnie agence institut syndicat
    syndicats fédération secours pompiers autorités chercheurs médecins auteurs organisateurs staatsanwaltschaft
    behörde behörden unternehmen konzern gewerkschaft klinikum landesamt feuerwehr rettungskräfte ärzte forschenden
    veranstalter kämmerei opposition regierung verwaltung fiscalía gobierno ayuntamiento empresa compañía sindicato
    federación autoridades bomberos médicos organizadores autores expertos policía questura procura governo comune
    azienda società carabinieri sindacati autorità ricercatori autori medici ministero organizzatori câmara prefeitura
    ministério bombeiros autoridades investigadores médicos governo дознаватели торговцы учёные ученые эксперты
    аналитики родители жители очевидцы прокуратура мэрия компания ведомство следствие следователи спасатели врачи
    власти министерство организаторы міністерство прокуратура мерія компанія служба рятувальники лікарі влада слідство
    організатори вчені
    """)
)
"""Nouns for those who speak as one, without a name."""

PLACES = frozenset(
    word_list("""
    sea river lake ocean bay gulf island islands mountain mountains mount valley gorge dam province region district
    county state city town village street road avenue square bridge junction port harbour harbor airport station quay
    peninsula desert coast san santa são santo borgo cap capo cabo porto puerto monte mont villa piazza via calle rue
    château castello castillo île isla isola bad sankt schloss republic kingdom north south east west upper lower park
    beach hill creek canal strait море река озеро остров город область край район республика провинция улица проспект
    """)
)
"""Nouns that head the name of a place."""

OF_HEADS = ORGANISATIONS | frozenset(
    word_list("""
    republic kingdom federation duchy county province state states city house battle treaty siege war act bill
    declaration convention accord protocol board order church cathedral museum gulf bay strait isle islands sea cape
    mount tower palace statue faculty journal history duke earl count king queen prince bishop archbishop emperor
    lord secretary director head republics emirates bank confederation principality dukes kings empire university
    minister law edict peace league theatre society
    """)
)
"""Nouns that go on with 'of' inside a name."""

NO_NAMES = frozenset(
    word_list("""
    the a an this that these those there here he she it they we i you his her its their our my your in on at by for
    from to with as of and or but nor so if when while where because although though after before since until during
    within without under over between among about around through across against despite besides beyond according asked
    what who whom whose which why how not no none nobody nothing neither either both each every all any some many most
    more much few several other others another such same only also still yet just now then today yesterday tomorrow
    tonight however meanwhile moreover nevertheless otherwise instead additionally finally later earlier recently
    currently previously eventually originally initially first second third last next one two three four five six
    seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty once twice half nearly almost roughly approximately let yes ok please new old former early late mid
    per via like unlike than too even ever never often sometimes perhaps maybe together it's that's he's she's don't
    can't let's i'm we're was were is are be been being has have had do does did will would can could may might must
    shall should no. nos. art. vol. fig. monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    januar februar juni juli oktober dezember montag dienstag mittwoch donnerstag samstag sonnabend
    gmt utc am pm ad bc ce bce он она оно они мы я вы ты это этот эта эти тот та те его её ее их наш мой свой в во на
    с со из за от до по у о об при для без под над через между после перед и а но или если когда как что кто где
    почему также однако кроме между тем все всё весь вся ещё еще уже только не ни так там тут здесь теперь сегодня
    вчера завтра затем потом по-прежнему один два три четыре пять шесть семь восемь девять десять первый второй третий
    последний новый старый по данным согласно ранее напомним отметим виз мы комментируя der die das ein eine und oder
    aber in im am an auf aus bei mit nach seit von vor zu zur zum für über unter er sie es wir ich ihr sein ihre als
    wenn wie was wer wo auch noch nur schon le la les l un une des du de et ou mais dans en au aux à par pour sur avec
    il elle ils elles nous vous je ce cette ces el los las una y o pero en con por para su sus se lo il gli dei della
    nel laut selon según secondo segundo qui quién qué que nie non herr frau sr sra uhr den dem des zur zum vom beim
    ins ans dafür dagegen damit davon dazu dabei daran darauf daraus darüber dort doch dann nun zudem außerdem
    allerdings inzwischen dieser diese dieses jeder jede alle viele beide einige mehr zwar trotz wegen während bereits
    """)
)
"""Words that are no names although a sentence or a title writes them with a capital."""

ROLES_OF_WOMEN = frozenset(
    word_list("""
    spokeswoman chairwoman congresswoman mrs ms lady dame queen princess actress mother wife daughter sister
    министерка пресс-секретарша ministerin präsidentin sprecherin présidente directrice ministra presidenta
    directora
    """)
)
ROLES_OF_MEN = frozenset(
    word_list("""
    spokesman chairman congressman mr sir lord king prince actor father husband son brother imam
    """)
)

THINGS = frozenset(
    word_list("""
    code convention accord act treaty agreement protocol law bill war wars cup prize award day week month year
    festival games olympics championship states emirates bible constitution charter plan programme program project
    operation revolution crisis age era empire dynasty theorem language book magazine series album award bowl open
    tour протокол договор соглашение конвенция закон война
    """)
)
"""Nouns that head the names of things that are neither people, places nor organisations."""

DOMAINS = frozenset(
    word_list("""
    transport interior labour labor health finance foreign defence defense water energy education justice
    environment agriculture economy economic home culture trade industry information communications opposition
    deputy prime vice chief senior acting general express train gate order decree article section chapter figure
    """)
)
"""What ministers are of: alone these are no names."""
