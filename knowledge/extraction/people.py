"""People: whom a pronoun or a role may mean at a place in an article."""

from __future__ import annotations

import re

from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.name_words import ADDRESSES, FEMALE, MALE, ROLES
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

_DIPLOMAT = frozenset(
    word_list("""
    дипломат дипломата генерал генерала чиновник чиновника политик спикер полковник
    """)
)
_SHE = frozenset(("she", "она", "sie", "elle", "ella", "her", "её", "ее"))
_HE = frozenset(("he", "он", "er", "il", "él", "his", "его"))
_FEMALE_NAME = re.compile(r"(?:[aа]|ia|ya|я)$")
_LONGEST_ACRONYM = 4
_WORD = re.compile(r"[\w-]+")


class People:
    """The people and organisations named so far, and which of them a pronoun or a role may mean."""

    def __init__(self) -> None:
        self.roles: dict[str, str] = {}
        self.recent: list[str] = []
        self.gender: dict[str, str] = {}
        self.organisation = ""
        self.last = ""
        self.subject = ""

    def meet(self, name: str, role: str) -> None:
        """Takes note of a person named, and of the role that stands beside the name ('' when none does)."""
        if name in self.recent:
            self.recent.remove(name)
        self.recent.append(name)
        if role and len(role) > len(self.roles.get(name, "")) and not (name in self.roles and len(role) > 90):
            self.roles[name] = role
        if role:
            words = _words(role)
            if not FEMALE.isdisjoint(words):
                self.gender[name] = "she"
            elif not MALE.isdisjoint(words):
                self.gender[name] = "he"

    def by_pronoun(self, pronoun: str) -> str:
        """The latest speaker or person whom the pronoun fits; '' when nobody does."""
        wanted = "she" if pronoun in _SHE else "he" if pronoun in _HE else ""
        candidates = [self.subject, self.last, *reversed(self.recent)]
        people = [n for n in candidates if n in self.recent]
        for name in people:
            known = self.gender.get(name)
            if not wanted or known == wanted:
                return name
            if known is None and (wanted == "she") == bool(_FEMALE_NAME.search(name.split()[0].lower())):
                return name
        unknown = [n for n in people if n not in self.gender]
        return unknown[0] if unknown else ""

    def by_role(self, phrase: str) -> str:
        """The latest person whose role has the phrase's noun: 'the minister', 'the retired colonel'."""
        words = [w for w in _words(phrase) if w in ROLES]
        for word in reversed(words):
            stem = name_stem(word)
            for name in reversed(self.recent):
                if any(name_stem(w) == stem for w in _words(self.roles.get(name, ""))):
                    return name
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
