"""English nouns that a summary may use of its own accord, and which of WordNet's files hold what one can point at."""

from __future__ import annotations

# lexicographer files: animals, artifacts, body, events, food, groups, places, objects, persons, phenomena, plants,
# states, substances; acts too, for crimes and sports have names of their own
PLAIN_FILES = frozenset((4, 5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 26, 27))

# relatives, each with those from whose side it may be told
KIN = {
    word: frozenset(others.split())
    for words, others in (
        ("son sons daughter daughters stepson stepdaughter grandson granddaughter", "father mother dad mom mum parent parents child children father's mother's fathered born grandfather grandmother"),
        ("father mother dad mom mum stepfather stepmother grandmother grandfather", "son sons daughter daughters child children baby boy girl born grandson granddaughter"),
        ("wife husband widow widower spouse", "husband wife married marriage marry widow widower divorce divorced spouse"),
        ("brother brothers sister sisters", "brother brothers sister sisters sibling siblings"),
        ("uncle aunt uncles aunts nephew niece nephews nieces", "uncle aunt nephew niece nephews nieces uncles aunts"),
    )
    for word in words.split()
}  # fmt: skip

EXACT_FILES = frozenset((5, 8))

# nouns by which somebody or something is called that the sources call otherwise
UNTELLING = frozenset(
    """victim member guest nobody somebody anybody everybody person people resident official suspect leader figure colleague expert critic opponent supporter participant individual citizen
 native owner visitor author writer journalist columnist commentator analyst observer reporter spokesperson man men woman women human adult youth youngster child children kid fellow friend
 partner rival counterpart successor predecessor founder head chief boss director manager executive employee worker staff personnel authority agency organisation organization institution
 company firm business corporation enterprise group team party side body board panel committee union crowd public audience population community society nation country state city town village
 area region district site location place spot scene venue centre center facility building structure property house home premises venture room
 weapon gun handgun firearm gunman attacker assailant perpetrator culprit offender killer thief robber criminal convict prisoner defendant accused witness survivor hostage
 vehicle car machine device tool equipment instrument object item thing product goods material substance stuff
 event incident accident case affair occasion ceremony episode disaster catastrophe tragedy crisis emergency conflict dispute clash battle attack assault violence crime offence offense murder
 safety security danger risk threat situation condition state status peace war unrest turmoil chaos uncertainty controversy
 activity action operation mission deployment effort attempt move step measure project programme program plan scheme campaign work job task duty role service function use practice trade
 deal talks negotiation meeting conference discussion debate trick tactic strategy treatment care help support aid relief rescue search hunt inquiry investigation probe inspection review survey
 navy army military force troops soldier police officer cop detective investigator prosecutor lawyer attorney judge court government parliament ministry minister president politician lawmaker
 politics election vote voter campaigner activist protester demonstrator fan follower player athlete sportsman competitor contestant winner loser champion star celebrity actor actress performer
 artist singer musician filmmaker film movie show programme series production performance release launch start debut premiere beginning end finish conclusion outcome result success victory win
 triumph defeat loss failure setback blow fall drop decline decrease reduction cut rise increase growth gain change shift transition transformation development progress improvement
 relationship marriage divorce wedding separation birth death burial funeral illness disease sickness injury wound health pain
 road route street way path trip journey travel tour flight voyage visit arrival departure return entry exit access
 storm weather rain snow wind flood fire blaze flame smoke explosion blast damage destruction
 money cash fund funding budget payment purchase sale spending investment tax fine penalty sentence punishment ban restriction limit control regulation arrest detention custody capture seizure
 purchase acquisition takeover merger appointment nomination dismissal resignation retirement removal departure replacement
 world earth land sea water air sky ground surface side top bottom front back rest part half
 newcomer beginner veteran youngster teenager elder senior junior spokesman spokeswoman applicant candidate nominee recipient holder user customer client consumer buyer seller supplier provider
 operator investor shareholder creditor lender borrower taxpayer economist scientist researcher scholar academic professor engineer technician specialist professional consultant adviser advisor
 aide assistant deputy secretary representative delegate envoy diplomat negotiator mediator relative parent father mother mum dad mom""".split()
)
