"""Question reading: what a text asks for, and by which words it is to be found."""

from knowledge.asking.alike import alike
from knowledge.asking.asides import is_courtesy
from knowledge.asking.follow_up import context_after
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.read_question import questions_of, read_conversation, read_question

__all__ = ["Lexicon", "alike", "context_after", "is_courtesy", "questions_of", "read_conversation", "read_question"]
