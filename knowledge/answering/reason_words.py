"""The words with which a reason begins, by language; `retrieval/features/cues.py` has those that tell of one at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_NOT_SINCE_A_TIME = r"(?! (?:\d|(?-i:[A-Z])|last|then|early|late|mid|at least)\b)"
_AS = r"as(?! (?:well|of|far|part|if|though|expected|usual|an?)\b)"
_CLAUSE = {
    "en": r"because(?! of\b)|in order (?:to|that)|(?<!, )so that|for fear that|on the grounds? that"
    rf"|(?:^|(?<=, )){_AS}|(?:^|(?<=, ))since{_NOT_SINCE_A_TIME}",
    "de": r"weil|(?:^|(?<=, ))da|(?<=, )denn|(?<=, )damit(?= \w+ )|(?<=, )um(?! \d)(?=.{1,120}? zu \w)|(?<=, )nachdem",
    "fr": r"parce qu\w*|(?<=[,;] )car|puisqu\w*|^comme|afin (?:de|d|qu\w*)|étant donné qu\w*|vu qu\w*|sous prétexte",
    "es": r"porque|ya que|puesto que|dado que|^como|para que|con el fin de|a fin de|(?<=, )pues|después de que",
    "it": r"perché|poiché|giacché|siccome|dato che|visto che|in quanto|affinché|al fine di",
    "pt": r"porque|já que|uma vez que|dado que|visto que|para que|a fim de|(?<=, )pois|^como",
    "ru": r"потому что|поскольку|так как|чтобы|(?<=, )ибо|из-за того,? что|в связи с тем,? что|благодаря тому,? что",
    "uk": r"тому що|(?<=, )бо|оскільки|щоб|(?<=, )аби|позаяк|через те,? що|у зв['’ʼ]язку з тим,? що|завдяки тому,? що",
}
_SOME_TIME = r"(?! (?:\d|рік|тиждень|місяць|годину|день|кілька|два|дві|три|пів))"
_PHRASE = {
    "en": r"because of|due to|owing to|on account of|thanks to|for (?:fear|lack|want) of|in protest (?:at|against|over)|for (?:\w+ )?reasons",
    "de": r"wegen|aufgrund|auf Grund|infolge|mangels|angesichts|dank|aus (?:Protest|Angst|Sorge|Furcht|Mangel|\w*gründen|\w+en Gründen)",
    "fr": r"en raison d\w*|à cause d\w*|(?:à la )?suite (?:à|aux?|d\w*)|faute d\w*|grâce (?:à|aux?)|par (?:manque|crainte) d\w*"
    r"|en signe d\w*|du fait d\w*|pour (?:des |une? )?(?:cause|raisons?|motifs?)",
    "es": r"debido al?|a causa del?|por culpa del?|a raíz del?|gracias al?|por (?:falta|temor|miedo|motivos?|razones|problemas)"
    r"|en (?:señal de )?protesta",
    "it": r"a causa d\w*|per via d\w*|a seguito d\w*|in seguito a\w*|grazie a\w*|per (?:mancanza|motivi|ragioni|paura|timore|colpa|protesta)"
    r"|in segno di protesta",
    "pt": r"devido [aà]\w*|por causa d\w+|em razão d\w+|em virtude d\w+|graças [aà]\w*|por (?:falta|medo|receio|motivos?|razões|problemas)"
    r"|em (?:sinal de )?protesto",
    "ru": r"из-за(?! того,? что)|в связи с(?! тем,? что)|вследствие|по причине|ввиду|благодаря(?! тому)|в знак протеста|в целях|с целью"
    r"|по соображениям|за неимением",
    "uk": rf"внаслідок|унаслідок|[ув] зв['’ʼ]язку (?:зі?|із)(?! тим)|через(?! те,){_SOME_TIME}|завдяки(?! тому)|на знак протесту|з міркувань"
    r"|з метою|задля",
}
_INFINITIVE = r"(?= (?:no |se |lo |la )?\w+[aei]r(?:se|l[oae]s?)?\b)"
_PURPOSE = {
    "en": r"for(?= (?:not )?(?:having )?\w+ing\b)",
    "fr": r"pour(?= (?:ne pas |avoir |être |s['’]|l['’])?(?!hier|leur|notre|votre|premier|dernier)\w+(?:er|ir|re|é|és|ées?|i|u)\b)",
    "es": rf"(?:por|para){_INFINITIVE}",
    "it": r"per(?= (?:non )?\w+(?:are|ere|ire|ver|ar[sl]\w|er[sl]\w|ir[sl]\w)\b)",
    "pt": rf"(?:por|para){_INFINITIVE}",
}
_UNKNOWN = {
    "en": r"(?:cause|reason)s?\b[^.;]{0,60}\b(?:unknown|unclear|not (?:yet )?(?:known|clear)|(?:being|under) (?:examin\w+|investigat\w+))"
    r"|(?:unclear|unknown|not (?:yet )?(?:known|clear|agreed?)|cannot (?:agree|say)|(?:no|without an?) explanation)\b[^.;]{0,30}\b(?:cause|reason|why|what caused)",
    "de": r"(?:Ursache|Grund|Gründe)\b[^.;]{0,60}\b(?:unklar|unbekannt|nicht bekannt|ermittelt|untersucht)|(?:unklar|unbekannt)\b[^.;]{0,30}\b(?:warum|weshalb|Ursache|Grund)",
    "fr": r"(?:cause|raison|motif)s?\b[^.;]{0,60}\b(?:inconnue?s?|indéterminée?s?|pas (?:connue?s?|claire?s?))|(?:on|nul) ne sait\b[^.;]{0,20}\bpourquoi",
    "es": r"(?:causa|razón|motivo)s?\b[^.;]{0,60}\b(?:desconocid\w+|se desconocen?|se investigan?)|se (?:desconocen?|ignoran?)\b[^.;]{0,30}\b(?:causa|razón|motivo|por qué)s?",
    "it": r"(?:causa|cause|ragion[ei]|motiv[oi])\b[^.;]{0,60}\b(?:sconosciut\w|ignot\w|non (?:è|sono) (?:chiar\w|not\w))|non si (?:sa|conosc\w+)\b[^.;]{0,30}\b(?:perché|causa|cause|motiv[oi])",
    "pt": r"(?:causa|razão|motivo)s?\b[^.;]{0,60}\b(?:desconhecid\w+|investigad\w+)|não se sabe\b[^.;]{0,30}\b(?:por que|causa|motivo)",
    "ru": r"причин\w*[^.;]{0,60}\b(?:неизвестн\w+|не (?:установлен\w*|известн\w+)|выясня\w+|устанавлива\w+)|неизвестно[^.;]{0,30}\bпочему",
    "uk": r"причин\w*[^.;]{0,60}\b(?:невідом\w+|не (?:встановлен\w*|відом\w+)|з['’ʼ]ясову\w+|встановлю\w+)|невідомо[^.;]{0,30}\bчому",
}
_NOTHING = r"(?!)"


class ReasonWords(NamedTuple):
    """Patterns over a statement: what opens a clause that tells why ('because'), a few words ('because of') and, less
    surely, a purpose or a deed ('para ahorrar', 'for feeding'); and what says that nobody knows why."""

    clause: re.Pattern[str]
    phrase: re.Pattern[str]
    purpose: re.Pattern[str]
    unknown: re.Pattern[str]


@lru_cache(maxsize=16)
def reason_words(language: str) -> ReasonWords:
    """Those of a language; text of no known language is read as English."""
    known = language if language in _CLAUSE else "en"
    return ReasonWords(
        *(
            re.compile(rf"(?<!\w)(?:{table.get(known, _NOTHING)})(?!\w)", re.IGNORECASE)
            for table in (_CLAUSE, _PHRASE, _PURPOSE, _UNKNOWN)
        )
    )
