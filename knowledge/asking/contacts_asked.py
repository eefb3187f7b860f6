"""Questions for a way to reach somebody: 'phone number of the duty officer', 'how do I contact the press office?'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.question import Asked
from knowledge.words.contacts import Contact

_ALL = frozenset({Contact.PHONE, Contact.MAIL, Contact.WEB})
_STREET = frozenset({Contact.STREET})
_BEFORE = r"^\W*(?:\w[\w'’-]*[^\w'’-]+){0,4}?"
"""The noun asked for stands in the opening."""
_PAST = {
    "en": r"was|were|did|had|been",
    "de": r"war|waren|wurde|wurden|hatte|hatten",
    "fr": r"etait|etaient|avait|avaient|ete",
    "es": r"fue|fueron|era|eran|habia|habian",
    "it": r"fu|furono|era|erano|aveva|avevano",
    "pt": r"foi|foram|era|eram|tinha|tinham",
    "ru": r"был[аио]?|\w{3,}(?:ла|ло|ли|лся|лась|лись)",
    "uk": r"бу(?:в|ла|ло|ли)|\w{3,}(?:ла|ло|ли|вся|лася|лися)",
}
"""What is told of the past is no way to reach somebody now: 'Which website was attacked?'"""

_ASKING: dict[str, tuple[tuple[str, frozenset[Contact]], ...]] = {
    "en": (
        (
            rf"{_BEFORE}(?:e-?mails?(?: address(?:es)?)?|mail address)(?=\W*$| (?:of|for|to|at|if|when|please|do|can|should|is)\b)"
            r"|\bhow (?:can|do|could|should|to|may) (?:\w+ )?e-?mail\b",
            frozenset({Contact.MAIL}),
        ),
        (
            rf"{_BEFORE}(?:(?:tele)?phones?(?: numbers?)?|(?:emergency|hotline|helpline|contact|fax) numbers?|hotline|helpline)"
            r"(?=\W*$| (?:of|for|to|at|if|in|when|please|do|can|should|is)\b)|^(?:tele)?phone numbers?\b|\bnumbers? (?:to call|(?:do|can|should|must) \w+ call)\b"
            r"|\bhow (?:can|do|could|should|to|may) (?:\w+ )?(?:call|phone|ring)\b",
            frozenset({Contact.PHONE}),
        ),
        (
            rf"{_BEFORE}(?:web ?sites?|web ?page|homepage|web address|url)(?=\W*$| (?:of|for|to|at|where|please|do|can|should)\b)",
            frozenset({Contact.WEB}),
        ),
        (
            r"\bhow (?:can|do|could|should|to|may) (?:\w+ )?(?:best )?(?:contact|get in touch|get hold of)\b"
            r"|\breach (?:\w+ ){0,4}?(?:you|them|by phone|office|officer|service|section|desk|embassy|consulate|team|spokes\w+)\b"
            r"|\bcontact (?:details|information|info|data)\b"
            r"|^(?!(?:which|what|how|did|does|do|is|was|were|has|have|had|will|can)\b)(?:\w+ ){0,4}contacts?\W*$",
            _ALL,
        ),
        (
            rf"^(?!.*\b(?:did|does|will|would|should|could|must|has|have|had|to)\b){_BEFORE[1:]}address(?=\W*$| (?:of|for|in)\b)",
            _STREET,
        ),
    ),
    "de": (
        (rf"{_BEFORE}(?:e-?mail(?:-?adresse)?|mailadresse)\b", frozenset({Contact.MAIL})),
        (
            rf"{_BEFORE}(?:telefon(?:nummer)?|rufnummer|hotline|not(?:fall|ruf)nummer|notruf|handynummer)\b|\b(?:wo|wie) (?:kann|soll|muss) \w+ .*anrufen\b",
            frozenset({Contact.PHONE}),
        ),
        (rf"{_BEFORE}(?:web(?:site|seite|adresse)|internetseite|homepage)\b", frozenset({Contact.WEB})),
        (r"\b(?:kontakt(?:daten|e|ieren)?|wie erreich\w+)\b", _ALL),
        (rf"{_BEFORE}(?:adresse|anschrift)(?!\w)", _STREET),
    ),
    "fr": (
        (rf"{_BEFORE}(?:(?:adresse )?e-?mail|adresse (?:electronique|mail)|courriel)\b", frozenset({Contact.MAIL})),
        (
            rf"{_BEFORE}(?:telephone|numero (?:de telephone|d['’]urgence|vert|pour appeler|appeler))\b",
            frozenset({Contact.PHONE}),
        ),
        (rf"{_BEFORE}(?:site (?:web|internet)|adresse du site)\b", frozenset({Contact.WEB})),
        (r"\bcomment (?:puis-je |peut-on |on peut )?(?:contacter|joindre)\b|\bcoordonnees\b", _ALL),
        (rf"{_BEFORE}adresse(?!\w)", _STREET),
    ),
    "es": (
        (rf"{_BEFORE}(?:correo(?: electronico)?|e-?mail|direccion de correo)\b", frozenset({Contact.MAIL})),
        (rf"{_BEFORE}(?:telefono|numero de (?:telefono|emergencias?))\b", frozenset({Contact.PHONE})),
        (rf"{_BEFORE}(?:sitio web|pagina web)\b", frozenset({Contact.WEB})),
        (r"\bcomo (?:puedo |se puede )?(?:contactar|contacto|ponerme en contacto)\b|\bdatos de contacto\b", _ALL),
        (rf"{_BEFORE}direccion(?!\w)", _STREET),
    ),
    "it": (
        (rf"{_BEFORE}(?:(?:indirizzo )?e-?mail|posta elettronica)\b", frozenset({Contact.MAIL})),
        (rf"{_BEFORE}(?:telefono|numero (?:di telefono|verde|d['’]emergenza))\b", frozenset({Contact.PHONE})),
        (rf"{_BEFORE}sito(?: web| internet)?\b", frozenset({Contact.WEB})),
        (r"\bcome (?:posso |si puo )?(?:contattare|mettermi in contatto)\b|\bcontatti\b", _ALL),
        (rf"{_BEFORE}indirizzo(?!\w)", _STREET),
    ),
    "pt": (
        (rf"{_BEFORE}(?:e-?mail|correio eletronico)\b", frozenset({Contact.MAIL})),
        (rf"{_BEFORE}(?:telefone|numero de (?:telefone|emergencia))\b", frozenset({Contact.PHONE})),
        (rf"{_BEFORE}(?:site|pagina web)\b", frozenset({Contact.WEB})),
        (r"\bcomo (?:posso )?(?:contactar|contatar|entrar em contacto|entrar em contato)\b", _ALL),
        (rf"{_BEFORE}(?:endereco|morada)(?!\w)", _STREET),
    ),
    "ru": (
        (
            rf"{_BEFORE}(?:e-?mail|имейл\w*|(?:адрес )?электронн\w+ (?:почт\w+|адрес\w*))(?!\w)|\bна как(?:ой|ую) (?:адрес|почту)\b",
            frozenset({Contact.MAIL}),
        ),
        (
            rf"{_BEFORE}(?:телефон|номер (?:телефона|горячей линии|экстренн\w+)|горячая линия)(?!\w)|\bпо какому (?:номеру|телефону)\b"
            r"|\b(?:куда|как) (?:мне |нам |можно )?(?:по)?звонить\b|\bкак дозвониться\b",
            frozenset({Contact.PHONE}),
        ),
        (rf"{_BEFORE}(?:адрес сайта|веб-?сайт)(?!\w)|\bна каком сайте\b", frozenset({Contact.WEB})),
        (r"\bкак (?:мне |нам |можно )?связаться\b|\bконтакт(?:ы|ные данные)\b", _ALL),
        (rf"{_BEFORE}адрес(?!\w)", _STREET),
    ),
    "uk": (
        (
            rf"{_BEFORE}(?:e-?mail|імейл\w*|(?:адреса )?електронн\w+ (?:пошт\w+|адрес\w*))(?!\w)|\bна яку (?:адресу|пошту)\b",
            frozenset({Contact.MAIL}),
        ),
        (
            rf"{_BEFORE}(?:телефон|номер (?:телефону|гарячоі лініі|екстрен\w+)|гаряча лінія)(?!\w)|\bза яким (?:номером|телефоном)\b"
            r"|\b(?:куди|як) (?:мені |нам |можна )?(?:по|за)?(?:дзвонити|телефонувати)\b|\bяк додзвонитися\b",
            frozenset({Contact.PHONE}),
        ),
        (rf"{_BEFORE}(?:адреса сайту|веб-?сайт)(?!\w)|\bна якому сайті\b", frozenset({Contact.WEB})),
        (r"\bяк (?:мені |нам |можна )?зв['’ʼ]язатися\b|\bконтакт(?:и|ні дані)\b", _ALL),
        (rf"{_BEFORE}(?:адреса|адресу)(?!\w)", _STREET),
    ),
}

_REACHING = frozenset(
    "phone telephone number numbers hotline helpline email e-mail emails mail address website site web webpage homepage url"
    " contact contacts reach details information info touch call telefon telefonnummer rufnummer hotline mailadresse adresse"
    " webseite kontakt kontaktdaten erreiche erreichen anrufen téléphone numéro courriel adresse électronique site internet"
    " contacter joindre coordonnées teléfono número correo electrónico dirección sitio página contactar contacto telefono numero"
    " indirizzo posta elettronica sito contattare contatti telefone correio eletrónico eletrônico endereço contatar contato"
    " телефон телефона номер номеру телефону почта почты почту почте адрес сайт сайта сайте электронной электронная электронный"
    " связаться обратиться обращаться контакты звонить позвонить дозвониться имейл горячая линия горячей линии пошта пошти пошту адреса адресу сайту"
    " сайті електронної електронна електронну дзвонити подзвонити телефонувати зателефонувати зв'язатися звернутися звертатися контакти гаряча лінія"
    " гарячої лінії".split()
)


_WHOM = re.compile(
    r"^(?:and |so )?(?:who|whom) (?:do|can|could|should|must|may) (?:i|we|one|people) (?:contact|call|reach)\b"
    r"|^(?:wen|an wen) (?:kann|soll|muss) (?:ich|man) .*\b(?:anrufen|kontaktieren)\b"
    r"|^a quien (?:puedo|debo|hay que|se puede) (?:contactar|llamar)\b|^qui (?:puis-je |peut-on |dois-je )?(?:contacter|appeler)\b"
    r"|^(?:с кем|к кому|кому) .*\b(?:связаться|обратиться|обращаться|звонить|позвонить)\b"
    r"|^(?:з ким|до кого|кому) .*\b(?:зв['’ʼ]язатися|звернутися|звертатися|дзвонити|подзвонити)\b"
)

_OTHER = frozenset({Asked.WHO, Asked.WHEN, Asked.WHY, Asked.QUOTE, Asked.HOW_LONG})
"""The kinds of question that ask for something else, whatever nouns stand in their opening."""


def contacts_asked(folded: str, language: str, asked: Asked) -> frozenset[Contact]:
    """The ways to reach somebody that a folded question asks for, if its words ask for this kind; none for any other.

    A street alone is asked for where it is an address.

    >>> sorted(contacts_asked("what is the phone number of the duty officer?", "en", Asked.HOW_MANY))
    [<Contact.PHONE: 'phone'>]
    >>> contacts_asked("why was the website for the census shut?", "en", Asked.WHY)
    frozenset()
    """
    if asked in _OTHER or _past(language).search(folded):
        return frozenset()
    others = _ASKING if asked is Asked.TOPIC else ()  # few words do not tell the language well
    for one in dict.fromkeys((language, *others)):
        for pattern, kinds in _patterns(one):
            if pattern.search(folded):
                return kinds
    return frozenset()


def asks_whom_to_reach(folded: str) -> bool:
    """Whether it is asked who is to be reached: 'who do I contact about the stalls?'; its verb says no more than that."""
    return _WHOM.search(folded) is not None


def asks_only_how_to_reach(word: str) -> bool:
    """Whether a word of such a question says no more than that: a fact with the number need not hold 'number'."""
    return word.casefold() in _REACHING


@lru_cache(maxsize=len(_ASKING))
def _patterns(language: str) -> list[tuple[re.Pattern[str], frozenset[Contact]]]:
    known = language if language in _ASKING else "en"
    return [(re.compile(pattern), kinds) for pattern, kinds in _ASKING[known]]


@lru_cache(maxsize=len(_PAST))
def _past(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_PAST.get(language, _PAST['en'])})\b")
