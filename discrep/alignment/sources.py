"""Whether two facts are one source's word or two sources'."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.naming.fold import fold


def one_source(speakers: Sequence[str | None]) -> bool:
    """All are the same speaker's, however fully named, or all are nobody's but the writers'."""
    first = speakers[0]
    return all(first == other or (first and other and _same(first, other)) for other in speakers[1:])


def rival(mine: str | None, yours: str | None) -> bool:
    """Both are somebody's, and not the same speaker's: "police" may be "Leeds Police", the army of one land not another's."""
    return bool(mine and yours) and not one_source((mine, yours))


def _same(mine: str, yours: str) -> bool:
    one, other = set(fold(mine).split()), set(fold(yours).split())
    return one <= other or other <= one
