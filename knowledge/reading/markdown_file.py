"""Markdown files: YAML front matter, and a body rendered to plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import frontmatter
import lxml.html  # type: ignore[import-untyped]
import yaml
from frontmatter.default_handlers import YAMLHandler
from lxml.etree import ParserError  # type: ignore[import-untyped]
from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.article import BlockKind
from knowledge.errors import SourceError
from knowledge.question_marks import asks
from knowledge.reading.blocks import join_blocks, join_cells
from knowledge.reading.drafts import Draft, check_paragraphs, read_metadata
from knowledge.reading.plain_tables import rows_of
from knowledge.reading.titles import same_title

_LONGEST_FRONT_MATTER = 20_000
_LONGEST_PARAGRAPH = 100_000  # a second's work, when it is all brackets
_MARKDOWN = MarkdownIt("commonmark").enable("table")
_LONGEST_HEADING = 90
_UNCLOSED = re.compile(r"---\s*\n[A-Za-z_-]{1,30}:")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_FIELD = re.compile(r"([A-Za-z_-]{1,30}):[ \t]+([^\s\[{|>&*!].*)")  # what YAML itself would read otherwise is none

Part = tuple[str, BlockKind]


def read_markdown_file(text: str) -> Iterator[Draft]:
    """The one article of a Markdown file.

    Raises SourceError for malformed front matter, for an empty body, and for paragraphs beyond all measure.

    Paragraphs are parted by blank lines; markup is dropped, links are their text, a picture alone is its caption.
    """
    metadata, content, notes = _split_front_matter(text)
    paragraphs = _BLANK_LINE.split(content)
    check_paragraphs(len(paragraphs))
    longest = max(map(len, paragraphs))
    if longest > _LONGEST_PARAGRAPH:
        raise SourceError(
            f"has a paragraph of {longest:,} characters, the most is {_LONGEST_PARAGRAPH:,}: part it by blank lines"
        )
    parts = _render(_MARKDOWN.parse(content))
    fields = read_metadata(metadata)
    if not fields["title"]:
        heading = next((text for text, kind in parts if kind is BlockKind.HEADING), "")
        if heading:
            fields["title"] = heading
            notes = (*notes, "has no title: its first heading is taken")
    if parts and parts[0][1] is BlockKind.HEADING and same_title(parts[0][0], fields["title"]):
        del parts[0]
    body, blocks = join_blocks(parts)
    if not body:
        raise SourceError("holds no text")
    yield Draft(**fields, body=body, blocks=blocks, notes=notes)


class _PlainYaml(YAMLHandler):
    """YAML whose scalars all stay text: '2026-02-30' is ours to judge, and 'no' is a word."""

    def load(self, fm: str, **_: object) -> Any:
        if len(fm) > _LONGEST_FRONT_MATTER:
            raise SourceError(f"its front matter is longer than {_LONGEST_FRONT_MATTER:,} characters")
        return yaml.load(fm, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes text, lists and dicts only


def _split_front_matter(text: str) -> tuple[dict[str, object], str, tuple[str, ...]]:
    """The fields, the text after them, and notes."""
    handler = _PlainYaml()
    text = text.lstrip()
    # given a handler, the library looks no more whether the text starts with front matter
    if not handler.detect(text):
        return {}, text, ()
    if _UNCLOSED.match(text) and len(handler.FM_BOUNDARY.findall(text)) < 2:
        raise SourceError("its front matter does not end: close it with a line of ---")
    try:
        return *frontmatter.parse(text, handler=handler), ()
    except (yaml.YAMLError, RecursionError) as error:
        front, content = handler.split(text)
        fields = _line_by_line(front)
        if not fields:
            raise SourceError(f"its front matter is no YAML: {_first_line(error)}") from error
        return fields, content.strip(), ("its front matter is no YAML: it was read as it stands, line by line",)


def _line_by_line(front: str) -> dict[str, object]:
    """The fields of front matter that is plain 'name: value' all through, as of a title with a colon in it."""
    lines = [line for line in front.splitlines() if line.strip()]
    fields = [_FIELD.fullmatch(line.rstrip()) for line in lines]
    return {field[1]: field[2].strip("\"'") for field in fields if field} if all(fields) else {}


def _first_line(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).split("\n")[0]
    return f"{problem}, line {mark.line + 1}" if mark else problem


def _render(tokens: Sequence[Token]) -> list[Part]:
    """The texts of the blocks in order, with what each is."""
    parts: list[Part] = []
    lists = 0
    cells: list[str] = []
    opened = ""
    interview = _is_interview(tokens)
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                lists += 1
            case "bullet_list_close" | "ordered_list_close":
                lists -= 1
            case "heading_open" | "paragraph_open" | "th_open" | "td_open":
                opened = token.type
            case "inline" if opened in ("th_open", "td_open"):
                cells.append(_plain(token.children or []))
            case "inline":
                kind = BlockKind.HEADING if opened == "heading_open" else BlockKind.PARAGRAPH
                parts += _inline(token.children or [], BlockKind.LIST_ITEM if lists else kind, interview=interview)
            case "tr_close":
                parts.append((join_cells(cells), BlockKind.TABLE_HEAD if opened == "th_open" else BlockKind.ROW))
                cells = []
            case "code_block":  # an indented paragraph, more likely than code
                parts.append((_squeeze(token.content), BlockKind.PARAGRAPH))
            case "html_block":
                parts += _html(token.content)
    return [part for part in parts if part[0]]


def _inline(children: Sequence[Token], kind: BlockKind, *, interview: bool) -> list[Part]:
    text = _plain(children)
    if text:
        if kind is BlockKind.PARAGRAPH and (rows := rows_of(_lines(children))):
            return rows
        heads = kind is BlockKind.PARAGRAPH and _all_bold(children) and (interview or _heads(text))
        return [(text, BlockKind.HEADING if heads else kind)]
    return [(_squeeze(token.content), BlockKind.CAPTION) for token in children if token.type == "image"]


def _is_interview(tokens: Sequence[Token]) -> bool:
    """Whether several paragraphs are bold questions: what else is bold is said by who asks them."""
    bold = (token.children for token in tokens if token.type == "inline" and _all_bold(token.children or []))
    return sum(asks(_plain(children or [])) for children in bold) > 1


def _all_bold(children: Sequence[Token]) -> bool:
    inner = [token.type for token in children if token.type != "text" or token.content.strip()]
    bold = inner[:1] == ["strong_open"] and inner[-1:] == ["strong_close"]
    return bold and inner.count("strong_open") == 1


def _heads(text: str) -> bool:
    """Whether a bold paragraph is no sentence that tells: a question, or a short heading."""
    return asks(text) or (len(text) <= _LONGEST_HEADING and text[-1].isalnum())


def _plain(children: Sequence[Token]) -> str:
    return _squeeze(_written(children))


def _lines(children: Sequence[Token]) -> list[str]:
    """The text as the lines that the file has, the blanks within them as they are."""
    return [line.strip() for line in _written(children).split("\n") if line.strip()]


def _written(children: Sequence[Token]) -> str:
    pieces = []
    for token in children:
        if token.type in ("text", "code_inline", "text_special"):
            pieces.append(token.content)
        elif token.type in ("softbreak", "hardbreak") or token.content.lower().startswith("<br"):
            pieces.append("\n")
    return "".join(pieces)


def _html(content: str) -> list[Part]:
    try:
        fragment = lxml.html.fragment_fromstring(content, create_parent="div")
    except (ParserError, ValueError):
        return []
    for element in list(fragment.iter("script", "style", "template")):
        element.drop_tree()
    kind = BlockKind.CAPTION if fragment.find(".//figcaption") is not None else BlockKind.PARAGRAPH
    return [(_squeeze(str(fragment.text_content())), kind)]


def _squeeze(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
