"""HTML pages: the article of a web page, without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import lxml.html  # type: ignore[import-untyped]
from lxml.etree import LxmlError  # type: ignore[import-untyped]

from knowledge.article import BlockKind
from knowledge.errors import SourceError
from knowledge.reading.blocks import join_blocks, join_cells
from knowledge.reading.drafts import Draft
from knowledge.reading.loose_text import INLINE, wrap_loose_text
from knowledge.reading.page_date import page_date
from knowledge.reading.plain_tables import rows_of
from knowledge.reading.titles import same_title

Part = tuple[str, BlockKind]

_NO_ARTICLE = "holds no article: no text was found in the page"
_LABEL = re.compile(
    r"(?:advertisement|advertising|sponsored(?: content)?|реклама|anzeige|publicité|publicidad"
    r"|(?:read also|read more|read next|see also|related|more on this|читайте также|lesen sie auch)\s?:.{0,200})\W*",
    re.IGNORECASE,
)
_MOST_ELEMENTS = 20_000  # a long page of news has 3,000
_MOST_IN_PARAGRAPH = 3_000
_KICKERS = 4
_LEAST_REPEAT = 40
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_NO_LETTERS = re.compile(r"[\W_]+")


def read_html_page(text: str) -> Iterator[Draft]:
    """The one article of a page. Raises SourceError when there is none, and for a page too large to look for it."""
    import trafilatura  # half a second: only for those who read pages

    try:
        tree = lxml.html.document_fromstring(text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except LxmlError as error:
        raise SourceError(_NO_ARTICLE) from error
    _check_size(tree)
    published = page_date(tree)
    captions = {_squeeze(caption.text_content()) for caption in tree.iter("figcaption")}
    language = tree.get("lang") or ""
    wrap_loose_text(tree)
    page = trafilatura.bare_extraction(
        tree,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"},
    )
    if not page or isinstance(page, dict) or page.body is None:
        raise SourceError(_NO_ARTICLE)
    title = _title(page.title or "", page.sitename or "")
    parts = _after_title(list(_without_clutter(_parts(page.body))), title)
    body, blocks = join_blocks((text, BlockKind.CAPTION if text in captions else kind) for text, kind in parts)
    if not body:
        raise SourceError(_NO_ARTICLE)
    yield Draft(
        title=title,
        publisher=page.sitename or "",
        published=published or page.date or "",
        url=page.url or "",
        language=language,
        body=body,
        blocks=blocks,
    )


def _check_size(tree: Any) -> None:
    """Raises SourceError for a page that would keep a build waiting: the time for it can grow with its square."""
    elements = inside = 0
    for element in tree.iter():
        elements += 1
        if len(element) > _MOST_IN_PARAGRAPH:
            inside = max(inside, sum(child.tag in INLINE for child in element))
    for found, most, place in ((elements, _MOST_ELEMENTS, ""), (inside, _MOST_IN_PARAGRAPH, " in one paragraph")):
        if found > most:
            raise SourceError(
                f"has {found:,} HTML elements{place}, the most is {most:,}: save the article alone, or its text as .txt"
            )


def _title(title: str, site: str) -> str:
    """The title without the name of the site at its end.

    >>> _title("Guns fall silent - The Observer", "The Observer")
    'Guns fall silent'
    """
    for dash in (" | ", " - ", " – ", " — ", " :: ", " · "):
        head, found, tail = title.rpartition(dash)
        if found and site and same_title(tail, site):
            return head.strip()
    return title.strip()


def _parts(body: Any) -> Iterator[Part]:
    """The paragraphs of trafilatura's tree, in order; without pull quotes, which repeat words of the text."""
    told = _letters(" ".join(_text(element) for element in body if element.tag != "quote"))
    for element in body:
        match element.tag:
            case "head":
                yield _squeeze(_text(element)), BlockKind.HEADING
            case "list":
                for item in element.iter("item"):
                    yield _squeeze(_text(item)), BlockKind.LIST_ITEM
            case "table":
                yield from _rows(element)
            case "quote" if _letters(_text(element)) in told:
                continue
            case _:
                for paragraph in _BLANK_LINE.split(_text(element)):
                    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
                    yield from rows_of(lines) or [(_squeeze(paragraph), BlockKind.PARAGRAPH)]


def _rows(table: Any) -> Iterator[Part]:
    """The rows of a table. The first is its head if it is marked so, or has no number where most others have one."""
    rows = [list(row.iter("cell")) for row in table.iter("row")]
    texts = [join_cells([_squeeze(_text(cell)) for cell in cells]) for cells in rows]
    numbered = [any(map(str.isdigit, text)) for text in texts]
    for number, (cells, text) in enumerate(zip(rows, texts, strict=True)):
        marked = bool(cells) and all(cell.get("role") == "head" for cell in cells)
        alone = number == 0 and len(texts) > 2 and not numbered[0] and sum(numbered) * 2 >= len(texts) - 1
        yield text, BlockKind.TABLE_HEAD if marked or alone else BlockKind.ROW


def _text(element: Any) -> str:
    """The text of an element; `<br>` ends a line, an inner paragraph is parted by a blank line."""
    pieces = [element.text or ""]
    for child in element:
        if child.tag == "lb":
            pieces.append("\n")
        elif isinstance(child.tag, str):
            around = "\n\n" if child.tag in ("p", "head", "list", "item") else ""
            pieces += [around, _text(child), around]
        pieces.append(child.tail or "")
    return "".join(pieces)


def _after_title(parts: list[Part], title: str) -> list[Part]:
    """Without the heading that repeats the title, and the kicker before it."""
    for index, (text, kind) in enumerate(parts[:_KICKERS]):
        if kind is BlockKind.HEADING and same_title(text, title):
            return parts[index + 1 :]
    return parts


def _without_clutter(parts: Iterable[Part]) -> Iterator[Part]:
    """Without labels and links to other pages; each longer text once, for pages carry theirs for other screens too."""
    seen: set[str] = set()
    for text, kind in parts:
        if (len(text) < _LEAST_REPEAT or text not in seen) and not _LABEL.fullmatch(text):
            yield text, kind
        seen.add(text)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub(" ", text).strip()


def _squeeze(text: str) -> str:
    return " ".join(text.split())
