"""English words of acts and states that mean the same, that exclude each other, or of which one implies the other.

A row of OPPOSITES is "words | words": what stands on one side means the same for our purpose, what
stands on the two sides cannot both be true of one thing at one time; after "~" they only do so where all else is the same. A row of SYNONYMS is words of
one meaning. A row of IMPLIED is "general: special words", each of which implies the general one.
`step_down` is a phrase whose first word is inflected; `at_large` one that is not. A noun that names
an act stands beside its verb.
"""

from __future__ import annotations

OPPOSITES = """
rise climb increase grow gain jump surge soar go_up edge_up rally advance | fall drop decline decrease shrink slip tumble plunge slide sink go_down dip plummet slump
raise increase lift hike boost put_up | cut lower reduce slash decrease trim
widen broaden | narrow shrink
expand | contract shrink
lengthen extend prolong | shorten curtail
extend | lift end
strengthen | weaken
improve | worsen deteriorate
accelerate speed_up | slow
warm | cool
win triumph | lose
win carry | lose
lead | trail
beat defeat overcome | lose_to
accept approve adopt back_up endorse pass | reject refuse turn_down throw_out vote_down veto block
approve allow permit authorise authorize clear green-light | ban prohibit block forbid bar outlaw
approve allow permit | reject refuse
sign | veto
support back favour favor endorse in_favour | oppose against
allow permit let | prevent stop
allow uphold | dismiss
grant give award | deny refuse
accept admit acknowledge concede | deny
confirm | deny refute
uphold confirm affirm | overturn quash reverse annul strike_down
convict | acquit clear exonerate
guilty | innocent acquit
charge indict | release_without_charge
arrest detain capture catch | at_large on_the_run escape flee
free release rescue liberate | hold_captive still_hold
still_hold | free release
jail imprison | free release
survive | die perish kill
alive | dead die kill
recover | die worsen
unharmed unhurt unscathed uninjured | injure wound hurt wounded injured
open reopen inaugurate | close shut shutter
stay_open remain_open | close shut
begin start launch commence | end finish stop conclude
resume restart reopen | suspend halt stop
begin launch | cancel call_off
go_ahead take_place | cancel call_off postpone
stay remain | leave withdraw depart pull_out quit exit
arrive reach | leave depart
enter join | leave quit exit
join | leave quit
resign quit step_down | refuse_to_resign stay_on
appoint hire | dismiss sack fire
hire recruit employ | lay_off sack fire
buy acquire purchase | sell
buy acquire purchase | lose
import | export
lend | borrow
deposit | withdraw
attack | defend
advance | retreat withdraw
seize capture take retake recapture | lose
hold last | collapse break_down
observe respect honour honor keep heed obey | break violate breach ignore flout
heed obey follow | ignore disregard
attend | miss skip boycott
remember | forget
confirm | rule_out
include | exclude
unite reunite | divide split
arm | disarm
sink | only_damage
land touch_down | crash
intact | destroy damage
build erect construct | demolish destroy tear_down
destroy | save spare
find locate recover | missing
extinguish put_out | still_burn burning
restore reconnect | cut_off
legal lawful | illegal unlawful
legalise legalize decriminalise | outlaw criminalise ban
safe | dangerous unsafe
harmless | harmful toxic poisonous dangerous deadly
sober | drunk intoxicated
true accurate correct | false untrue inaccurate incorrect wrong
positive | negative
present | absent
profit | loss
have contain own possess | lack
surplus | deficit shortfall
~high | low
peak maximum | trough minimum
~majority | minority
~old elder senior | young junior
older elder | younger
more larger bigger greater higher | fewer less smaller lower
~most | fewest least
~better | worse
~best | worst
~first | last
~early earlier | late later
before ahead_of | after behind
ahead_of in_front_of | behind
above over | below under
north northern northward | south southern southward
east eastern eastward | west western westward
north-east northeast north-eastern northeastern | south-west southwest south-western southwestern
north-west northwest north-western northwestern | south-east southeast south-eastern southeastern
~inside | outside
~indoor | outdoor
~male man men boy | female woman women girl
~father | mother
~brother | sister
~son | daughter
~husband | wife
~day | night
~morning | evening
~public | private
permanent | temporary
voluntary | compulsory mandatory
optional | compulsory mandatory required
~domestic | foreign
~civilian | military
~urban | rural
~rich wealthy | poor
~strong | weak
~hot | cold
~wet | dry
~full | empty
~fast quick rapid | slow
~easy | difficult hard
success | failure
succeed manage | fail
praise welcome hail applaud | criticise criticize condemn denounce
optimistic | pessimistic
agree | disagree refuse
agreement deal | deadlock
victory win | defeat
ally | enemy foe
friend | enemy
ceasefire truce | war
strike walkout | return_to_work
love | hate
increase rise growth gain | decrease fall decline drop reduction cut
upgrade | downgrade
promote | demote relegate
promote | relegate
qualify | eliminate knock_out
strengthen appreciate | weaken depreciate
switch_on turn_on | switch_off turn_off
appear | disappear
attract | repel
~always | never
~conservative | liberal
~left-wing | right-wing
partly partially | fully completely entirely
only_damage | sink destroy
shorten | lengthen extend
hire | dismiss
"""

SYNONYMS = """
seize capture take overrun annex occupy conquer seizure annexation occupation
seize confiscate impound
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
publish publication
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

# "failed to pass": what follows the verb and "to" is negated
NEGATING_TO = frozenset(
    "fail refuse decline unable forget neglect yet reluctant unwilling failure refusal inability".split()
)
# "prevented from leaving", "barred from": what follows "from" is negated; "avoided relegation": the object is
NEGATING_FROM = frozenset(
    "prevent stop bar ban block prohibit keep prohibited discourage exempt save restrain barred banned".split()
)
NEGATING_OBJECT = frozenset("avoid lack escape prevent avert forgo evade".split())
NEGATING_OF = frozenset("instead lack absence free".split())
# "stopped using": the act goes on no more
NEGATING_ING = frozenset("stop avoid quit cease deny".split())
# the same, where the act itself is what follows
CEASING = frozenset("stop quit cease avoid keep start begin".split())
# acts told by what follows "to": "managed to win" is winning
CARRYING_TO = frozenset("manage able begin start go come continue help use force seek".split())

# what follows "not" and takes the whole denial upon itself: the act itself may well have been done
PARTIAL = frozenset(
    "all every everyone everybody everything both always entirely fully completely necessarily exactly enough until because merely just only simply least more less immediately quite alone each solely far directly clear certain sure unlikely impossible uncommon unusual unknown".split()
)
# a denial with one of these is a denial of that time or respect only
RESTRICTING = frozenset(
    "initially originally then alone solely exclusively apart beyond during throughout formally officially publicly personally".split()
)
# words before an act that leave its truth open
OPEN = frozenset(
    "unclear uncertain unknown unsure possible likely unlikely suspected alleged allegedly reportedly apparently rumoured rumored supposedly whether if might may would should could must unless perhaps maybe possibly probably".split()
)
# verbs that do the same to what depends on them
OPEN_ACTS = frozenset(
    "accuse consider fear question ask think believe doubt hope want wish seek suggest speculate predict expect estimate mull threaten propose urge call demand plan try attempt need offer aim intend hesitate warn vow promise pledge".split()
)
# what stands before an act in the plural and counts only some of it
SOME = frozenset(
    "some several many most few half part partly partially one two three four five six seven eight nine ten dozens other others another".split()
)
ALL = frozenset("all every everyone everybody each both entire whole".split())

# words that hold no content of their own
LIGHT = frozenset(
    """the a an this that these those his her its their our my your of in on at by for from with to into as and or but than then there here it he she they we i you who which whom
 whose what when where how why so such very too also still just even already again ever yet now any some each own same be is are was were been being am have has had having do does did
 will would shall should can could may might must s 's ' ’s t re ve ll mr mrs ms dr said says say tell told according also about over up out off down away not no never nor neither none nobody n't cannot hardly scarcely
 more most much many other others another all both every including however meanwhile although though while after before during since until because if whether ago later earlier one ones himself herself itself themselves
 well quite rather really however therefore longer only nearly almost around some-one upon toward towards within between among against under through""".split()
)
MODIFIERS = frozenset(
    """new old former late main key major big small large huge young first leading top senior local national regional state federal international foreign central whole entire full recent long good great
 chief president minister mayor captain officer actor actress singer director author writer poet nurse clerk coach player striker winger goalkeeper boxer skier swimmer cyclist deputy speaker senator general colonel
 editor producer chef chemist architect sculptor founder surgeon banker trader driver envoy spokesman spokeswoman official officials team group company firm city town village province region country area site
 man woman people person year week month day time today yesterday night morning evening afternoon annual yearly weekly monthly quarterly daily total overall own last next past this final""".split()
)

UP = "rise climb increase grow gain jump surge soar rally raise lift hike boost widen expand strengthen improve accelerate"
DOWN = "fall drop decline decrease shrink slip tumble plunge slide sink dip plummet slump cut lower reduce slash narrow contract weaken worsen slow"

# words of the tables that tell no act by themselves
NO_ACTS = """say have contain be near close_to people person several some start big large huge home house company firm business film movie car vehicle plane aircraft jet
 ship vessel boat shop store child kid storm hurricane typhoon cyclone police officer policeman officers lawyer attorney president law bill parliament assembly hospital
 clinic pupil student teacher weapon arm nuclear atomic us usa uk un eu north south east west high low always never first last early late before after above over below under
 more larger bigger greater higher fewer less smaller lower most best worst better worse old young older elder younger male female man woman father mother brother sister son daughter
 husband wife day night morning evening public private domestic foreign civilian military urban rural rich poor strong weak hot cold wet dry full empty fast slow easy hard on off
 profit loss surplus deficit majority minority conservative liberal trade cost price study test trial illness disease medicine drug doctor physician soldier troop rebel gunman protester
 reside situate lie effective own possess present against responsible over lead head run back work play live go come get make show find speak use take give"""

# words of what may be otherwise the next day
PENDING = frozenset("yet still has have remains remain is are now currently so".split())
# verbs so light that only what follows them tells what is claimed
LIGHT_ACTS = frozenset("have make take get give do put set go come be bring keep hold run call leave".split())
# words before a clause that put it at another time
TIMES = frozenset("after before when until since while once as by following".split())
# nouns before "that" which leave the truth of what follows open
HEARSAY = frozenset(
    "rumour rumor claim allegation suggestion idea theory possibility fear hope belief speculation accusation notion chance risk danger suspicion condition threat concern impression assumption charge".split()
)
# verbs of saying that assert nothing: what is reported is believed, feared or foreseen
BELIEFS = frozenset(
    "believe think fear hope expect predict suggest speculate doubt estimate forecast vow promise pledge".split()
)
# acts that, told of one thing, have one agent
SOLE = frozenset(
    "win kill shoot assassinate murder stab found founded invent write compose paint direct discover buy acquire fire bomb shell seize capture attack hit arrest hijack kidnap host beat defeat sign veto open marry land build design".split()
)
# causes of harm; those of two rows exclude each other
CAUSES = """
shell artillery shelling mortar
suicide bomber
airstrike air-strike warplane jet missile
knife stabbing blade
gunfire gunshot bullet gunman
poison poisoning
drowning
fire flame smoke
avalanche
lightning
landslide mudslide
"""
