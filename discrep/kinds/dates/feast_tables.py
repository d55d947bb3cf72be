"""Rules of named days: fixed dates, weekdays of a month, distances from Easter and the Hebrew new year, owners."""

from __future__ import annotations

FIXED: dict[str, tuple[int, int]] = {
    "new-years-day": (1, 1), "epiphany": (1, 6), "orthodox-christmas": (1, 7), "burns-night": (1, 25),
    "australia-day": (1, 26), "holocaust-memorial-day": (1, 27), "groundhog": (2, 2), "waitangi-day": (2, 6),
    "lincoln": (2, 12), "valentines": (2, 14), "defender-day": (2, 23), "womens-day": (3, 8),
    "st-patrick": (3, 17), "st-davids-day": (3, 1), "april-fools": (4, 1), "earth-day": (4, 22),
    "st-georges-day": (4, 23), "anzac-day": (4, 25), "walpurgis": (4, 30), "may-day": (5, 1),
    "press-freedom-day": (5, 3), "cinco-de-mayo": (5, 5), "europe-day": (5, 9),
    "russia-day": (6, 12), "flag-day": (6, 14), "refugee-day": (6, 20), "juneteenth": (6, 19),
    "midsummer-day": (6, 24), "canada-day": (7, 1), "july-4": (7, 4), "bastille-day": (7, 14),
    "mandela-day": (7, 18), "assumption": (8, 15), "heritage-day": (9, 24), "german-unity-day": (10, 3),
    "double-tenth": (10, 10), "halloween": (10, 31), "all-saints": (11, 1), "all-souls": (11, 2),
    "day-of-the-dead": (11, 2), "guy-fawkes": (11, 5), "veterans-day": (11, 11), "st-andrews-day": (11, 30),
    "world-aids-day": (12, 1), "human-rights-day": (12, 10), "constitution-day": (12, 12),
    "st-lucy": (12, 13), "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26),
    "new-years-eve": (12, 31), "tiananmen": (6, 4), "law-day": (5, 1), "parsi-new-year": (8, 16),
}  # fmt: skip
NTH: dict[str, tuple[int, int, int, int]] = {  # month, weekday, which (-1 the last), days after
    "mlk": (1, 1, 3, 0), "presidents-day": (2, 1, 3, 0), "mothers-day": (5, 7, 2, 0),
    "early-may-holiday": (5, 1, 1, 0), "spring-holiday": (5, 1, -1, 0), "august-holiday": (8, 1, -1, 0),
    "memorial-day": (5, 1, -1, 0), "fathers-day": (6, 7, 3, 0),
    "labor-day": (9, 1, 1, 0), "columbus-day": (10, 1, 2, 0), "canada-thanksgiving": (10, 1, 2, 0),
    "election-day": (11, 1, 1, 1), "melbourne-cup": (11, 2, 1, 0), "thanksgiving": (11, 4, 4, 0),
    "black-friday": (11, 4, 4, 1), "small-business-saturday": (11, 4, 4, 2), "cyber-monday": (11, 4, 4, 4),
    "giving-tuesday": (11, 4, 4, 5), "remembrance-sunday": (11, 7, 2, 0), "grandparents-day": (9, 1, 1, 6),
    "armed-forces-day": (5, 6, 3, 0), "military-spouse": (5, 7, 2, -2), "clocks-forward": (3, 7, 2, 0),
    "clocks-back": (11, 7, 1, 0),
}  # fmt: skip
LISTED: dict[str, dict[int, tuple[int, int]]] = {  # days that each year sets anew
    "super-tuesday": {
        1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2), 2008: (2, 5), 2012: (3, 6),
        2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
    },
}  # fmt: skip
EASTER: dict[str, int] = {
    "shrove-tuesday": -47, "mardi-gras": -47, "ash-wednesday": -46, "mothering-sunday": -21, "palm-sunday": -7,
    "maundy-thursday": -3, "good-friday": -2, "holy-saturday": -1, "easter": 0, "easter-monday": 1,
    "ascension": 39, "pentecost": 49, "whit-monday": 50, "trinity-sunday": 56, "corpus-christi": 60,
}  # fmt: skip
ORTHODOX: dict[str, int] = {
    "clean-monday": -48, "lazarus-saturday": -8, "orthodox-palm-sunday": -7, "orthodox-good-friday": -2,
    "orthodox-easter": 0, "orthodox-easter-monday": 1, "orthodox-pentecost": 49,
}  # fmt: skip
ISLAMIC: dict[str, tuple[int, int]] = {  # month and day, for years no table covers
    "islamic-new-year": (1, 1), "tasua": (1, 9), "ashura": (1, 10), "arbaeen": (2, 20), "mawlid": (3, 12),
    "isra-and-miraj": (7, 27), "mid-shaban": (8, 15), "ramadan": (9, 1), "laylat-al-qadr": (9, 27),
    "eid-al-fitr": (10, 1), "arafah": (12, 9), "eid-al-adha": (12, 10),
}  # fmt: skip
LASTING = {"ramadan": 30, "navaratri": 9}
"""Days of feasts that have more than one."""
EVE_OF = {"choti-diwali": ("diwali", -1), "holika-dahan": ("holi", -1), "bhai-dooj": ("diwali", 2)}
"""Days told from another feast."""
HEBREW: dict[str, tuple[int, int]] = {  # days from the eve of 1 Tishri, length from that eve
    "rosh-hashanah": (0, 2), "yom-kippur": (9, 1), "sukkot": (14, 7), "shemini-atzeret": (21, 1),
    "simchat-torah": (22, 1), "hanukkah": (83, 8),
}  # fmt: skip
HEBREW_SPRING: dict[str, tuple[int, int]] = {  # days back from the next new year, length
    "purim": (-193, 1), "passover": (-163, 8), "lag-baomer": (-130, 1), "shavuot": (-113, 1), "tisha-bav": (-51, 1),
}  # fmt: skip
SOFT = {"hanukkah": 1, "nowruz": 1, "passover": 1, "parsi-new-year": 1, "independence-day": 183,
        "republic-day": 183, "national-day": 183, "victory-day": 183}  # fmt: skip
"""Days by which a feast's edges may move before it matters."""
OWNED: dict[str, dict[str, tuple[int, int]]] = {  # a day that every country has its own of, by its owner's first name
    "independence-day": {
        "u.s": (7, 4), "us": (7, 4), "america": (7, 4), "american": (7, 4), "india": (8, 15), "indian": (8, 15),
        "pakistan": (8, 14), "bangladesh": (3, 26), "ukraine": (8, 24), "ukrainian": (8, 24), "mexico": (9, 16),
        "mexican": (9, 16), "brazil": (9, 7), "argentina": (7, 9), "chile": (9, 18), "colombia": (7, 20),
        "peru": (7, 28), "venezuela": (7, 5), "kenya": (12, 12), "ghana": (3, 6), "nigeria": (10, 1),
        "nigerian": (10, 1), "uganda": (10, 9), "indonesia": (8, 17), "indonesian": (8, 17), "malaysia": (8, 31),
        "philippine": (6, 12), "philippines": (6, 12), "poland": (11, 11), "polish": (11, 11), "finland": (12, 6),
        "finnish": (12, 6), "greece": (3, 25), "greek": (3, 25), "armenia": (9, 21), "georgia": (5, 26),
        "azerbaijan": (5, 28), "estonia": (2, 24), "latvia": (11, 18), "belarus": (7, 3), "kazakhstan": (12, 16),
        "uzbekistan": (9, 1), "moldova": (8, 27), "kosovo": (2, 17), "jordan": (5, 25), "lebanon": (11, 22),
        "tunisia": (3, 20), "algeria": (7, 5), "syria": (4, 17), "afghanistan": (8, 19), "zimbabwe": (4, 18),
        "jamaica": (8, 6), "haiti": (1, 1), "cuba": (5, 20), "norway": (5, 17), "iceland": (6, 17),
    },
    "republic-day": {
        "india": (1, 26), "indian": (1, 26), "turkey": (10, 29), "turkish": (10, 29), "italy": (6, 2),
        "italian": (6, 2), "kenya": (6, 1), "pakistan": (3, 23), "kazakhstan": (10, 25),
    },
    "national-day": {
        "china": (10, 1), "chinese": (10, 1), "taiwan": (10, 10), "france": (7, 14), "spain": (10, 12),
        "belgium": (7, 21), "switzerland": (8, 1), "swiss": (8, 1), "sweden": (6, 6), "singapore": (8, 9),
        "austria": (10, 26), "hungary": (8, 20), "hungarian": (8, 20), "luxembourg": (6, 23), "saudi": (9, 23),
        "kuwait": (2, 25), "qatar": (12, 18), "oman": (11, 18), "romania": (12, 1), "bulgaria": (3, 3),
    },
    "victory-day": {"russia": (5, 9), "russian": (5, 9), "soviet": (5, 9), "moscow": (5, 9), "croatia": (8, 5),
                    "bangladesh": (12, 16), "turkey": (8, 30)},
}  # fmt: skip
UNOWNED = {"independence-day": (7, 4), "republic-day": (1, 26), "victory-day": (5, 9), "national-day": None}
"""What is most often meant where no owner is named: with edges so soft that nothing conflicts."""
