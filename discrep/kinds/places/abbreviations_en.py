"""Abbreviations of states and countries in news style, as folded words, to the codes of the gazetteer."""

from __future__ import annotations

_STATES = """AL ala · AK alaska · AZ ariz · AR ark · CA calif · CO colo · CT conn · DE del · FL fla · GA ga · IL ill · IN ind · IA iowa
KS kan · KY ky · LA la · MD md · MA mass · MI mich · MN minn · MS miss · MO mo · MT mont · NE neb · NV nev · NH n.h · NJ n.j
NM n.m · NY n.y · NC n.c · ND n.d · OH ohio · OK okla · OR ore · PA pa · RI r.i · SC s.c · SD s.d · TN tenn · TX tex · VT vt
VA va · WA wash · WV w.va · WI wis · WY wyo · DC d.c"""


_PROVINCES = "02 b.c · 08 ont · 01 alta · 10 que · 07 n.s · 04 n.b · 03 man · 11 sask"


def _state_rows() -> dict[str, str]:
    out: dict[str, str] = {}
    for row in _STATES.replace("\n", " · ").split(" · "):
        code, short = row.split()
        out[f"{short}."] = f"US.{code}"
        if "." in short:
            out[f"{short.replace('.', '. ')}."] = f"US.{code}"
    for row in _PROVINCES.split(" · "):
        code, short = row.split()
        out[f"{short}."] = out[f"{short.replace('.', '. ')}."] = f"CA.{code}"
    return out


# "Ga." counts only with its stop, "TX" only in capitals after a comma (see POSTAL).
ABBREVIATIONS: dict[str, str] = {
    **_state_rows(),
    "u.s.": "US", "u. s.": "US", "us": "US", "usa": "US", "u.s": "US", "u.s.a.": "US",
    "uk": "GB", "u.k.": "GB", "u.k": "GB", "uae": "AE", "u.a.e.": "AE", "drc": "CD",
}  # fmt: skip
POSTAL: frozenset[str] = frozenset(
    """AL AK AZ AR CA CO CT DE FL GA IL IN IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX VT
    VA WA WV WI WY DC""".split()
)
