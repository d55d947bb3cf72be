"""What is read of one article once and asked for many times: kept with the article, gone with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Kept(dict[object, Any]):
    """Results kept with what they were read from; a copy for another process begins empty."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type[Kept], tuple[()]]:
        return Kept, ()


class Keeper(Protocol):
    @property
    def kept(self) -> Kept: ...


class Told(Protocol):
    """A fact in its article."""

    @property
    def extraction(self) -> Keeper: ...

    @property
    def fact(self) -> object: ...


P = ParamSpec("P")
M = TypeVar("M", bound=Told)
K = TypeVar("K", bound=Keeper)
T = TypeVar("T")
_UNREAD = object()


def read_once(read: Callable[Concatenate[K, P], T]) -> Callable[Concatenate[K, P], T]:
    """What `read` gives of a layout or an extraction, made once however many pairs of articles ask."""

    @wraps(read)
    def kept(keeper: K, /, *args: P.args, **kwargs: P.kwargs) -> T:
        asked = (read, args, *kwargs.items()) if args or kwargs else read
        found = keeper.kept.get(asked, _UNREAD)
        if found is _UNREAD:
            found = keeper.kept[asked] = read(keeper, *args, **kwargs)
        return found  # type: ignore[no-any-return]

    return kept


def read_once_of_fact(read: Callable[Concatenate[M, P], T]) -> Callable[Concatenate[M, P], T]:
    """What `read` gives of a fact in its article, made once however many other facts it is held against."""

    @wraps(read)
    def kept(member: M, /, *args: P.args, **kwargs: P.kwargs) -> T:
        fact, known = member.fact, member.extraction.kept
        asked = (read, id(fact), args, *kwargs.items()) if args or kwargs else (read, id(fact))
        found = known.get(asked)
        if found is None:
            found = known[asked] = (
                read(member, *args, **kwargs),
                fact,
            )  # the fact is kept too, so that its number stays its own
        return found[0]

    return kept
