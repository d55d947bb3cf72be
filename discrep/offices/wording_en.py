"""English wordings of offices: what each class is called, and the forms that follow from one form."""

from __future__ import annotations

from discrep.naming.fold import fold

# Forms that every office of a class answers to, whatever its own title is.
CLASS_FORMS: dict[str, tuple[str, ...]] = {
    "foreign_min": (
        "foreign minister",
        "minister of foreign affairs",
        "minister for foreign affairs",
        "foreign affairs minister",
        "fm",
    ),
    "defence_min": (
        "defence minister",
        "minister of defence",
        "minister for defence",
        "minister of national defence",
        "national defence minister",
        "minister of war",
    ),
    "finance_min": ("finance minister", "minister of finance", "minister for finance"),
    "interior_min": (
        "interior minister",
        "minister of the interior",
        "minister of internal affairs",
        "minister of interior",
        "internal affairs minister",
    ),
    "justice_min": ("justice minister", "minister of justice", "minister for justice"),
}

# Forms that can confirm a class but are too loose to contradict anybody.
WEAK_FORMS: dict[str, tuple[str, ...]] = {
    "head_of_state": ("leader", "head of state", "strongman", "ruler"),
    "head_of_gov": ("leader", "head of government", "premier"),
    "foreign_min": ("top diplomat", "foreign policy chief", "chief diplomat", "diplomacy chief"),
    "defence_min": ("defence chief",),
    "finance_min": ("finance chief",),
    "igo_head": ("chief", "boss", "head", "leader"),
    "mil_chief": ("army chief", "top general", "military chief"),
    "central_bank": ("central bank chief", "central banker", "central bank head"),
    "intelligence": ("spy chief", "spymaster", "intelligence chief"),
    "spokesperson": ("press officer",),
}

# A form on the left brings the forms on the right (folded text, as substrings of whole words).
SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("defence", ("defense",)),
    ("defense", ("defence",)),
    ("organisation", ("organization",)),
    ("programme", ("program",)),
    ("spokesperson", ("spokesman", "spokeswoman")),
    ("spokesman", ("spokesperson", "spokeswoman")),
    ("spokeswoman", ("spokesperson", "spokesman")),
    ("chairman", ("chair", "chairwoman", "chairperson")),
    ("chairperson", ("chair", "chairwoman", "chairman")),
    ("vice president", ("vicepresident",)),
)
# Word order and wording slips for one and the same office: reported as a matter of form at most.
FORM_SLIPS: tuple[tuple[str, str], ...] = (
    ("secretary general", "general secretary"),
    ("director general", "general director"),
    ("managing director", "director managing"),
)
# "prime minister" of one office is written "premier" in headlines everywhere.
SYNONYMS: tuple[tuple[str, str], ...] = (("prime minister", "premier"), ("prime minister", "pm"))
ABBREVIATIONS = frozenset("pm fm dg sg vp secgen secdef dpm cds coas gensec".split())


def variants(form: str) -> tuple[str, ...]:
    """A folded form with its spellings and genders, itself first."""
    out = [form]
    for old, new in SPELLINGS:
        for known in tuple(out):
            words = f" {known} "
            if f" {old} " in words:
                out += [words.replace(f" {old} ", f" {w} ").strip() for w in new]
    return tuple(dict.fromkeys(out))


def forms(*fields: tuple[str, ...]) -> tuple[str, ...]:
    """Every folded form of some title words, without repetition."""
    return tuple(dict.fromkeys(v for field in fields for form in field for v in variants(fold(form)) if v))
