"""Grave deeds that no summary adds of its own accord, with the words by which a source may tell them.

"words of a draft : words of a source"; any form of a word counts, and a source's word that begins with one of five letters or more.
"""

from __future__ import annotations

DEEDS = """
kill killing fatal fatally : kill die dead death deadl fatal murder homicid slay slain victim bodies body corpse casualt toll lives drown shoot shot stab bury burial funeral widow assassin execut lethal mortal manslaughter strangl behead hang suicide grave perish massacre lost bomb
injure wound : injur hurt wound hospital treat burn bruis broke fractur casualt harm shot shoot stab victim bleed bled blood crush trauma bitten limp cut sprain strain concussion knee ankle leg shoulder
arrest detain : arrest detain detent custody jail prison cell charg police held capture handcuff surrender convict suspect remand sentence court caught seiz pirate
sue : sue suing lawsuit suit court legal claim complain judge lawyer litigat
confess : confess admit plead guilt told acknowledg own
divorce : divorc separat marriage marri wife husband split
kidnap abduct hostage : kidnap abduct hostage captive captor held seiz ransom hijack
rape : rape sexual assault abuse molest
hijack : hijack pirate seiz
bankrupt bankruptcy : bankrupt insolven debt creditor administration collaps liquidat
resign : resign quit step stood stand leave left depart retire successor former ousted
suicide : suicid himself herself kill hang jump overdos
explode explosion : explo blast bomb blew blown burst deton fire
smuggle trafficking : smuggl traffick drug contraband
bribe bribery : brib corrupt payoff kickback graft pay paid
sabotage : sabotag deliberat cut attack
evacuate : evacuat left leave flee fled cleared moved homes out shelter tents
boycott : boycott stay away refus shun
refund compensation compensate : refund compensat repay reimburs damag pay paid money
apologise apologize apology : apolog sorry regret forgiv
lawsuit : lawsuit sue suing suit court legal
outage blackout : outage blackout power electric dark
looting loot : loot steal stole plunder rob
earthquake : earthquake quake tremor temblor seismic
pregnant : pregnan baby expecting child birth unborn
blind : blind sight eye
drunk : drunk alcohol drink drank sober intoxicat
"""
