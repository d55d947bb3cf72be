"""Names of a draft: found by their capitals, looked for in the sources under every usual form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from discrep.findings.support.passages import Passage, Sources, tokens
from discrep.findings.support.words_en import DESCRIBING, MONTHS, OPENING, SHORTENED, TITLES, WEEKDAYS
from discrep.kinds.names.value import ORGANISATION, PERSON, Name
from discrep.model import Extraction, Fact, Frame, Span, Voice
from discrep.naming.fold import fold
from discrep.naming.given_names import equivalent
from discrep.naming.spans import Run, looks_personal, runs
from discrep.offices.lookup import Knowledge, knowledge

_OPENING_MARKS = " \t\r\n\"'“”‘’«»([—–-:•…"
_SMALL = frozenset("of the and for in on a an de".split())
_TITLE_CASE = 0.75  # share of capitalised words from which a line is set in capitals throughout …
_ALL_CAPITALS = 0.9  # … and a line that ends as a sentence does
RATIO = 86  # rapidfuzz ratio from which two spellings are one name
ALIKE = 75  # … and from which they are too like to be told apart
_ENDINGS = tuple("s es n an ian ans ians ity ism ist ists".split())  # peoples, faiths and their followers
LONG = 5  # letters a name needs to be compared by its letters


def names_of(extraction: Extraction, held: frozenset[str] = frozenset()) -> Iterator[Fact]:
    """The capitalised names of a draft as name facts; lines set in title case are passed over.

    `held`: words that are names in the sources, so that one of them is a name at the head of a sentence too.
    """
    article = extraction.article
    taken = [f.span for f in extraction.facts if f.kind in ("date", "time", "money", "measure", "duration")]
    lowered = set(re.findall(r"\b[a-z]{2,}", article.text))
    for index, sentence in enumerate(extraction.layout.sentences):
        if sentence.voice in (Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT):
            continue
        words = re.findall(r"[^\W\d_]{4,}", article.text[sentence.start : sentence.end])
        closed = article.text[sentence.start : sentence.end].rstrip("\"”’' ").endswith((".", "!", "?"))
        share = _ALL_CAPITALS if closed else _TITLE_CASE
        if len(words) > 3 and sum(w[0].isupper() for w in words) / len(words) >= share:
            continue  # set in capitals throughout: they say nothing
        for run in runs(article.text, sentence.start, sentence.end):
            named = _without_opener(run, article.text, sentence.start, lowered, held)
            if named is None or any(named.start < t.end and t.start < named.end for t in taken):
                continue
            frame = Frame(index, sentence.block, Span(sentence.start, sentence.end), voice=sentence.voice)
            of = PERSON if looks_personal(named.words) else ORGANISATION
            value = Name(named.text, None, None, of, named.text, f"={fold(named.text)}")
            surface = article.text[named.start : named.end]
            yield Fact("name", named.start, named.end, surface, value, frame, "capitals")


def _without_opener(run: Run, text: str, start: int, lowered: set[str], held: frozenset[str]) -> Run | None:
    """The run without a first word that is capitalised only for opening its sentence."""
    opens = not text[start : run.start].strip(_OPENING_MARKS)
    opens = opens or text[: run.start].rstrip(" ")[-1:] in '“"‘:•'
    if opens:
        first = run.words[0].lower()
        alone = len(run.words) == 1
        if alone and _ACRONYM.fullmatch(run.words[0]):
            return run
        if (
            first in lowered
            or first in OPENING
            or (alone and first not in held and not _known(first, text, run))
        ):
            if alone:
                return None
            run = run.slice(1, len(run.words))
    significant = [w for w in run.words if fold(w).rstrip(".") not in DESCRIBING and len(w) > 1]
    return run if significant else None


def _known(word: str, text: str, run: Run) -> bool:
    """A lone word that opens a sentence is a name where something else says so."""
    if fold(word) in knowledge().org_names or text[run.end : run.end + 2] in ("'s", "’s"):
        return True
    return any(
        m.start() != run.start and text[max(0, m.start() - 2)].isalnum() is False and _inside(text, m.start())
        for m in re.finditer(rf"\b{re.escape(run.words[0])}\b", text)
    )


def _inside(text: str, at: int) -> bool:
    """The place lies inside a sentence, behind a word in small letters or a comma."""
    before = text[max(0, at - 3) : at].rstrip()
    return bool(before) and (before[-1].islower() or before[-1] == ",")


_TOKEN = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_ACRONYM = re.compile(r"(?:[A-Z]{2,6}|(?:[A-Z]\.){2,6})s?")
_LETTERS = re.compile(r"\b(?:[A-Z]{2,6}\b|(?:[A-Z]\.){2,6})")
_LONGEST = 5  # words of an organisation's name that are looked up


@lru_cache(64)
def _org_ids(text: str) -> frozenset[str]:
    """Every country and organisation that a text names, by name, people or capital, in capitals."""
    known = knowledge()
    words = [m.group() for m in _TOKEN.finditer(text)]
    folded = [fold(w).removesuffix(" s").rstrip(".") for w in words]
    found: set[str] = set()
    for at, word in enumerate(words):
        if not word[0].isupper():
            continue
        for size in range(1, min(_LONGEST, len(words) - at) + 1):
            if words[at + size - 1][0].isupper():
                found |= set(_named(known, " ".join(folded[at : at + size])))
    return frozenset(found)


def _named(known: Knowledge, folded: str) -> tuple[str, ...]:
    """The one organisation of a name, or the countries it may mean; an ambiguous body is none."""
    orgs = known.org_names.get(folded, ())
    countries = tuple(o for o in orgs if known.orgs[o].kind == "country")
    return countries or (orgs if len(orgs) == 1 else ())


def alike(name: str, other: str) -> bool:
    """The two are spellings of one name, as far as their letters tell."""
    from rapidfuzz import fuzz

    return fuzz.ratio(fold(name), fold(other)) >= ALIKE


class NameIndex:
    """The sources' names in every form a draft may give them."""

    __slots__ = (
        "_acronyms",
        "_capitals",
        "_initials",
        "_joined",
        "_orgs",
        "_spelt",
        "names_countries",
        "sources",
    )

    def __init__(self, sources: Sources, extractions: tuple[Extraction, ...]) -> None:
        self.sources = sources
        texts = [e.article.text for e in extractions] + [e.article.title or "" for e in extractions]
        self._capitals: list[tuple[Extraction, Run]] = [
            (e, r) for e in extractions for r in runs(e.article.text)
        ]
        self._initials = {
            "".join(w[0] for w in run.words if w[0].isupper()).lower()
            for _, run in self._capitals
            if len(run.words) > 1
        }
        self._acronyms = {w.replace(".", "").lower() for t in texts for w in _LETTERS.findall(t)}
        self._spelt = ["".join(w[0] for w in tokens(t) if w not in _SMALL) for t in texts]
        self._orgs = frozenset().union(*(_org_ids(t) for t in texts))
        known = knowledge()
        self.names_countries = any(known.orgs[o].kind == "country" for o in self._orgs)
        self._joined = "".join(w for t in texts for w in tokens(t))

    def lacks(self, name: Fact) -> tuple[str, ...]:
        """The words of a name that stand in no source in any form; () where the name is supported."""
        if _ACRONYM.fullmatch(name.surface):
            return () if self._abbreviated(name.surface) else (name.surface.lower(),)
        words = [w for w in tokens(name.surface.replace(".", "")) if w not in DESCRIBING and len(w) > 1]
        if not words or self._orgs_of(name):
            return ()
        missing = tuple(w for w in words if not self._has(w))
        if missing and words[-1] not in missing and name.value.of == PERSON:
            # the family name is there: a fuller form of it, unless the sources give another first name
            return missing if self.rival_given(name) else ()
        return missing

    def _abbreviated(self, surface: str) -> bool:
        """The letters stand in a source, or its words begin with them: "MPs", members of parliament."""
        letters = surface.removesuffix("s").replace(".", "").lower()
        if letters in self._acronyms or letters in self._initials or any(letters in t for t in self._spelt):
            return True
        return bool(set(_named(knowledge(), letters)) & self._orgs)

    def _orgs_of(self, name: Fact) -> bool:
        return bool(set(_named(knowledge(), fold(name.surface).removesuffix(" s"))) & self._orgs)

    def one(self, name: str, other: str) -> bool:
        """Both may mean one country or organisation: its own name, its people's, its capital, its letters."""
        if _org_ids(name) & _org_ids(other):
            return True
        initials = ["".join(w[0] for w in tokens(x) if w not in _SMALL) for x in (name, other)]
        bare = [x.replace(".", "").lower() for x in (name, other)]
        return bare[0] in (initials[1], bare[1]) or bare[1] == initials[0]

    def is_country(self, name: Fact) -> bool:
        """The name is a country's, a people's or a government's."""
        known = knowledge()
        return any(
            known.orgs[o].kind == "country" for o in _named(known, fold(name.surface).removesuffix(" s"))
        )

    def _has(self, word: str) -> bool:
        if word in self.sources.words or word in self._initials or word in MONTHS or word in WEEKDAYS:
            return True
        if word in self._acronyms:
            return True
        short = SHORTENED.get(word)
        if short and (short in self.sources.words or short in self._acronyms):
            return True
        if set(_named(knowledge(), word)) & self._orgs:
            return True
        for ending in _ENDINGS:
            if (
                len(word) - len(ending) >= 4
                and word.endswith(ending)
                and word[: -len(ending)] in self.sources.words
            ):
                return True
            if len(word) >= 4 and word + ending in self.sources.words:
                return True
        if len(word) >= LONG and self._alike(word):
            return True
        return len(word) > 6 and word in self._joined

    def _alike(self, word: str) -> bool:
        from rapidfuzz import fuzz, process

        near = [w for w in self.sources.words if abs(len(w) - len(word)) <= 3 and w[0] == word[0]]
        return process.extractOne(word, near, scorer=fuzz.ratio, score_cutoff=RATIO) is not None

    def rival_given(self, name: Fact) -> Run | None:
        """A name in the sources with the same family name and another first name."""
        mine = tokens(name.surface)
        if len(mine) < 2:
            return None
        for _, run in self._capitals:
            yours = tokens(run.text)
            if (
                len(yours) > 1
                and yours[-1] == mine[-1]
                and yours[0] not in DESCRIBING
                and mine[0] not in DESCRIBING
            ):
                if yours[0] == mine[0] or equivalent(yours[0], mine[0]) or yours[0][0] == mine[0][0]:
                    return None
                if mine[-len(yours) :] == yours:
                    return None  # a fuller form of it
                return run
        return None

    def other_holder(self, name: Fact) -> tuple[Extraction, Run] | None:
        """A name that bears the same title in the sources, where this one never does."""
        words = tokens(name.surface)
        at = next((i for i, w in enumerate(words) if w not in DESCRIBING), len(words))
        titles = [w for w in words[:at] if w in TITLES]
        if not titles or at == len(words):
            return None
        title, person = titles[-1], words[-1]
        found: tuple[Extraction, Run] | None = None
        for extraction, run in self._capitals:
            yours = tokens(run.text)
            if title not in yours[:-1] or yours[-1] in DESCRIBING:
                continue
            if yours[-1] == person:
                return None
            same = [w for w in words[:at] if w in yours]
            if len(same) == at:
                found = found or (extraction, run)
        if found and any(
            self._beside(e, title, person) for e in {id(e): e for e, _ in self._capitals}.values()
        ):
            return None
        return found

    def _beside(self, extraction: Extraction, title: str, person: str) -> bool:
        """One sentence holds both the title and the name."""
        text = extraction.article.text
        for sentence in extraction.layout.sentences:
            words = tokens(text[sentence.start : sentence.end])
            if title in words and person in words:
                return True
        return False

    def rivals(self, passage: Passage, stems: frozenset[str], personal: bool) -> list[Run]:
        """Names in a passage that a draft's sentence does not hold: what it may have meant to name."""
        text = passage.extraction.article.text
        found = []
        for run in runs(text, passage.start, passage.end):
            words = [w for w in tokens(run.text) if w not in DESCRIBING]
            if not words or any(w in stems for w in words) or fold(run.words[0]) in OPENING:
                continue
            if (
                len(run.words) == 1
                and run.start == passage.start
                and run.words[0].lower() in self.sources.lowered
            ):
                continue
            if looks_personal(run.words) == personal:
                found.append(run)
        return found
