"""Articles made on the spot, read and laid on common ground."""

from __future__ import annotations

import discrep
from discrep.alignment.scene import Scene
from discrep.alignment.stories import scene_of
from discrep.comparing import RELATIONS
from discrep.model import Extraction, Finding
from discrep.pipeline import extraction

DAY = "2019-05-14"


def read(name: str, text: str, published: str | None = DAY) -> Extraction:
    """A text with all that was read in it."""
    return extraction(discrep.article(text, id=name, published=published))


def scene(*texts: str, published: str | None = DAY, same_story: bool = False) -> Scene:
    """The scene of texts called a, b, c …"""
    read_all = [read("abcdefgh"[i], text, published) for i, text in enumerate(texts)]
    return scene_of(read_all, relations=RELATIONS, same_story=same_story)


def findings(*texts: str, published: str | None = DAY) -> list[Finding]:
    """What is found among texts called a, b, c …, notes included."""
    articles = [discrep.article(text, id="abcdefgh"[i], published=published) for i, text in enumerate(texts)]
    return list(discrep.compare(articles).findings)


def rules(*texts: str, published: str | None = DAY) -> set[tuple[str, str]]:
    """Rule and severity of the findings among the texts."""
    return {(f.rule, f.severity.value) for f in findings(*texts, published=published)}
