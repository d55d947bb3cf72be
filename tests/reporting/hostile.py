"""A report in which every string that came from outside is replaced by a hostile one."""

from __future__ import annotations

import dataclasses

from discrep.model import Article, Finding, LineMap, Location, Report

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
    "x" * 10_000,
    "\ufdfa" * 200,
    "<b>" * 400,
    "a\u0300\u0301\u0302" * 30,
    "\ufffe\uffff\U0010ffff\x7f\x85",
    "&#x6a;avascript:alert(1)",
    "java\tscript:alert(1)",
    "//evil.example/x",
    "data:text/html,<script>alert(1)</script>",
    "${{ github.token }} $(id) `id`",
    "]]></failure></testcase><testcase name='x'/>",
    '{"a": [1], "b": NaN}',
    "-->\n<!-- discrep-report -->",
    "##vso[task.setvariable]x ##teamcity[x]",
    "   ::stop-commands::x",
    "\\u003cscript\\u003e \\x1b[2J",
)

PIECES = (
    "<script>", "</script>", "</style>", "</title>", "</svg>", "</textarea>", "<!--", "-->", "]]>", "<![CDATA[",
    "<img src=x onerror=alert(1)>", "<a href='javascript:x'>", '"', "'", ">", "<", "&", "&lt;", "&#60;", "{{7*7}}",
    "{%", "%}", "{#", "${x}", "::", "::error::", "##[", "##vso[", "##teamcity[", "%0A", "%25", "%", ":", ",", ";",
    "\n", "\r", "\r\n", "\t", "\x00", "\x07", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x1b]8;;x\x07", "\x7f", "\x85",
    "\x9b2J", "\u200b", "\u200e", "\u202e", "\u2028", "\u2029", "\u2066", "\ufeff", "\ufffe", "\uffff", "\ud800",
    "\udfff", "=", "+", "-", "@", "＝", "|", "`", "```", "~~~", "*", "_", "#", "# ", "- ", "1. ", "> ", "\\", "/", "../",
    "[x](y)", "@team", "#1", "https://", "www.", "javascript:", "data:", "NaN", "null", "\U0001f600", "\u05d0", "é",
)  # fmt: skip
FIELDS = frozenset(
    ("message", "surface", "says", "why", "reason", "title", "source", "name", "text", "notice", "input")
)


def with_text(report: Report, bad: str, fields: frozenset[str] = FIELDS) -> Report:
    """The report with `bad` in every one of the fields that came from outside."""

    def told(field: str, given: str) -> str:
        return bad if field in fields else given

    names = {e.article.id: told("name", e.article.id) for e in report.extractions}
    if "name" in fields:
        names = {name: f"{bad}{n}" for n, name in enumerate(names)}
    shift = len(bad) if "text" in fields else 0

    def article(a: Article) -> Article:
        text = bad + a.text + bad if shift else a.text
        return dataclasses.replace(
            a,
            id=names[a.id],
            title=told("title", a.title or "t"),
            source=told("source", a.source or "s"),
            path=names[a.id],
            text=text,
            lines=LineMap(text),
        )

    articles = {e.article.id: article(e.article) for e in report.extractions}

    def place(p: Location) -> Location:
        line, column = articles[p.article].locate(p.start + shift)
        return dataclasses.replace(
            p,
            article=names[p.article],
            start=p.start + shift,
            end=p.end + shift,
            line=line,
            column=column,
            surface=told("surface", p.surface),
            says=told("says", p.says),
        )

    def finding(f: Finding) -> Finding:
        return dataclasses.replace(
            f,
            message=told("message", f.message),
            why=tuple(told("why", w) for w in f.why),
            locations=tuple(map(place, f.locations)),
            suppressed=None if f.suppressed is None else told("reason", f.suppressed),
        )

    return dataclasses.replace(
        report,
        findings=tuple(map(finding, report.findings)),
        extractions=tuple(dataclasses.replace(e, article=articles[e.article.id]) for e in report.extractions),
        notices=(told("notice", "n"),),
        drafts=tuple(names[d] for d in report.drafts),
        sheet=tuple(
            dataclasses.replace(
                r, draft=place(r.draft), source=r.source and place(r.source), why=told("why", r.why)
            )
            for r in report.sheet
        ),
        inputs=tuple(
            dataclasses.replace(i, path=told("input", i.path), why=told("input", i.why))
            for i in report.inputs
        ),
        coverage=dataclasses.replace(report.coverage, skipped=((told("notice", "a"), told("notice", "b")),)),
    )
