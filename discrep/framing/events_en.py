"""Event classes of news and the words that trigger them: verbs by their forms, nouns with plurals."""

from __future__ import annotations

# class: (verb lemmas, noun lemmas); irregular forms stand in IRREGULAR.
EVENT_WORDS: dict[str, tuple[str, str]] = {
    "air-strike": ("", "airstrike air-strike airraid raid"),
    "shelling": ("shell bombard", "shelling bombardment"),
    "bombing": ("bomb", "bombing bomb blast explosion"),
    "shooting": ("shoot", "shooting gunfire"),
    "attack": ("attack ambush storm", "attack assault ambush offensive"),
    "clash": ("clash", "clash battle fighting"),
    "coup": ("overthrow", "coup putsch"),
    "invasion": ("invade", "invasion incursion"),
    "arrest": ("arrest detain", "arrest detention"),
    "trial": ("try", "trial hearing"),
    "sentence": ("sentence jail imprison", "sentence"),
    "election": ("elect", "election ballot vote referendum"),
    "talks": ("negotiate", "talks negotiation summit meeting"),
    "deal": ("agree sign", "deal agreement accord treaty ceasefire truce"),
    "quake": ("", "earthquake quake tremor"),
    "flood": ("flood", "flood flooding"),
    "fire": ("burn", "fire blaze wildfire"),
    "crash": ("crash collide derail", "crash collision derailment"),
    "protest": ("protest demonstrate rally", "protest demonstration rally march"),
    "resignation": ("resign", "resignation"),
    "death": ("die", "death"),
    "press-conference": ("", "press-conference"),
}
IRREGULAR: dict[str, str] = {"shot": "shoot", "shooting": "shoot", "overthrew": "overthrow", "overthrown": "overthrow"}
# "airstrike" in two words and the like: (first word, second word): class
PAIRS: dict[tuple[str, str], str] = {
    ("air", "strike"): "air-strike",
    ("air", "strikes"): "air-strike",
    ("air", "raid"): "air-strike",
    ("air", "raids"): "air-strike",
    ("press", "conference"): "press-conference",
    ("news", "conference"): "press-conference",
}
