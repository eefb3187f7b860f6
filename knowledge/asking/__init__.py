"""Question reading: what a text asks for, and by which words it is to be found."""

from knowledge.asking.alike import alike
from knowledge.asking.follow_up import context_after
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.read_question import read_conversation, read_question
from knowledge.asking.several_questions import questions_in

__all__ = ["Lexicon", "alike", "context_after", "questions_in", "read_conversation", "read_question"]
