"""English words of quotations: contractions, negators, hedges, words without weight, forms of saying."""

from __future__ import annotations

# Spelt out, so that "don't" and "do not" are one wording.
CONTRACTIONS: dict[str, tuple[str, ...]] = (
    {
        "can't": ("can", "not"),
        "cannot": ("can", "not"),
        "cant": ("can", "not"),
        "won't": ("will", "not"),
        "wont": ("will", "not"),
        "shan't": ("shall", "not"),
        "ain't": ("is", "not"),
        "n't": ("not",),
        "gonna": ("going", "to"),
        "wanna": ("want", "to"),
        "gotta": ("got", "to"),
        "i'm": ("i", "am"),
        "im": ("i", "am"),
        "let's": ("let", "us"),
        "'em": ("them",),
        "'cause": ("because",),
        "'re": ("are",),
        "'ve": ("have",),
        "'ll": ("will",),
        "'s": ("is",),
        "'m": ("am",),
        "'d": ("would",),
        "'t": ("not",),
        "cent": ("percent",),
        "%": ("percent",),
        "&": ("and",),
        "$": ("dollars",),
        "€": ("euros",),
        "£": ("pounds",),
        "dr": ("doctor",),
        "km": ("kilometers",),
        "kms": ("kilometers",),
        "kg": ("kilograms",),
        "kgs": ("kilograms",),
        "mph": ("miles", "an", "hour"),
        "hrs": ("hours",),
        "mins": ("minutes",),
        "yrs": ("years",),
        "pct": ("percent",),
        "vs": ("versus",),
        "govt": ("government",),
        "ok": ("okay",),
        "mr": (),
        "mrs": (),
        "ms": (),
        "mr.": (),
        "mrs.": (),
        "ms.": (),
        "com": (),
    }
    | {
        # what a text cut into tokens leaves of "don ’ t"
        stem + "n": (stem,)
        for stem in "do does did is are was were has have had could would should".split()
    }
    | {
        stem + "nt": (stem, "not")
        for stem in "do does did is are was were has have had could would should".split()
    }
)
# Abbreviated names of states and their unions; without stops only in capitals.
ABBREVIATED: dict[str, tuple[str, ...]] = {
    "US": ("united", "states"),
    "UK": ("united", "kingdom"),
    "UN": ("united", "nations"),
    "EU": ("european", "union"),
    "UAE": ("united", "arab", "emirates"),
}
ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("n't", ("not",)),
    ("'re", ("are",)),
    ("'ve", ("have",)),
    ("'ll", ("will",)),
    ("'d", ("would",)),
)
# "'s" after one of these is "is" or "has"; after any other word the mark of the possessive.
BEFORE_IS = frozenset("it he she that there what who where here this how everybody everyone nobody".split())

# Spellings of one word on the two sides of the ocean: (ending or part, other form).
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("ourite", "orite"),
    ("ourable", "orable"),
    ("ogue", "og"),
    ("tre", "ter"),
    ("tres", "ters"),
    ("bre", "ber"),
    ("ence", "ense"),
    ("elled", "eled"),
    ("elling", "eling"),
    ("amme", "am"),
    ("ammes", "ams"),
    ("grey", "gray"),
    ("wards", "ward"),
    ("ageing", "aging"),
    ("judgement", "judgment"),
)

NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor nowhere without hardly barely scarcely unable".split()
)
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "de")
# Words of amount that change what is claimed when they change.
AMOUNTS = frozenset(
    "all some most many few several every any half none both only more less fewer always never often "
    "sometimes dozens hundreds thousands millions billions million billion thousand hundred".split()
)
# Words that soften or stress; to drop one is an edit, seldom a falsehood.
HEDGES = frozenset(
    "very really just actually quite rather perhaps maybe probably possibly apparently obviously clearly "
    "basically simply certainly definitely absolutely totally truly indeed well so too also even still now "
    "then please again yes yeah oh um uh look kind sort like think believe guess know mean honestly frankly "
    "extremely pretty".split()
)
FUNCTION = (
    frozenset(
        "a an the this that these those of in on at by for from with to into onto over under about against "
        "between among during through across toward towards upon as and but or so yet if than then when while "
        "where which who whom whose what how why because since though although until unless it its he she his "
        "her hers him they them their theirs we us our ours you your yours i me my mine himself herself itself "
        "themselves ourselves myself yourself there here is are was were be been being am has have had having "
        "do does did doing done will would shall should can could may might must ought not s t d ll re ve "
        "one ones up out off down away back also just".split()
    )
    | HEDGES
)
# Words that a quotation may lose and still say the same.
LIGHT = frozenset(
    "another much own other others same first last next ever already almost nearly whole entire simple "
    "dollars euros pounds yen rupees francs pst est edt pdt cst cdt mst gmt bst cet utc president minister "
    "chancellor senator governor".split()
)
CURRENCIES = frozenset(("dollars", "euros", "pounds"))
# What joins two things that may as well stand the other way round.
COORDINATORS = frozenset("and or nor as well".split())
# Verbs that put a speaker between two parts of what is quoted.
SAYING = frozenset("said says say added adds told tells explained continued".split())
# Helpers of verbs; one exchanged for another is tense or mood.
AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would shall should can could may might "
    "must".split()
)

# Nothing is told of these alone.
SLIGHT = frozenset("a an the that this these those and but so which of to in on at for by with".split())

PRONOUNS = frozenset("he she it they i we you who him her them his their its".split())

# What may stand between a speaker and the verb of saying.
BETWEEN = frozenset(
    "also later then had has have once just still further again always earlier recently reportedly".split()
)
# Heads of a phrase that is no person's name even in capitals.
NO_PERSON = frozenset(
    "ministry agency observatory army police pentagon kremlin council committee commission office party "
    "union times post news group company bank court network authority department foundation association "
    "institute university federation statement report".split()
)
# A relay speaks for another: the words are then rightly given to either.
RELAYS = frozenset(
    "spokesman spokeswoman spokesperson spokespeople aide aides lawyer lawyers attorney attorneys solicitor "
    "agent publicist representative adviser advisor secretary deputy translator interpreter brother sister "
    "wife husband father mother son daughter colleague".split()
)
# Words of what everybody says on such a day: two people may well have said it.
SET_PHRASES = frozenset(
    "thoughts prayers condolences sympathies sympathy heartbroken saddened inconvenience apologize congratulate "
    "congratulations".split()
)
