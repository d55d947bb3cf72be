"""English words of acts and states that exclude each other, and those of rising and falling.

A row of OPPOSITES is "words | words": what stands on one side means the same for our purpose, what stands on the two
sides cannot both be true of one thing at one time; after "~" they only do so where all else is the same.
Any form of a word counts, and of the words of a phrase, `step_down`.
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
~uphold | reject
vote_against oppose | vote_for vote_in_favour vote_in_favor support back
willing ready | unwilling reluctant
healthy in_good_health | sick ill unwell
~suspend | approve
~strongest greatest highest largest biggest | weakest smallest lowest slightest least
~arrest detain | release
~former | current incumbent
~lose | gain
mild | harsh severe
fake forged counterfeit | genuine authentic
answer reply respond | ignore
fill | vacant
still_stand | remove demolish
in_captivity remain_in_captivity stay_in_captivity | free release
put_on | take_off
pick_up | put_down
go_up climb_up | go_down climb_down
pay | exempt
allow permit | deny
~raise lift hike increase cut lower reduce | unchanged
~big large huge | small tiny little
~long tall | short
~heavy | light
~wide broad | narrow
~clean | dirty
~cheap inexpensive | expensive costly
~thick | thin
~deep | shallow
~loud noisy | quiet silent
~bright | dark
~happy glad | sad unhappy
~good | bad poor
~awake | asleep
~calm | angry furious
~crowded | empty deserted
~common | rare
~simple | complicated complex
~popular | unpopular
~single unmarried | married
smile laugh | cry weep frown
~stand | sit
love like enjoy | dislike hate
accept admit acknowledge concede | deny
confirm | deny refute
uphold confirm affirm | overturn quash reverse annul strike_down
convict find_guilty | acquit clear exonerate find_not_guilty
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
destroy demolish | save spare preserve
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
~old elder elderly senior | young junior
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

UP = "rise climb increase grow gain jump surge soar rally raise lift hike boost widen expand strengthen improve accelerate"

DOWN = "fall drop decline decrease shrink slip tumble plunge slide sink dip plummet slump cut lower reduce slash narrow contract weaken worsen slow"

# acts of which one party's is the other's opposite: one buys what the other sells
CONVERSE = "win lose beat defeat buy sell lend borrow lead trail import export attack defend hire employ victory give receive pay before after ahead_of behind above below"
