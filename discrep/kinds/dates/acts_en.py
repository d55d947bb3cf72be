"""What news dates besides its own event: words of English that say what was done, and words beside a date that say it was not then.

One row of `ACTS`: name | way | verb forms | nouns. The way tells whose act it is and how often there is one:
"bears" the subject's, "does" the subject's with an object, "undergoes" what is done to the object or to a
passive's subject; "once" where nobody has two, "work" where no named work or product has two; "often" where
one person has many, of the same thing too: told of years apart, they are two.
"""

from __future__ import annotations

ACTS = """
birth | bears once | born | birth
death | bears once | died dies passed_away | death
burial | undergoes once | buried | burial funeral
retirement | bears | retired retires | retirement
wedding | does | married weds wed marries | marriage wedding
divorce | does | divorced divorces | divorce
founding | undergoes once | founded set_up established co-founded cofounded incorporated | founding foundation establishment
building | undergoes once | built constructed erected |
joining | does | joined joins | joining
leaving | does often | left leaves quit departed | departure
arrest | undergoes often | arrested detained captured apprehended | arrest capture
conviction | undergoes | convicted | conviction
acquittal | undergoes | acquitted | acquittal
sentencing | undergoes | sentenced jailed imprisoned | sentencing
charging | undergoes often | charged indicted | indictment
execution | undergoes | executed hanged beheaded | execution
killing | undergoes | killed murdered assassinated stabbed shot slain | killing murder assassination
kidnapping | undergoes | kidnapped abducted | kidnapping abduction
election | undergoes often | elected | election
re-election | undergoes often | re-elected reelected | re-election reelection
appointment | undergoes | appointed named | appointment
resignation | bears | resigned resigns stepped_down | resignation
taking office | bears | took_over took_office took_charge became assumed inaugurated sworn_in | inauguration
dismissal | undergoes | sacked dismissed fired | dismissal sacking
ordination | undergoes | ordained consecrated | ordination
graduation | bears | graduated graduates | graduation
enlistment | bears | enlisted | enlistment
diagnosis | undergoes | diagnosed | diagnosis
disappearance | bears | disappeared vanished disappears | disappearance
emigration | bears | emigrated immigrated | emigration
move | bears often | moved moves relocated | move
debut | bears | debuted | debut
launch | undergoes work | launched launches introduced unveiled shipped ships | launch introduction
availability | bears | available debuts goes_on went_on arrives hits_stores hits_shelves came_out comes_out hit_stores hit_shelves |
sinking | bears | sank sunk capsized overturned went_down foundered | sinking
publication | undergoes work | published | publication
release | undergoes work often | released freed paroled | release
opening | undergoes work | opened opens reopened | opening reopening
closing | undergoes often | closed closes | closure closing
purchase | does | bought buys acquired acquires purchased | purchase acquisition
sale | does often | sold sells | sale
merger | does | merged merges | merger
win | does often | won wins | win victory
award | undergoes often | awarded received | award
hosting | does often | hosted hosts | hosting
signing | does often | signed signs | signing
filing | undergoes often | filed files sworn | filing
beginning | bears often | began begins started starts begun | beginning start
discovery | undergoes | discovered | discovery
extradition | undergoes | extradited deported | extradition deportation
excommunication | undergoes | excommunicated expelled | excommunication expulsion
promotion | undergoes | promoted | promotion
listing | does often | listed | listing
""".strip()

# Base forms behind "will" or "to": an act that is planned.
PLANNED: dict[str, str] = {
    "launch": "launch",
    "ship": "launch",
    "debut": "availability",
    "arrive": "availability",
    "release": "release",
    "open": "opening",
    "reopen": "opening",
    "close": "closing",
    "begin": "beginning",
    "start": "beginning",
    "retire": "retirement",
    "resign": "resignation",
    "publish": "publication",
    "introduce": "launch",
    "unveil": "launch",
    "marry": "wedding",
    "join": "joining",
    "leave": "leaving",
    "host": "hosting",
    "sign": "signing",
}
# Verbs too light or too common to tell which act is meant.
LIGHT = frozenset(
    """made took taken went gone came come got given gave done did had kept put set held used called brought found saw seen
    led turned worked lived stayed remained showed shown followed included including involved based ran run tried asked
    needed wanted hoped planned expected scheduled known reported according helped continued spent felt thought
    named dated played caused due increased rose fell grew reached""".split()
)

# Verbs that tell one act under another name: passive or active turns of one thing.
SAME_ACT: tuple[frozenset[str], ...] = (
    frozenset(("win", "award")),
    frozenset(("charging", "filing")),
    frozenset(("joining", "move")),
    frozenset(("launch", "availability", "release")),
)

# Words right before a date that put the act before, after or around it, not on it.
NOT_THEN = frozenset(
    """by until till since before after from to through for between within past of than under beyond throughout
    about around circa early""".split()
)
# What hardly anybody gets twice, unlike a title or a cup.
PRIZE = "Prize"
# Bare nouns that tell which act is meant: "filed charges", where "fired shots" tells of any.
FILED = frozenset(("charges", "suit", "lawsuit", "petition", "complaint", "papers"))
# A second such act may be meant: compared only with one that says the same.
AGAIN = frozenset(
    "again second third fourth fifth twice another re-elected reelected also later previously earlier latest first last"
    " new next".split()
)
# Subjects so general that two sentences with them speak of two things.
GENERAL_SUBJECTS = frozenset(
    """man woman men women people person boy girl official officials police officer officers company companies firm group
    one two three they it he she we you who which that there this these those others another both many some most
    year years day days week weeks month months time part series number case others victim victims suspect suspects
    nothing everything something someone everyone child children member members him her them son daughter wife husband
    brother sister mother father parents couple it who""".split()
)
# Prepositions that lead to a place or a bystander, not to who does a thing.
LEADS_ASIDE = frozenset(
    "in at from of near by for against with on to inside outside under over into via".split()
)
# Between an act's noun and whose it is: "the resignation of the banker Ada Holt".
OF = r"\s(?:of|for)\s(?:the\s|President\s|Mr\.?\s)?(?:[a-z-]+\s){0,2}"
# Where a new clause begins.
OPENS_CLAUSE = frozenset(
    "that when after before while because but although though if as since until where so whether whereas".split()
)
# What stands right before a person's full name.
ROLES = frozenset(
    """sculptor painter novelist writer author poet actor actress singer director banker lawyer businessman businesswoman
    footballer striker defender midfielder goalkeeper captain coach manager driver teacher doctor nurse scientist physicist
    astronaut musician pianist composer designer photographer journalist reporter editor judge prosecutor politician
    lawmaker minister president senator mayor governor general officer detective widow husband wife son daughter brother
    sister father mother artist comedian comic star model player chef founder chairman executive spokesman spokeswoman
    gunman suspect victim student professor priest bishop activist leader""".split()
)
