"""English closed classes, reporting verbs and marks of side events, by word form. Words live here, code does not know them."""

from __future__ import annotations

BE = frozenset("am is are was were be been being 's 're ain".split())
HAVE = frozenset("has have had having 've".split())
DO = frozenset("do does did".split())
WILL = frozenset("will shall 'll wont".split())
MODALS = frozenset("could may might would should can must ought".split())
HYPOTHETICAL_MODALS = frozenset("could may might would should".split())
WISHES = frozenset(
    "like love prefer rather need want mean seem appear".split()
)  # "would like" tells no future
PAST_AUX = frozenset("was were had did".split())

# words that make their clause a supposition
HYPOTHETICAL = frozenset(
    "if unless whether perhaps possibly potentially maybe likely unlikely feared couldn't wouldn't shouldn't couldnt wouldnt shouldnt doubtful".split()
)
# "to" after one of these makes what follows a plan
PLANNING = frozenset(
    "due set scheduled expected planned plans plan planning going about slated poised intends intend intended vowed vows pledged pledges promised promises agreed aims ready prepares preparing wants seeks hopes threatened threatens decided decides".split()
)
# the same with "for", or alone before a noun
PLANNED = frozenset("planned upcoming scheduled forthcoming".split())

NEGATORS = frozenset(
    "not never no nor neither none nobody no-one nothing nowhere cannot hardly barely scarcely n't didn doesn isn wasn weren couldn wouldn shouldn hasn haven hadn aren dont didnt doesnt isnt wasnt werent couldnt wouldnt shouldnt hasnt havent hadnt arent cant".split()
)
# What follows one of these is denied; what stands before it is not.
NEGATIVE = frozenset(
    """without deny denies denied denying refuse refuses refused refusing refusal fail fails failed failing failure decline declines declined declining
 reject rejects rejected rejecting avoid avoided avoids avoiding prevent prevented prevents preventing stop stops stopped stopping halt halts halted halting
 abort aborts aborted aborting cancel cancelled canceled cancels cancelling foil foiled foils foiling thwart thwarted thwarting lack lacked lacks lacking unable
 impossible averted avert disproved denial absence forgo forgoes instead""".split()
)
NEGATIVE_PAIRS = frozenset(
    {
        ("ruled", "out"),
        ("rule", "out"),
        ("rules", "out"),
        ("ruling", "out"),
        ("rather", "than"),
        ("called", "off"),
        ("calls", "off"),
        ("turned", "down"),
        ("turns", "down"),
        ("free", "of"),
        ("short", "of"),
        ("yet", "to"),
        ("far", "from"),
        ("no", "longer"),
    }
)
# what follows "not" without negating: "not only", "not just"
NOT_ONLY = frozenset("only just merely simply least".split())
# what follows "no" without negating: "no doubt", "no fewer than", "no later than", "No. 10"
NO_BUT = frozenset("doubt fewer less more later matter sooner . wonder".split())

SUBORDINATORS = frozenset(
    "that who which whom whose when where while after before because although though since as if unless whether until once whereas how why what".split()
)
HANGING = frozenset("when which that where who".split())  # open a clause that hangs on the one before
RELATIVES = frozenset("who which whom whose that where".split())
WHEN = frozenset("when where while as".split())
TURNS = frozenset("after before since until".split())  # what follows is of another time
SETTING = frozenset("since in over during so for within throughout to this".split())  # set a sentence's time
BEFALLS = frozenset("die perish drown".split())  # verbs whose subject it happens to
CONCEDING = frozenset(
    "while although though as when after".split()
)  # the sentence's own clause follows a comma
COORDINATORS = frozenset("and but or yet nor so".split())
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any each every no another both all several many".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for from with to into near over under about against between among during through across toward towards outside inside despite amid without within around via upon".split()
)
PRONOUNS = frozenset("he she they it i we you who".split())
FIRST_PERSON = frozenset("i we you".split())
CARRIED = frozenset("he she it they".split())  # stand for a speaker named before

# Reporting verbs: form -> class. said: the reported thing is asserted by the speaker; denied: the
# speaker negates it; asked: nothing is asserted.
_SAID = """say says said saying tell tells told telling add adds added adding report reports reported reporting
 claim claims claimed claiming announce announces announced announcing state states stated stating confirm confirms confirmed confirming
 insist insists insisted insisting argue argues argued arguing explain explains explained explaining note notes noted noting warn warns warned warning
 acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting allege alleges alleged alleging suggest suggests suggested suggesting
 maintain maintains maintained declare declares declared declaring reveal reveals revealed revealing indicate indicates indicated indicating estimate estimates estimated estimating
 believe believes believed think thinks thought stress stresses stressed stressing emphasise emphasised emphasising emphasize emphasized emphasizing testify testified testifies testifying
 write writes wrote writing tweet tweeted tweets tweeting post posted recall recalled recalls recalling reiterate reiterated reiterates reiterating iterated predict predicts predicted predicting remark remarked remarking
 reply replied replies replying answer answered respond responded comment commented commenting quote quoted quoting concede conceded concedes conceding assert asserted asserts asserting assure assured assuring
 complain complained complaining conclude concluded concludes concluding disclose disclosed discloses disclosing describe described hope hopes hoped vow vowed vows vowing promise promised pledge pledged
 muse mused joke joked joking quip quipped shout shouted caution cautioned cautions cautioning inform informed informs counter countered contend contends contended contending affirm affirmed affirms
 lament lamented boast boasted observe observed expect expects expected fear fears caution read reads hear heard clarify clarified clarifies speculate speculated speculates forecast forecasts""".split()
_DENIED = "deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed dismissing discount discounted".split()
_ASKED = "ask asks asked asking wonder wonders wondered urge urges urged urging demand demands demanded demanding doubt doubts doubted".split()
REPORTING: dict[str, str] = (
    dict.fromkeys(_SAID, "said") | dict.fromkeys(_DENIED, "denied") | dict.fromkeys(_ASKED, "asked")
)
# Verbs that carry speech whatever stands around them; all others need "that", a quotation, or a comma before the end.
SURE_REPORTING = frozenset(
    "say says said saying tell tells told telling announced announces insisted insists warned warns reiterated tweeted testified argued argues alleges alleged admitted acknowledged confirmed confirms explained mused quipped iterated".split()
)
# Forms that are nouns or adjectives more often than verbs.
NOUN_FORMS = frozenset(
    "report reports claim claims state states note notes post comment estimate estimates answer demand demands call doubt doubts quote stress joke hope hopes fear fears promise pledge vow vows read reads forecast forecasts dispute disputes reply concern remark lament counter caution tweet tweets dismiss charge estimated expected heard".split()
)
TELLING = frozenset("tell tells told telling".split())
TOLD_THINGS = frozenset("story stories tale tales truth lies joke jokes difference fortune".split())
QUOTING = frozenset("quoted quotes quoting cited cites citing".split())
# "put the toll at 40": verbs of an estimate, and what they are said of
PUTTING = frozenset("put puts placed places estimated estimates gave gives".split())
PUT_THINGS = frozenset(
    "toll tolls number numbers figure figures count tally total crowd turnout attendance damage damages cost costs loss losses bill price value worth".split()
)
# what the last speaker goes on to say
GOING_ON = frozenset("added adds continued also further".split())
# "-ly" words that are nouns
NOT_MANNER = frozenset(
    "family supply assembly ally rally bully fly homily monopoly anomaly reply butterfly".split()
)
POINTED_OUT = frozenset(
    {
        ("pointed", "out"),
        ("points", "out"),
        ("pointing", "out"),
        ("made", "clear"),
        ("went", "on"),
        ("found", "that"),
        ("shows", "that"),
        ("showed", "that"),
        ("learned", "that"),
    }
)
SPEECH_ADVERBS = frozenset(
    "always often sometimes also later earlier then however still again further meanwhile repeatedly recently already now once publicly previously initially separately jointly reportedly just since first immediately all both have has had did does do would will could is was are were be been not never yet only even".split()
)
ADDRESSEES = frozenset(
    "reporters press journalists parliament lawmakers mps senators investors analysts detectives jurors fans viewers supporters delegates police investigators agency newspaper television tv radio news conference briefing court jury council me us him them daily magazine network correspondent program programme hearing rally crowd audience investors staff shareholders congress".split()
)
SAYING_NOUNS = frozenset(
    "statement interview briefing conference report tweet letter speech telephone phone email e-mail television twitter facebook telegram message post memo note filing notice blog bulletin address communique release testimony remarks comments comment".split()
)
# Heads of phrases that speak: a phrase that ends in one right before the verb is its subject.
SPEAKERS = frozenset(
    """official officials spokesman spokeswoman spokesperson spokespeople minister ministers ministry ministries police officer officers authorities authority
 observatory monitor monitors group groups agency agencies source sources activist activists resident residents witness witnesses prosecutor prosecutors lawyer lawyers
 attorney attorneys mayor governor president chairman chairwoman director head chief leader leaders commander army military government company firm bank
 court judge team coach analyst analysts economist economists expert experts doctor doctors scientist scientists researcher researchers report reports statement
 statements complaint media newspaper newspapers paper television tv radio channel network website websites organisation organization charity council committee
 commission department office party union unions representative representatives rebels rebel fighters opposition sheriff detective detectives investigators investigator family
 relatives mother father wife husband son daughter brother sister neighbour neighbor neighbours neighbors friend friends colleague colleagues teacher professor
 pathologist coroner medic medics survivor survivors victim man woman people locals villagers journalist journalists correspondent reporter reporters photographer
 manager executive ceo founder secretary ambassador envoy diplomat diplomats senator congressman lawmaker lawmakers mp mps campaigners campaigner critics publicist agent
 navy marines regime insurgents defectors militants protesters demonstrators organisers organizers organiser organizer jurors juror relative commissioner superintendent
 inspector constable sergeant lieutenant deputies troopers trooper firefighters rescuers paramedics paramedic nurse nurses surgeons patient patients families crew crews
 aide aides adviser advisers advisor advisors owner owners producer producers operator operators insiders staff employee employees worker workers students host comedian
 driver drivers passenger passengers pilot captain skipper farmer farmers trader traders investor investors landlord tenant tenants customer customers shopper shoppers
 pastor priest bishop imam monk nun boy girl girlfriend boyfriend partner fiancee ex-wife ex-husband uncle aunt cousin nephew niece grandmother grandfather grandson
 historian author clerk clerks announcement sailor sailors soldier soldiers regulator regulators broadcaster directorate memo affidavit transcript release recording auditors auditor inspectors
 centre center institute service watchdog coalition state it he she they who others many some tribune times survey records documents document filing lawsuit indictment one""".split()
)
# Speakers that are no persons: "it" may stand for them, "he" may not.
BODIES = frozenset(
    """observatory ministry agency group army government company firm bank court team report statement complaint newspaper paper television tv radio channel network
 website organisation organization charity council committee commission department office party union centre center institute service watchdog coalition state sana tass xinhua afp reuters
 un nato police authorities media syndicate federation association news times post guardian journal press records survey bureau directorate embassy administration university doctors without borders""".split()
)
PLURALS = frozenset(
    "police authorities officials residents activists witnesses prosecutors media rebels analysts doctors investigators experts researchers scientists".split()
)

# Irregular past forms of common verbs (the regular ones end in -ed); participles that differ follow.
IRREGULAR_PAST = frozenset(
    """became began broke brought built bought came caught chose cut did dealt drew drove fell felt found fought flew forgot gave
 went grew had heard held hit hurt kept knew laid led left lost made meant met paid put quit ran rose said saw sold sent set shot
 shut sank slept spoke spent split spread stood stole struck swept swung took taught threw understood woke won wore wrote
 overthrew withdrew undertook was were beat bore blew bound cost fled hung hid lent lit ride rode rang sang sat slid swore tore told thought
 retook oversaw resold rebuilt upheld withheld withstood overran overtook overrode foresaw mistook rewrote undid repaid misled forgave forbade
 froze dug ate shook sought swam outbid sued bid burst cast died tied lied used owed freed agreed""".split()
)
PARTICIPLES = frozenset(
    """become begun broken brought built bought come caught chosen cut done drawn driven fallen felt found fought flown forgotten given
 gone grown heard held hit hurt kept known laid led left lost made meant met paid put run risen seen sold sent set shot shut sunk
 spoken spent split spread stood stolen struck swept swung taken taught thrown understood won worn written overthrown withdrawn
 undertaken beaten borne blown bound fled hung hidden lent lit ridden sworn torn told thought retaken slain said born shaken
 upheld withheld overridden foreseen rewritten undone repaid misled forgiven forbidden frozen dug eaten sought rebuilt resold outbid sued""".split()
)
# Words in -ed that are no verbs, or stand before nouns as adjectives far more often than not.
NOT_VERBS = frozenset(
    "ahmed mohammed mohamed muhammed mohammad alfred manfred winifred wilfred saeed waleed hamed hameed majeed rasheed khaled javed naveed siegfried hundred united unmarked sacred naked rugged wicked indeed speed need seed breed creed feed bleed deed greed weed red bed led armed alleged so-called limited unspecified unidentified based related unarmed beloved excited divided".split()
)
# Third-person and plain present forms common in news leads and headlines.
PRESENT_VERBS = frozenset(
    """says kills kill killed hits hit strikes wounds injures dies die leaves leave takes take falls rises wins loses calls
 seeks faces makes goes comes gets sees finds holds begins starts ends opens closes seizes captures recaptures retakes attacks
 remains becomes wants needs shows brings gives keeps lives works owns plans warns backs blames denies rejects accepts signs
 jolts rocks rises hopes believes thinks knows include includes live want need remain appear appears seem seems continue continues
 mean means expect fear face claim say tell think know believe overlooks provides unveils buys sells names quits resigns agrees targets urges""".split()
)

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
NAMES_OF_MONTHS = ("Jan ", "April ", "June ", "August ")  # given names too
TIME_LEADS = frozenset(
    "on late early earlier in at last this morning afternoon evening night overnight".split()
)

# Marks that an event is another one than the story's own: right before its word, or at the head of its sentence.
OTHER = frozenset(
    "another separate similar previous unrelated subsequent earlier prior past different further other".split()
)
OPENS_OTHER = frozenset("elsewhere meanwhile separately previously".split())
# "another group" is no other event
PEOPLE_AFTER = frozenset(
    "group man woman person official source activist resident witness report agency city town".split()
)
YEAR_LEADS = frozenset("in of from during until".split())  # before a year that dates what is told
# An earlier time, by its second word: the words that stand before it.
RECALLED: dict[str, frozenset[str]] = {
    "ago": frozenset("year years month months week weeks decade decades".split()),
    "earlier": frozenset("days weeks months years year month decades".split()),
    "recent": frozenset("in over".split()),
    "past": frozenset(["the"]),
} | dict.fromkeys("month year summer winter spring autumn season".split(), frozenset("last previous".split()))
NOT_PLACES = frozenset(
    "mr mrs ms dr english french arabic russian spanish january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
ABROAD = frozenset("in near outside at around".split())

ROLE_TITLES = frozenset(
    "mr mrs ms dr mr. mrs. ms. dr. president minister prime foreign defence defense secretary general colonel captain lieutenant major sergeant judge justice senator governor mayor king queen prince sir lord lady pope chancellor ambassador professor sheriff officer detective constable rep. sen. gov. gen. col. lt. maj. capt. sgt.".split()
)
# Words that tell whether "he" or "she" is meant by the name beside them.
SEX = dict.fromkeys(
    "mr sir lord king prince spokesman chairman congressman businessman policeman father husband son brother uncle man".split(),
    "he",
) | dict.fromkeys(
    "mrs ms miss lady queen princess dame spokeswoman chairwoman congresswoman businesswoman policewoman actress mother wife daughter sister aunt woman".split(),
    "she",
)
# words of a name of land, water or a building
LAND = frozenset(
    "gulf cape strait desert peninsula coast beach harbour harbor port hill hills lane drive avenue hall tower hotel canal channel falls forest delta plateau".split()
)
# before a name in capitals: a place rather than a person
LOCATING = frozenset("in at near off around outside inside across throughout from".split())
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Brig|Adm|Gov|Sen|Rep|Prof|Rev|St|Jr|Sr|Const|Inc|Ltd|Corp|Co|No"
)
SCOPE_CUES = frozenset(
    "since far year month season date war conflict siege campaign career past last previous preceding daily weekly monthly annual annually yearly hours week day all-time".split()
)
# those that mark a scope whatever stands before them, and what must stand before the others ("this year", "the past week")
SURE_SCOPE = frozenset(
    "since far date war conflict siege campaign career season daily weekly monthly annual annually yearly all-time".split()
)
BEFORE_SCOPE = frozenset(
    "this past last previous preceding first per each every a the in over during within for 24 48 72".split()
)
