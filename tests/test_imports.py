"""Imports go one way, heavy libraries stay out of module level, names of modules say what is inside."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "discrep"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Each room may import itself and the rooms named here (model is open to all).
ALLOWED = {
    "naming": {"naming"},
    "reading": {"reading", "naming"},
    "offices": {"offices", "naming"},
    "framing": {"framing", "naming"},
    "alignment": {"alignment", "naming"},
    "lexicon": {"lexicon"},
    "kinds": {"kinds", "naming", "offices", "framing", "alignment", "reading", "lexicon"},
    "findings": {"findings", "kinds", "alignment", "naming", "offices", "lexicon", "config"},
    "config": {"config"},
    "reporting": {"reporting", "findings", "kinds"},
    "cli": {
        "cli",
        "pipeline",
        "drafting",
        "config",
        "reporting",
        "findings",
        "kinds",
        "offices",
        "reading",
        "dating",
        "corpus",
        "naming",
        "framing",
    },
}
HEAVY = {
    "pandas",
    "dateparser",
    "trafilatura",
    "lxml",
    "jinja2",
    "rich",
    "numpy",
    "htmldate",
    "sqlite3",
    "yaml",
}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}


def imported(path: Path) -> list[tuple[str, bool]]:
    """(module, at module level) of each import in a file; type-checking blocks apart."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
    }
    top = {id(node) for node in tree.body}
    found = []
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.append((node.module, id(node) in top))
        elif isinstance(node, ast.Import):
            found += [(alias.name, id(node) in top) for alias in node.names]
    return found


def room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    own = room(path)
    if own not in ALLOWED:
        return
    for module, _ in imported(path):
        parts = module.split(".")
        if parts[0] == "discrep" and len(parts) > 1 and parts[1] not in ("model", "__init__"):
            assert parts[1] in ALLOWED[own], f"{path.name} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    for module, top in imported(path):
        if top:
            assert module.split(".")[0] not in HEAVY, f"{path.name} imports {module} at module level"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_drawer_modules(path: Path) -> None:
    assert path.stem not in DRAWERS


def test_kinds_do_not_know_each_other() -> None:
    # titles and names share a person; dating asks titles; the other kinds stand alone
    allowed = {("names", "titles"), ("titles", "names")}
    for path in (PACKAGE / "kinds").rglob("*.py"):
        own = path.relative_to(PACKAGE / "kinds").parts[0]
        if own.endswith(".py"):
            continue
        for module, _ in imported(path):
            parts = module.split(".")
            if (
                parts[:2] == ["discrep", "kinds"]
                and len(parts) > 2
                and parts[2] in {"dates", "quantities", "titles", "names"}
            ):
                assert parts[2] == own or (own, parts[2]) in allowed, f"{path} imports {module}"
