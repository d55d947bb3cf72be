"""English words of acts and things that mean the same, or of which one implies the other.

A row of SYNONYMS is words of one meaning; a noun that names an act stands beside its verb. A row of IMPLIED is
"general: special words", each of which implies the general one. Phrases are written as in the table of opposites.
"""

from __future__ import annotations

SYNONYMS = """
seize capture take overrun annex occupy conquer seizure annexation occupation
seize confiscate impound
rare uncommon unusual
common usual
retake recapture regain
shoot gun_down
kill killing
murder assassinate slay assassination murderer assassin
execute execution behead hang
die death perish dead pass_away lose_one's_life
injure wound hurt injury wounding
attack assault raid strike hit target
bomb bombing bombard bombardment
shell shelling
fire open_fire come_under_fire
resign resignation quit step_down stand_down
dismiss sack fire oust remove dismissal removal
appoint name appointment nominate
elect election
arrest detain apprehend detention custody take_into_custody
charge indict indictment
convict conviction find_guilty
acquit acquittal clear
sentence jail imprison
release free set_free freed let_go
rescue save
extradite extradition deport deportation expel expulsion
kidnap abduct abduction kidnapping
marry wed marriage wedding
divorce split_up
bear born birth
founded founder establish set_up foundation co-found
create creator
write author writer pen
direct director
design designer
invent inventor
discover discovery detect find spot discoverer
sign
approve approval endorse okay pass ratify ratification
reject rejection turn_down throw_out refuse decline vote_down
ban prohibit outlaw bar forbid prohibition
cancel call_off scrap abandon cancellation
postpone delay put_off
begin start open launch commence beginning
end finish conclude over
close shut closure
reopen reopening
buy acquire purchase take_over takeover acquisition
sell sale
own possess owner ownership
merge merger
pay payment
hire recruit employ take_on
visit visitor
enter entry
arrive come reach get_to arrival
leave depart withdraw pull_out departure withdrawal
travel go fly trip visit
flee escape
return come_back go_back
attend take_part join participate participation attendance present
meet talk hold_talks meeting
agree agreement reach_agreement deal
support back endorse supporter
oppose opponent opposition against
accuse allege accusation blame
deny denial
admit confess acknowledge confession
claim_responsibility
apologise apologize apology
promise pledge vow
demand call_for urge
warn warning
threaten threat
investigate probe investigation
find
use utilise utilize usage
produce make manufacture maker manufacturer producer
build construct erect construction builder
destroy demolish raze level destruction
damage damaged
collapse cave_in
crash crashed
sink sinking
burn blaze fire
extinguish put_out
spread
cure treat treatment
cause lead_to trigger due_to result_in
prevent avert stop
protect protection
link tie connect connection connected related relate
contain have
show reveal demonstrate
win winner victory
beat defeat
lose loser loss
score
play player
host
award give prize
receive get obtain win
earn make
employ employee
work worker
lead head leader leadership run
live reside resident
speak
launch
publish publication make_public
ban
evacuate evacuation
displace displacement
invade invasion
intervene intervention
vote
locate situate lie
base headquarter
borrow
contaminate pollute contamination pollution
infect infection
vaccinate vaccination immunise immunize
increase rise
allow permit let
contagious infectious
effective
refund reimburse
trial test
illness disease sickness
medicine drug medication
physician doctor
police officer policeman officers
lawyer attorney solicitor barrister
firm company business corporation
film movie
car vehicle automobile
plane aircraft jet airliner
ship vessel boat
shop store
child kid
storm hurricane typhoon cyclone
quake earthquake tremor
fire blaze
gunman shooter
bomber
protester demonstrator
protest demonstration rally
soldier troop
rebel insurgent
parliament assembly
legislator lawmaker mp
bill legislation
law legislation
poll election vote
research study
scientist researcher
hospital clinic
pupil student
teacher
cost price
pay wage salary
revenue turnover
people person
big large huge
home house
weapon arm
nuclear atomic
united_states us usa u.s. america american
united_kingdom uk britain british u.k.
united_nations un u.n.
european_union eu
near close_to
responsible
several some
start
gap deficit
trade
"""

IMPLIED = """
kill: murder assassinate slay execute shoot_dead behead execute stab_to_death shot_dead gun_down
die: kill murder assassinate execute drown perish shoot_dead shot_dead
murder: shoot_dead assassinate shot_dead stab_to_death
attack: bomb shell shoot fire raid ambush
injure: stab shoot
hit: bomb shell
travel: fly drive sail arrive visit
arrive: land fly
arrest: capture
move: withdraw retreat advance
damage: destroy
defeat: beat rout
people: villager resident passenger civilian
have: own possess hold contain
hold: control
participate: attend
speak: tell
cost: price
leave: flee escape evacuate
"""

# words of the tables that tell no act by themselves
NO_ACTS = """say have contain be near close_to people person several some start big large huge home house company firm business film movie car vehicle plane aircraft jet
 ship vessel boat shop store child kid storm hurricane typhoon cyclone police officer policeman officers lawyer attorney president law bill parliament assembly hospital
 clinic pupil student teacher weapon arm nuclear atomic us usa uk un eu north south east west high low always never first last early late before after above over below under
 more larger bigger greater higher fewer less smaller lower most best worst better worse old young older elder younger male female man woman father mother brother sister son daughter
 husband wife day night morning evening public private domestic foreign civilian military urban rural rich poor strong weak hot cold wet dry full empty fast slow easy hard on off
 profit loss surplus deficit majority minority conservative liberal trade cost price study test trial illness disease medicine drug doctor physician soldier troop rebel gunman protester
 reside situate lie effective own possess present against responsible over lead head run back work play live go come get make show find speak use take give"""
