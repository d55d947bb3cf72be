"""English words that leave open whether an act is so, or put it at another time."""

from __future__ import annotations

# words before an act that leave its truth open
OPEN = frozenset(
    "unclear uncertain unknown unsure possible likely unlikely suspected alleged allegedly reportedly apparently rumoured rumored supposedly whether if might may would should could must unless perhaps maybe possibly probably".split()
)

# words that say what must be done; a duty is no deed, and meets only other duties
BINDING = frozenset(("must", "mustn't"))
BINDING_TO = frozenset("need needs needed have has had required obliged".split())
# verbs that do the same to what depends on them
OPEN_ACTS = frozenset(
    "accuse consider fear question ask think believe doubt hope want wish seek suggest speculate predict expect estimate mull threaten propose urge call demand plan try attempt need offer aim intend hesitate warn vow promise pledge".split()
)

# nouns before "that" which leave the truth of what follows open
HEARSAY = frozenset(
    "rumour rumor claim allegation suggestion idea theory possibility fear hope belief speculation accusation notion chance risk danger suspicion condition threat concern impression assumption charge".split()
)

# verbs of saying that assert nothing: what is reported is believed, feared or foreseen
BELIEFS = frozenset(
    "believe think fear hope expect predict suggest speculate doubt estimate forecast vow promise pledge".split()
)

# words of what may be otherwise the next day
PENDING = frozenset("yet still has have remains remain is are now currently so".split())

# words before a clause that put it at another time
TIMES = frozenset("after before when until since while once as by following".split())
