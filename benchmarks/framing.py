"""How well and how fast articles are framed, against marks made by hand.

usage: python benchmarks/framing.py STORIES EVENTS [--half tuning|final|all] [--misses] [--speed]

STORIES is a folder of `<story>/<source>.md` (text after the front matter) or `.txt`; EVENTS holds
`*.jsonl` rows with `doc`, `text` and `mentions`. The marks, fixtures/framing/gold.jsonl, hold
document names, offsets and labels only: sentence start and end, one mention, the span of its
speaker's name (null: nobody speaks), polarity, modality, and the event classes that are right
("null" among them: no event of the sentence; an empty list: not judged).
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import discrep  # noqa: E402
from discrep.framing.article import frame_article  # noqa: E402
from discrep.framing.frames import frame, frame_mention  # noqa: E402
from discrep.model import Frame, Mention, Origin, Span  # noqa: E402
from discrep.reading.sentences import layout  # noqa: E402

GOLD = ROOT / "fixtures" / "framing" / "gold.jsonl"
MARKS = " \n\t\"“”'`’‘»«"
BARS = {
    "edges": 0.98,
    "speaker": 0.90,
    "polarity": 0.95,
    "modality": 0.90,
    "event": 0.85,
    "negated actions": 0.80,
}
Row = dict[str, Any]


def texts(stories: Path, events: Path) -> dict[str, str]:
    """Every document's text by its name."""
    found = {}
    for path in sorted(stories.glob("*/*")):
        if path.suffix in (".md", ".txt"):
            text = path.read_bytes().decode("utf-8")
            if path.suffix == ".md":
                text = text.split("\n---\n", 1)[1].removeprefix("\n")
            found[f"{path.parent.name}/{path.name}"] = text
    for row in rows(events):
        found[row["doc"]] = row["text"]
    return found


def headlines(stories: Path) -> dict[str, str]:
    """Titles by document name, as the front matter states them."""
    found = {}
    for path in sorted(stories.glob("*/*.md")):
        if title := re.search(r'^title: "(.*)"$', path.read_bytes().decode("utf-8"), re.MULTILINE):
            found[f"{path.parent.name}/{path.name}"] = title[1]
    return found


def rows(events: Path) -> Iterator[Row]:
    for file in sorted(events.glob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and quotation marks at its ends."""
    while start < end and text[start] in MARKS:
        start += 1
    while end > start and text[end - 1] in MARKS:
        end -= 1
    return start, end


def judged(mark: Row, text: str, sentence: tuple[int, int], seen: Frame) -> Iterator[tuple[str, bool]]:
    """(what, right) of each thing marked of one sentence."""
    want, got = trimmed(text, mark["start"], mark["end"]), trimmed(text, *sentence)
    yield "sentences", want == got
    yield "edges", want[0] == got[0]
    yield "edges", want[1] == got[1]
    if mark["speaker"] != "any":
        right = speaker_right(mark, text, seen.speaker)
        yield "speaker", right
        if mark["speaker"] and not mark.get("speaker_or_none"):
            yield "speaker, where one speaks", right
        elif not mark["speaker"]:
            yield "speaker, where none speaks", right
    if mark["polarity"] != "any":
        yield "polarity", seen.polarity == mark["polarity"]
        if mark["polarity"] == "negated":
            yield "polarity, negated ones", seen.polarity == mark["polarity"]
    yield "modality", seen.modality in mark["modality"]
    if "asserted" not in mark["modality"]:
        yield "modality, not asserted ones", seen.modality in mark["modality"]
    if mark["event"]:
        anchor = seen.anchors.get("event")
        near = anchor is not None and anchor.origin in (Origin.CLAUSE, Origin.SENTENCE)
        right = anchor.value in mark["event"] if anchor else False
        yield "event", right or (None in mark["event"] and not near)
        if None not in mark["event"]:
            yield "event, where there is one", right


def speaker_right(mark: Row, text: str, got: str | None) -> bool:
    if mark["speaker"] is None:
        return got is None
    if got is None:
        return bool(mark.get("speaker_or_none"))
    want = {w for w in re.findall(r"\w{2,}", text[slice(*mark["speaker"])].lower()) if w != "the"}
    return bool(want & set(re.findall(r"\w{2,}", got.lower())))


def accuracy(found: dict[str, str], titles: dict[str, str], half: str, misses: bool) -> None:
    scores: dict[str, list[bool]] = {}
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        if half not in ("all", mark["half"]):
            continue
        text = found[mark["doc"]]
        plan = layout(discrep.article(text, id=mark["doc"], title=titles.get(mark["doc"])))
        framing = frame_article(plan)
        seen = frame_mention(framing, Span(*mark["mention"]))
        sentence = plan.sentences[max(plan.sentence_at(mark["mention"][0]), 0)]
        wrong = []
        for what, right in judged(mark, text, (sentence.start, sentence.end), seen):
            scores.setdefault(what, []).append(right)
            if not right:
                wrong.append(what)
        if wrong and misses:
            a, b = mark["mention"]
            told = text[sentence.start : a] + "⟦" + text[a:b] + "⟧" + text[b : sentence.end]
            want = text[slice(*mark["speaker"])] if isinstance(mark["speaker"], list) else mark["speaker"]
            print(f"{mark['doc']} {', '.join(wrong)}\n   {told}")
            print(f"   want {want!r} {mark['polarity']} {mark['modality']} {mark['event']}")
            print(
                f"   got  {seen.speaker!r} {seen.polarity} {seen.modality} {seen.anchors.get('event')}"
                f" clause ‹{text[slice(*seen.clause)]}›"
            )
    for what, rights in scores.items():
        show(what, sum(rights), len(rights))


def show(what: str, right: int, of: int) -> None:
    bar = f"  (bar {BARS[what]:.2f})" if what in BARS else ""
    print(f"{what:30} {right / max(of, 1):6.3f}   {right}/{of}{bar}")


def negated_actions(events: Path) -> None:
    """How many mentions tagged as negated stand in a negated clause, and how many other actions do."""
    inside = {True: [0, 0], False: [0, 0]}
    for row in rows(events):
        framing = frame_article(layout(discrep.article(row["text"], id=row["doc"])))
        for mention in row["mentions"]:
            if "ACTION" not in mention["tag"]:
                continue
            negated = mention["tag"].startswith("NEG_")
            seen = frame_mention(framing, Span(mention["start"], mention["end"]))
            inside[negated][1] += 1
            inside[negated][0] += seen.polarity == "negated"
    show("negated actions", *inside[True])
    show("other actions negated", *inside[False])


def joined_lines(events: Path) -> None:
    """Sentence edges where the texts' line ends are made blanks: full stops found, and edges that are line ends."""
    closed = re.compile(r"[.!?]\s?[\"”’')]{0,2}\s?\Z")
    found = true = wanted = made = 0
    for row in rows(events):
        text = row["text"]
        flat = text.replace("\n", " ")
        ends = [m.end() for m in re.finditer("\n", text)]
        full = [e for e in ends if closed.search(text[max(0, e - 7) : e - 1])]
        plan = layout(discrep.article(flat, id=row["doc"]))
        got = [s.start for s in plan.sentences[1:]]
        found += sum(any(g in range(e, e + 4) for g in got) for e in full)
        wanted += len(full)
        true += sum(any(g in range(e, e + 4) for e in ends) for g in got)
        made += len(got)
    show("lines joined: edges found", found, wanted)
    show("lines joined: edges true", true, made)


# The fixed reference pass: one union of seven kinds of fact; R is its time for 3,000 characters.
MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
SCALE = r"(?:hundred|thousand|million|billion|trillion|bn|mn?|k)\b"
NUM = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
REF = re.compile(
    "|".join(
        f"(?P<{kind}>{pattern})"
        for kind, pattern in [
            (
                "date",
                rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:,?\s+\d{{4}})?|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|{MONTH}\s+\d{{4}}|\d{{4}}-\d\d-\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this)\s+(?:week|month|year)|yesterday|today|tomorrow)\b",
            ),
            (
                "money",
                rf"(?:US|A|C|HK)?[$£€¥]\s?(?:{NUM})(?:\s?{SCALE})?|\b(?:{NUM})(?:\s{SCALE})?\s(?:dollars?|euros?|pounds?|yen|roubles?)\b",
            ),
            ("pct", rf"\b(?:{NUM})\s?(?:%|per\s?cent\b|percentage points?\b)"),
            ("num", rf"\b(?:{NUM})(?:\s{SCALE})?"),
            (
                "title",
                r"\b(?:(?:Prime|Foreign|Defen[cs]e|Finance|Home|Trade and Industry)\s+(?:Minister|Secretary)|President|Chancellor|Secretary[- ]General|Senator|Governor|Mayor|Mr|Mrs|Ms|Dr|Sir|Lord)\b\.?(?:\s+[A-Z][\w'’-]+){1,3}",
            ),
            ("quote", r'"[^"\n]{3,400}"|“[^”\n]{3,400}”'),
            ("name", r"\b[A-Z][\w'’-]+(?:\s+(?:of\s+|the\s+|de\s+|al-)?[A-Z][\w'’-]+)+"),
        ]
    )
)


def cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return max(time.process_time() - begun, 1e-9)


def speed(events: Path, articles: int, runs: int = 5) -> None:
    """Times of layout and of framing 3,000 characters, in R; and how they grow with the length of a text."""
    sample = [row["text"] for row in rows(events)][:articles]
    spotted = re.compile(r"\d[\d,.]*\d|\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
    times: dict[str, list[float]] = {"reference": [], "layout": [], "framing": []}
    for run in range(runs):
        read = [discrep.article("\n" * run + text, id="a") for text in sample]
        times["reference"].append(cpu(lambda: [[m.span() for m in REF.finditer(text)] for text in sample]))
        plans: list[Any] = []
        times["layout"].append(cpu(lambda: plans.extend(layout(a) for a in read)))  # noqa: B023
        found = [
            [Mention("count", m.start(), m.end(), m.group(), None, "") for m in spotted.finditer(a.text)]
            for a in read
        ]
        both = list(zip(plans, found, strict=True))
        times["framing"].append(cpu(lambda: [frame(p, m) for p, m in both]))  # noqa: B023
    ref = times.pop("reference")
    for what, each in times.items():
        # the best of the runs against the best: other work on the machine only ever adds
        middle = statistics.median(a / b for a, b in zip(each, ref, strict=True))
        print(f"{what:30} {min(each) / min(ref):6.2f} R (best against best; median of runs {middle:.2f} R)")
    slope(sample)


def slope(sample: list[str]) -> None:
    """Growth exponent of layout and framing from 10,000 to 160,000 characters of news."""
    import math

    whole = "\n".join(sample)
    points = []
    for length in (10_000, 20_000, 40_000, 80_000, 160_000):
        article = discrep.article((whole * (length // len(whole) + 1))[:length], id="a")
        points.append((length, min(cpu(lambda: frame(layout(article), [])) for _ in range(3))))  # noqa: B023
    (a, s), (b, t) = points[0], points[-1]
    print(
        f"{'growth slope':30} {math.log(t / s) / math.log(b / a):6.2f}   10,000 to 160,000 characters (bar 1.15)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path)
    parser.add_argument("events", type=Path)
    parser.add_argument("--half", choices=("tuning", "final", "all"), default="all")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--speed", action="store_true", help="measure speed only")
    parser.add_argument("--articles", type=int, default=400)
    options = parser.parse_args()
    if options.speed:
        speed(options.events, options.articles)
        return
    accuracy(texts(options.stories, options.events), headlines(options.stories), options.half, options.misses)
    if not options.misses:
        negated_actions(options.events)
        joined_lines(options.events)


if __name__ == "__main__":
    main()
