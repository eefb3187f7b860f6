"""Nouns for persons: 'a driver' tells who it was though it names nobody."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from knowledge.words.tokens import terms

_NOUNS = {
    "en": "man men woman women boy boys girl girls child children baby teenager teenagers pensioner person people couple family "
    "families driver drivers passenger passengers pedestrian cyclist motorcyclist pilot crew sailor fisherman fishermen worker workers "
    "miner miners builder firefighter firefighters police policeman policewoman officer officers soldier soldiers troops guard guards student "
    "students pupil pupils teacher teachers doctor doctors nurse nurses patient patients resident residents villager villagers farmer "
    "farmers shepherd hunter tourist tourists hiker hikers climber neighbour neighbor neighbours neighbors witness witnesses victim "
    "suspect suspects thief burglar robber attacker gunman prisoner owner tenant tenants visitor visitors customer customers volunteer "
    "volunteers employee employees engineer engineers scientist scientists researcher researchers historian archaeologist archaeologists "
    "journalist lawyer judge minister mayor mayoress governor president king queen prince princess singer actor actress writer author "
    "painter artist architect chef cook player players captain coach fan fans spectator spectators protester protesters refugee refugees migrant migrants "
    "mother father parents son daughter brother sister husband wife widow grandmother grandfather uncle aunt friend colleague crowd "
    "members",
    "de": "Mann Männer Frau Frauen Junge Mädchen Kind Kinder Jugendlicher Jugendliche Rentner Rentnerin Person Personen Menschen Leute "
    "Paar Familie Familien Fahrer Fahrerin Autofahrer Autofahrerin Radfahrer Fußgänger Passagier Passagiere Pilot Matrose Arbeiter "
    "Feuerwehrleute Polizei Polizist Polizistin Soldat Soldaten Schüler Schülerin Student Studenten Lehrer Lehrerin Arzt Ärztin Ärzte "
    "Patient Patienten Bewohner Anwohner Bauer Landwirt Tourist Touristen Wanderer Nachbar Nachbarin Zeuge Zeugin Opfer Verdächtiger Täter "
    "Dieb Einbrecher Häftling Besitzer Mieter Besucher Kunde Kunden Freiwillige Mitarbeiter Forscher Forscherin Wissenschaftler Richter "
    "Bürgermeister Bürgermeisterin Minister Ministerin Sänger Sängerin Spieler Kapitän Trainer Mutter Vater Eltern Sohn Tochter Bruder "
    "Schwester Ehemann Ehefrau Freund Fahrgast Fahrgäste Beschäftigte Zivilisten",
    "fr": "homme hommes femme femmes garçon fille enfant enfants adolescent adolescente retraité personne personnes couple famille familles "
    "conducteur conductrice automobiliste cycliste piéton motard passager passagers pilote marin pêcheur ouvrier ouvriers pompier pompiers "
    "policier policiers gendarme gendarmes police soldat soldats élève élèves étudiant étudiants enseignant médecin infirmière patient "
    "patients habitant habitants agriculteur berger touriste touristes randonneur voisin voisine témoin victime suspect voleur détenu "
    "propriétaire locataire visiteur client bénévole bénévoles salarié employé chercheur chercheurs juge maire ministre chanteur chanteuse "
    "joueur capitaine entraîneur mère père parents fils frère sœur mari épouse ami",
    "es": "hombre hombres mujer mujeres niño niña niños joven jóvenes anciano jubilado persona personas pareja familia familias conductor "
    "conductora ciclista peatón motorista pasajero pasajeros piloto marinero pescador pescadores obrero trabajador trabajadores bombero "
    "bomberos policía policías agente agentes soldado soldados alumno alumnos estudiante estudiantes profesor profesora médico médicos "
    "enfermera paciente pacientes vecino vecina vecinos agricultor pastor turista turistas excursionista testigo víctima sospechoso ladrón "
    "preso dueño inquilino visitante cliente voluntario voluntarios empleado investigador investigadores juez alcalde alcaldesa ministro "
    "ministra cantante jugador capitán entrenador madre padre padres hijo hija hermano hermana marido esposa amigo",
    "it": "uomo uomini donna donne ragazzo ragazza bambino bambina bambini anziano pensionato persona persone coppia famiglia famiglie "
    "conducente automobilista ciclista pedone motociclista passeggero passeggeri pilota marinaio pescatore pescatori operaio operai "
    "lavoratore lavoratori vigile pompiere poliziotto polizia carabinieri agente soldato soldati alunno alunni studente studenti insegnante "
    "medico medici infermiera paziente pazienti residente residenti abitante agricoltore pastore turista turisti escursionista vicino vicina "
    "testimone vittima sospettato ladro detenuto proprietario inquilino visitatore cliente volontario volontari dipendente ricercatore "
    "ricercatori giudice sindaco sindaca ministro ministra cantante giocatore capitano allenatore madre padre genitori figlio figlia fratello "
    "sorella marito moglie amico",
    "pt": "homem homens mulher mulheres rapaz rapariga menino menina criança crianças jovem idoso reformado pessoa pessoas casal família "
    "famílias condutor condutora motorista ciclista peão passageiro passageiros piloto marinheiro pescador pescadores operário trabalhador "
    "trabalhadores bombeiro bombeiros polícia agente soldado soldados aluno alunos estudante estudantes professor professora médico médicos "
    "enfermeira doente paciente morador moradores habitante agricultor pastor turista turistas vizinho vizinha testemunha vítima suspeito "
    "ladrão preso recluso dono inquilino visitante cliente voluntário voluntários funcionário investigador investigadores juiz presidente "
    "autarca ministro ministra cantor jogador capitão treinador mãe pai pais filho filha irmão irmã marido esposa amigo",
    "ru": "мужчина мужчины мужчину женщина женщину мальчик девочка ребёнок дети подросток пенсионер пенсионерка человек люди пара семья "
    "водитель водителя пассажир пассажиры пешеход велосипедист мотоциклист лётчик пилот моряк рыбак рыбаки рабочий рабочие шахтёр строитель "
    "пожарный пожарные спасатель спасатели полицейский полицейские полиция солдат солдаты охранник сторож ученик школьник школьники школьница "
    "студент студенты студентка учитель учительница врач врачи медсестра пациент житель жители жительница фермер пастух турист туристы сосед "
    "соседка свидетель очевидец жертва подозреваемый вор грабитель заключённый владелец хозяин арендатор посетитель клиент волонтёр волонтёры "
    "сотрудник сотрудники инженер учёный учёные исследователь археологи историк журналист судья мэр министр губернатор президент певец певица "
    "актёр писатель художник архитектор игрок капитан тренер мать отец родители сын дочь брат сестра муж жена друг",
    "uk": "чоловік чоловіка жінка жінку хлопчик хлопець дівчинка дівчина дитина діти підліток пенсіонер пенсіонерка людина люди пара родина "
    "водій водія пасажир пасажири пішохід велосипедист мотоцикліст пілот моряк рибалка робітник робітники шахтар будівельник пожежник "
    "рятувальник рятувальники поліцейський поліцейські поліція солдат військові охоронець сторож учень школяр школярі школярка студент "
    "студенти студентка учитель вчителька лікар лікарі медсестра пацієнт мешканець мешканці мешканка фермер пастух турист туристи сусід "
    "сусідка свідок очевидець жертва підозрюваний злодій грабіжник в'язень власник господар орендар відвідувач клієнт волонтер волонтери "
    "працівник працівники інженер учений вчені дослідник археологи історик журналіст суддя мер міністр президент співак співачка актор "
    "письменник художник архітектор гравець капітан тренер мати батько батьки син донька брат сестра дружина друг",
}


_BODIES = {
    "en": "delegation committee council board jury team club party government company police army ministry parliament court union bank",
    "de": "Mannschaft Verein Regierung Feuerwehr Stadtrat Gericht Team Gemeinde Stadt Land Kreis Firma Unternehmen Konzern Ausschuss "
    "Ministerium Parlament Bank Gewerkschaft Behörde",
    "fr": "équipe gouvernement tribunal conseil commune mairie préfecture département région État société entreprise compagnie "
    "ministère parlement banque syndicat association",
    "es": "equipo gobierno tribunal ayuntamiento diputación junta consejo comité empresa compañía Estado ministerio parlamento banco "
    "sindicato asociación",
    "it": "squadra governo tribunale comune provincia regione consiglio comitato azienda società impresa Stato ministero parlamento banca "
    "sindacato associazione",
    "pt": "equipa equipe governo tribunal câmara prefeitura município conselho comité empresa companhia Estado ministério parlamento banco "
    "sindicato associação",
    "ru": "команда правительство суд компания фирма группа совет администрация мэрия комитет министерство парламент банк профсоюз",
    "uk": "команда уряд суд компанія фірма група рада адміністрація мерія комітет міністерство парламент банк профспілка",
}
"""Bodies that do things as persons do, and are counted otherwise."""

_PEOPLE = {
    "en": "people persons men lives", "de": "Menschen Personen Leute Mann Menschenleben", "fr": "personnes gens hommes vies",
    "es": "personas gente hombres vidas", "it": "persone gente uomini vite", "pt": "pessoas gente homens vidas", "ru": "человек людей жизней",
    "uk": "людей осіб життів",
}  # fmt: skip
"""What anybody is counted as: '1,800 men', '74 lives'. 'How many people died' is answered by the number of dead, too."""


@lru_cache(maxsize=len(_NOUNS) + 1)
def person_terms(language: str) -> frozenset[str]:
    """The terms of the nouns for persons of a language, those of English for an unknown one."""
    return _terms(_NOUNS, language)


@lru_cache(maxsize=len(_NOUNS) + 1)
def actor_terms(language: str) -> frozenset[str]:
    """The terms of the nouns for persons and for bodies of persons."""
    return person_terms(language) | _terms(_BODIES, language)


@lru_cache(maxsize=len(_PEOPLE) + 1)
def people_terms(language: str) -> frozenset[str]:
    """The terms of the nouns that anybody is counted as, those of English for an unknown language."""
    return _terms(_PEOPLE, language)


def _terms(nouns: Mapping[str, str], language: str) -> frozenset[str]:
    return frozenset(term for term in terms(nouns.get(language, nouns["en"]), language) if term[0] != "~")
