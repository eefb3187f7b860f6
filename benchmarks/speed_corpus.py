"""Articles of any number of facts, as text files, and questions about them whose right sentence is known."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from speed_sentences import FORMS, dateline_day, parts_of, question, sentence
from speed_words import World

KINDS = ("ordinary", "misspelt", "rare word", "common words", "hopeless")
OF_EACH_KIND = 100
_SENTENCES = (12, 32)  # of an article
_PARAGRAPH = (1, 4)
_OF_THE_TOPIC = 0.35
"""How often a part of a sentence is one that the article has spoken of before."""
_COMMONEST = 8
_MISTYPING = ("swapped", "dropped", "doubled", "replaced")


class Told(NamedTuple):
    """A sentence of an article, with what it was made of."""

    article_id: str
    sentence: str
    form: int
    parts: dict[str, str]


class Asked(NamedTuple):
    """A question of one kind, and the article and sentence that answer it ('' when none does)."""

    kind: str
    question: str
    article_id: str = ""
    sentence: str = ""


class Corpus(NamedTuple):
    """Where a corpus lies: articles as text files, their sentences line by line, and the questions."""

    articles: Path
    sentences: Path
    questions: Path


def write_corpus(folder: Path, facts: int, seed: int) -> Corpus:
    """Write about so many facts into a folder, and 100 questions of each kind about them."""
    corpus = Corpus(folder / "articles", folder / "sentences.txt", folder / "questions.jsonl")
    with corpus.sentences.open("w", encoding="utf-8") as sentences:
        questions = _write_articles(corpus.articles, sentences, facts, seed)
    corpus.questions.write_text("".join(json.dumps(one._asdict()) + "\n" for one in questions), encoding="utf-8")
    return corpus


def _write_articles(folder: Path, sentences: IO[str], facts: int, seed: int) -> list[Asked]:
    world = World(facts, seed)
    chance = random.Random(seed + 1)
    kept: list[Told] = []
    written = number = 0
    while written < facts:
        article = list(_article(world, chance, f"{number:07}"))
        place = folder / f"{number // 1000:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:07}.txt").write_text(_as_text(world, article, chance), encoding="utf-8")
        sentences.writelines(f"{told.sentence}\n" for told in article)
        kept.append(chance.choice(article))
        written += len(article)
        number += 1
    return list(_questions(world, chance, kept))


def change_articles(folder: Path, count: int, seed: int) -> None:
    """Put a further sentence at the end of some articles."""
    chance = random.Random(seed)
    for path in chance.sample(sorted(folder.rglob("*.txt")), count):
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}\nThe correction number {chance.randint(1, 999)} came late.\n", encoding="utf-8")


def read_questions(path: Path) -> list[Asked]:
    """The questions of a corpus."""
    return [Asked(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _article(world: World, chance: random.Random, article_id: str) -> Iterator[Told]:
    topic = [parts_of(world, chance) for _ in range(3)]
    for _ in range(chance.randint(*_SENTENCES)):
        parts = {
            name: chance.choice(topic)[name] if name != "done" and chance.random() < _OF_THE_TOPIC else part
            for name, part in parts_of(world, chance).items()
        }
        form = chance.randrange(FORMS)
        yield Told(article_id, sentence(form, parts, chance), form, parts)


def _as_text(world: World, article: list[Told], chance: random.Random) -> str:
    parts = article[0].parts
    title = f"{parts['firm']} {parts['done']} {parts['adjective']} {parts['noun']} in {parts['place']}"
    dateline = f"{parts['place'].upper()} ({chance.choice(world.publishers)} - {dateline_day(chance)})"
    paragraphs = []
    at = 0
    while at < len(article):
        size = chance.randint(*_PARAGRAPH)
        paragraphs.append(" ".join(told.sentence for told in article[at : at + size]))
        at += size
    return f"{title}\n\n{dateline} " + "\n\n".join(paragraphs) + "\n"


def _questions(world: World, chance: random.Random, kept: list[Told]) -> Iterator[Asked]:
    for _ in range(OF_EACH_KIND):
        told = chance.choice(kept)
        yield Asked("ordinary", question(told.form, told.parts), told.article_id, told.sentence)
        told = chance.choice(kept)
        yield Asked("misspelt", _mistyped(question(told.form, told.parts), chance), told.article_id, told.sentence)
        yield Asked("rare word", f"What is known about {chance.choice(kept).parts['person']}?")
        adjective, noun, other, verb = (
            pool.words[chance.randrange(_COMMONEST)]
            for pool in (world.adjectives, world.nouns, world.nouns, world.verbs)
        )
        yield Asked("common words", f"How many people did the {adjective} {noun} of the {other} {verb.split()[0]}?")
        unheard = "".join(chance.choice("bcdfgklmnprstvz") + chance.choice("aeiou") for _ in range(5)).capitalize()
        thing = world.nouns.words[-1 - chance.randrange(5_000)]
        yield Asked("hopeless", f"Which {thing} did the {chance.choice(('cook', 'judge'))} of {unheard} swallow?")


def _mistyped(text: str, chance: random.Random) -> str:
    """One or two of the longer words with an error each, never at the first letter."""
    words = text.split()
    long = [at for at, word in enumerate(words) if len(word.strip("?,")) > 5 and word.strip("?,").isalpha()]
    for at in chance.sample(long, min(len(long), chance.randint(1, 2))):
        words[at] = _with_error(words[at], chance)
    return " ".join(words)


def _with_error(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 2)
    match chance.choice(_MISTYPING):
        case "swapped":
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case "dropped":
            return word[:at] + word[at + 1 :]
        case "doubled":
            return word[:at] + word[at] + word[at:]
        case _:
            return word[:at] + chance.choice("aeionrst") + word[at + 1 :]
