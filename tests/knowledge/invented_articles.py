"""A small invented world: what its articles say, and how they are written to a file."""

import json

ARTICLES = {
    "dam": {
        "title": "Cracks found in Kalvend dam",
        "publisher": "Interpress",
        "published_at": "2026-03-02",
        "url": "https://interpress.example/dam",
        "body": "Engineers found 14 cracks in the Kalvend dam on Monday.\n\n"
        "The dam supplies water to 60,000 people in the Oster valley.\n\n"
        'Ingrid Dahl, the mayor of Kalvend, said that nobody has to leave. Dahl said: "The wall stands firm."\n\n'
        "Repairs will cost $3.5 million and take 44 days.",
    },
    "dam-again": {
        "title": "More cracks in Kalvend dam",
        "publisher": "Interpress",
        "published_at": "2026-03-20",
        "url": "https://interpress.example/dam-again",
        "body": "Engineers found 23 cracks in the Kalvend dam, more than were known.\n\n"
        "The reservoir was lowered by 2 metres because the wall leaks.\n\n"
        "Repairs begin next Wednesday.",
    },
    "flood-north": {
        "title": "River Oster floods Brenholt",
        "publisher": "Northern Post",
        "published_at": "2026-04-10",
        "url": "https://northernpost.example/flood",
        "body": "The flood destroyed 120 houses in Brenholt.\n\n"
        "The river Oster burst its banks after three days of rain, the fire brigade reported.\n\n"
        "Schools in Brenholt stay closed until April 20.",
    },
    "flood-south": {
        "title": "Brenholt under water",
        "publisher": "Southern Courier",
        "published_at": "2026-04-11",
        "url": "https://southerncourier.example/flood",
        "body": "The flood destroyed 180 houses in Brenholt.\n\n"
        "The river Oster burst its banks after three days of rain, the fire brigade reported.\n\n"
        "In the village of Tamsel the storm destroyed 95 barns.",
    },
    "union": {
        "title": "Dockers vote for a strike",
        "publisher": "Northern Post",
        "published_at": "2026-05-06",
        "url": "https://northernpost.example/strike",
        "body": "The Northern Harbour Workers Union (NHWU) has called a strike at the port of Solvhavn.\n\n"
        "Its chairman, Pavel Orlan, demands a pay rise of 7.5 percent. "
        'Orlan said: "We have waited for two winters."\n\n'
        "The NHWU has 1,811 members. It was founded in 1924.\n\n"
        "The port rejected the demand on Tuesday. The minister of transport, Aino Brandt, will mediate.",
    },
    "comet": {
        "title": "Observatory of Quillon names its comet",
        "publisher": "Meridian",
        "published_at": "2026-05-20",
        "url": "",
        "body": "The comet Veyra was discovered by the astronomer Nurğan Şelbay at the Observatory of Quillon in 2019."
        "\n\n"
        "A comet is a body of ice and dust. Nobody has photographed Veyra yet.\n\n"
        "Afghanistan, Tajikistan and Ulvara take part in the survey. The telescope was built in March 1987.\n\n"
        "Will Veyra come back?",
    },
    "ulvara": {
        "title": "Ulvara elects a parliament",
        "publisher": "Meridian",
        "published_at": "2026-05-28",
        "url": "https://meridian.example/ulvara",
        "body": "Ulvara elected a new parliament on May 24. The turnout was 71 percent.\n\n"
        "The Ulvaran president, Tomas Reyl, fled the capital Zembar in 2021.\n\n"
        "Observers of the Shelf Coast Organisation (SCO) called the vote fair.",
    },
    "peregovory": {
        "title": "Переговоры о мосте через Серую",
        "publisher": "Вести Севера",
        "published_at": "2026-06-03",
        "url": "https://vesti.example/most",
        "body": "Делегацию Ульвары на переговорах о мосте возглавит министр Артём Серов.\n\n"
        "Строительство моста через реку Серую обойдётся в 12 миллионов рублей.\n\n"
        "Переговоры начнутся 9 июня в Зембаре. В них примут участие 40 инженеров.\n\n"
        "«Мост нужен всем», — сказал Серов.",
    },
}

QUAY = """---
title: A new quay for Solvhavn
publisher: Northern Post
date: 2026-06-08
---

The ferries of Solvhavn get a new quay, and the old one is given back to the fishermen of the town.

## A quay of stone and oak

![The old quay of Solvhavn in winter](quay.jpg)

The masons lay the first stone of the quay in August, when the fishing fleet is away for the whole month.

The quay office takes calls on 555 0182. Questions to the quay office go to quay@solvhavn.example.

Whoever leaves a boat at the old quay needs:

- a mooring permit of this season
- proof of insurance
"""


def record(name):
    """The article as a line of a JSONL file has it."""
    return {"id": name, **ARTICLES[name]}


def write(path, names=tuple(ARTICLES)):
    """Write articles to a JSONL file, in the order given."""
    lines = [json.dumps(record(name), ensure_ascii=False) for name in names]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
