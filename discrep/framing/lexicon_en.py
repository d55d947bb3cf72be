"""English closed classes and reporting verbs, by word form. Words live here, code does not know them."""

from __future__ import annotations

BE = frozenset("am is are was were be been being 's 're".split())
HAVE = frozenset("has have had having 've".split())
DO = frozenset("do does did".split())
PAST_AUX = frozenset("was were had did".split())
PRESENT_AUX = frozenset("am is are has have do does".split())

FUTURE = frozenset("will shall won't 'll".split())
HYPOTHETICAL = frozenset(
    "could may might would should if unless whether perhaps possibly potential potentially possible maybe couldn't wouldn't shouldn't suspected feared likely".split()
)
# "to" after one of these makes what follows a plan
PLANNING = frozenset(
    "due set scheduled expected planned plans plan planning going about slated poised intends intend intended vowed vows pledged pledges promised promises agreed aims ready prepares preparing".split()
)

NEGATORS = frozenset(
    "not never no nor neither without none nobody nothing cannot hardly barely scarcely".split()
)
# verbs that deny what follows them
NEGATIVE_VERBS = frozenset(
    "deny denies denied denying refuse refuses refused refusing fail fails failed failing decline declines declined declining reject rejects rejected rejecting rule ruled avoid avoided avoids prevent prevented prevents stop stopped halt halted abort aborted cancel cancelled canceled cancels foil foiled thwart thwarted lack lacked lacks".split()
)
# what follows "not" without negating: "not only", "not just"
NOT_ONLY = frozenset("only just merely simply least".split())

SUBORDINATORS = frozenset(
    "that who which whom whose when where while after before because although though since as if unless whether until once whereas".split()
)
COORDINATORS = frozenset("and but or yet nor".split())
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any each every no".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for from with to into near over under about against between among during through across toward towards outside inside".split()
)

# Reporting verbs: form -> class. said: the reported thing is asserted by the speaker; denied: the
# speaker negates it; asked: nothing is asserted.
_SAID = """say says said saying tell tells told telling add adds added adding report reports reported reporting
 claim claims claimed claiming announce announces announced announcing state states stated stating confirm confirms confirmed confirming
 insist insists insisted insisting argue argues argued arguing explain explains explained explaining note notes noted noting warn warns warned warning
 acknowledge acknowledges acknowledged admit admits admitted admitting allege alleges alleged alleging accuse accuses accused suggest suggests suggested
 maintain maintains maintained declare declares declared declaring reveal reveals revealed indicate indicates indicated estimate estimates estimated
 believe believes believed think thinks thought stress stresses stressed stressing emphasise emphasised emphasize emphasized testify testified testifies
 write writes wrote tweet tweeted tweets post posted recall recalled recalls reiterate reiterated predict predicts predicted remark remarked
 reply replied replies answer answered respond responded comment commented quote quoted quoting concede conceded assert asserted asserts assure assured
 complain complained conclude concluded concludes disclose disclosed describe described hope hopes hoped vow vowed promise promised pledge pledged"""
_DENIED = "deny denies denied denying dispute disputes disputed disputing refute refutes refuted reject rejects rejected rejecting dismiss dismisses dismissed dismissing"
_ASKED = "ask asks asked asking wonder wonders wondered urge urges urged demand demands demanded call"
REPORTING: dict[str, str] = (
    {w: "said" for w in _SAID.split()}
    | {w: "denied" for w in _DENIED.split()}
    | {w: "asked" for w in _ASKED.split()}
)
# Those that, outside speech, are ordinary verbs: only with "that", a comma or a quotation beside them.
WEAK_REPORTING = frozenset(
    "add adds added adding report reports reporting state states note notes claim claims estimate estimates post posted describe described quote quoted hope hopes promise promised pledge pledged vow vowed comment answer answered respond responded call recall recalled reveal reveals revealed accuse accused accuses reject rejects rejected dismiss dismissed dispute disputed disputes urge urged demand demands demanded maintain maintained maintains describe declare declared argue believe believed think thought".split()
)
PRONOUNS = frozenset("he she they it i we you who".split())
PERSONAL = frozenset("he she".split())
ADDRESSEES = frozenset(
    "reporters journalists parliament lawmakers afp reuters ap cnn bbc police investigators".split()
)
SPEECH_ADVERBS = frozenset(
    "also later earlier then however still again further meanwhile repeatedly recently already now once publicly previously initially separately".split()
)

# Irregular past forms of common verbs (the regular ones end in -ed); participles that differ follow.
IRREGULAR_PAST = frozenset(
    """became began broke brought built bought came caught chose cut did dealt drew drove fell felt found fought flew forgot gave
 went grew had heard held hit hurt kept knew laid led left lost made meant met paid put quit ran rose said saw sold sent set shot
 shut sank slept spoke spent split spread stood stole struck swept swung took taught threw understood woke won wore wrote
 overthrew withdrew undertook was were beat bore blew bound cost fled hung hid lent lit rode rang sang sat slid swore tore told thought
 retook oversaw resold rebuilt bid burst cast""".split()
)
PARTICIPLES = frozenset(
    """become begun broken brought built bought come caught chosen cut done drawn driven fallen felt found fought flown forgotten given
 gone grown heard held hit hurt kept known laid led left lost made meant met paid put run risen seen sold sent set shot shut sunk
 spoken spent split spread stood stolen struck swept swung taken taught thrown understood won worn written overthrown withdrawn
 undertaken beaten borne blown bound fled hung hidden lent lit ridden sworn torn told thought retaken slain said born""".split()
)
# Words in -ed that are no verbs, or stand before nouns as adjectives far more often than not.
NOT_VERBS = frozenset(
    "hundred united unmarked sacred naked rugged wicked indeed speed need seed breed creed feed bleed deed greed weed red bed led armed alleged so-called limited unspecified unidentified".split()
)
# Third-person and plain present forms common in news leads and headlines.
PRESENT_VERBS = frozenset(
    """says kills kill killed hits hit strikes wounds injures dies die leaves leave takes takes falls rises wins loses calls
 seeks faces makes goes comes gets sees finds holds begins starts ends opens closes seizes captures recaptures retakes attacks
 remains becomes wants needs shows brings gives keeps lives works owns plans warns backs blames denies rejects accepts signs""".split()
)

# Marks that an event is another one than the story's own.
SEPARATE = frozenset(
    "another separate separately elsewhere meanwhile similar previous previously earlier unrelated".split()
)
BACKGROUND_PAIRS = frozenset(
    {
        ("last", "month"),
        ("last", "year"),
        ("years", "ago"),
        ("months", "ago"),
        ("weeks", "ago"),
        ("a", "previous"),
        ("in", "a"),
        ("days", "earlier"),
    }
)
