"""Where the templates lie: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def template_folder() -> Path:
    """The folder of the report's templates; raises FileNotFoundError when it was not installed."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent / "templates"):
        if (folder / "report.html.j2").is_file():
            return folder
    raise FileNotFoundError("the report templates are missing from this installation")
