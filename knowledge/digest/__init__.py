"""Digest: the stories of a window of time, most important first."""

from knowledge.digest.make_digest import make_digest

__all__ = ["make_digest"]
