"""English words that say a thing of somebody only as alleged, and the posts and bands of which it is said."""

from __future__ import annotations

from discrep.kinds.claims.keys import key

# before a noun: it is said of him, not established
HEDGED = frozenset("alleged reputed suspected supposed purported accused presumed possible apparent".split())

# before a verb
HEDGING = frozenset("allegedly reportedly apparently supposedly purportedly".split())

# before a noun: other ones than those of whom the news tells
OTHERS = frozenset("fellow other rival various his her their".split())

# what somebody is said to be in a band, words of one row alike
POSTS = {
    key(word): row.split()[0]
    for row in (
        "boss head leader chief chieftain kingpin ringleader don godfather mastermind",
        "member members gangster gangsters mobster mobsters",
        "dealer dealers trafficker traffickers pusher",
        "smuggler smugglers",
        "hitman hitmen assassin",
        "killer murderer killers murderers",
        "spy spies agent agents",
        "terrorist terrorists militant militants extremist extremists",
        "hacker hackers",
        "rapist kidnapper arsonist fraudster conman poacher pimp thief",
    )
    for word in row.split()
}
# bands, words of one row alike; a post is of one of them
BANDS = {
    key(word): row.split()[0]
    for row in (
        "mafia mob mafioso family cosa camorra triad yakuza syndicate",
        "gang gangland",
        "drug drugs cocaine heroin cartel",
        "sect cult",
        "ring cell network",
        "people human migrant",
    )
    for word in row.split()
}

# so told of nobody in particular, an accusation wherever it stands: "a suspected carjacker", "a carjacker"
CRIMES = frozenset(
    map(
        key,
        "carjacker burglar smuggler pirate poacher trafficker spy terrorist extremist rapist hijacker kidnapper arsonist pickpocket forger counterfeiter blackmailer stalker prowler looter".split(),
    )
)

# before a clause: it only seems so
SEEMING = frozenset("appear appears appeared seem seems seemed".split())

# anywhere in a clause: what it tells is only supposed
HEDGES = (
    HEDGED
    | HEDGING
    | frozenset(
        "appear appears appeared seems seemed believed believe believes thought likely probably perhaps suspect suspects rumoured rumored may might could".split()
    )
)
