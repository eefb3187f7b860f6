"""People: whom a pronoun or a role may mean at a place in an article."""

from __future__ import annotations

import re

from knowledge.extraction.genders import FEMALE, MALE, gender_before, gender_of_forename, gender_of_pronoun
from knowledge.extraction.name_words import ADDRESSES, ROLES_OF_MEN, ROLES_OF_WOMEN
from knowledge.extraction.posts import may_mean
from knowledge.extraction.role_nouns import ROLES
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

_DIPLOMAT = frozenset(
    word_list("""
    дипломат дипломата генерал генерала чиновник чиновника политик спикер полковник
    """)
)
_LONGEST_ACRONYM = 4
_WORD = re.compile(r"[\w-]+")
_AT_HAND = 1
"""So many sentences may stand between a subject and a verb that goes without one."""


class People:
    """The people and organisations named so far, and which of them a pronoun or a role may mean."""

    def __init__(self, language: str = "") -> None:
        self._language = language
        self._before: dict[str, list[str]] = {}
        self.roles: dict[str, str] = {}
        self.recent: list[str] = []
        self.gender: dict[str, str] = {}
        self.organisation = ""
        self.last = ""
        self.subject = ""
        self.since_subject = 0
        self.unnamed = False

    def meet(self, name: str, role: str, before: str = "") -> None:
        """Takes note of a person named, of the role that stands beside the name ('' when none does), and of what stands
        right before it."""
        self._before.setdefault(name, []).append(before)
        if name in self.recent:
            self.recent.remove(name)
        self.recent.append(name)
        if role and len(role) > len(self.roles.get(name, "")) and not (name in self.roles and len(role) > 90):
            self.roles[name] = role
        if role:
            words = _words(role)
            if not ROLES_OF_WOMEN.isdisjoint(words):
                self.gender[name] = FEMALE
            elif not ROLES_OF_MEN.isdisjoint(words):
                self.gender[name] = MALE

    def subject_at_hand(self) -> str:
        """Whom a verb without a subject tells of: the subject of one of the last sentences; '' when nobody is."""
        return self.subject if self.since_subject <= _AT_HAND and self.subject in self.recent else ""

    def by_pronoun(self, pronoun: str) -> str:
        """The latest speaker or person whom the pronoun fits; '' when nobody does, or when it was somebody without a
        name of whom was told last: 'The minister left early. He said'."""
        return "" if self.unnamed else self.by_gender(gender_of_pronoun(pronoun))

    def by_gender(self, wanted: str) -> str:
        """The latest speaker or person who may be of a gender, '' for any; '' when nobody is."""
        candidates = [self.subject, self.last, *reversed(self.recent)]
        people = [n for n in candidates if n in self.recent]
        fitting = (name for name in people if not wanted or self._gender(name) in (wanted, ""))
        return next(fitting, "")

    def _gender(self, name: str) -> str:
        """'she', 'he', or '' where neither the text nor the forename tells."""
        if name in self.gender:
            return self.gender[name]
        told = (gender_before(before, self._language) for before in reversed(self._before.get(name, ())))
        return next(filter(None, told), gender_of_forename(name.split()[0].lower()))

    def by_role(self, phrase: str) -> str:
        """The latest person whom the phrase may mean by the role: 'the minister', 'the retired colonel'."""
        for name in reversed(self.recent):
            if may_mean(phrase, self.roles.get(name, "")):
                return name
        words = [word for word in _words(phrase) if word in ROLES]
        return self.last if words and words[-1] in _DIPLOMAT else ""

    def speaker(self, name: str) -> Speaker:
        """The person with the role known so far."""
        return Speaker(name=name, role=self.roles.get(name, ""))

    def labelled(self, label: str) -> Speaker:
        """The person whom the label of a turn in a transcript means: 'MS HOLM' is Petra Holm, if she was named."""
        first, surname = (label.split()[at].casefold() for at in (0, -1))
        spelt = label.title() if label.isupper() and len(label) > _LONGEST_ACRONYM else label
        if first != surname and first.rstrip(".") not in ADDRESSES:
            return self.speaker(spelt)
        named = (name for name in reversed(self.recent) if name.split()[-1].casefold() == surname)
        whole = (name for name in named if name.split()[0].casefold().rstrip(".") not in ADDRESSES)
        return self.speaker(next(whole, spelt))


def _words(phrase: str) -> list[str]:
    return _WORD.findall(phrase.lower())
