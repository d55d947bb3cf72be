"""Articles from command line arguments: paths, `-`, and stated dates."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import PurePath

from discrep.model import Article, UsageError
from discrep.reading import distinguish, read, with_date


def read_all(paths: Sequence[str], dates: Sequence[str]) -> list[Article]:
    """The articles under their shortest distinguishing ids, with the dates stated by `ID=YYYY-MM-DD`."""
    if len(set(paths)) < len(paths):
        twice = next(p for p in paths if list(paths).count(p) > 1)
        raise UsageError(f"{twice} is given twice")
    ids = ["stdin" if p == "-" else i for p, i in zip(paths, distinguish(list(paths)), strict=True)]
    found = [dataclasses.replace(read(path), id=i) for path, i in zip(paths, ids, strict=True)]
    for option in dates:
        name, sep, day = option.partition("=")
        if not sep:
            raise UsageError(f"--date {option}: write it as ARTICLE=YYYY-MM-DD")
        hits = [i for i, a in enumerate(found) if name in (a.id, paths[i], PurePath(paths[i]).name)]
        if not hits:
            raise UsageError(f"--date {option}: no article is called {name!r} (there are: {', '.join(ids)})")
        if len(hits) > 1:
            raise UsageError(f"--date {option}: {name!r} fits {len(hits)} articles; give more of the path")
        found[hits[0]] = with_date(found[hits[0]], day)
    return found
