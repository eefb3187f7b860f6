"""Nouns for what a person is, a post, a rank or a trade, in the languages that articles are in."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

_ENGLISH = word_list("""
    minister president chairman chairwoman chairperson chair director director-general secretary
    secretary-general spokesman spokeswoman spokesperson head chief leader ambassador envoy representative
    governor mayor senator deputy lawmaker congressman congresswoman commissioner commander inspector
    investigator engineer officer official manager executive ceo cfo founder co-founder owner economist analyst
    expert professor scientist researcher hydrologist lawyer attorney prosecutor judge mediator negotiator
    coordinator advisor adviser aide editor journalist reporter correspondent author writer coach captain
    trainer doctor physician surgeon nurse pharmacist activist campaigner chancellor premier ombudsman
    superintendent sheriff general colonel king queen bishop imam priest historian passenger witness resident
    teacher farmer driver student mother father sister brother wife husband son daughter player striker
    midfielder goalkeeper actor actress singer artist designer architect pilot chairholder treasurer dean rector
    principal curator meteorologist forecaster biologist physicist chemist epidemiologist virologist marshal
    trooper examiner speaker councilman councilwoman councilor councillor alderman assemblyman assemblywoman
    archbishop cardinal rabbi pastor deacon detective coroner comptroller ranger constable firefighter paramedic
    brigadier lieutenant sergeant corporal administrator warden auditor registrar provost vice-chancellor consul
    attaché undersecretary magistrate solicitor barrister headteacher headmaster lecturer midwife strategist
    conservator archaeologist novelist poet playwright photographer presenter broadcaster defender winger
    skipper referee umpire astronaut cosmonaut fisherman legislator mp mep cto coo producer conductor composer
    violinist pianist dancer choreographer organiser organizer volunteer pensioner patriarch monk nun specialist
    technician developer programmer banker trader shopkeeper landlord zookeeper gamekeeper geologist astronomer
    seismologist zoologist botanist psychologist psychiatrist sociologist linguist philosopher mathematician
    statistician
    """)
_WESTERN = word_list("""
    minister ministerin präsident präsidentin sprecher sprecherin chef chefin leiter leiterin kanzler kanzlerin
    ministre président présidente directeur directrice porte-parole ministro ministra presidente presidenta
    director directora portavoz bürgermeister bürgermeisterin oberbürgermeister geschäftsführer
    geschäftsführerin außenminister außenministerin innenminister innenministerin vorstandschef vorstandschefin
    staatsanwalt staatsanwältin botschafter botschafterin trainerin polizeisprecher polizeisprecherin maire
    mairesse procureur procureure préfet préfète conseiller conseillère médiateur médiatrice entraîneur
    commissaire alcalde alcaldesa consejero consejera fiscal entrenador entrenadora gerente sindaco sindaca
    direttore direttrice portavoce assessore assessora procuratore allenatore allenatrice titolare prefeito
    prefeita diretor diretora porta-voz treinador treinadora
    gouverneur gouverneure ambassadeur ambassadrice secrétaire sénateur sénatrice député députée juge avocat
    avocate recteur rectrice chercheur chercheuse professeur professeure commandant cheffe dirigeant dirigeante
    coordinateur coordinatrice embajador embajadora gobernador gobernadora secretario secretaria senador
    senadora diputado diputada juez jueza rectora comisario comisaria coronel comandante vicepresidente
    vicepresidenta profesor profesora investigador investigadora coordinador coordinadora delegado delegada
    concejal concejala ambasciatore ambasciatrice governatore governatrice segretario segretaria senatore
    senatrice deputato deputata giudice avvocato avvocata rettore rettrice commissario colonnello comandante
    professore professoressa ricercatore ricercatrice coordinatore coordinatrice prefetto questore vicesindaco
    embaixador embaixadora governador governadora secretário secretária deputado deputada juiz juíza advogado
    advogada reitor reitora comissário pesquisador pesquisadora coordenador coordenadora vereador vereadora
    """)
_SLAVIC = word_list("""
    министр министра президент президента директор директора председатель председателя глава главы руководитель
    руководителя начальник начальника представитель представителя секретарь секретаря пресс-секретарь
    заместитель заместителя замминистра премьер-министр посол посла губернатор губернатора мэр депутат генерал
    генерала дипломат дипломата эксперт аналитик экономист адвокат прокурор судья врач синоптик координатор
    главврач спикер министры посланник консул сенатор ректор декан полковник майор лейтенант подполковник
    адмирал командующий командир омбудсмен уполномоченный уполномоченная режиссёр учёный историк археолог биолог
    геолог метеоролог сейсмолог директриса начальница руководительница журналист журналистка писатель
    писательница мэра депутата эксперта аналитика экономиста адвоката прокурора судьи врача синоптика координатора
    главврача спикера посланника консула сенатора ректора декана полковника майора лейтенанта подполковника адмирала
    командующего командира омбудсмена уполномоченного режиссёра учёного историка археолога биолога геолога метеоролога
    сейсмолога журналиста писателя тренера капитана пресс-секретаря премьер-министра
    міністр міністерка президентка речник речниця директорка голова мер мерка тренер тренерка керівник керівниця
    очільник очільниця депутатка послиця губернаторка заступник заступниця начальниця полковник суддя професор
    професорка ректор ректорка сенатор сенаторка науковець науковиця археолог журналіст журналістка письменник
    письменниця міністра президента директора голови мера речника тренера керівника очільника депутата посла
    губернатора заступника начальника судді професора ректора сенатора археолога журналіста письменника експерта
    аналітика економіста адвоката прокурора лікаря координатора спікера секретаря прем'єр-міністра
    """)

ROLES = frozenset((*_ENGLISH, *_WESTERN, *_SLAVIC))
"""The nouns in lower case."""

GERMAN_ROLES = word_list("""
    minister ministerin präsident präsidentin sprecher sprecherin chef chefin leiter leiterin kanzler kanzlerin
    meister meisterin anwalt anwältin botschafter botschafterin trainer trainerin direktor direktorin rätin
    vorsitzende vorsitzender vorstand führer führerin forscher forscherin mediziner medizinerin loge login iker ikerin
    student studentin köchin arzt ärztin lehrer lehrerin inhaber inhaberin besitzer besitzerin händler händlerin
    bäuerin wirtin fahrer fahrerin schwimmer schwimmerin spieler spielerin kapitän kapitänin coach analyst analystin
    zeuge zeugin experte expertin dekan dekanin rektor rektorin professor professorin kommissar kommissarin inspektor
    inspektorin sekretär sekretärin beauftragte beauftragter abgeordnete abgeordneter autor autorin künstler
    künstlerin maler malerin sänger sängerin pfarrer pfarrerin bischof richter richterin gründer gründerin manager
    managerin ingenieur ingenieurin pilot pilotin retter retterin siegerin sieger verwalter verwalterin kandidat
    kandidatin urlauber urlauberin bewohner bewohnerin anwohner anwohnerin nachbarin mieter mieterin unternehmer
    unternehmerin
    """)
"""How German words for what a person is end: 'Schlafmedizinerin', 'Vorstandschef'."""
