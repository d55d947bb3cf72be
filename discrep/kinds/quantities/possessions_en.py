"""Words by which somebody or something has a number of things: "has 31 dogs", "employs 300", "a father of three"."""

from __future__ import annotations

# Right before the number; the owner stands before it.
HAS = r"\b(?:has|have|had|having|owns?|owned|operates?|operated|runs?)\s(?:(?:about|some|around|only|just|at least|nearly|almost|over|more than|as many as)\s)?\Z"
EMPLOYS = r"\b(?:employs?|employed|employing|workforce of|staff of)\s(?:(?:about|some|around|only|nearly|almost|over|more than)\s)?\Z"
PARENT = r"\b(?:father|mother|dad|mom|mum|parents?)[-\s]of[-\s](?:(?:about|at least)\s)?\Z"
WORKERS = frozenset(("people", "person", "worker", "employee", "staff"))
CHILDREN = frozenset(("child", "kid", "children"))
# Things that many have at one time in other ways, or that pass: no property of anybody.
FLEETING = frozenset(
    "day hour minute week month year time chance match game point run vote second shot option choice reason word"
    " question injury case death thing people other more way part".split()
)
OTHER_SUBJECT = r"\b(?:he|she|they|it|who|which|that|and|but)\b"  # behind the name
