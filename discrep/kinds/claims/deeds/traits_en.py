"""English words for what somebody or something is: sides, sexes, trades, kin."""

from __future__ import annotations

from discrep.kinds.claims.keys import key

# what somebody or something has a left and a right one of
PAIRED = frozenset(
    "knee leg arm hand foot ankle wrist elbow shoulder hip thigh calf eye ear lung kidney breast hamstring groin achilles cheek temple heel thumb forearm shin wing engine headlight lane bank kerb".split()
)

# words between a side and its part: "left lower leg"
PART_BETWEEN = frozenset("lower upper front rear hind inner outer index big little".split())

# a person's noun: (m)ale or (f)emale
SEXES = {
    **dict.fromkeys("man boy youth male father husband grandfather schoolboy".split(), "m"),
    **dict.fromkeys("woman girl female mother wife grandmother schoolgirl".split(), "f"),
}

# trades of which somebody has one, those of one row alike
_TRADES = """
doctor physician surgeon gp
nurse midwife
teacher schoolteacher
lawyer solicitor attorney barrister
farmer
fisherman
baker
butcher
carpenter joiner
plumber
electrician
mechanic
tailor seamstress
hairdresser barber
postman mailman
priest vicar pastor
plasterer bricklayer builder
gardener
dentist
pharmacist chemist
accountant bookkeeper
architect
librarian
journalist reporter
photographer
waiter waitress
cook chef
cleaner janitor
guard
miner
welder
sailor
firefighter fireman
policeman policewoman
soldier
engineer
pilot
shopkeeper grocer
"""
TRADES = {key(word): row.split()[0] for row in _TRADES.strip().split("\n") for word in row.split()}

# before a trade: it is no longer, or not yet, his
NO_LONGER = frozenset(
    "former retired ex trainee aspiring would-be student onetime fellow his her their".split()
)

# a noun of kin: what it may stand for, where that is more than itself
_KIN = """
son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother husband wife girlfriend boyfriend
brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law
stepson: son
stepdaughter: daughter
stepfather: father
stepmother: mother
half-brother: brother
half-sister: sister
widow: wife
widower: husband
fiancee: girlfriend
fiance: boyfriend
partner: husband wife girlfriend boyfriend
"""
KIN_MEANT = {
    noun: frozenset(meant.split() or (noun,))
    for row in _KIN.strip().split("\n")
    for nouns, _, meant in (row.partition(": "),)
    for noun in nouns.split()
}

# before "wife" or "boyfriend": no longer
PARTED = frozenset("ex former divorced ex-".split())
COUPLES = frozenset("husband wife girlfriend boyfriend fiance fiancee partner".split())
