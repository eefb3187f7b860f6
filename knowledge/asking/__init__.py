"""Question reading: what a text asks for, and by which words it is to be found."""

from knowledge.asking.lexicon import Lexicon
from knowledge.asking.read_question import read_question

__all__ = ["Lexicon", "read_question"]
