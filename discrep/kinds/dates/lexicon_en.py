"""English words of time: every word the grammar knows, its class, and what it stands for.

A word has one class (a name that `shapes.py` turns into one character); classes that may stand for
each other in a form are joined in `SETS`. Function words are classes of their own.
"""

from __future__ import annotations

from typing import Any

from discrep.kinds.numerals.words_en import TENS
from discrep.kinds.numerals.words_en import UNITS as ONES

MONTHS = {
    "january": 1, "february": 2, "july": 7, "september": 9, "october": 10, "november": 11, "december": 12,
    "feb": 2, "sept": 9, "oct": 10, "nov": 11,
}  # fmt: skip
NAMELIKE_MONTHS = {  # also names of people, or other words
    "april": 4, "june": 6, "august": 8, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "tue": 2, "tues": 2, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
}  # fmt: skip
UNITS = {
    "second": "seconds sec secs", "minute": "minutes min mins", "hour": "hours hr hrs", "day": "days",
    "week": "weeks wk wks", "fortnight": "fortnights", "month": "months", "quarter": "quarters qtr",
    "year": "years yr yrs", "decade": "decades", "century": "centuries",
    "millennium": "millennia millenniums",
    "weekday": "weekdays",
}  # fmt: skip
NUMBERS = {word: n for word, n in ONES.items() if n}
ORDINALS = dict(zip("first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
                    (1, *range(3, 21)), strict=True)) | {"thirtieth": 30}  # fmt: skip
DECADES = dict(zip("twenties thirties forties fifties sixties seventies eighties nineties noughties".split(),
                   range(20, 110, 10), strict=True))  # fmt: skip
SEASONS = {"summer": "SU", "summertime": "SU", "autumn": "FA", "winter": "WI", "wintertime": "WI",
"midsummer": "SU",
           "midwinter": "WI"}  # fmt: skip

TABLES: dict[str, dict[str, Any]] = {
    "month": MONTHS,
    "monthx": NAMELIKE_MONTHS,
    "wday": WEEKDAYS,
    "wdays": {name + "s": number for name, number in WEEKDAYS.items() if len(name) > 5},
    "dayu": {"day": "day"}, "weeku": {"week": "week"}, "monthu": {"month": "month"},
    "yearu": {"year": "year"},
    "houru": {"hour": "hour"}, "minuteu": {"minute": "minute"}, "cent": {"century": "century"},
    "decu": {"decade": "decade"},
    "unitx": {"fortnight": "fortnight", "millennium": "millennium", "weekday": "weekday", "sec": "second",
    "min": "minute",
              "hr": "hour", "wk": "week", "yr": "year", "qtr": "quarter"},
    "units": {plural: unit for unit, plurals in UNITS.items() for plural in plurals.split()
              if plural not in ("sec", "min", "hr", "wk", "yr", "qtr")},
    "second": {"second": 2},
    "quarter": {"quarter": "quarter"},
    "weekend": {"weekend": "weekend", "week-end": "weekend"},
    "weekends": {"weekends": "weekend"},
    "num": NUMBERS,
    "tens": TENS,
    "ordw": ORDINALS,
    "decw": DECADES,
    "seasonx": SEASONS,
    "season": {"spring": "SP", "springtime": "SP"},
    "fall": {"fall": "FA"},
    "seasonw": {"season": "season", "seasons": "season"},
    "dayp": {"morning": "MO", "forenoon": "MO", "midmorning": "MO", "afternoon": "AF", "midafternoon": "AF",
             "evening": "EV", "night": "NI", "nighttime": "NI", "daytime": "DT", "nite": "NI"},
    "daypp": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "meal": {"lunch": "LU", "lunchtime": "LU", "dinner": "DI", "dinnertime": "DI", "breakfast": "BR"},
    "dawn": {"dawn": "DAWN", "daybreak": "DAWN", "sunrise": "DAWN", "dusk": "DUSK", "sunset": "DUSK",
             "nightfall": "DUSK", "sundown": "DUSK"},
    "overnight": {"overnight": "NI"},
    "noon": {"noon": 12, "midday": 12, "noontime": 12, "noonish": 12},
    "midnight": {"midnight": 0},
    "deicticw": {"today": 0, "yesterday": -1, "tomorrow": 1, "tomorrows": 1},
    "tonightw": {"tonight": 0, "tonite": 0},
    "ampm": {"am": "am", "pm": "pm", "a.m": "am", "p.m": "pm", "a.m.": "am", "p.m.": "pm"},
    "half": {"half": "half"},
    "few": {"few": 3, "several": 3, "some": 3, "many": 4, "numerous": 4},
    "couple": {"couple": 2, "pair": 2},
    "dozen": {"dozen": 12},
    "adv": {"daily": "P1D", "nightly": "TNI", "hourly": "PT1H", "weekly": "P1W", "biweekly": "P2W",
            "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "annual": "P1Y",
            "annually": "P1Y", "yearly": "P1Y", "semiannual": "P6M", "semiannually": "P6M", "biannual": "P6M",
            "biennial": "P2Y", "everyday": "P1D"},
    "ref": {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
            "presently": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF"},
    "rel": {"last": "last", "previous": "previous", "preceding": "previous", "current": "this", "next": "next",
            "following": "following", "coming": "coming", "upcoming": "coming", "ensuing": "following",
            "prior": "previous", "latest": "last", "forthcoming": "coming"},
    "this": {"this": "this"},
    "these": {"these": "this"},
    "that": {"that": "that"},
    "same": {"same": "same"},
    "past": {"past": "past"},
    "recent": {"recent": "recent"},
    "early": {"early": "start", "late": "end", "mid": "mid"},
    "earlier": {"earlier": "earlier"},
    "later": {"later": "later"},
    "edge": {"middle": "mid", "beginning": "start", "start": "start", "end": "end", "close": "end",
             "outset": "start", "midpoint": "mid"},
    "bound": {"final": -1, "closing": -1, "opening": 1},
    "latter": {"latter": 2},
    "small": {"small": "small", "wee": "wee"},
    "once": {"once": 1, "twice": 2},
    "neg": {"ago": -1, "back": -1},
    "ahead": {"hence": 1, "ahead": 1},
    "long_": {"daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year"},
}  # fmt: skip
FUNCTION = (
    "of in on at from to until till untill through thru between and or by since before after during for over "
    "within the a an every each other per all about around approximately roughly nearly almost more less "
    "fewer than "
    "least most only up so far with as circa away another additional extra then time times date present "
    "moment "
    "local zone timezone school fiscal calendar financial academic working business eve long ish oclock the its his "
    "her their whole entire full straight consecutive successive commencing starting ending running exactly "
    "precisely eastern central pacific mountain greenwich mean standard daylight hundred thousand old just "
    "right when both not was is been has have had no ad ce "
    " future near foreseeable under beyond course most without period m part turn"
).split()
WORDS: dict[str, tuple[str, Any]] = {word: (word, word) for word in FUNCTION}
for _cls, _table in TABLES.items():
    WORDS.update({_word: (_cls, _payload) for _word, _payload in _table.items()})
WORDS |= {
    "may": ("monthlc", 5), "march": ("monthlc", 3), "sun": ("wdaylc", 7), "sat": ("wdaylc", 6),
    "wed": ("wdaylc", 3),
    "mon": ("wdaylc", 1), "mar": ("monthlc", 3), "o'clock": ("oclock", "oclock"), "jan": ("monthlc", 1),
    "dec": ("monthlc", 12),
}  # fmt: skip
CASED: dict[str, tuple[str, Any]] = {
    "May": ("monthx", 5), "March": ("monthx", 3), "MAY": ("monthx", 5), "MARCH": ("monthx", 3),
    "Mar": ("monthx", 3),
    "Sun": ("wday", 7), "Sat": ("wday", 6), "Wed": ("wday", 3), "Mon": ("wday", 1), "Jan": ("monthx", 1),
    "Dec": ("monthx", 12), "Z": ("tz", "Z"), "AD": ("era", "AD"), "CE": ("era", "AD"), "BC": ("bcera", "BC"),
    "BCE": ("bcera", "BC"),
    "Today": ("deicticc", 0), "Tonight": ("tonightc", 0),
}  # fmt: skip
ZONES = {  # minutes from UTC; None where the letters stand for more than one zone
    "GMT": 0, "UTC": 0, "EST": -300, "EDT": -240, "CST": None, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480,
    "PDT": -420, "ET": None, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "JST": 540,
    "KST": 540, "HKT": 480, "SGT": 480, "IST": None, "AEST": 600, "AEDT": 660, "AWST": 480, "NZST": 720,
    "NZDT": 780, "EAT": 180, "WAT": 60, "SAST": 120, "WIB": 420, "PKT": 300, "AKST": -540, "HST": -600,
    "PT": None,
    "Z": 0,
}  # fmt: skip
PROPER = frozenset({"Times", "Day", "Year", "Month", "Week"})
"""Words of the lexicon that are a name when they stand capitalised."""
CASED |= {zone: ("tz", zone) for zone in ZONES}

SETS: dict[str, tuple[str, ...]] = {
    "mon": ("month", "monthx", "monthlc"),
    "mo": ("month", "monthx"),
    "amt": ("d2", "num", "numc", "tens", "year", "hhmm", "big", "dec", "yearw"),
    "wd": ("wday", "wdaylc"),
    "n": ("d2", "num", "numc", "tens"),
    "dom": ("d2", "ord", "ordw", "ordc", "second", "num", "numc"),
    "nth": ("ord", "ordw", "ordc", "second"),
    "nthd": ("ord", "ordc", "ordw", "second"),
    "unit": ("dayu", "weeku", "monthu", "yearu", "houru", "minuteu", "cent", "decu", "unitx"),
    "u": (
        "dayu",
        "weeku",
        "monthu",
        "yearu",
        "houru",
        "minuteu",
        "cent",
        "decu",
        "unitx",
        "units",
        "second",
        "quarter",
        "weekend",
        "weekends",
    ),
    "us": ("units",),
    "u1": (
        "dayu",
        "weeku",
        "monthu",
        "yearu",
        "houru",
        "minuteu",
        "cent",
        "decu",
        "unitx",
        "second",
        "quarter",
    ),
    "rpunct": ("eos",),
    "yr": ("year", "yearw"),
    "deictic": ("deicticw", "deicticc"),
    "tonight": ("tonightw", "tonightc"),
    "rlw": ("rlw", "rnoun"),
    "rl": ("rel", "this", "past", "that", "same"),
    "dash": ("hy", "ndash"),
    "to_": ("to", "until", "till", "untill", "through", "thru", "hy", "ndash", "tilde"),
    "wend": ("weekend", "weekends"),
    "sea": ("season", "seasonx", "fall"),
    "appr": ("about", "around", "approximately", "roughly", "nearly", "almost", "circa", "some"),
}

HOUR_BEFORE = tuple("at around about by until till before after since from".split())
"""Words before which a number word may be a spelt clock time: "at ten thirty", "until five to six"."""
TRIGGER_CLASSES = frozenset(
    "month monthx wday wdays dayu weeku monthu yearu houru minuteu cent decu unitx units weekend weekends "
    "decw season seasonx fall "
    "dayp daypp dawn overnight noon midnight deicticw tonightw adv ref long_".split()
)
NOT_TRIGGERS = frozenset({"am"})
TRIGGERS = tuple(sorted(
    {word for word, (cls, _) in WORDS.items() if cls in TRIGGER_CLASSES}
    | {f"{word} {hour}" for word in HOUR_BEFORE for hour in (*tuple(NUMBERS)[:12], "half")}
    | {f"{number} a m" for number in (*NUMBERS, *TENS)}  # by itself "a m" would hide the month of "a month"
    | {"o'clock", "quarter", "quarters", "march", "mar", "oclock", "sun", "sat", "wed", "mon", "jan", "dec", "moment",
       "future", "past", "present", "pm", "p.m", "a.m", "at this time", "lunchtime", "dinnertime", "to date"}
))  # fmt: skip
"""Words at which the reading of a run may begin, besides digits; also in capitals."""
TRIGGERS_CASED = frozenset({"May", "am", "AM", "PM", "AD", "BC", "BCE"})
DULL = frozenset(FUNCTION) - {"future", "present", "moment", "date", "time", "ish", "m", "oclock"} | {
    "d2", "num", "tens", "big", "frac", "hhmm", "comma", "hy", "ndash", "mdash", "lpar", "rpar", "tilde",
    "slash", "dprime", "poss", "rel",
    "this", "these", "that", "same", "recent", "early", "earlier", "later", "edge", "few", "couple",
    "dozen", "half", "once", "bound", "latter", "small",
    "ordw", "neg", "ahead",
}  # fmt: skip
"""Classes of which alone no time is made."""
ABBREVIATED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
EDGES = {
    "since": "since",
    "after": "after",
    "until": "until",
    "till": "until",
    "before": "before",
    "by": "by",
}
NAME_BEFORE = frozenset("Sheffield Bloody Ruby Super Giving Ash Joe Freaky".split())
NAME_AFTER = frozenset(
    "Institute Times Telegraph Mirror Mail Express Herald Review Post Tribune Independent Agreement Accord "
    "Night Street Avenue Road "
    "Club Society Foundation Group Hotel Fund Company Corp Building Tower House Bar Café Cafe Ensemble "
    "Orchestra Players Capital "
    "Ventures Records Studios Partners Trust League Brigade Battalion Squadron Regiment Division "
    "Movement".split()
)
COUNTED = frozenset(
    "percent per million billion trillion people men women children soldiers points degrees".split()
)
"""Words after which a figure counts something."""
FEAST_NOUNS = frozenset(
    "party parties tree trees card cards gift gifts shopping carols dinner turkey lights decorations stocking "
    "stockings bonus pudding shoppers".split()
)
"""What is named after a feast and may be had on any day."""
RELATIVES = frozenset("that which when he she they it leading where who".split())
