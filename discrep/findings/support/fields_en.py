"""English words of one field, which a retelling may take for each other's.

One line a field: a draft's word is told where a source has another word of its line. Kinds that exclude each other
(a rifle and a pistol, a flood and a fire) stand in no common line.
base camp hideout stronghold headquarters
austerity cuts spending saving
gut gutted destroy burn
cult iconic legend icon
flag flagged
psychiatric psychiatrist mental
"""

from __future__ import annotations

FIELDS = """
police cop officer constable detective sheriff deputy trooper lawman patrol policeman policewoman policemen squad
prison jail jailed imprison imprisonment inmate bars custody sentence sentenced incarcerate cell detention penitentiary convict convicted locked
court judge trial tribunal justice magistrate hearing ruling ruled rule verdict jury lawsuit sue appeal legal judicial courtroom prosecutor prosecution law case testify convict convicted guilty plead
lawyer attorney counsel barrister solicitor
charge indict indictment accuse accused prosecute count
murder kill homicide slay slain manslaughter slaying assassinate assassination
shoot shot gun gunman gunmen gunfire gunshot firearm bullet armed shooter
stab knife stabbing blade
rob robbery robber heist burglary theft steal stole stolen thief thieves raid loot burglar haul
bomb bombing explosion blast explode explosive detonate blew bomber device
fire blaze flame burn ablaze inferno firefighter brigade fireman firemen burnt arson smoke crew engine extinguish battle fight douse tackle
earthquake quake tremor temblor magnitude aftershock seismic seismologist epicentre epicenter shake shook richter jolt
flood flooding floodwater inundate deluge
storm hurricane typhoon cyclone gale
drought dry arid rainfall
plane aircraft jet flight airline airliner pilot aviation fly flew
ship vessel boat craft skiff trawler ferry
port harbour harbor dock quay pier
pirate piracy hijack
car vehicle automobile motorist driver drive drove traffic road
train rail railway locomotive passenger
truck lorry
road street highway route avenue motorway
crash collide collision
hospital clinic medical doctor treat treated treatment hospitalise hospitalize ward patient physician surgeon medic
illness disease sick ill ailment infection infect virus outbreak epidemic condition
vaccine vaccination jab immunisation immunization inoculate
drug medicine medication pharmaceutical pill
surgery operation surgeon operate
school pupil student teacher classroom education teach class
university student academic professor campus college scholar
election vote voter ballot poll campaign candidate elect electoral
parliament lawmaker legislator legislature senate congress house legislative bill mp mps
government cabinet ministry minister administration state official
president presidential presidency
talks negotiation negotiate negotiator bargain
protest protester demonstration demonstrator march rally demonstrate
strike walkout stoppage picket union
war conflict fight combat hostility invasion battle
army troop soldier military force
navy naval warship frigate
rebel insurgent militant guerrilla fighter
ceasefire truce armistice
terrorist terrorism terror militant extremist
migrant refugee asylum immigrant immigration
border frontier
spy espionage intelligence agent
company firm business corporation group maker enterprise manufacturer corporate
club team side squad
share stock equity investor shareholder market trading exchange
profit earnings income
revenue sales turnover
bank lender banking branch
loan credit debt borrow lend lender owe
money cash fund financial dollar euro pound cent sum fee
price cost expensive cheap pricing
buy purchase acquire acquisition takeover buyout bought
sell sale sold divest disposal
job layoff redundancy workforce employ employee unemployed
factory plant mill production manufacture
phone smartphone handset mobile device carrier telephone
computer laptop notebook pc desktop macbook device hardware machine
software app application program code
internet online web website site page digital blog
hacker hack hacking cyberattack cyber breach data
film movie picture cinema screen director actor actress star cast
song music album singer band track musician concert
book novel author writer publish publisher memoir
story tale novel fiction
show programme program series episode broadcast television tv
radio broadcast station fm airwaves
host presenter emcee front
award prize trophy oscar honour honor
match game play
coach manager trainer
win victory triumph won beat defeat
title championship champion crown
race runner starter finisher marathon finish
injury injure wound hurt harm
death die dead kill fatality toll fatal perish body corpse
baby born birth newborn pregnant pregnancy
child boy girl kid
wife husband spouse marry marriage wedding couple
mother father parent son daughter
house home residence apartment flat property
church priest bishop pope worship religious religion faith catholic
rain shower downpour wet
heat hot temperature
forecast expectation estimate analyst predict expect
scientist researcher study research scientific science
climate emission carbon warming greenhouse
energy power electricity
oil petroleum crude barrel
nuclear reactor atomic
space rocket satellite orbit spacecraft astronaut
animal zoo species wildlife
food meal restaurant eat
shop store supermarket retailer outlet
video footage film clip recording tape camera
photo picture photograph image
weapon arms ammunition gun rifle knife
confiscate seize impound
criticise criticize fault blame condemn slam rebuke attack denounce
gang gangster mob mobster mafia
sex sexual rape assault abuse molest
suicide himself herself hang overdose
insane insanity crazy mad mental sane
age aged old
hero heroine
hotel guest room resort
wreck debris rubble wreckage
evacuate evacuation leave left flee
homeless displaced shelter
tax levy duty
budget spending deficit
bankrupt bankruptcy insolvent insolvency
poll survey
letter mail email
dog cat pet
accounting accountant audit auditor
science scientist
farm farmer crop harvest agriculture agricultural
statue monument sculpture
painting painter artist art
museum exhibit exhibition gallery
dance dancer ballet
comedy comedian funny joke humour humor
swim swimmer swimming pool
model modelling modeling fashion
wages pay salary wage paid
retire retirement pension pensioner
divorce separate split
funeral bury burial mourn
celebrate celebration party festive
mayor municipality municipal city town
capital city
island coast coastal sea shore
mountain peak summit climber
forest tree woods woodland
tent camp
apologise apologize apology sorry
surrender gave handed
base camp hideout stronghold headquarters
austerity cuts spending saving
gut gutted destroy burn
cult iconic legend icon
flag flagged
psychiatric psychiatrist mental
bathrobe robe gown dressing
swimsuit swimwear bathing bikini
ranch compound farm estate
sailor seaman navy naval crew
prisoner captive arrest custody captured
"""
