"""Decoding: bytes -> text, in the encoding they are in, or the likeliest one."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

from knowledge.errors import SourceError

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)


def decode(raw: bytes, *, html: bool = False) -> tuple[str, str]:
    r"""The text of `raw` with '\n' as its only line end, and a note on the encoding ('' when it is plain).

    An `html` page may declare its encoding. Raises SourceError for what is no text.

    >>> decode("Ёлка\r\n".encode("utf-8-sig"))
    ('Ёлка\n', '')
    """
    text, note = _decode(raw, html=html)
    if "\0" in text:
        raise SourceError("is not text: it holds NUL characters; save it as text in UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n"), note


def _decode(raw: bytes, *, html: bool) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                return raw.decode(encoding), ""
            except UnicodeDecodeError as error:
                raise SourceError(f"is damaged: it starts as {encoding} but {error.reason}; save it anew") from error
    try:
        return raw.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    if b"\0" in raw:
        raise SourceError("is not text: it holds NUL bytes; save it as text in UTF-8")
    if html and (declared := _DECLARED.search(raw, 0, 2048)):
        name = declared[1].decode("ascii")
        try:
            return raw.decode(name), ""
        except (LookupError, UnicodeDecodeError):
            pass
    best = charset_normalizer.from_bytes(raw).best()
    if best is None:
        raise SourceError("is not text in any known encoding; save it as text in UTF-8")
    return str(best), f"its encoding was guessed: {best.encoding}; save it in UTF-8 to be sure"
