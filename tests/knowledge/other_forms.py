"""Articles that are no plain prose, invented: questions with answers, an interview, a transcript, tables."""

FAQ = """---
title: "Residence permits: what people ask"
publisher: "Migration Office of Harrow"
published: 2026-03-02
---
## How long does a decision take?

Usually eight weeks. In summer it can be up to twelve.

## Who has to come in person?

Everybody over the age of 12, because fingerprints are taken.

**Q: Do you accept credit cards?**
A: No. Cash or bank transfer only.

**Q: Where is the office?**

A: At 5 Tanner Street, behind the court.
"""

INTERVIEW = """---
title: "Five questions to Petra Holm"
publisher: "Sund Courier"
published: 2026-03-03
---
Petra Holm has run the Sund Ferry Company since March.

**Ms Holm, why are tickets getting dearer?**

Fuel. We paid 2.1 million crowns more for diesel than the year before.

**Your predecessor quarrelled with the crew. Will you sell a ship?**

Never. The Aurora is 31 years old.

**There is a plan for night crossings.**

They come back in May.
"""

TRANSCRIPT = """Briefing on the Tarsk crossing

SPOKESPERSON: Good morning. I have Mr Jonas Solvang of the border service with me.

QUESTION: Nell Pryor, Radio Two. Why is the crossing shut?

MR SOLVANG: The scanner for lorries failed.

We ordered the part the same day.

QUESTION: Has the neighbour protested?

SPOKESPERSON: We have received no protest.
"""

POOL = """---
title: "Swimming pool of Lunby: winter hours and prices"
publisher: "Town of Lunby"
published: 2026-03-04
---
The pool opens for the winter season on 1 November.

| Day | Opens | Closes | Remarks |
|---|---|---|---|
| Tuesday | 07:00 | 20:00 | early swimmers |
| Thursday | 10:00 | 22:00 | sauna evening |
| Sunday |  | 16:00 | |

| Ticket | Price |
|---|---|
| Adults | 65 crowns |
| Children up to 15 | 30 crowns |
"""

MUSEUM = """Rope Museum of Tolveth: hours and admission
Tolveth Heritage Trust, 2 March 2026

Hours
Thu-Fri\t10-17
Sun\t11-16

Admission
Adults ............... 6 crowns
Students, over 65s ... 4 crowns

The tower room is closed until June.
"""

FERRY = """---
title: "Ferry to Skarrow: hours in summer"
publisher: "Skarrow Line"
published: 2026-03-06
---
| | Monday | Saturday |
|---|---|---|
| First ferry | 06:15 | 08:00 |
| Last ferry | 19:40 | |
"""

FORMS = {
    "ferry.md": FERRY,
    "faq.md": FAQ,
    "interview.md": INTERVIEW,
    "transcript.txt": TRANSCRIPT,
    "pool.md": POOL,
    "museum.txt": MUSEUM,
}
