"""English words that turn what is told into its opposite, in rows of two sides.

Any form of a word counts; underscores join the words of a phrase. In a row that begins with
"~" a word tells only beside the same word as its opposite; in the others it is enough that both stand among like words.
"""

from __future__ import annotations

TURNING = """
welcome praise hail applaud celebrate thank grateful delighted commend laud cheer pleased proud glad | criticise criticize condemn denounce oppose blame slam lambast deplore protest attack fault rebuke decry
support back endorse favour favor advocate in_favour in_favor champion defend | oppose condemn denounce reject protest against criticise criticize resist object
accept approve agree adopt ratify | reject refuse decline deny turn_down throw_out veto oppose dismiss rebuff spurn
confirm admit acknowledge concede confess | deny refute dispute reject rule_out
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
improve strengthen better | worsen weaken deteriorate worse
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
trust confident confidence confidently | distrust doubt doubtful doubtfully mistrust sceptical skeptical
love like enjoy liked popular beloved | hate dislike detest disliked unpopular loathe
~ follow come_after | precede
marry wed married | divorce single unmarried
birth born | death dead die
protect defend guard | endanger threaten attack expose
include | exclude
unite join | divide split separate
ally friend friendly partner | enemy foe hostile rival
hope optimistic optimism | fear pessimistic pessimism despair worry
calm reassure soothe | alarm frighten anger enrage
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
"""

# words of order and time, which two texts may tell of different things however alike they are
ORDERING = frozenset(
    "first last later early earlier late past future next previous former latter new initial initially final finally"
    " front back right left full short long high still back".split()
)

# words before another, besides those that plainly negate, with which the other is not said to be so
SPOILING = frozenset(
    "without refused refuse refuses failed fail fails denied deny denies declined unable avoid unlikely stopped"
    " prevented rather instead despite lack lacks".split()
)
