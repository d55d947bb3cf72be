"""The drafts of a plan judged, one after another or by several processes, with the same result."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from discrep.cli.plan import Plan, Task
from discrep.drafting import judge_draft
from discrep.findings.judgement import Judgement
from discrep.model import Extraction, Input
from discrep.pipeline import extraction

Progress = Callable[[int], None]
_PIECES = 4  # chunks a process gets on average, so that a slow draft delays the others little
Outcome = Judgement | Input

_plan: Plan | None = None  # what a forked process inherits
_known: dict[str, Extraction] = {}


def judge(plan: Plan, jobs: int, progress: Progress) -> list[Outcome]:
    """A judgement for each task in order, or a failed input where the program itself broke on a draft."""
    global _plan
    _plan = plan
    _known.clear()
    if jobs < 2 or len(plan.tasks) < 2:
        out = []
        for number, task in enumerate(plan.tasks, 1):
            out.append(_one(task))
            progress(number)
        return out
    return _parallel(plan, jobs, progress)


def _parallel(plan: Plan, jobs: int, progress: Progress) -> list[Outcome]:
    import multiprocessing
    import signal

    groups = _groups(plan.tasks)
    owners: dict[str, set[int]] = {}
    chunks = _chunks(groups, jobs * _PIECES)
    for number, chunk in enumerate(chunks):
        for index in chunk:
            for source in plan.tasks[index].sources:
                owners.setdefault(source, set()).add(number)
    # what several chunks need is read here, once, before the processes part
    for source in sorted(s for s, chunk in owners.items() if len(chunk) > 1):
        _source(source)
    done: dict[int, Outcome] = {}
    # An interrupt is the parent's to answer: its processes are born deaf to it, and one that comes
    # while they are made waits until they are there.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        pool = multiprocessing.get_context("fork").Pool(jobs)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    with pool:
        for chunk, outcomes in zip(chunks, pool.imap(_chunk, chunks), strict=True):
            done.update(zip(chunk, outcomes, strict=True))
            progress(len(done))
    return [done[i] for i in range(len(plan.tasks))]


def _groups(tasks: Sequence[Task]) -> list[list[int]]:
    """Tasks that have the same sources, together."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, task in enumerate(tasks):
        groups.setdefault(task.sources, []).append(index)
    return list(groups.values())


def _chunks(groups: Sequence[Sequence[int]], most: int) -> list[list[int]]:
    """Whole groups packed into chunks of about one size; a group larger than that is cut."""
    size = max(1, -(-sum(map(len, groups)) // most))
    chunks: list[list[int]] = [[]]
    for group in groups:
        for at in range(0, len(group), size):
            piece = group[at : at + size]
            if chunks[-1] and len(chunks[-1]) + len(piece) > size:
                chunks.append([])
            chunks[-1] += piece
    return [c for c in chunks if c]


def _chunk(indexes: Sequence[int]) -> list[Outcome]:
    assert _plan is not None
    return [_one(_plan.tasks[i]) for i in indexes]


def _source(path: str) -> Extraction:
    assert _plan is not None
    if path not in _known:
        _known[path] = extraction(_plan.sources[path])
    return _known[path]


def _one(task: Task) -> Outcome:
    try:
        sources = [_source(s) for s in task.sources]
        return judge_draft(extraction(task.draft), sources, task.config)
    except Exception as error:  # one draft must not take the others with it
        return Input(task.draft.id, "draft", "failed", f"internal error: {type(error).__name__}: {error}")
