"""Write the infinitives of regular verbs, by language, to `knowledge/words/infinitives.txt`: the words of
pyspellchecker's lists that end like one and stand there with another of their forms, too.

    python benchmarks/write_infinitives.py
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import spellchecker

from knowledge.words import fold
from knowledge.words.dictionary import commonness

_WITNESSES = {
    "es": {"ar": (), "er": (), "ir": ()},
    "pt": {"ar": ("ado", "ando"), "er": ("ido", "endo"), "ir": ("ido", "indo")},
    "it": {"are": ("ato", "ando"), "ere": ("uto", "endo"), "ire": ("ito", "endo")},
    "fr": {"er": ("é", "ait")},
}
"""Endings of infinitives, and those of forms that only verbs have; the Spanish list holds no such forms."""
_COMMON = 0.25
"""So common must an infinitive be: names and slips are rarer."""
_SHORTEST = 2
_FILE = Path(__file__).parents[1] / "knowledge" / "words" / "infinitives.txt"


def main() -> None:
    """Write the file: a line for each language, its code and the folded infinitives."""
    lines = []
    for language, endings in sorted(_WITNESSES.items()):
        path = Path(spellchecker.__path__[0], "resources", f"{language}.json.gz")
        counted: dict[str, int] = json.loads(gzip.decompress(path.read_bytes()))
        found = {
            fold(word)
            for word in counted
            for ending, witnesses in endings.items()
            if word.endswith(ending)
            and commonness(word, language) >= _COMMON
            and len(root := word.removesuffix(ending)) >= _SHORTEST
            and (not witnesses or any(root + witness in counted for witness in witnesses))
        }
        lines.append(f"{language} {' '.join(sorted(found))}\n")
    _FILE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
