"""Digest: the stories of a window of time, most important first, or of a topic, in order of time.

facts of the window -> Report -> Profile -> stories -> what is news to the reader -> importance -> telling facts
"""

from knowledge.digest.make_digest import MOST_ARTICLES, make_digest
from knowledge.digest.topic_digest import make_topic_digest
from knowledge.digest.topics import Topic, read_topic
from knowledge.digest.window import Window, read_window

__all__ = ["MOST_ARTICLES", "Topic", "Window", "make_digest", "make_topic_digest", "read_topic", "read_window"]
