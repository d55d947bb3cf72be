"""A report in which every string that came from outside is replaced by a hostile one."""

from __future__ import annotations

import dataclasses

from discrep.model import Finding, Location, Report

HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{7*7}}{% raw %}${7*7}",
    "<!-- --> ]]> &amp; <![CDATA[",
    "::error file=a,line=1::forged",
    "x\n::set-output name=a::b\r\n##[error]y ##vso[task]z",
    "\x1b]52;c;aGk=\x07\x1b[31mred\x9b0m\x00\x08",
    "\u202egnp.exe\u200b\u2066\u2028\u2029\ufeff",
    "\ud800 lone \udcff",
    "=cmd|' /C calc'!A0",
    " \t+1+1",
    "＝1+1",
    "@SUM(1)",
    "@everyone #1 GH-12 https://evil.example www.evil.example [a](javascript:x) `x`",
    "```\n~~~\n| a | b |\n# h",
    "a,b;c\"d'e",
    "50%,a:b%0A::c",
    "../../etc/passwd\x00",
)


def with_text(report: Report, bad: str) -> Report:
    """The report with `bad` in every message, surface, reading, reason, title, source, name and notice."""
    names = {e.article.id: f"{bad}{n}" for n, e in enumerate(report.extractions)}

    def place(p: Location) -> Location:
        return dataclasses.replace(p, article=names[p.article], surface=bad, says=bad)

    def finding(f: Finding) -> Finding:
        return dataclasses.replace(
            f,
            message=bad,
            why=tuple(bad for _ in f.why),
            locations=tuple(map(place, f.locations)),
            suppressed=None if f.suppressed is None else bad,
        )

    extractions = tuple(
        dataclasses.replace(
            e,
            article=dataclasses.replace(
                e.article,
                id=names[e.article.id],
                title=bad,
                source=bad,
                path=names[e.article.id],
                text=e.article.text + bad,
            ),
        )
        for e in report.extractions
    )
    return dataclasses.replace(
        report,
        findings=tuple(map(finding, report.findings)),
        extractions=extractions,
        notices=(bad,),
        drafts=tuple(names[d] for d in report.drafts),
        sheet=tuple(
            dataclasses.replace(r, draft=place(r.draft), source=r.source and place(r.source), why=bad)
            for r in report.sheet
        ),
        inputs=tuple(dataclasses.replace(i, path=bad, why=bad) for i in report.inputs),
        coverage=dataclasses.replace(report.coverage, skipped=((bad, bad),)),
    )
