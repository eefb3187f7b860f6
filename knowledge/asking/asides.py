"""What a message says beside its question: greetings, thanks, 'can you tell me', and that the newest is wanted."""

from __future__ import annotations

import re

_PERSON = r"(?:you|anyone|anybody|somebody|someone|any\s+of\s+you)"
_FRAMES = (
    r"(?:hi|hello|hey|dear\s+bot|good\s+(?:morning|afternoon|evening|day)|greetings)(?:\s+(?:there|all|everyone|team|bot))?(?!\w)",
    r"(?:you\s+)?(?:dear|good|clever|stupid|silly|dumb|useless|lousy)\s+bot|(?<!\w\s)bot(?=\s*[,!])|(?<!\w\s)бот(?=\s*[,!])",
    r"(?:you\s+)(?:stupid|silly|dumb|useless|lousy)\s+\w+(?:\s+\w+)?(?=,?\s+(?:who|what|when|where|why|how|which)\b)",
    r"(?:are|r)\s+(?:you|u)\s+(?:just\s+|really\s+|so\s+)?(?:stupid|silly|dumb|useless|deaf|an?\s+idiot)(?=\s*[?!.,]|\s*$)"
    r"|bist\s+du\s+(?:blöd|dumm|doof|taub)|ты\s+(?:что,?\s+)?(?:тупой|глупый|глухой|дурак)(?=\s*[?!.,]|\s*$)",
    r"^(?:oi|yo|hey\s+you)(?=[\s,])|^give\s+(?:me|us)|gimme|(?:the\s+(?:hell|heck|fuck)|tf|wtf|damn(?:ed)?|fucking)(?=\s)",
    r"(?:can|could|would|will)\s+"
    + _PERSON
    + r"\s+(?:please\s+)?(?:tell|say|explain|remind|inform|let)(?:\s+(?:me|us|to\s+me))?"
    r"(?:\s+know)?",
    r"(?:does|do)\s+" + _PERSON + r"\s+(?:happen\s+to\s+)?know",
    r"(?:i\s+(?:want|need|would\s+like|wish)|i['’]d\s+(?:like|love))\s+to\s+know",
    r"(?:i\s+am|i['’]m|i\s+was|just)\s+(?:wondering|curious|asking)(?:\s+(?:if|whether|about))?",
    r"(?:please|pls|plz|kindly)?\s*(?:tell|remind|inform)\s+(?:me|us)(?:\s+about)?",
    # an auxiliary, where a verb follows: 'what do I need to bring'
    r"(?:(?<=\bi\s)|(?<=\bwe\s)|(?<=\bone\s)|(?<=\byou\s)|(?<=\bpeople\s))(?:need|want|wish)(?=\s+to\s+\w)",
    # as an auxiliary: 'how many got hurt', 'did anybody get killed'
    r"(?:got|gets?|getting|gotten)(?=\s+(?:\w+ed|hurt|shot|hit|stuck|lost|stolen|caught|beaten|sunk|broken|cut|burnt|built|sold|"
    r"paid|sent|born|left|held|found|thrown|taken|ill|sick)\b)",
    # the asker's own, of whom no article tells; where an age decides, no word of the question can
    r"(?:(?<=\bmy\s)|(?<=\bour\s))\d{1,2}[\s-]*(?:yrs?|years?)[\s-]*old"
    r"(?=\s+(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|baby|grand\w+|niece|nephew)\b)",
    r"(?:any\s+idea|any\s+chance\s+you\s+know|quick\s+question)",
    r"please|pls|plz|kindly|thanks(?:\s+(?:a\s+lot|in\s+advance))?|thank\s+you(?:\s+(?:very\s+much|in\s+advance))?|thx|ty",
    r"(?:привет|приветствую|здравствуй(?:те)?|добрый\s+(?:день|вечер)|доброе\s+утро|салют|хай)",
    r"(?:подскажи(?:те)?|скажи(?:те)?|расскажи(?:те)?|ответь(?:те)?|напомни(?:те)?|объясни(?:те)?)(?:\s+(?:мне|нам))?",
    r"(?:я\s+)?(?:хочу|хотел[аи]?\s+бы|хотелось\s+бы)\s+(?:узнать|знать|спросить)|(?:мне\s+)?интересно(?:\s+узнать)?",
    r"(?:кто-?нибудь|вы|ты)\s+(?:не\s+)?знает(?:е|шь)?|(?:не\s+)?знаете\s+ли\s+вы",
    r"пожалуйста|плиз|пж|пжл|пжлст|спасибо(?:\s+(?:большое|заранее))?|благодарю|спс",
    r"bitte|danke|hallo|guten\s+(?:tag|morgen|abend)|bonjour|salut|merci|s['’]il\s+vous\s+pla[iî]t|hola|gracias|por\s+favor|"
    r"ciao|buongiorno|grazie|per\s+favore|olá|obrigad[oa]|будь\s+ласка|дякую|привіт",
)
_FRAME = re.compile(rf"(?<![\w'’])(?:{'|'.join(_FRAMES)})(?![\w'’])", re.IGNORECASE)
_NOD = re.compile(
    r"(?<![\w'’])(?:ok(?:ay)?|k|cool|great|good|perfect|wow|lol|(?:ha){2,}h?|got\s+it|i\s+see|well\s+done|good\s+bot|bye|"
    r"goodbye|cheers|see\s+you|that\s+helps?|very|so\s+much|a\s+lot|awesome|amazing|genau|tschüss|vielen\s+dank|"
    r"merci\s+beaucoup|beaucoup|muchas|perfecto|grazie\s+mille|va\s+bene|muito|ок|окей|ясно|понятно|понял[аи]?|хорошо|"
    r"отлично|круто|спасибочки|большое|(?:ха){2,}|до\s+свидания|дуже|чудово|зрозуміло)(?![\w'’])",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"(?<!\w)(?:the\s+)?(?:latest|newest|recent|fresh|any|current)\s+(?:news|updates?|developments?|information|info|word)(?!\w)"
    r"|(?<!\w)(?:news|updates?)\s+(?:on|about)(?!\w)|(?<!\w)what(?:['’]s|\s+is|s)\s+(?:new|the\s+latest)(?=\s+(?:on|about|from|in|with|regarding)(?!\w)|\W*$)"
    r"|(?<!\w)(?:какие\s+)?(?:есть\s+)?(?:последни[ех]|свежи[ех]|нов(?:ые|ых))\s+(?:новост\w+|сведени\w+|данны\w+)(?!\w)"
    r"|(?<!\w)(?:какие|есть)\s+новости(?!\w)|(?<!\w)что\s+нового(?!\w)",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"(?<!\w)(?:(?:the\s+)?(?:latest|newest)(?=\s+(?:on|about|from|in|with|regarding)(?!\w)|\W*$)|most\s+recently|currently|"
    r"right\s+now|just\s+now|now|nowadays|at\s+(?:the\s+moment|present)|presently|as\s+of\s+(?:now|today)|so\s+far|lately|"
    r"recently|to\s+date|сейчас|на\s+данный\s+момент|в\s+настоящее\s+время|теперь|недавно|зараз|derzeit|actuellement|"
    r"maintenant|actualmente|ahora|attualmente|adesso|agora|atualmente)(?!\w)",
    re.IGNORECASE,
)
_NEWEST = re.compile(
    r"(?<!\w)(?:latest|newest|most\s+recent|up[- ]to[- ]date|(?:^|(?<=the\s)|(?<=is\s)|(?<=its\s)|(?<=their\s))current|последн\w+|свежи\w+|новейш\w+|"
    r"neueste\w*|aktuell\w*|останн\w+)(?!\w)",
    re.IGNORECASE,
)


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """The slices of a message that frame the question and are no part of it.

    >>> text = "Hi, can you tell me who won? Thanks!"
    >>> [text[start:end] for start, end in asides(text)]
    ['Hi', 'can you tell me', 'Thanks']
    >>> text = "what do I need to bring if I need a visa"
    >>> [text[start:end] for start, end in asides(text)]
    ['need']
    """
    return tuple(match.span() for match in _FRAME.finditer(text))


def without_asides(text: str) -> str:
    """A message without what frames its question, and without signs left at the beginning.

    >>> without_asides("Hi, who the hell is Tobias Renwick?")
    'who  is Tobias Renwick?'
    """
    return _FRAME.sub("", text).lstrip(" ,.!:;-–—")


def is_courtesy(text: str) -> bool:
    """Whether a message only greets, thanks, nods or laughs, and asks nothing.

    >>> is_courtesy("Great, thanks a lot! 👍"), is_courtesy("Thanks! And who won?"), is_courtesy("?")
    (True, False, False)
    """
    rest = _NOD.sub("", without_asides(text))
    return not any(map(str.isalnum, rest)) and "?" not in rest and bool(text.strip())


def asks_news(text: str) -> tuple[tuple[int, int], ...]:
    """The slices that ask for whatever is new: 'any news on', 'what is the latest'; the rest is the topic."""
    return tuple(match.span() for match in _NEWS.finditer(text))


def asks_now(text: str) -> tuple[tuple[int, int], ...]:
    """The slices that ask for the newest and say nothing else: 'the latest on', 'now', 'any news'.

    >>> text = "What's the latest on the strike?"
    >>> [text[start:end] for start, end in asks_now(text)]
    ["What's the latest"]
    """
    news = asks_news(text)
    now = [match.span() for match in _NOW.finditer(text)]
    return (*news, *((start, end) for start, end in now if not any(a <= start < b for a, b in news)))


def asks_latest(text: str) -> bool:
    """Whether the newest is asked for, be it beside a thing: 'the latest figure', 'the current toll'."""
    return bool(asks_now(text) or _NEWEST.search(text))
