"""Words that open news of every sort, so that sharing them says nothing of which story it is.

Made by counting: a word (cut by `stem`) that stands in the opening of five or more of 67 unrelated
stories is in this list; reporting verbs, numbers and general words of other fields were added by hand.
"""

from __future__ import annotations

import re

from discrep.naming.fold import fold

_GRAMMAR = """about above accord according across after again against ago all almost along already also although always among and another
any appear are around away back became because been before began begin being below beside between both but came can come could did does
doing done down during each early earlier either else even ever every few first follow following for former from gave get getting give given
goes going gone good got great had half has have having held help her here hers herself high him himself his hold how however immediately
inside instead into its itself just keep kept known large largest last late later latest lead least led left less let like likely line little
long longer look lot low lower made main major make making many may meanwhile might mile more most much must near nearly need never new
next none nor not nothing now number off often old one once only onto open other others our out outside over own part past perhaps place
point possible post present put quite rather really record recent recently remain right same saw say says saying scene second see seen set
several shall she should show shown side since small some something soon still such take taken taking than that the their them themselves
then there these they thing think this those though through throughout time today together told tomorrow too took top toward towards turn
under until unto upon upper use used using very wait want was way well went were what when where whether which while who whole whom whose
why will with within without work would yesterday yet you your yours"""
_NUMBERS = """two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand million billion
dozen third fourth fifth quarter percent per cent total average"""
_CALENDAR = """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec day days daily week weekend month year hour minute morn morning afternoon evening
night noon midnight dawn decade date gmt local"""
_REPORTING = """accus add admit announc announce argu ask believ believe call cit claim comment confirm deni deny describ explain express hear
insist interview issu issue letter media mention news newspaper note offer publish quot quote releas release repli report reportedly reporter
reveal said sourc source spoke spokesman spokeswoman spokesperson speak statement stat state stress suggest talk tell tweet video warn website write
wrote agency agenci according afp associated press reuters com"""
_ACTORS = """agent army attorney authoriti authority bodi body boy brother chief child children citizen city civilian coalition commission committee
communiti community company compani council count country countri county coupl court daughter department deput deputy director district employee
enemy executiv expert famili family father fighter forc force foreign friend general girl government group head hospital husband international
judg judge lawyer leader man member men military militant minister ministr ministry monitor mother neighbor neighbour neighborhood neighbourhood
office officer official opposition order organis organiz owner parent parti partner party passenger patient people person personnel police policy political
politician power president prime prosecut prosecutor province public regime region rebel resident secretary security senior servic service sister soldier
son spokes staff street student support supporter suspect syria syrian team terrorist town troop unit victim villag village wife witness woman women worker
world youth area base building busines business capital car center central centre coast east eastern north northern northwest south southern west western
home hous house road room school site station vehicl vehicle war"""
_EVENTS = """accident act action aid arrest attack attempt award battle blast blow bomb break broke broken burn caus cause cas case campaign chang change charg
charge clash close conflict control controll convict crash crim crime damag damage danger dead deal death decid decision destroy die died direct discuss drop effect
election emerg emergency end enter escap evidence expect face fail fall fell fight fighting find fire fired fled flight found game grow gun gunman happen
health heart hit hurt identifi identify impact includ include incident increas increase injur injury invest investigat investigation involv involve jail join kill
killed launch law leav leave life live lives lose los loss lost match meet meeting minor mov move murder night offensive operat operation pass pay peac peace plan
play present prison problem process protest provid provide raid rais raise ran reach read receiv receive rescue respons response result return rise run sentenc
sentence serious serv share shell shoot shooting shot shut sign situation sold sort spend stand start stay step stop strik strike strong struck suicide
surviv target term test threat threaten trial trie tried try trying updat update violence visit vote warning weapon win won wound wounded air rocket"""
GENERAL_WORDS: frozenset[str] = frozenset(
    " ".join((_GRAMMAR, _NUMBERS, _CALENDAR, _REPORTING, _ACTORS, _EVENTS)).split()
)

_WORD = re.compile(r"[a-z]{3,30}")
_ENDINGS = ("ing", "ed", "es", "s")
_LEAST_STEM = 4


def stem(word: str) -> str:
    """The word without an inflection's ending, as far as spelling shows it."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


def telling_words(text: str) -> frozenset[str]:
    """Stems of the text's words that are not general news words, without accents."""
    stems = {stem(w) for w in _WORD.findall(fold(text)) if w not in GENERAL_WORDS}
    return frozenset(stems - GENERAL_WORDS)
