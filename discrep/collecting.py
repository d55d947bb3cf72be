"""Work during which the garbage collector rests."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def uncollected(work: Callable[P, T]) -> Callable[P, T]:
    """The function, run with the collector held back and let go after it, whatever comes of it.

    What is read of articles is kept until they have all been compared. The collector would walk through it again
    with every few hundred objects made and find nothing to free: a fifth of the time for nineteen articles.
    """

    @wraps(work)
    def resting(*args: P.args, **kwargs: P.kwargs) -> T:
        was = gc.isenabled()
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            if was:
                gc.enable()

    return resting
