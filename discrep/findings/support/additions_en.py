"""English words by which a retelling speaks on its own account, whatever its source says."""

from __future__ import annotations

# Any form of a word counts: of dealings and abstractions, of people by their part, of acts and their order, of manner and degree.
OWN = frozenset(
    """
    abandon abandonment ability able aboard abolish above absence absent absorb academy accelerate accept access accessible accident accompany accomplice
    accomplishment accordingly account accumulate accurate accusation accuse achieve achievement acknowledge acquaintance acquire acquisition act action
    active activist activity actual actually adapt add addition additional additionally address adequate adhere adherence adjust adjustment administer
    administration admirer admission admit adopt adult advance advantage adventure advertise advertisement advice advise advocate affair affect affected
    afford afraid aftermath afternoon afterward afterwards again ageing agency aggravate aggressive aging ago agree agreement ahead aide ailing ailment
    aim alarm align alike allegation allege alleged allegedly allocate allocation allotment allow allowance allusion ally almost alongside already alter
    alteration alternative always amass ambiguity ambitious amend amendment amid amount amplify analysis analyst anecdote anger angry anniversary announce
    announcement annoyance annual anonymous antagonism anticipate anxiety anxious anybody anyone anything apart apparent apparently appeal appear
    appearance appendix applause applicable application apply appoint appointment appreciate apprehend approach appropriate approval approve approximate
    approximately april area arena argue argument arise around arouse arrange arrangement array arrival arrive article artist aside ask aspect assailant
    assemble assert assess assessment assign assignment assist assistance associate assume assumption assure atmosphere atop attach attack attacker attain
    attainment attempt attend attendance attention attitude attract attractive attribute audience august author authorise authorities authority
    authorization authorize automation availability available average avert avoid avoidance await award aware back back-up backbone backdrop background
    backlash backup bad badly ban bar barrage barrier base basic basis batch battle bear bearer beat beautiful become beg begin behalf behave behavior
    behaviour belief believe belong below beneath beneficial benefit berth besides beyond bid big billion birth bit bitter blame bleak block blog blogger
    blow board boast body bold bolster boost borough boss branch brand brave break breakdown breakup breath brief briefly bring brink broad broadcast
    broaden broadly brunt brush brutal buff build buildup bulk bunch bundle burden bureau business bustling busy bypass bystander calculation calendar
    call calm campaign campaigner cancel cancellation capable capacity capital captive capture care career careful carefully carry case cash cast catalog
    catalogue catalyst catapult catastrophe catch category cause cautious cease celebrate celebrated celebration celebrity cement cent central cents
    century ceremony certain certify chain challenge challenging chance change chaos chaotic chapter character characterise characterization characterize
    chase cheap check cheer chief chiefly child choice choose chunk circulate circulation circumstance citation cite citizen city civilian claim
    clandestine clarify clash class classification clear clearly client climate climb close closely clue coast code coexistence coincide coincidence
    collaborate collapse colleague collect collective collision colossal column columnist combat combination combine come comeback comfortable commence
    comment commentary commentator commerce commercial commission commit commitment committee common commonly communicate community companion company
    comparable compare comparison compel compelling compensation compete competition competitive compile complain complaint complement complete completely
    complex complicate complication complimentary compound comprehend comprehensive comprise compulsory computation compute conceal concede concentrate
    concern concerned concerning conclude conclusion concrete condemn condemnation condition conduct conference confess confidant confidence confident
    confidential confinement confirm confirmed conflict confront confusion connect connection connotation conquer conquest consensus consequence
    consequently consider considerable considerably consideration consist consistent constant constantly constitute construct consult consultation
    consumer consumption contact contain contemporary contend contender content contentious contest context contingency continuance continuation continue
    continued continuity continuous contract contrary contrast contribute contribution control controversial controversy convene convenience convenient
    conventional converse conversely convert convey convince cooperate cooperation cope core cornerstone corporation correct correspondence cosmetic cost
    costly cosy council count counter counterpart country county couple course cover coverage covert crack crackdown craft crash create creation creative
    credible credit crew criminal crisis critic critical criticise criticism criticize crop cross crossroads crowd crucial cruel crush culprit cult
    culture curb curious currency current currently curtail customer cut cycle daily damage damaging danger dangerous daring data date day daytime
    dazzling dead deadline deadlock deadly deal death debate decade december decent decide decision decisive declaration declare decline decrease dedicate
    dedicated deem deep deeply defeat defect defence defend defense defiant deficiency define definite definitely degree delay deliberate delicate
    delighted deliver delivery demand demolish demonstrate demonstrator denial denounce denunciation deny depart department departure depend dependence
    depict depletion deploy derive describe description deserve design designation desire despair desperate despite destroy destruction destructive detail
    detailed detain detect deter deteriorate determination determine determined devastate develop development deviation devote devotee dialogue differ
    difference different difficult difficulty diminish dip dire direct direction directly director disagree disagreement disappear disappearance
    disappoint disappointed disappointing disaster disastrous discard disclose discontinue discover discovery discrimination discuss discussion disease
    dismiss disorder dispatch disperse displacement display dispose dispute disrupt disruption dissolve distance distinct distinctive distinguish
    distortion distraught distribute district disturbance dive diverse divert divide division dodge dollar dollars domain dominant dominate domination
    dominion donation door double doubt doubtful downfall dozen dozens draft dramatic dramatically drastic draw drive driver drop dub dubious due dump
    duration duty dwindle eager early earnings ease easily easy economic economy edge edition eerie effect effective effectively efficient effort eight
    eighty eject elaborate elect element elevation eleven eligible eliminate elimination elite else elsewhere elusive embark embattled embed embody
    embrace emerge emergence emergency emotional emphasis emphasise emphasize employ employee employment empower enable enactment encounter encourage
    encouragement end endanger endless endorse endure enemy enforce enforcement engage engagement enhance enjoy enlarge enlargement enlist enormous enough
    enrich enrol enroll ensure entail enter enterprise entertainment enthusiasm enthusiast enthusiastic entire entirely entitle entity entry environment
    envisage envision episode epoch equal equally equivalent era erase errand error erupt escalate escalating escalation escape especially essential
    essentially establish establishment estimate euro euros evacuate evade evaluate evening event eventual eventually ever everybody everyone everything
    evidence evident evoke evolve exacerbate exact exactly exaggerate exaggeration examination examine example exceed excel excellent except exception
    exceptional excessive exchange excited exciting exclude exclusive exclusively excuse execute executive exemption exert exhaust exhaustion exhibit
    exist existence existing exit exotic expand expansion expect expectation expedite expedition expel expenditure expense expensive experience experiment
    expert expiration expire explain explanation explicit explicitly explode exploit exploitation exploration explore expose exposition express expression
    extend extension extensive extensively extent extra extract extraordinary extravagant extreme extremely face facilitate facility fact faction factor
    fade fail failure fair fairly faith fall fallback fallout fame famed familiar family famous fan fascination fast fatal fate fatigue fault faulty favor
    favorable favorite favour favourable favourite fear feasible feat feature february feel feeling fellow fellowship fertile fiction field fierce fifth
    fifty fight figure figurehead file fill film final finalise finalize finally finance financial find finding fine finish firm firmly first fit five fix
    flag flagship flare flaw flawed flee flexible flip float flock flurry focus foil fold follow follower following foolish footstep force forced foremost
    foresee forge forgive form formal formally format formation former formerly formula formulate forthcoming fortunate fortunately forty forward foster
    found foundation founder four fourth fragile frame franchise frantic free freedom freely freeze frequent frequently fresh friction friday friend
    friendly friendship frightening front front-runner frontrunner fruitful frustrate frustrated fuel fulfil fulfill full fully function fund fundamental
    funding furious furnish further furthermore fusion future gain gang gap garner gateway gather gathering gauge general generally generate generation
    generous genuine gesture giant gift gifted give given glad glamorous glance global gloomy glory go goal good goods gorgeous gossip government grab
    gradual gradually grand grant graphic grapple grateful gratification grave great greatly greet grim grip gross ground groundbreaking group grow
    growing growth guarantee guess guest guidance guide guideline guilt guilty gunman gut hacker hackers half halt hamper hand handful handle handy happen
    happiness happy hard hardship harm harsh harshly hasten have hazard hazardous head health healthy hear hearing heart heavily heavy heavyweight hectic
    height help helpful hence heroic hesitate heyday hidden hide hierarchy high highlight highly hinder hint historic historical history hit hobby hold
    holder homeland honest honor honour hook hope hopeful hopeless horrific host hostile hour house household hub huge human humble humiliation humorous
    hundred hundreds hurdle hurl hurt hypothesis icon iconic idea ideal identical identification identify identity idle ignore illegal illustrate image
    imagine immediate immediately immense imminent impact impending implement implementation implication imply importance important importantly impose
    imposition impossible impoverished impress impressive improve improved improvement inability inadequate incapable incident incite incline inclined
    include including inclusion income incoming inconsistent inconvenience incorporate increase increased increasing increasingly incredible incur indeed
    independence independent indicate indicator indirect individual induction industry inevitable infamous infiltration inflame inflict influence
    influential inform informal informant information informer infringe inhabit inhabitant inherit initial initially initiate initiative injure injury
    injustice innocent innovation innovative input inquiry insider insist insistence inspect inspection inspire inspiring instability install installation
    installment instance instant instead institute institution instruct instruction insulate intact integrate integration integrity intend intense
    intensification intensify intensive intention interact interaction intercept interest interested interesting interference internal international
    interplay interpret interrogate interrupt interruption interval intervene intervention interview intimate intimidate intimidation intriguing introduce
    introduction intrusion invade invaluable invest investigate investigation investigator investment invite involve involved involvement ironic irregular
    irregularity irritate island isolated isolation issue item jailed january jeopardise jeopardize jeopardy job join joint jointly joke journalist
    journey judge judgement judgment juggle july jump june just justify keen keep key kick kid killer kind know knowledge label lack laden lag lament land
    landmark landscape language large largely last lasting late lately latest latter laud launch lavish lawmaker lead leader leadership leading league
    learn leave legacy legal legend legendary legislation legislature legitimate lend length lengthy lessen lesser lesson let lethal level liability
    liberty lie life lifetime lift like likelihood likely likewise limelight limit limitation limited line linger lingering link list listen listener
    little live lively living load loaded lobby local locate location lock log lone lonely long long-running long-standing longstanding longtime look lose
    loss lot loud love lover lovers low lower loyal luck lucky lucrative lure lush luxurious luxury main mainly maintain maintenance majestic major
    majority make maker makeshift makeup man manage management manager mandatory manifestation manner manufacture many march marginal mark market
    marketplace mask massive mastermind match matter mature maximum mean meaningful meaningfully means meanwhile measure measurement mechanism meet
    meeting member membership memorable memory menace mend mention merciless mere merely merge mess messy method metropolis mid migrate mild milestone
    millennium million mind minimal minimum minister minor minority minute miracle mirror miscalculation misdeed misery misfortune misleading miss missing
    mission mistake mitigate mix mixed mobilise mobilize model moderate modern modernization modest modification modified modify moment momentum monday
    money monitor month monthly monumental mood moral moreover morning most mostly motivate motive mount mounting mourn move movement movie much multiple
    multiply municipality murderer mutual mysterious name narrate narrative narrow nation national nationwide natural nature navigate near nearby nearly
    necessary necessity need needy negate negative neglect negotiate negotiation neighborhood neighboring neighbourhood neighbouring nervous network never
    nevertheless new newcomer newly news nice night nightmare nine ninety nobody nominal nominate nomination nonetheless nonsense normal normally notable
    notably note noteworthy nothing notice noticeable notify notion notorious november nowadays nuance number numerous nurture obey object objective
    obligation oblige obscure observation observe observer obstacle obstruct obtain obvious obviously occasion occasional occasionally occupy occur
    occurrence october odd offence offender offense offensive offer office official officially offset often omission ongoing onlooker onset onslaught open
    operate operation operator opinion opponent opportunity oppose opposite opposition opt optimistic option optional ordeal order ordinary organisation
    organise organiser organization organize organizer orientation origin original originally originate other others otherwise oust outburst outcome
    outcry outfit outgoing outlaw outline outlook outnumber outpace output outraged outreach outset outside outsider outspoken outstanding overall
    overcome overhaul overlap overlook overnight override overrun overseas oversee overshadow overtake overturn overview overwhelming owe owing own owner
    ownership pace pack package packed page painful paint pair panel parallel parent part partial partially participant participate participation
    particular particularly parties partly partner partnership party pass passage passenger passerby passionate past path patient patrol pattern pause pay
    payment pct peace peculiar penalty pending penetrate penetration peninsula people perceive percent percentage perfect perform performance performer
    perilous period permanent permission permit perpetrator persist person personal personally personnel perspective persuade phase phenomenon phone
    physical pick piece pile pillar pinpoint pioneer pioneering pivotal place plague plain plan platform plausible play plea plead pleasant please pleased
    pledge plenty plight plummet plunge point police policy policymaker politician pool poor popular popularity population populous portion portray
    portrayal pose posh position positive possess possibility possible possibly post postpone potential potentially pound pounds pour power powerful
    powerhouse practical practice practise praise precede precedence precise precisely predate predecessor predict predominantly prefer preference
    preliminary preparation prepare presence present presentation presenter presently preserve preside press pressure prestige prestigious pretend prevail
    prevalent prevent prevention previous previously primarily primary principal prior priority private privileged prize probable probably probe problem
    procedure proceed process proclaim procure produce production productive profession professional profile profitable profound program programme
    progress prohibit project prolific prolong prolonged prominence prominent promise promising promote prompt promptly proof prop proper properly
    property proposal propose proposed proposition proprietor prosecutor prospect prosper prosperity protect protection protester protestor protracted
    proud prove provide province provision provisional provoke prudent public publication publicity publicly publish pull punishment punitive pure purpose
    pursue pursuit push put puzzle qualify quality quantity quarter quash quell query quest question quick quickly quiet quietly quirky quit quite
    quotation quote race radical raid raise rally rampant random range rank rapid rapidly rare rarely rate rather ratify ratio rattle raw reach react
    reaction read reader readiness ready real realise realistic reality realize really realm reason reasonable reassurance reassure rebuild rebuke recall
    recede receive recent recently reception recital reckless reckon reclaim recognise recognised recognition recognize recognized recommend
    recommendation reconcile reconsider record recover recovery recruit recruitment rectify recur recurring redefinition redesign redirect reduce
    reduction refer reference refinement reflect reform reformed refrain refurbish refurbished refusal refuse regain regard regarding regardless regime
    region regional register registration regret regular regularly regulation rehabilitation reign reimburse reinforce reinforcement reinstate reiterate
    reject relate related relation relationship relative relatively relax release relentless relevant reliable relieve relinquish relocate reluctance
    reluctant rely remain remainder remaining remark remarkable remedy remember remind remote removal remove render renew renewal renovate renowned
    reorganise reorganize repair repeal repeated repeatedly repetition replace replacement replicate reply report reported reportedly reporter reporting
    represent representative reprimand republic repulse reputable reputation request require requirement rescind rescue rescuer research researcher resent
    reserve reshape reside resident resign resilient resist resistance resolution resolve resonate resource respect respectable respected respective
    respectively respond responder response responsibility responsible rest restart restatement restless restore restrain restraint restrict result resume
    resurface retail retain retaliate retention retire retired retreat retrieve return revamp reveal revelation revenue reverse revert review revise
    revisit revive revolution revolutionary revolve reward rich rid ride right rigid rigorous ringleader rip ripple rise risk rival roadblock roam robber
    robust role room root roster rotate rotation rough roughly round rouse routine ruin rule rumor rumour run rupture rush ruthless sad safe safely safety
    saga sale sanction satisfied satisfy saturday savage save saw say scale scandal scare scared scatter scattered scene scenic sceptical schedule scheme
    scientist scold scope scramble scrap screen script scrutinise scrutinize scrutiny seal search season seasoned secluded second secondary secret section
    sector secure security see seek seem seemingly seize seldom select sell send senior sense sensitive sentiment separate separately september sequence
    series serious seriously serve service session set setback setting settle seven seventy several severe severely shadow shake shaky shape share shared
    sharp sharply shed shelter shield shift shine shock shocked shocking shooter short shortage shortly show showcase showdown shrink shun shut shutdown
    sibling side sideline sign signal signature significance significant significantly silence similar similarity similarly simple simplify simply
    simulate simultaneous simultaneously sincere single sink sit site situation six sixty sizable size sizeable skeptical skill skilled skip slam slash
    sleek slender slice slight slightly slim slip slot slow slowly small smooth soar sober social society soften sole solely solid solution solve somebody
    someone something somewhat soon sophisticated sorry sound source space spacious span spark spate speak speaker special specialise specialist
    specialization specialize specific specifically specify spectacle spectacular spectator spectrum speculate speculation speech speed spend spike
    splendid split spoil spokesperson sponsor sporadic spot spotlight spouse spread spring spur squad stabilise stabilization stabilize stable stack staff
    stage staggering stake stalemate stall stance stand standard standardise standardize standoff standout standpoint standstill star stark start state
    statement stature status stay steadily steady steep steer stem step stern still stimulation stir stop storage story storyline straight strand strange
    strategic strategy stream strength strengthen stress strict strictly strife strike striking string strip strive strong strongly structure struggle
    study stumble stunning sturdy style subdue subdued subject submission submit subsequent subsequently substantial substantially subtle suburb succeed
    success successful successfully successor sudden suddenly suffer sufficient suggest suggestion suit suitable sum summarise summarize summary summon
    sunday superb superior supersede supervise supervision supplement supply support supporter supportive suppose supposed supposedly suppress supremacy
    sure surface surge surpass surprise surprised surprising surprisingly surrender surround survey survival survive surviving susceptible suspect
    suspected suspend suspicion suspicious sustain sustainable swap swear sweep sweeping swell swift swiftly swing system tackle take talent talented talk
    talks tame tangible taper tapestry target tarnish task team tear tease technique technology teenager tell tempo temporarily temporary ten tend
    tendency tense tension tentative tenure term terminate terms terrible terrifying territory test testify testimony thank theme theory thereafter
    thereby therefore thief thieves thing think third thirty thorough thoroughly thought thousand thousands threat threaten three threshold thrilled
    thrive thriving throughout throw thursday thus thwart tide tie tight tighten tilt time tiny tip tipster tireless title today together token toll
    tomorrow tone tonight top topic torch toss total totally touch tough tow toward towards town toxic trace track traction trade tradition traditional
    tragedy tragic trail train transaction transfer transform transformation transition translation transmission transmit transport trap trapped traumatic
    travel tread treasure treat treatment tremendous trend trendy trial tribute trick tricky trigger trillion trim trip triple triumph trivial trouble
    troubled true truly trust try tuesday tumble tumult turbulent turmoil turn turnout turnover twelve twenty twice two type typical typically ultimate
    ultimately umbrella unable unacceptable unanimous unauthorised unauthorized unaware uncertain uncertainty unclear uncommon undercut underdog undergo
    underline underlying undermine underscore understand understanding undertake undisclosed undo uneasy unexpected unexpectedly unfair unfamiliar
    unfinished unforgettable unfortunate unfortunately unhappy unharmed unhurt unidentified unify uninjured unique unit unite unity universal unknown
    unlawful unleash unlike unlikely unnecessary unpopular unprecedented unreliable unrest unsafe unsettled unsolved unspecified unstable unsuccessful
    unsure untimely unusual unusually unveil unwanted unwilling upcoming update upgrade upheaval uphold upkeep upmarket uproar upscale upset uptake urge
    urgency urgent urgently usage use useful user usher usual usually utilise utility utilize vacancy vacuum vague valid validate valuable value vanish
    variation variety various vary vast venture verge verify version very veteran veto via viable vibrant victim victory vie view viewer viewpoint
    vigorous village violate violation violence violent virtual virtually visible vision visit visitor vital vivid vocabulary vocal voice void volatile
    voluntary vote vow vulnerability vulnerable wait wake walk want warm warmly warn warning wary waste watch wave way weak weaken weakness wealth wear
    weary wednesday week weekend weekly weigh weight welcome well well-known whereas whereby whether while whilst whistle-blower whistleblower whole
    wholly wide widely widen widespread wield wild willing win window wipe wise wish withdraw withdrawal witness woman wonder wonderful word work worker
    workforce workplace world worldwide worried worry worrying worse worsen worst worth worthwhile worthy wreck write writer wrong year yearly yesterday
    yet yield young youngster youth zone
    """.split()
)

# People whom one does not choose to call so.
PEOPLE = frozenset(
    """
    accountant actress actuary altar-boy ambulanceman architect astronaut athlete aunt babysitter baker ballerina banker barber barrister batsman beautician bishop bodyguard bowler boxer
    boyfriend brewer bricklayer bride bridegroom broker builder busker butcher butler cardinal carpenter cashier chauffeur chef classmate cleaner clerk clown composer cook courier cousin cyclist dancer
    decorator dentist diver drummer economist electrician emperor farmer fiance fiancee fisherman flatmate florist footballer gardener girlfriend goalkeeper grandchild groom guitarist hairdresser
    hiker housemate housewife hunter hypnotist imam infant insurer janitor jeweller jockey judge king landlady landlord lawyer librarian lifeguard locksmith magician maid mechanic midfielder midwife millionaire billionaire
    miner monk motorcyclist motorist musician nanny neighbor neighbour newborn nun nurse optician orphan painter paramedic pedestrian pensioner pharmacist photographer pianist pilot plumber poet porter postman priest
    prince princess prostitute psychiatrist psychologist pupil queen rabbi receptionist referee roommate sailor salesman schoolboy schoolgirl schoolmate sculptor shareholder shepherd shopkeeper skier skipper soldier solicitor
    stepfather stepmother stewardess striker student surfer swimmer tailor taxpayer teammate tenant toddler tourist translator twin umpire vampire vet veterinarian violinist waiter waitress welder werewolf widow widower witch wrestler
    """.split()
)

# Endings by which words are formed of others, the longer ones first.
FORMING = tuple(
    "ational ation ition ional ically ership ingly ities ical ance ence ment ness ship able ible tion sion ists ally"
    " ist ism ity ial ual ous ive ful dom age ant ent ary ion ers ors ian er or al ic en th y".split()
)
