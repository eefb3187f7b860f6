"""Two memorable articles, and editions made of them."""

from knowledge.article import Article
from knowledge.edition import StoredSource, article_rows
from knowledge.fact import Alias, DateSpan, Extraction, Fact, FactKind, Name, Quantity, Speaker

HARBOUR = Article(
    id="harbour",
    title="Harbour wall cracks",
    body="Brenholt's wall has three cracks, Ana Verne (AV) said.\n\nRepairs begin on 14 July.\n\nWill it hold?",
    publisher="UTB",
    published="2026-07-01T09:30:00+02:00",
    url="https://utb.example/harbour",
    language="en",
    place="BRENHOLT",
    path="articles/harbour.txt",
)
FERRY = Article(
    id="ferry",
    title="Паром «Сольвей» 🚢",
    body="🚢 Паром вышел в море.\n\nНа борту 40 пассажиров.",
    publisher="Вести",
    published="2026-07-03",
    language="ru",
    path="articles/ferry.txt",
)


def fact(article, ordinal, statement, **details):
    start = article.body.index(statement)
    return Fact(
        article_id=article.id,
        ordinal=ordinal,
        paragraph=ordinal + 1,
        start=start,
        end=start + len(statement),
        statement=statement,
        **details,
    )


def extraction_of(article):
    """What extraction would say of the two articles, by hand."""
    if article.id == "ferry":
        return Extraction(
            facts=(fact(article, 0, "🚢 Паром вышел в море."), fact(article, 1, "На борту 40 пассажиров.")),
        )
    return Extraction(
        facts=(
            fact(
                article,
                0,
                "Brenholt's wall has three cracks, Ana Verne (AV) said.",
                speaker=Speaker(name="Ana Verne", role="engineer"),
                verb="said",
                quote=True,
                names=(Name(start=34, end=43, text="Ana Verne", canonical="Ana Verne", kind="person"),),
                quantities=(Quantity(start=20, end=32, text="three cracks", value=3, unit="cracks"),),
            ),
            fact(
                article,
                1,
                "Repairs begin on 14 July.",
                dates=(
                    DateSpan(start=73, end=80, text="14 July", since="2026-07-14", until="2026-07-14", relative=True),
                ),
            ),
            fact(article, 2, "Will it hold?", kind=FactKind.QUESTION),
        ),
        aliases=(Alias(short="AV", full="Ana Verne"),),
    )


def write(writer, *articles, version="1"):
    """Write and finish an edition of these articles."""
    writer.begin(version)
    for article in articles:
        writer.add_source(StoredSource(path=article.path, sha256=article.sha256, size=len(article.body)))
        writer.add_article(article_rows(article, extraction_of(article)))
    writer.finish()


def build(folder, *articles):
    """Make these articles the current edition; its number."""
    with folder.writer() as writer:
        write(writer, *articles)
    return writer.number
