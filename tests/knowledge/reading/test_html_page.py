import datetime as dt

PARAGRAPHS = [
    "HOLMVIK — The harbour will stay closed until Friday, the <em>port authority</em> said on Tuesday, after a survey.",
    "“She laughed,” he said.",
    "The minister, <a href='/a'>Ana Dorvil</a>, and <a href='/b'>Karel Hint</a>, of the <a href='/c'>Board</a>, met.",
    "Some 1,200&nbsp;tonnes of grain wait;\n   the board’s answer: ‘by Thursday’.",
    "No.",
    "It is the first closure since May 2019, which lasted four days.",
]
TEXTS = [
    "HOLMVIK — The harbour will stay closed until Friday, the port authority said on Tuesday, after a survey.",
    "“She laughed,” he said.",
    "The minister, Ana Dorvil, and Karel Hint, of the Board, met.",
    "Some 1,200 tonnes of grain wait; the board’s answer: ‘by Thursday’.",
    "No.",
    "It is the first closure since May 2019, which lasted four days.",
]
HEAD = """<title>Harbour stays closed | Holmvik Post</title>
<meta property="og:title" content="Harbour stays closed"><meta property="og:site_name" content="Holmvik Post">
<link rel="canonical" href="https://post.example/harbour">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite"},
 {"@type": "NewsArticle", "datePublished": "2026-02-06T16:25:00+05:00", "dateModified": "2026-02-09"}]}</script>"""


def page(article, head=HEAD):
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>
<div id="cookie-banner"><p>We use cookies to count our readers. You can change your choice.</p><button>OK</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
{article}
<aside class="related"><h3>Most read</h3><ul><li><a href="/1">Fish prices climb to a record high</a></li></ul></aside>
<footer><p>© 2026 Holmvik Post. All rights reserved.</p></footer></body></html>"""


def paragraphs(texts, tag="p"):
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def parts(article):
    return [(block.kind.value, article.body[block.start : block.end]) for block in article.blocks]


def test_the_metadata_of_a_page(read_one):
    article = read_one(
        "harbour.html", page(f"<article><h1>Harbour stays closed</h1>{paragraphs(PARAGRAPHS)}</article>")
    )
    assert article.id == "harbour"
    assert article.title == "Harbour stays closed"
    assert article.publisher == "Holmvik Post"
    assert article.url == "https://post.example/harbour"
    assert article.published == dt.datetime(2026, 2, 6, 11, 25, tzinfo=dt.UTC)
    assert article.language == "en"
    assert article.place == "HOLMVIK"


def test_all_paragraphs_and_nothing_else(read_one):
    article = read_one(
        "harbour.html",
        page(
            f"""<article><p class="kicker">Shipping</p><h1>Harbour stays closed</h1>
            <p class="byline">By <a href="/jon" rel="author">Jon Doe</a> | 6 February 2026</p>
            <div class="share"><a href="#">Share</a> <a href="#">Print</a></div>
            {paragraphs(PARAGRAPHS)}<div class="ad">Advertisement</div><p>Read also: <a href="/2">Why ships wait</a></p>
            <div class="newsletter"><p>Sign up for our newsletter to get the news in your inbox every morning.</p></div>
            </article><div id="comments"><h3>2 comments</h3><p>A great piece, I have always said so myself!</p></div>"""
        ),
    )
    assert article.body == "\n\n".join(TEXTS)


def test_sentences_in_divs_or_between_line_breaks_are_paragraphs_too(read_one):
    title = "<h1>Harbour stays closed</h1>"
    divs = read_one("divs.html", page(f"<div class='story'>{title}{paragraphs(PARAGRAPHS, 'div')}</div>"))
    assert divs.body == "\n\n".join(TEXTS)
    breaks = read_one("breaks.html", page(f"<div class='story'>{title}{'<br><br>'.join(PARAGRAPHS)}</div>"))
    assert breaks.body == "\n\n".join(TEXTS)


def test_headings_lists_tables_and_pull_quotes(read_one):
    article = read_one(
        "harbour.html",
        page(
            f"""<article><h1>Harbour stays closed</h1>{paragraphs(PARAGRAPHS)}
            <blockquote class="pull">“She laughed”</blockquote>
            <h2>What is open</h2><ul><li>the fish quay</li><li>the <a href="/f">ferry</a> pier</li></ul>
            <table><tr><th>Day</th><th>Ships</th></tr><tr><td>Monday</td><td>3</td></tr></table>
            <p>Everything else will open again on Friday, the port authority said.</p></article>"""
        ),
    )
    assert parts(article)[len(TEXTS) :] == [
        ("heading", "What is open"),
        ("list_item", "the fish quay"),
        ("list_item", "the ferry pier"),
        ("table_head", "Day | Ships"),
        ("row", "Monday | 3"),
        ("paragraph", "Everything else will open again on Friday, the port authority said."),
    ]


def test_the_page_may_declare_another_encoding(read_one):
    text = """<html><head><meta charset="windows-1251"><title>Порт закрыт</title></head><body><h1>Порт закрыт</h1>
    <p>Порт останется закрытым до пятницы, сообщила во вторник администрация.</p>
    <p>На рейде стоят три судна с зерном, сказал Гинт.</p></body></html>"""
    article = read_one("port.html", text.encode("cp1251"))
    assert article.title == "Порт закрыт"
    assert article.body.startswith("Порт останется закрытым до пятницы")
    assert article.language == "ru"


def test_an_impossible_date_is_named(read):
    head = '<title>Harbour</title><meta property="article:published_time" content="2026-02-31T10:00:00Z">'
    reading = read("harbour.html", page(f"<article>{paragraphs(PARAGRAPHS)}</article>", head))
    assert reading.articles[0].published is None
    assert "its date, '2026-02-31T10:00:00Z', is none" in reading.notes[0].reason


def test_a_page_without_an_article_is_skipped(reasons):
    reason = "holds no article: no text was found in the page"
    assert reasons("a.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>") == [reason]
    assert reasons("b.htm", "<!-- -->") == [reason]


def test_a_table_without_marked_heads_has_one_in_its_first_row_if_only_that_has_no_numbers(read_one):
    rows = (
        "<tr><td>Day</td><td>Hours</td></tr><tr><td>Monday</td><td>9-12</td></tr><tr><td>Tuesday</td><td>2-6</td></tr>"
    )
    article = read_one(
        "hours.html", page(f"<article><h1>Hours</h1>{paragraphs(PARAGRAPHS)}<table>{rows}</table></article>")
    )
    assert parts(article)[-3:] == [("table_head", "Day | Hours"), ("row", "Monday | 9-12"), ("row", "Tuesday | 2-6")]


def test_foldable_questions_are_headings(read_one):
    folded = "<details><summary>May I pay by card?</summary><p>No, only in cash, and only in crowns.</p></details>"
    article = read_one("faq.html", page(f"<article><h1>Visas</h1>{paragraphs(PARAGRAPHS)}{folded}</article>"))
    assert parts(article)[-2:] == [
        ("heading", "May I pay by card?"),
        ("paragraph", "No, only in cash, and only in crowns."),
    ]
