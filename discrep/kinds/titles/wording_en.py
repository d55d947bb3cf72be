"""English words around titles: status, determiners, copulas, and what makes a mention no claim."""

from __future__ import annotations

# Status words before (or joined to) a title, as they stand in the matching form (hyphens are spaces).
STATUS: dict[str, str] = {
    "former": "former",
    "ex": "former",
    "one time": "former",
    "onetime": "former",
    "erstwhile": "former",
    "ousted": "former",
    "deposed": "former",
    "toppled": "former",
    "retired": "former",
    "late": "former",
    "previous": "former",
    "past": "former",
    "disgraced": "former",
    "two time": "void",
    "three time": "void",
    "then": "then",
    "at the time": "then",
    "acting": "acting",
    "interim": "acting",
    "caretaker": "acting",
    "provisional": "acting",
    "transitional": "acting",
    "incoming": "elect",
    "designated": "elect",
    "future": "elect",
    "next": "elect",
    "outgoing": "outgoing",
    "departing": "outgoing",
    "deputy": "deputy",
    "vice": "deputy",
    "assistant": "deputy",
    "associate": "deputy",
    "under": "deputy",
    "junior": "deputy",
    "first deputy": "deputy",
    "shadow": "void",
    "self proclaimed": "void",
    "self declared": "void",
    "self styled": "void",
    "disputed": "void",
    "exiled": "void",
    "rival": "void",
    "would be": "void",
    "de facto": "void",
    "fictional": "void",
    "honorary": "void",
    "alternate": "void",
    "co": "void",
    "regional": "void",
    "provincial": "void",
    "state": "void",
    "local": "void",
    "parliamentary": "void",
    "puppet": "void",
}
# Modifiers that say nothing of the office.
NEUTRAL = frozenset(
    """
    new newly appointed elected sworn current present sitting incumbent longtime long serving
    veteran embattled popular controversial hardline conservative liberal reformist pro western
    right left wing centrist populist democratic female first embattled beleaguered powerful
    influential senior top backed ailing presidential old
    """.split()
)
DETERMINERS = frozenset("the".split())
INDEFINITE = frozenset("a an any every each some another no".split())
OWNERS = frozenset("his her its their our your my whose".split())
# Lower-case words that may stand before a bare title without belonging to it.
OUTSIDE = frozenset(
    """
    of by to with from and or but for in on at as that which who whom when while after before since
    until because if than against between among alongside including like unlike about over under
    into near through during via per said says say told tells tell met meets meet urged urges asked
    asks called calls quoted quotes accused accuses blamed warned joined thanked praised criticised
    criticized interviewed is was are were so yet not also both
    """.split()
)
SUFFIX_STATUS: tuple[tuple[str, str], ...] = (
    ("elect", "elect"),
    ("designate", "elect"),
    ("emeritus", "former"),
    ("in exile", "void"),
    ("in waiting", "void"),
    ("pro tempore", "void"),
    ("ad interim", "acting"),
)
# Before the noun phrase: somebody who is not (yet) the holder.
CANDIDATES = frozenset(
    """
    candidate candidacy candidates nominee nomination nominees pick choice hopeful hopefuls
    contender bid run running race nominated chosen tapped picked selected named elected appointed
    appoint nominate replace succeed become becoming aspirant frontrunner successor campaign played
    plays playing portrays portrayed portraying impersonator
    """.split()
)
PAST_COPULA = frozenset("was were became served had".split())
COPULAS: tuple[tuple[str, str], ...] = (
    ("is", "now"),
    ("remains", "now"),
    ("serves as", "now"),
    ("is currently", "now"),
    ("is now", "now"),
    ("is also", "now"),
    ("is still", "now"),
    ("currently serves as", "now"),
    ("has been", "now"),
    ("was", "past"),
    ("became", "past"),
    ("served as", "past"),
    ("was once", "past"),
    ("was then", "past"),
    ("had been", "past"),
    ("was formerly", "past"),
    ("once served as", "past"),
    ("was elected", "past"),
    ("was appointed", "past"),
    ("was named", "past"),
    ("was sworn in as", "past"),
    ("took office as", "past"),
)
# Verbs right after a holder's name: the holder acts, in the article's own time unless a past cue says otherwise.
ACTS = frozenset(
    """
    said says told tells announced announces warned warns added adds stated states declared declares
    insisted insists confirmed confirms denied denies vowed vows pledged pledges urged urges called
    calls condemned condemns rejected rejects accused accuses arrived arrives met meets will plans
    expects hopes wants believes tweeted wrote writes signed signs has is
    """.split()
)
PRESENT_ACTS = frozenset(
    """
    says tells announces warns adds states declares insists confirms denies vows pledges urges calls
    condemns rejects accuses arrives meets will plans expects hopes wants believes writes signs has
    is
    """.split()
)
NOW_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    today yesterday tonight tomorrow
    """.split()
)
# Words that may carry the sentence out of the article's own time.
PAST_WORDS = frozenset(
    """
    ago then during former previously once decades decade era history historic historical
    anniversary memoir memoirs century when years since late eventually predecessor succeeded
    successor later 1980s 1990s 2000s 2010s before biography founded originally began veteran
    archive archives legacy remembered recalled would
    """.split()
) - {"would", "veteran", "before", "later", "years"}
PREPOSITIONS = frozenset(
    """
    of by with under to for from against about on in at into over than between among like alongside
    via as including until before after since
    """.split()
)
FOLLOW_POST = frozenset("since from until who between".split())
