"""Learn the parts of speech of English words, which the short answer is chosen by, from a tagger too large to ship.

    python benchmarks/train_parts_of_speech.py SET [SET ...] [--write]

A SET is a folder with `articles/` or `articles.jsonl`. The Hanover Tagger (Wartena 2019) tells how likely each common
word is each part of speech, and tags the statements of the articles, which tells what follows what. Printed is how
often what was learned agrees with it on every tenth article, from which nothing was learned. Needs the extra
`benchmarks`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from HanTa.HanoverTagger import HanoverTagger
from training_examples import ROOT

from knowledge import KnowledgeBase
from knowledge.answering.parts_of_speech import ENDING, PartsOfSpeech
from knowledge.answering.statement_words import words_and_signs
from knowledge.words import tokenize

COMMON = 1000
"""So often a word was counted in the word list that is common."""
LEAST = 0.1
"""What a part of speech must have of a word to be kept."""
TENTH = 10
"""Of the articles every tenth is kept for measuring."""
MANY = 10
"""Words with an ending that are needed to tell what it makes of a word."""

_CLASS_OF = {
    "N": "NN NN0 NN1 NN2 NP0 UNC ZZ0", "M": "CRD ORD", "A": "AJ0 AJC AJS", "R": "AV0 AVP AVQ XX0 ITJ",
    "D": "AT0 DT0 DTQ DPS", "P": "PNI PNP PNQ PNX EX0", "I": "PRP PRF TO0", "C": "CJC CJS CJT",
    "V": "VBB VBD VBI VBZ VDB VDD VDI VDZ VHB VHD VHI VHZ VM0 VVB VVD VVI VVZ", "G": "VBG VDG VHG VVG",
    "E": "VBN VDN VHN VVN", "S": "POS",
}  # fmt: skip
_CLASS = {tag: name for name, tags in _CLASS_OF.items() for tag in tags.split()}

Shares = dict[str, float]


def shares_of(tagger: HanoverTagger, word: str) -> Shares:
    """How likely a word is each part of speech."""
    found: defaultdict[str, float] = defaultdict(float)
    for tag, logarithm in tagger.tag_word(word):
        if tag in _CLASS:
            found[_CLASS[tag]] += math.exp(logarithm)
    whole = sum(found.values())
    return {name: share / whole for name, share in found.items()}


def code(shares: Shares) -> str:
    """The parts of speech that matter, the likeliest first, each with its ninths: 'N8V1'."""
    kept = sorted(((-share, name) for name, share in shares.items() if share >= LEAST))
    return "".join(f"{name}{max(1, round(-share * 9))}" for share, name in kept)


def by_code(codes: dict[str, str]) -> dict[str, str]:
    """Words by their code, in alphabetical order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(codes):
        found[codes[word]].append(word)
    return {one: " ".join(found[one]) for one in sorted(found)}


def common_words() -> list[str]:
    """The common English words of pyspellchecker's list."""
    spec = find_spec("spellchecker")
    (place,) = spec.submodule_search_locations if spec and spec.submodule_search_locations else [""]
    counts = json.loads(gzip.decompress(Path(place, "resources", "en.json.gz").read_bytes()))
    return [word for word, count in counts.items() if count >= COMMON and re.fullmatch("[a-z]+", word)]


def endings(shares: dict[str, Shares]) -> dict[str, str]:
    """What a word with a certain ending may be."""
    sums: defaultdict[str, list[Shares]] = defaultdict(list)
    for word, of_word in shares.items():
        if len(word) > ENDING + 1:
            sums[word[-ENDING:]].append(of_word)
    found = {}
    for ending, some in sums.items():
        if len(some) >= MANY:
            names = {name for one in some for name in one}
            found[ending] = code({name: sum(one.get(name, 0.0) for one in some) / len(some) for name in names})
    return {ending: one for ending, one in found.items() if one != "N9"}


def statements(sets: Iterable[Path]) -> Iterator[tuple[int, list[str]]]:
    """The words, and '' for signs, of each English statement of the articles, with the number of its article."""
    for folder in sets:
        source = folder / "articles" if (folder / "articles").is_dir() else folder / "articles.jsonl"
        with tempfile.TemporaryDirectory() as data:
            base = KnowledgeBase.open(data)
            base.build([source])
            for fact, article in base.facts():
                if article.language == "en":
                    yield article.id, words_and_signs(fact.statement, tokenize(fact.statement, "en"))
            base.close()


def tagged(tagger: HanoverTagger, words: list[str]) -> str:
    """The tagger's classes of a statement."""
    found = tagger.tag_sent([word or "," for word in words])
    return "".join(_CLASS.get(tag, ",") if word else "," for word, (_, _, tag) in zip(words, found, strict=True))


def follows(ways: list[str]) -> dict[str, float]:
    """How likely a class is after another, as against everywhere; natural logarithms."""
    pairs = Counter("".join(pair) for way in ways for pair in pairwise("^" + way))
    alone = Counter(name for way in ways for name in way)
    before = Counter({name: sum(count for pair, count in pairs.items() if pair[0] == name) for name in (*alone, "^")})
    whole = alone.total()
    return {
        pair: round(math.log(count / before[pair[0]] / (alone[pair[1]] / whole)), 2)
        for pair, count in sorted(pairs.items())
        if count > 1
    }


def main() -> None:
    """Learn from the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    tagger = HanoverTagger("morphmodel_en.pgz")
    shares = {word: one for word in common_words() if (one := shares_of(tagger, word))}
    said = [(article, words, tagged(tagger, words)) for article, words in statements(arguments.sets)]
    of_endings = endings(shares)
    codes = {word: code(one) for word, one in shares.items()}
    # a word that its ending tells needs no line of its own
    codes = {word: one for word, one in codes.items() if one != of_endings.get(word[-ENDING:], "N9")}
    learned = {
        "words": by_code(codes),
        "endings": by_code(of_endings),
        "follows": follows([way for article, _, way in said if article % TENTH]),
    }
    parts = PartsOfSpeech(**learned)
    kept = [(words, way) for article, words, way in said if article % TENTH == 0]
    agreed = [a == b for words, way in kept for a, b, word in zip(parts.of(words), way, words, strict=True) if word]
    agreement = round(sum(agreed) / len(agreed), 4)
    print(f"agrees with the tagger on {agreement:.1%} of {len(agreed)} words; {len(codes)} words kept")
    if arguments.write:
        made = {"made_by": "benchmarks/train_parts_of_speech.py", "agrees_with_the_tagger": agreement, **learned}
        file = ROOT / "answering" / "parts_of_speech.json"
        file.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
