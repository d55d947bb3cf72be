"""The rules' own docs as text: the listing, the README table, one rule's manual page."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.rule import Example, Rule


def listing(rules: Sequence[Rule]) -> str:
    """One line a rule: id, severity, outcome, summary."""
    width = max(len(r.id) for r in rules)
    return "".join(
        f"{r.id:<{width}}  {r.severity.value:<7}  {r.outcome.value:<11}  {r.summary}\n" for r in rules
    )


def markdown_table(rules: Sequence[Rule]) -> str:
    """The README's table of rules."""
    lines = ["| rule | severity | class | what it reports |", "| --- | --- | --- | --- |"]
    lines += [f"| `{r.id}` | {r.severity.value} | {r.outcome.value} | {r.summary} |" for r in rules]
    return "\n".join(lines) + "\n"


def manual(rule: Rule) -> str:
    """The rule's manual page; its examples are those the tests run."""
    parts = [
        f"{rule.id}: {rule.summary}",
        f"severity {rule.severity.value}, class {rule.outcome.value}, facts of kind {rule.kind}",
        f"What it does\n  {rule.what}",
        f"Why it matters\n  {rule.why}",
        f"Reported\n  {rule.reported}",
        f"Not reported\n  {rule.not_reported}",
        "Examples that are reported\n" + "\n".join(map(_example, rule.fails)),
        "Near misses that are not\n" + "\n".join(map(_example, rule.passes)),
    ]
    return "\n\n".join(parts) + "\n"


def _example(example: Example) -> str:
    lines = []
    for index, text in enumerate(example.texts):
        date = example.date(index)
        lines.append(f"  {'·' if index else '-'} {text}" + (f"  [{date}]" if date else ""))
    if example.why:
        lines.append(f"    ({example.why})")
    return "\n".join(lines)
