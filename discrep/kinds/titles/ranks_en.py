"""English words of rank and post that stand with anybody's name, and which of them exclude each other."""

from __future__ import annotations

# Abbreviations, and other words for one post.
SAME_POST: dict[str, str] = {
    "sgt": "sergeant",
    "sgts": "sergeant",
    "lt": "lieutenant",
    "lieut": "lieutenant",
    "capt": "captain",
    "cpl": "corporal",
    "maj": "major",
    "col": "colonel",
    "gen": "general",
    "brig": "brigadier",
    "adm": "admiral",
    "cmdr": "commander",
    "cdr": "commander",
    "pvt": "private",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "supt": "superintendent",
    "det": "detective",
    "insp": "inspector",
    "asst": "assistant",
    "dep": "deputy",
    "da": "district attorney",
    "vp": "vice president",
    "ceo": "chief executive",
    "coo": "chief operating officer",
    "cfo": "chief financial officer",
    "cto": "chief technology officer",
    "dci": "detective chief inspector",
    "dcs": "detective chief superintendent",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "congressman": "representative",
    "congresswoman": "representative",
    "advisor": "adviser",
}
# Words in which a post ends.
HEADS = frozenset(
    """
    sergeant lieutenant captain corporal major colonel general brigadier admiral commander private
    governor senator representative superintendent inspector constable commissioner detective
    sheriff undersheriff deputy chief executive officer president chairman director manager editor
    attorney prosecutor judge justice coroner mayor councillor councilman councilwoman coach principal
    pastor bishop archbishop ambassador minister secretary spokesman treasurer trustee
    marshal curator chancellor dean provost magistrate goalkeeper midfielder quarterback pitcher
    physician surgeon captain foreman producer trooper firefighter paramedic agent lawyer solicitor
    barrister suspect defendant victim gunman gunwoman driver pilot skipper witness owner founder
    head leader analyst economist professor reporter correspondent author researcher scientist aide
    adviser publicist caretaker postmaster headteacher headmaster
    """.split()
)
# Words that may stand before a head and belong to it.
MODIFIERS = frozenset(
    """
    deputy assistant vice chief senior executive first second third associate acting interim district
    state county city town police fire sheriff's federal general attorney lieutenant brigadier major
    rear staff master detective operating financial technology managing head team club party board
    school high medical hospital company group regional national press foreign prime defence defense
    interior finance under principal public information
    """.split()
)
# Posts that brothers, sisters or a couple may share in one story.
SHARED = frozenset(
    "suspect defendant victim gunman gunwoman witness owner founder driver leader author".split()
)
# Heads that a word not known here may make another post: a battalion chief, a goalkeeping coach.
MADE_CLOSER = frozenset(("chief", "coach", "editor"))
# Words in lower case that may stand before a post without belonging to it.
BEFORE_POST = frozenset(
    """
    the a an and or of to by with for from as that when while said says told asked but where who which
    his her its their our local longtime veteran new both to against between including like named
    while after before until at in on former fellow then also
    """.split()
)
# Beginnings of words by which an article tells that somebody changed posts.
STEPS = (
    "promot", "demot", "became", "become", "former", "then", "named", "appoint", "elect", "rose ", "rank", "posthum",
    "previous", " now ", " made ", "succe", "replac", "retire", "years as", "serv", "was a ", "had been", "nominat", "candida", "confirm",
)  # fmt: skip
# Modifiers that change whether the post is held at all.
UNSETTLED = frozenset("former ex then acting interim retired future incoming outgoing late elect".split())
# Posts of which one person holds one at a time: a conflict, where two articles of a story differ.
LADDERS: tuple[tuple[str, ...], ...] = (
    (
        "corporal", "sergeant", "lieutenant", "captain", "major", "lieutenant colonel", "colonel",
        "brigadier general", "major general", "lieutenant general", "rear admiral", "vice admiral",
    ),
    ("inspector", "chief inspector", "superintendent", "chief superintendent"),
    ("detective inspector", "detective chief inspector", "detective superintendent", "detective chief superintendent"),
    ("chief", "deputy chief", "assistant chief"),
    ("sheriff", "undersheriff", "chief deputy"),
    ("district attorney", "assistant district attorney", "deputy district attorney"),
    ("attorney general", "deputy attorney general", "assistant attorney general", "solicitor general"),
    ("chief executive", "chief operating officer", "chief financial officer", "chief technology officer"),
    ("governor", "lieutenant governor"),
    ("mayor", "deputy mayor", "vice mayor"),
    ("coach", "assistant coach"),
    ("head coach", "assistant coach"),
    ("principal", "assistant principal", "vice principal"),
    ("foreign minister", "deputy foreign minister", "defence minister", "interior minister", "finance minister"),
    ("ambassador", "deputy ambassador"),
    ("senator", "representative"),
    ("editor", "deputy editor"),
    ("associate director", "deputy director", "assistant director", "deputy associate director"),
)  # fmt: skip
# Whose chief somebody is does not move the rung.
OF_CHIEFS = frozenset(("police", "fire"))
# Heads that a closer word may stand for: an officer is a sergeant, a leader a chairman.
GENERIC = frozenset("officer leader head executive deputy detective private agent victim witness".split())
# Posts of which an organisation has one: two names in it are one person's, or one is wrong.
SINGLE = frozenset(
    (
        "police chief", "fire chief", "sheriff", "district attorney", "mayor", "governor", "coroner", "principal",
        "head coach", "chief executive", "superintendent", "chairman", "attorney general",
    )
)  # fmt: skip
