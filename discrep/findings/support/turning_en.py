"""English words that turn what is told into its opposite, in rows of two sides.

Any form of a word counts; underscores join the words of a phrase. In a row that begins with
"~" a word tells only beside the same word as its opposite; in the others it is enough that both stand among like words.
"""

from __future__ import annotations

TURNING = """
welcome praise hail applaud celebrate thank grateful delighted commend laud cheer pleased proud glad | criticise criticize condemn denounce oppose blame slam lambast deplore protest attack fault rebuke decry
support back endorse favour favor advocate in_favour in_favor champion defend | oppose condemn denounce reject protest against criticise criticize resist object
accept approve agree adopt ratify | reject refuse decline deny turn_down throw_out veto oppose dismiss rebuff spurn
confirm admit acknowledge concede confess | deny refute dispute reject rule_out discount dismiss
choose select elect appoint nominate pick hire name recruit promote | reject dismiss sack fire oust remove expel
allow permit authorise authorize let enable legalise legalize | ban forbid prohibit bar outlaw block prevent stop
demand urge call_for request recommend advise | forbid discourage warn_against
arrest detain capture catch remand | release free at_large acquit
convict guilty condemn | acquit innocent clear exonerate
charge indict | clear acquit
kill die dead death fatal fatally murder slay | alive spare unharmed unhurt
injure wound hurt harm injury wounded injured | unharmed unhurt unscathed uninjured unaffected intact safe
destroy raze demolish wreck collapse ruin flatten devastate | spare build rebuild repair restore save preserve intact undamaged unaffected
damage | spare repair undamaged intact
paralyse paralyze disrupt halt cripple suspend | unaffected resume restore normal
open reopen launch found establish set_up inaugurate | close shut shutter block scrap dissolve abolish
begin start launch commence resume introduce | end finish complete stop halt cease conclude cancel discontinue scrap
resume restart | halt suspend stop interrupt
~ continue go_on remain keep persist proceed resume | end stop halt cease finish conclude abandon
~ win victory triumph | lose defeat loss
rise increase grow gain climb jump surge soar raise lift hike boost expand up | fall drop decrease decline shrink slump plunge cut lower reduce slash reduction dip down slide tumble lessen
improve strengthen better | worsen weaken deteriorate worse decline fail
extend prolong lengthen | shorten curtail cut_short
accelerate speed_up hasten | slow delay
~ give grant award donate provide | refuse deny withhold take_away
repay return refund | keep withhold
pay | owe unpaid withhold
join enter | leave quit
arrive | depart leave
hire recruit | fire sack dismiss lay_off
resign quit step_down | remain stay refuse_to_resign
reveal disclose publish expose announce make_public | hide conceal withhold cover_up keep_secret
remember | forget
attend | miss skip boycott
succeed success manage successful successfully | fail failure unsuccessful unsuccessfully failed
prevent avert thwart foil | cause trigger fail_to_prevent
obey follow respect comply observe honour uphold | violate breach break flout ignore defy obstruct
trust confident confidence confidently certain convinced | distrust doubt doubtful doubtfully mistrust sceptical skeptical unsure
love like enjoy liked popular beloved | hate dislike detest disliked unpopular loathe
~ follow come_after | precede
marry wed married | divorce single unmarried
birth born | death dead die
protect defend guard | endanger threaten attack expose
include | exclude
keep retain maintain preserve | axe ax drop scrap ditch abandon remove do_away_with discard eliminate
steal rob | return hand_back
willing willingness eager eagerness keen | reluctant reluctance unwilling unwillingness hesitant
criticise criticize criticism | praise applause acclaim
thwart foil prevent stop | support aid assist back
avoid evade escape dodge | seek invite aid
secret secretly covert covertly | open openly public publicly
resignation resign | election re-election elect re-elect
surrender give_up give_himself_up give_herself_up give_themselves_up | escape flee
~ escape flee get_away | capture catch captured caught surrender
wealthy affluent prosperous | poor impoverished needy
safe | danger dangerous threat risk
delay postpone | hasten speed_up bring_forward
fame famous well-known renowned | obscure unknown forgotten
hire recruit employ | fire sack dismiss lay_off let_go
dismiss reject play_down downplay | warn caution alarm
complete completely total totally | slight slightly barely partly partial
sane | insane mentally_ill mad
deny | confirm
slim thin thinnest slimmest | thick bulky bulkiest thickest
unite join | divide split separate
ally friend friendly partner | enemy foe hostile rival
hope optimistic optimism delight | fear nervous worried anxious pessimistic pessimism despair worry
calm reassure soothe relax | alarm frighten anger enrage unsettle rattle shake worry sceptical skeptical nervous anxious
encourage promote foster | discourage hinder hamper impede
agree agreement accord | disagree disagreement deadlock
advance attack | retreat withdraw
arm | disarm
peace ceasefire truce | war
legal lawful | illegal unlawful
true genuine real accurate | false fake untrue forged inaccurate
deliberate deliberately intentional intentionally suspicious arson | accidental accidentally unintentional
possible feasible | impossible
safe harmless | dangerous risky unsafe hazardous
poor poverty | rich wealthy
permanent permanently | temporary temporarily acting interim
voluntary voluntarily | compulsory mandatory forced
public publicly openly | secret secretly privately quietly
rural | urban
early earlier | late later
inside indoors | outside outdoors
~ north northern | south southern
~ east eastern | west western
quiet silent silence | speak openly noisy loud
rare rarely seldom | common frequent frequently often
majority most | minority
~ outside | inside within
~ above | below
~ with | without
~ against | favour favor
~ first | last
~ better more greater additional further extra | less fewer worse
~ more_than at_least | less_than fewer_than at_most
~ only just | heavy severe major extensive
~ strong good high big huge large great excellent considerable substantial significant major heavy severe serious sharp wide broad record steep tremendous enormous | weak bad poor low small slight little minor modest tiny light mild limited insignificant negligible narrow moderate
~ biggest largest greatest highest strongest | smallest least lowest weakest slightest fewest
~ well widely warmly favourably | badly poorly
~ quickly rapidly fast swiftly quick rapid immediately promptly immediate | slowly slow gradually gradual eventually belatedly
~ easy easily simple | hard difficult impossible barely hardly tough
~ tight strict tough | loose lax lenient
~ full whole entire complete completely fully totally entirely | partial partially partly part empty half
~ new young modern recent | old elderly ancient outdated
~ long lengthy | short brief
~ tall high | low short
~ expensive costly dear | cheap inexpensive cheaper affordable
~ hot warm | cold cool
~ dark | light bright blond fair
~ bright clever gifted talented | dull stupid
~ public state state-owned | private
~ male | female
~ upper | lower
~ domestic local national | foreign international
~ positive favourable favorable | negative unfavourable hostile
~ central | suburban outer
~ former late ex | current present future incumbent
~ next coming | last previous
~ increase rise hike growth raise | cut reduction decrease drop fall decline
~ profit surplus gain | loss deficit
~ import imports | export exports
~ many several numerous hundreds thousands dozens all both | few none no
~ always often usually | never rarely seldom
~ already | yet
~ happy excited delighted pleased thrilled | sad unhappy upset angry disappointed disgruntled
~ rich wealthy | poor
~ heavily | lightly
~ closely | loosely
~ too_old old | too_new new
recommend advise urge suggest | advise_against warn_against discourage
confirm | refuse_to_comment decline_to_comment refuse_to_confirm decline_to_confirm decline_to_say
reward honour honor | punish fine penalise penalize sanction
overestimate overstate exaggerate | underestimate understate downplay
promote | demote relegate
toughen harden tighten | soften loosen ease relax
stabilise stabilize | destabilise destabilize
simplify | complicate
celebrate | mourn
please satisfy delight | displease disappoint annoy
rescue save | abandon kill
attract | repel deter
innocence | guilt
hero heroic | villain
optimism | pessimism
shortage scarcity | surplus abundance glut
consensus unanimity unanimous unanimously | dissent disagreement
competition rivalry compete | cooperation collaboration cooperate collaborate
satisfaction satisfied | dissatisfaction dissatisfied
advantage benefit | disadvantage drawback
~ build construct erect | demolish dismantle tear_down
~ buy purchase acquire | sell divest
~ lend | borrow
~ lead | trail lag
~ solve resolve settle | cause create worsen
~ spend | save
~ unite | divide split
~ live survive | die perish
~ withdraw pull_out | deploy send
~ push | pull
~ gather assemble | disperse scatter
~ attack strike assault | defend protect
~ help assist aid | hinder hamper obstruct
~ join | leave quit
~ demand request | offer refuse
~ defend | attack criticise criticize
~ free release | detain hold jail
~ convict | acquit
~ win | lose
~ active | inactive idle dormant
~ ample abundant plentiful plenty | scarce insufficient lacking short
~ aggressive | gentle peaceful cautious
~ ambitious | modest
~ bold brave | timid cautious cowardly
~ peaceful peacefully calm calmly | violent violently turbulent chaotic fierce fiercely
~ careful carefully cautious cautiously | careless carelessly reckless recklessly
~ clean | dirty polluted contaminated
~ clear clearly obvious | unclear vague obscure
~ near nearby close neighbouring neighboring | far distant remote
~ conservative | liberal progressive
~ stable steady constant | unstable volatile fluctuating
~ critical | supportive
~ kind kindly | cruel cruelly
~ dense densely | sparse sparsely
~ different | same identical similar
~ dry | wet rainy
~ vital crucial essential necessary key | unnecessary optional trivial minor
~ expected | unexpected surprise surprising
~ experienced veteran seasoned | inexperienced novice
~ familiar | unfamiliar unknown
~ final | preliminary provisional initial
~ global worldwide | local
~ gradual gradually | sudden suddenly abrupt abruptly
~ harmful damaging | harmless beneficial
~ modest humble | arrogant proud lavish extravagant
~ increasing growing rising increasingly | decreasing declining falling shrinking
~ joint jointly together | separate separately alone
~ limited restricted | unlimited unrestricted extensive
~ long-term | short-term
~ military | civilian
~ minor | serious severe critical
~ normal usual ordinary | abnormal unusual exceptional extraordinary
~ outgoing | incoming
~ perfect flawless perfectly | flawed imperfect
~ powerful | powerless weak
~ prepared ready | unprepared
~ profitable | unprofitable loss-making
~ prominent leading | minor obscure
~ radical | moderate
~ related linked connected | unrelated unconnected separate
~ relaxed | tense strict
~ religious | secular
~ retired | active serving
~ senior | junior
~ sharp sharply steep steeply | slight slightly gentle gradual
~ simple | complicated complex
~ single | multiple several
~ specific detailed | general vague
~ superior | inferior
~ thorough thoroughly | superficial cursory
~ traditional conventional | modern innovative unconventional
~ transparent | secretive opaque
~ united | divided
~ urgent urgently | routine trivial
~ useful | useless
~ valuable precious priceless | worthless
~ visible | invisible hidden
~ widespread | isolated limited rare
~ wise | foolish unwise
~ excellent wonderful superb outstanding impressive | terrible awful poor disappointing mediocre
~ worried concerned anxious | relieved unconcerned confident
~ beginning start outset | end close conclusion
~ strength strong | weakness weak
~ presence | absence
~ arrival | departure
~ acceptance | rejection refusal
~ expansion | contraction reduction
~ creation | destruction abolition
~ recovery | decline relapse
~ enthusiasm enthusiastic enthusiastically | apathy indifference reluctance lukewarm
~ tension tense | calm harmony
~ unity | division
~ respect | contempt disrespect
~ narrowly | easily comfortably convincingly
~ directly direct | indirectly indirect
~ gently gentle | harshly harsh roughly rough
~ significantly considerably substantially dramatically greatly | slightly marginally barely modestly
~ strongly fiercely strong | weakly mildly mild
~ exactly precisely | roughly approximately
~ mainly mostly largely primarily | rarely hardly
~ repeatedly | once
~ voluntarily | forcibly
~ highly | barely slightly
~ deliberately intentionally | accidentally unintentionally
~ supporter advocate proponent | opponent critic detractor
~ victim | perpetrator culprit
~ ally friend | enemy rival foe
~ upward | downward
~ smooth smoothly | rough turbulent
~ generous | stingy mean
~ loyal | disloyal
~ sober | drunk
~ genuine | fake forged
~ daytime day | night nighttime
~ winter | summer
~ spring | autumn
~ morning | evening
~ tall | short
~ crowded packed | empty deserted
~ full | empty
~ tiny small | huge giant enormous massive
~ lengthy long | brief short
~ popular | unpopular
~ busy | quiet
~ noisy loud | quiet silent
~ wealthy affluent prosperous | poor impoverished
~ famous renowned well-known | unknown obscure little-known
~ exclusive luxury upmarket upscale high-end | cheap budget discount affordable low-end
~ high-speed fast | low-speed slow
~ high-profile | low-profile
~ top | bottom
~ northern | southern
~ eastern | western
~ offshore | onshore
~ overseas abroad | home domestic
"""

# words of order and time, which two texts may tell of different things however alike they are
ORDERING = frozenset(
    "first last later early earlier late past future next previous former latter new initial initially final finally"
    " front back right left full short long high still back".split()
)

# words before another, besides those that plainly negate, with which the other is not said to be so
SPOILING = frozenset(
    "without refused refuse refuses failed fail fails denied deny denies declined unable avoid unlikely stopped"
    " prevented rather instead despite lack lacks until unless".split()
)
