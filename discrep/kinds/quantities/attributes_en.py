"""What an amount is the amount of, by field: the words of English news that say so.

One row: attribute | fact kinds | once or owned | head nouns or units (empty: any) | words before | words after
| words behind it that make it another question ("of fraud", "of theft").
"once": a story has one of it, its event's own (the people aboard, the magnitude); "owned": many have one,
so that the owner's name must stand beside both (revenue, seats). Words before may stand up to
`REACH_BEFORE` characters ahead of the figure, words after up to `REACH_AFTER` behind it, in one sentence.
"""

from __future__ import annotations

# Right behind a figure: how long a run goes on, whatever is won or lost.
STREAK = r"\s(?:in a row|straight|consecutive|successive|on the trot|running|of (?:its|their|his|her) last)\b"

REACH_BEFORE = 60
REACH_AFTER = 45

# Rows of what one person was given: no day of the ruling, of the deed or of the writing keeps two tellings apart.
PERSONAL = frozenset(("match-ban",))

ROWS = r"""
aboard | count | once | person passenger people | carr(?:ied|ying|ies)|aboard|on board|travell?ing with | on board|aboard|were (?:travell?ing|sailing|flying|riding)|in the (?:plane|bus|boat|ship|ferry)
crew | count | once | crew crewman crewmember member | crew of|crewed by | crew(?: members?)?
attendance | count | once | person people spectator fan attendee supporter visitor ticket | crowd of|attendance|attended by|watched by|in front of|before a crowd of|sell-out of | in attendance|inside|watched|attended|were at the
marchers | count | once | person people protester demonstrator marcher student | march(?:ed|ers)?|rall(?:y|ied) of|crowd of|turnout of|estimated | marched|took part|took to the streets|rallied|demonstrated|turned out|joined the
jobs-cut | count | once | job post position worker employee staff redundancy role | cut(?:ting)?|axe|axing|shed(?:ding)?|slash(?:ing)?|lay(?:ing)? off|eliminat(?:e|ing)|los(?:e|s of|ing)|redundanc(?:y|ies) | will go|to go|(?:would|will|to) be (?:cut|lost|axed|shed|made redundant)|at risk|job cuts|jobs gone
convicted-of | count | once | charge count | (?:convicted|guilty|admitted)[^.;]{0,30}(?:of|to)?|pleaded guilty [^.;]{0,20} |  | of (?:[a-z-]+ ){0,2}?(fraud|murder|theft|assault|rape|manslaughter|corruption|bribery|perjury|conspiracy|robbery|burglary|laundering|battery|possession|endangerment|accounting|homicide|kidnapping|weapons?|terrorism|espionage|abuse)
cleared-of | count | once | charge count | (?:cleared|acquitted)[^.;]{0,20}of |  | of (?:[a-z-]+ ){0,2}?(fraud|murder|theft|assault|rape|manslaughter|corruption|bribery|perjury|conspiracy|robbery|burglary|laundering|battery|possession|endangerment|accounting|homicide|kidnapping|weapons?|terrorism|espionage|abuse)
charged-with | count | once | charge count | faced|faces|facing|charged with|indicted on|accused of |  | of (?:[a-z-]+ ){0,2}?(fraud|murder|theft|assault|rape|manslaughter|corruption|bribery|perjury|conspiracy|robbery|burglary|laundering|battery|possession|endangerment|accounting|homicide|kidnapping|weapons?|terrorism|espionage|abuse)
votes-for | count | once | vote member lawmaker deputy senator mp | passed [^.;]{0,30}by|approved [^.;]{0,30}by|voted | in favou?r|(?:were )?for it|voted for|voted yes|votes to|votes for
votes-against | count | once | vote member lawmaker deputy senator mp | votes to | against|voted no|opposed
seats | count | owned | seat | w(?:on|ins|inning)|taken|takes|took|held|holds|secured? | seats
signatures | count | once | signature name | signed by|petition | signatures|signed
match-ban | count | owned | match game race | (?:banned|suspended|ban) [^.;]{0,40}for|banned for|ban of|suspension of|will (?:now )?miss|misses | (?:touchline |stadium )?(?:ban|suspension) | (each|apiece)
rounds | count | once | shot round bullet time | fir(?:ed|ing)|hear(?:d|ing) | (?:shots?|rounds?|bullets?) were fired|shell casings
homes-damaged | count | once | home house building property structure | destroy(?:ed|ing)|damag(?:ed|ing)|flatten(?:ed|ing)|burn(?:ed|t|ing) | (?:are|were) (?:destroyed|damaged|flattened|burned|burnt|beyond repair|gutted)
evacuees | count | once | person people resident family guest | evacuat(?:ed|ing|ion of) | (?:had to|were forced to) (?:leave|flee)
firefighters | count | once | firefighter fireman |  | fighting|battling|tackling|fought|battled
fatality-rate | percent | owned | | fatality rate(?: of)?|death rate(?: of)? | fatality rate|of (?:patients|cases) die
policy-rate | percent | once | | (?:cash|interest|base|key|policy|benchmark|lending|repo|discount|prime|refinancing) rates? [^.;]{0,40}to|(?:cash|base|key|policy|benchmark|repo) rate (?:at|of|is|was|stands at) | (?:cash|interest|base|key|policy|benchmark) rate
inflation | percent | owned | | inflation [^.;]{0,30}|consumer prices [^.;]{0,20} | inflation|rise in (?:consumer )?prices
unemployment | percent | owned | | unemployment [^.;]{0,30}|jobless rate [^.;]{0,20} | unemployment|jobless|out of work
growth | percent | owned | | (?:economy|GDP|gross domestic product) [^.;]{0,40} | growth in (?:the economy|GDP)|economic growth
turnout | percent | once | | turnout [^.;]{0,30}|voted | turnout|of (?:registered |eligible )?voters (?:took part|voted|turned out|cast)
vote-share | percent | owned | | w(?:on|ins|inning)|took|taken|polled|with|received | of (?:the )?(?:votes?|vote|ballots)
contained | percent | once | | contain(?:ed|ment)(?: at)? | contain(?:ed|ment)
stake | percent | owned | | stake of|owns|owned|holds|bought|buy | stake|of (?:the )?(?:shares|company|stock)
share-price | money | owned | |  | (?:a|per|each) share
price | money | once | | (?:buy|bought|buying|sold|sell|acquir(?:e|ed|ing)|takeover|purchase|deal|merger|swallowed)[^.;]{0,40} (?:for|worth|valued at|of)|worth|valued(?: [^.;]{0,20})? at|value (?:was )?put at|covers | (?:deal|takeover|acquisition|purchase|sale|merger)
fine | money | once | | fined?|fine of|penalty of|penalised | (?:fine|penalty)
damages | money | once | | damages of|compensation of|settle(?:d|ment) (?:for|of)|awarded|pay | in (?:damages|compensation)|settlement
bail | money | once | | bail (?:was |of |set |at |is )+|bond (?:was |of |set |at )+ | bail|bond
ransom | money | once | | ransom of|ransom | ransom
loot | money | once | | bribes? (?:of|worth|total+ing)|kickbacks? of|stol(?:e|en)|stealing|made off with|took|taken|taking|defraud[^.;]{0,40} of|embezzl(?:ed|ing)|haul of|got away with | (?:was|were) (?:stolen|taken)|(?:fraud|heist|robbery|theft)
reward | money | once | | reward of|offer(?:ed|ing) | reward
revenue | money | owned | | revenues? [^.;]{0,40}|sales [^.;]{0,30}|turnover [^.;]{0,30} | (?:in )?(?:revenues?|sales|turnover)
profit | money | owned | | (?:profits?|earnings|net income) [^.;]{0,40} | (?:profit|in earnings)
loss | money | owned | | (?:net |operating )?loss(?:es)? (?:of|to|was) | loss
cost | money | once | | (?:repairs?|damage)[^.;]{0,30} (?:put at|of|at)|(?:put|estimated) the (?:loss(?:es)?|damage|cost) [^.;]{0,40}at|loss(?:es)? (?:is|are|was|were) (?:put|estimated) at|cost(?:s|ing)?(?: of| an estimated| about| some)?|budget of|price tag of|bill of | (?:project|budget|price tag)
aid | money | once | | (?:aid|relief|loan|bailout|package|grant|pledg(?:ed|ing)|donat(?:ed|ing))[^.;]{0,30} | (?:in )?(?:aid|relief|loans?|package|bailout|grant)
prize | money | once | | prize of|won|jackpot of | (?:prize|jackpot)
debt | money | owned | | debts? of | (?:of|in) debt
magnitude | measure | once | magnitude | magnitude [^.;]{0,30} | magnitude|earthquake|quake|tremor|on the richter
depth | measure | once | metre kilometre mile foot | depth of [^.;]{0,20} | deep|down|below (?:the )?(?:surface|ground|sea)|underground
altitude | measure | once | metre kilometre mile foot | (?:altitude|height|orbit) of [^.;]{0,20}|orbit(?:s|ed|ing)?[^.;]{0,40} at | above (?:the )?(?:Earth|sea|ground)|high
wind | measure | once | kilometre-per-hour mile-per-hour knot km/h mph | winds? [^.;]{0,40} | winds?|gusts?
burned-area | measure | once | hectare acre square-kilometre square-mile | burn(?:ed|t|ing)|scorch(?:ed|ing)|charr(?:ed|ing)|destroy(?:ed|ing)|consum(?:ed|ing)|blacken(?:ed|ing) | (?:of (?:forest|land|pine|scrub|woodland|brush|bush|farmland)|(?:were|was|have been) (?:burned|burnt|destroyed|lost|scorched))
rainfall | measure | once | millimetre inch centimetre | rain(?:fall)? [^.;]{0,30} | of rain|rain(?:fall)?
weight | measure | once | kilogram gram tonne pound-mass ton pound | weigh(?:s|ed|ing)?(?: in at)?|weight of|foot-\d{1,2}|feet-\d{1,2} inches(?: tall)?|inches(?: tall)? | (?:in weight|of (?:cocaine|heroin|cannabis|marijuana|drugs|explosives|gold))
stock | measure | once | tonne ton litre gallon barrel cubic-metre | held|holds|holding|stor(?:ed|ing)|contain(?:ed|ing|s)|stockpile of|cargo of|loaded with |
spill | measure | once | tonne ton litre gallon barrel cubic-metre | spill(?:ed|ing)?|leak(?:ed|ing)?|releas(?:ed|ing)|dump(?:ed|ing)|pour(?:ed|ing) | (?:[a-z]+ ){0,3}(?:spilled|leaked|poured|were released)
length | measure | once | kilometre mile metre foot | length of|stretch(?:es|ing)? | long
"""
