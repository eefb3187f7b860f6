"""Names of institutions in Romance languages, of which only the first word has a capital: 'la Banque centrale
européenne', 'il Museo nazionale d'arte'."""

from __future__ import annotations

import re

ROMANCE = frozenset({"fr", "es", "it", "pt"})

_HEADS = (
    "Agence Agencia Agenzia Agência Académie Academia Accademia Autorité Autoridad Autorità Autoridade Bibliothèque Biblioteca "
    "Bureau Centre Centro Comité Comitato Commission Comisión Commissione Comissão Confédération Confederación Confederazione "
    "Confederação École Escuela Scuola Escola Fédération Federación Federazione Federação Fonds Fondo Fundo Galerie Galleria "
    "Galería Institut Instituto Istituto Muséum Musée Museo Museu Observatoire Observatorio Osservatorio Observatório Office "
    "Oficina Ufficio Orchestre Orquesta Orchestra Organisation Organización Organizzazione Organização Service Servicio Servizio "
    "Serviço Société Sociedad Società Sociedade Syndicat Sindicato Sindacato Théâtre Teatro Université Universidad Università "
    "Universidade"
)
"""Institutions whose names may go on with what they are for: 'd'histoire naturelle'."""
_OTHER_HEADS = (
    "Armée Armada Ejército Esercito Exército Assemblée Asamblea Assemblea Assembleia Banque Banco Banca Bourse Bolsa Borsa "
    "Chambre Cámara Camera Câmara Conseil Consejo Consiglio Conselho Corte Cour Cortes Croix Cruz Croce Front Frente Fronte Garde "
    "Guardia Guarda Gendarmerie Parlement Parlamento Parti Partido Partito Policía Polizia Polícia Police Protection Protección "
    "Protezione Proteção Sénat Senado Senato Tribunal Tribunale Union Unión Unione União"
)
_ADJECTIVES = (
    r"(?:inter)?na[tcz]ion(?:ale?|aux)s?|(?:inter)?nazionale|(?:inter)?nacional|centrale?|europé(?:en|enne)|europe[oau]|europeia|"
    r"mondiale?|mundial|suprême|suprem[oa]|constitutionnel(?:le)?|constitucional|costituzionale|régionale?|regionale?|municipale?|"
    r"départementale?|provinciale?|générale?|generale?|fédérale?|federale?|supérieure?|superiore?|française?|español[ae]?|italian[oa]|"
    r"brasileir[oa]|portugu[êe]s[ae]?|allemande?|britannique|américaine?|american[oa]|monétaire|monetari[oa]|monetári[oa]|économique|"
    r"económic[oa]|econômic[oa]|economic[oa]|scientifique|científic[oa]|scientific[oa]|populaire|popolare|popular|socialiste|socialista|"
    r"communiste|comunista|démocrat(?:e|ique)|democr[áa]tic[oa]|républicaine?|republican[oa]|agricole|agrícola|maritime|météorologique|"
    r"meteorol[óo]gic[oa]|géologique|geol[óo]gic[oa]|olympique|ol[íi]mpic[oa]|militaire|militare?|civile?|pénale?|penale?|rouge|roja|"
    r"rossa|vermelha|électorale?|electoral|elettorale|permanente?"
)


def _of(heads: str) -> str:
    return "|".join(heads.split())


_NAME = re.compile(
    rf"(?:[LDld]['’])?(?:(?P<whole>{_of(_HEADS)})|{_of(_OTHER_HEADS)})(?: (?:{_ADJECTIVES})(?![\w-])){{1,2}}"
)
_TAIL = re.compile(
    r"(?: (?:de la|de los|des?|du|del|della|dei|do|da|dos|das) | (?:de l|d|dell)['’])[a-zà-ÿ]{4,}"
    r"(?: (?:naturelle?|naturale?|publique|públic[oa]|pubblic[oa]|humaine?s?|sociale?|nucléaire|nuclear)(?!\w))?"
)


def institution_end(body: str, word: tuple[int, int], end: int) -> int:
    """Where a name ends whose only capitalised word is the slice `word`, within a sentence that ends at `end`.

    >>> text = "La Banque centrale européenne a relevé ses taux."
    >>> text[3 : institution_end(text, (3, 9), len(text))]
    'Banque centrale européenne'
    """
    name = _NAME.match(body, word[0], end)
    if name is None:
        return word[1]
    tail = _TAIL.match(body, name.end(), end) if name["whole"] else None
    return tail.end() if tail else name.end()
