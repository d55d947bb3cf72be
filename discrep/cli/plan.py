"""What a check reads: the drafts, and for each its sources, from arguments, front matter and configuration."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from discrep.config import Config
from discrep.config.load import nearest
from discrep.findings.selection import checked, for_draft
from discrep.model import Article, Input, InputError, UsageError
from discrep.reading import DOCUMENT_SUFFIXES, HTML_SUFFIXES, MARKDOWN_SUFFIXES, TEXT_SUFFIXES, read

SUFFIXES = (TEXT_SUFFIXES - {""}) | MARKDOWN_SUFFIXES | HTML_SUFFIXES | DOCUMENT_SUFFIXES
SIDECAR = ".discrep"
_MARKS = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Task:
    """One draft, the ids of its sources, and what it is told."""

    draft: Article
    sources: tuple[str, ...]
    config: Config


@dataclass(slots=True)
class Plan:
    """Every draft with its sources, each file read once, and what became of every file."""

    tasks: list[Task] = field(default_factory=list)
    sources: dict[str, Article] = field(default_factory=dict)
    inputs: list[Input] = field(default_factory=list)


def expand(paths: Iterable[str], root: Path | None, what: str, inputs: list[Input]) -> list[str]:
    """Files that paths, folders and globs mean, in order and each once; raises UsageError where one means nothing."""
    found: dict[str, None] = {}
    for given in paths:
        path = str(root / given) if root is not None and not _absolute(given) else given
        if given == "-" or _absolute(given) == "web":
            hits = [given]
        elif os.path.isdir(path):
            hits = list(_in_folder(path, what, inputs))
        elif _MARKS & set(given) and not os.path.exists(path):
            hits = sorted(h for h in _globbed(path) if os.path.isfile(h))
        else:
            hits = [path]
        if not hits and not any(i.path.startswith(path) for i in inputs):
            raise UsageError(f"{given}: no {what} there")
        found |= dict.fromkeys(_shown(h) for h in hits)
    return list(found)


def _absolute(path: str) -> str:
    if path.split(":", 1)[0].lower() in ("http", "https", "ftp") and ":/" in path:
        return "web"
    return "file" if os.path.isabs(path) else ""


def _globbed(pattern: str) -> list[str]:
    import glob

    return glob.glob(pattern, recursive=True)


def _in_folder(folder: str, what: str, inputs: list[Input]) -> Iterator[str]:
    """Articles below a folder, hidden ones apart; links to folders are not followed."""

    def refused(error: OSError) -> None:
        inputs.append(Input(str(error.filename), what, "refused", f"cannot be read: {error.strerror}"))

    for here, folders, files in os.walk(folder, onerror=refused):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield os.path.join(here, name)


def _shown(path: str) -> str:
    """The path as reports name it: relative to the current folder where it lies below, with slashes."""
    if path == "-" or _absolute(path) == "web":
        return path
    relative = os.path.relpath(path)
    return (path if relative.startswith("..") else relative).replace(os.sep, "/")


def plan(
    drafts: Sequence[str],
    against: Sequence[str],
    options: Config,
    given: Config | None,
    stdin_name: str | None,
) -> Plan:
    """The plan of a run; `given` is a configuration named on the command line, for every draft.

    A draft or source that cannot be read is an input refused; the others go on.
    """
    made = Plan()
    here = given or nearest(Path.cwd())
    paths = expand(drafts or here.drafts, None if drafts else here.root, "draft", made.inputs)
    common = expand(against, None, "source", made.inputs)
    taken = set(common)
    for path in paths:
        if path in taken:
            continue  # a source that lies in a folder of drafts
        name = stdin_name or "stdin" if path == "-" else path
        config = merged(given or nearest(Path(name)), options)
        root = config.root or Path.cwd()
        config = checked(for_draft(config, os.path.relpath(os.path.abspath(name), root).replace(os.sep, "/")))
        draft = _read(path, name, "draft", config, made)
        if draft is None:
            continue
        own = draft.settings.get("sources", ())
        declared = [own] if isinstance(own, str) else [str(s) for s in own]
        beside = Path(name).parent
        wanted = [
            *common,
            *expand(declared, beside, "source", made.inputs),
            *expand(config.sources, config.root, "source", made.inputs),
        ]
        held = [s for s in dict.fromkeys(wanted) if s != path and _source(s, config, made)]
        made.tasks.append(Task(draft, tuple(held), config))
    return made


def merged(config: Config, options: Config) -> Config:
    """The configuration with what the command line says laid over it."""
    said = {name: getattr(options, name) for name in options.origin}
    return replace(config, **said, today=options.today, origin={**config.origin, **options.origin})


def _source(path: str, config: Config, made: Plan) -> bool:
    if path in made.sources:
        return True
    if any(i.path == path and i.role == "source" for i in made.inputs):
        return False
    article = _read(path, path, "source", config, made)
    if article is not None:
        made.sources[path] = article
    return article is not None


def _read(path: str, name: str, role: str, config: Config, made: Plan) -> Article | None:
    try:
        suffix = Path(name).suffix.lower() or None if path == "-" else None
        article = replace(read(path, suffix, id=name, max_bytes=config.max_mib * 1024 * 1024), id=name)
        if role == "draft" and path != "-" and os.path.isfile(path + SIDECAR):
            lines = Path(path + SIDECAR).read_text(encoding="utf-8").splitlines()
            article = replace(article, settings={**article.settings, "sidecar": lines})
    except (InputError, OSError, UnicodeDecodeError) as error:
        made.inputs.append(Input(name, role, "refused", str(error).removeprefix(f"{name}: ")))
        return None
    made.inputs.append(Input(name, role, "checked"))
    return article
