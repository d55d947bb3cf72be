"""Words of change: verbs and nouns before an amount, adjectives and nouns behind it, as tables."""

from __future__ import annotations


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


UP = _words(
    "rose rise rises rising risen increase increased increases increasing grew grow grown grows growing",
    "climb climbed climbing climbs jump jumped jumping jumps surge surged surges surging soar soared soars soaring",
    "gain gained gains gaining advance advanced advances advancing up higher added adding add adds",
    "rally rallied rallies rallying rebounded rebound rebounds raise raised raises raising hike hiked hikes growth",
    "expanded expansion expand expands expanding widened widen widens widening swelled swell swollen swells swelling",
    "strengthened strengthen strengthens improved improve improves accelerated leapt leap leaps leaped shot spiked",
    "spike spikes boosted boost boosts boosting lift lifted lifts lifting lengthened lengthen lengthens appreciated",
    "appreciates mounted escalated thickened warmed warming heightened firmed uptick increment rebounding upped",
)
DOWN = _words(
    "fell fall falls falling fallen drop dropped dropping drops decline declined declining declines",
    "decrease decreased decreases decreasing down lower lowered lowers lowering slid slide slides sliding slipped slip",
    "slips slipping slump slumped slumps slumping plunge plunged plunges plunging tumble tumbled tumbles tumbling",
    "sank sink sinks sinking sunk dipped dip dips dipping eased eases easing shed sheds shedding lost lose loses losing",
    "cut cuts cutting reduced reduce reduces reduction reducing shrank shrink shrinks shrinking shrunk contracted",
    "contracts contraction plummeted plummet plummets plummeting slashed slash slashes slashing weakened weakens",
    "worsened slowed slows retreated retreats retreating retreat discount narrowed narrows narrow narrowing dwindled",
    "dwindles thinned trimmed trims trim trimming pared depreciated depreciates devalued devalue diminished ebbed",
    "cooled crashed collapsed sagged skidded softened shortened shorten shortens receded recede recedes dented",
)
# Words that may stand between a verb of change and its amount.
BETWEEN = _words(
    "by of about around nearly almost some a an another further as much more than to at least over up roughly only",
    "another's sharply slightly just approximately fully average",
)
# Phrases of description between a verb and its amount: "rose a seasonally adjusted 0.3 percent".
DESCRIBED_BY = 6
PREPOSITIONS = _words("in on at to from with for of by as and or per than over under the its his her their")
COMPARED = {"more": "up", "fewer": "down", "less": "down"}  # "5% less than last year", "9% more passengers"
# Behind an amount: "1.3% higher", "a 5 percent rise", "0.4 per cent weaker".
BEHIND_UP = _words(
    "higher increase rise gain jump surge hike growth climb raise boost spike advance rally stronger firmer larger",
    "bigger expansion uptick upturn improvement appreciation pickup ahead leap increases gains rises dearer rebound",
)
BEHIND_DOWN = _words(
    "lower decrease decline drop fall cut reduction loss slump plunge dip slide contraction discount downturn weaker",
    "softer cheaper smaller depreciation devaluation pullback retreat tumble slowdown off declines falls losses cuts",
    "drops selloff",
)
BEHIND = BEHIND_UP | BEHIND_DOWN
ENDS_BEHIND = frozenset(
    ("in", "of", ",", ".", "and", "to", "for", "on", "at", "from", ";", "who", "is", "was")
)
# Words that pass between an amount and its noun of change: "a 5 percent quarterly fall".
PASSED = 2
# Verbs whose object need be no change: "raised $5m", "lost 12 kilos", "gained 40 seats".
TAKES_OBJECT = _words(
    "lost lose loses losing raised raise raises cut cuts added add adds raising boost reduction gain gains gained",
    "adding cutting shed sheds shedding advanced expanded slashed slash mounted contracted contracts lift lifted lifts",
)
# Of those, the verbs that tell a step where a level follows: "lost 9 cents to $5.12".
ADDS = _words("add adds added adding")
# A level rises or sinks by a measure; an athlete jumps, and a climber falls, a measure.
OF_LEVELS = _words(
    "rose rise rises risen rising increased increase grew grown swelled declined decreased shrank shrunk receded",
    "warmed cooled thinned thickened dwindled",
)
PERFECT = _words("dropped fallen climbed")  # of those behind "has": "the lake has dropped 11 metres"
MADE_UP = _words(
    "ate eat eats eating gave give gives picked snapped bought buying bring brought set put held tied freed run ran",
    "chalked racked notched clocked covered takes make makes made making take taking took used use end ended ends",
)
SEPARATORS = frozenset((",", ";", ".", "and", "but", "while", "to", "won", "beat", "one", "ones"))
CHANGED_NOUNS = frozenset(("point", "seat", "place", "cent"))
