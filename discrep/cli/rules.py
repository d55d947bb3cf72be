"""`discrep rules [ID]`."""

from __future__ import annotations

import click

from discrep.model import UsageError


@click.command()
@click.argument("rule_id", required=False, metavar="[ID]")
def rules(rule_id: str | None) -> int:
    """List every rule, or print the manual page of one, with its examples."""
    from discrep.findings.rules import RULES
    from discrep.reporting.manual import listing, manual

    if rule_id is None:
        click.echo(listing(RULES), nl=False)
        return 0
    found = next((r for r in RULES if rule_id in (r.id, *r.aliases)), None)
    if found is None:
        import difflib

        near = difflib.get_close_matches(rule_id, [r.id for r in RULES], 1)
        raise UsageError(f"no rule is called {rule_id!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    click.echo(manual(found), nl=False)
    return 0
