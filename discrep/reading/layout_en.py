"""The shapes of an English news page: what opens a byline, a dateline, a comment, site furniture; abbreviations."""

from __future__ import annotations

import re

MONTHS = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
WEEKDAYS = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
AGENCIES = r"(?:AP|AFP|Reuters|REUTERS|CNN|UPI|IANS|PTI|TASS|Xinhua|XINHUA|Interfax|ANI|dpa|DPA|EFE|ANSA|Bloomberg|SANA|Anadolu|ANA|PA Media|CP)"

_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTHS},?\s\d{{4}}|{MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}|\d{{4}}\s?-\s?\d\d\s?-\s?\d\d)"
_CLOCK = r"(?:,?\s(?:at\s)?\d{1,2}\s?[:.]\s?\d\d(?:\s?[ap]\.?\s?m\b\.?)?(?:\s(?:GMT|UTC|BST|CES?T|[EPCM][SD]T|ET|PT|IST|EAT)\b)?)"
_LABEL = r"(?:(?:Date of publication|Publication date|First published|Last [Uu]pdated|Last [Mm]odified|Published|Posted|Updated|Edited|Created|Filed)(?:\son|\sat)?:?\s{1,2})"

# A date that stands for itself, not in a sentence: at the head of a text, or a line of its own.
STAMP = re.compile(rf"{_LABEL}?(?:{AGENCIES}\s)?(?:{WEEKDAYS},?\s)?{_DAY}{_CLOCK}?", re.IGNORECASE)
STAMP_LINE = re.compile(
    rf"\s{{0,4}}{_LABEL}?(?:on\s)?(?:{_CLOCK},?\s)?(?:{WEEKDAYS},?\s)?(?:{_DAY}|\d{{1,2}}\s/\s\d{{1,2}}\s/\s\d{{2,4}}|\d{{1,2}}\s?:\s?\d\d\s?[AP]M)(?:[\s,|@]{{0,3}}{_CLOCK}|\s?[|,]\s?\d{{1,2}}: \d\d ?[ap]m|\s?\d{{1,2}}: \d\d ?[AP]M(?: [PE]T)?)?[\s.]{{0,3}}\Z",
    re.IGNORECASE,
)
CLOCK_LINE = re.compile(
    r"\s{0,4}(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|UTC|ET|EST|EDT|CET))?)[\s:–—-]{0,3}\Z",
    re.IGNORECASE,
)
# The same inside a line: what stands before it is a headline, what follows opens the report.
STAMP_INSIDE = re.compile(rf"(?:{AGENCIES}\s)?(?:{WEEKDAYS},?\s)(?:{_DAY}){_CLOCK}?(?=\s[A-Z0-9\"“])")
AGENCY_INSIDE = re.compile(
    rf"\b{AGENCIES}\s(?=(?:A|An|The|At|In|On|More|Nearly|About|Around|Dozens|Hundreds|Thousands|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s)"
)
AGENCY_OPENS = re.compile(rf"(?:\({AGENCIES}\)|{AGENCIES})\s?(?:--?|–|—)?\s(?=[A-Z0-9\"“])")
# Words before a date that make it part of a sentence.
IN_SENTENCE = frozenset(
    "on of since from until till in by before after between and to for about around the a an this that dated during told with via".split()
)

# Words that a headline set in capitals leaves small.
SMALL_WORDS = frozenset(
    "a an the of in on at to for and by as or but up off out via vs v is it its per nor so".split()
)

DATELINE = re.compile(
    r"\s{0,8}(?:[A-Z][A-Z.'’ -]{2,40}(?:,\s[A-Z][\w.'’ -]{1,30}){0,2}(?:,\s\w{3,6}day)?(?:,?\s(?:\w{2,9}\.?\s\d{1,2}|\d{1,2}\s\w{3,9}\.?)(?:,?\s\d{4})?)?\s{0,2}(?:\([A-Z][\w ./-]{1,30}\)\s{0,2})?(?:--?|–|—)\s)"
    r"|\s{0,8}(?:[A-Z][\w'’.]{1,20}(?:[ -][A-Z][\w'’.]{1,20}){0,2}(?:,\s[A-Z][\w'’.]{1,20}){0,2},?\s{0,2}(?:(?:\w{2,9}\.?\s\d{1,2}|\d{1,2}\s\w{3,9}\.?),?\s{0,2})?)\("
    + AGENCIES
    + r"\)\s{0,2}(?:--?|–|—)?\s"
    r"|\s{0,8}\([a-zA-Z]{3,12}\)\s(?:--?|–|—)\s"
)
COMMENT = re.compile(
    r"\s{0,8}[\[(]?(?:Comment|Editor[’']?s'? note|Editorial note|Note from the editors?|Ed\. note|Correction|Clarification)\s?[:–—-]",
    re.IGNORECASE,
)
_BY = r"(?:By|BY|Reporting by|Writing by|Words by|Story by|Edited by)"
BYLINE = re.compile(
    rf"\s{{0,8}}{_BY}\s(?:[A-Z][\w.'’-]{{0,30}}[ ,&|]{{0,3}}(?:and\s|in\s)?){{1,9}}\s{{0,4}}\Z"
)
# "By Ann Obi, Monday, 5 March 2024, 10:15", "By our correspondent | March 5, 2024"
BYLINE_DATED = re.compile(
    rf"\s{{0,8}}{_BY}\s(?:[A-Z]|(?:a|our|the)\s)[^\d\n.!?]{{1,80}}[,|·•–—-]?\s(?:{WEEKDAYS},?\s)?{_DAY}{_CLOCK}?[\s.]{{0,3}}\Z"
)
# "The Leeds Echo, 5 March 2024", "Baltic Wire | Tuesday, March 5, 2024": the name of an outlet and a day, nothing else
OUTLETS = (
    "Times|Post|News|Herald|Journal|Gazette|Echo|Tribune|Chronicle|Star|Mail|Telegraph|Guardian|Observer|Press|Standard"
    "|Mirror|Globe|Independent|Wire|Radio|TV|Television|Review|Dispatch|Sentinel|Courier|Examiner|Bulletin|Record|Register"
    "|Online|Magazine|Monitor|Inquirer|Enquirer|Advertiser|Argus|Express|Leader|Ledger|Messenger|Reporter|Desk|Agency"
    "|Reuters|AFP|AP|BBC|CNN|DPA|Xinhua|Bloomberg"
)
OUTLET_DATED = re.compile(
    rf"\s{{0,8}}(?:[A-Z][\w.'’&-]{{0,30}}\s|of\s|the\s){{0,5}}(?:{OUTLETS})\s{{0,2}}[,|·•(–—-]\s{{0,2}}(?:{WEEKDAYS},?\s)?{_DAY}{_CLOCK}?[\s.)]{{0,3}}\Z"
)
BOILERPLATE = re.compile(
    r"\s{0,8}(?:©|\(c\)\s|copyright\b|all rights reserved|read (?:more|also)\b|related\s?:|related (?:stor|news|article|topic|content)|see also\b|also read\b|watch\s?:|subscribe\b|sign up (?:for|to)\b|follow us\b|share this\b|advertisement\b|click here\b|getty images\b|tags?\s?:|get short url\b|anyone with information\b|more (?:on this story|from)\b|most (?:read|popular)\b|listen\s?:|print this\b|email this\b|comments?\s?\(|agencies contributed\b|you (?:may|might) also like\b)",
    re.IGNORECASE,
)
# The same at the head of a sentence inside a line, where case must tell.
FURNITURE = re.compile(
    r"(?:Tags\s[A-Z]|Read Also\b|Related News\b|Source\s?:?\s[A-Z]\w+|\.\.\.\s\d|Agencies contributed\b|Get short URL\b|Community standards|https?:|http : )"
)
URL_LINE = re.compile(r"\s{0,4}(?:https?\s?:\s?/\s?/|www\s?\.)", re.IGNORECASE)
CAPTION = re.compile(
    r"\s{0,8}\(?(?:Photos?|Image|Picture|Pictured|Caption|FILE(?: PHOTO)?|File photo|In this (?:photo|image|picture|file photo)|Still image)\b\s?[:–—,-]?\s"
)
# A credit in brackets that closes a caption, with nothing but blanks before the report goes on.
CREDIT = re.compile(
    r"\((?:[^()\n]{0,40}\b)?(?:Reuters|REUTERS|AFP|AP|EPA|Getty(?: Images)?|Agencies|Anadolu|Photo(?: by)?[^()\n]{0,40}|File|Xinhua|Bloomberg)(?:\b[^()\n]{0,30})?\)\s{1,3}(?=[A-Z0-9\"“])"
)
BULLET = re.compile(r"\s{0,8}(?:[•·▪◦*–-]\s|\d{1,2}[.)]\s)")

TITLES = "Gen Lt Col Sgt Capt Maj Brig Adm Gov Sen Rep Dr Mr Mrs Ms Prof Rev Hon St No Nos approx ca vs Rs Const Cpl Pvt Supt Insp Det Cllr Atty Amb Pres Fr Sr Msgr Comdr Cmdr Ald Supp Mt Ft"
_OPEN = "a\\.m p\\.m a\\. m p\\. m approx No Nos ca vs est Rs fig Jr Sr Inc Corp Ltd Co Bros Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd Rd Dept Calif Fla Ariz Mass Conn Pa Va Tenn Wash Ore Colo Ill Mich Minn Wis Tex Ala Ga Mo Kan Okla".replace(
    ". ", ".\\s"
)
# A false boundary of the splitter: the left part ends in one of these and the right goes on.
LEFT_OPEN = re.compile(
    r"(?:\b(?:a\.\s?m|p\.\s?m|U\.\s?S|U\.\s?K|U\.\s?N|"
    + "|".join(w for w in _OPEN.split() if "." not in w and "\\" not in w)
    + "|"
    + "|".join(TITLES.split())
    + r")|\b[A-Z])\.\s{1,3}\Z"
)
TITLE_LEFT = re.compile(r"\b(?:" + "|".join(TITLES.split()) + r")\.\s{1,3}\Z")
RIGHT_GOES_ON = re.compile(
    r"[a-z0-9(,;&-]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:GMT|UTC|EST|EDT|PDT|PST|ET|PT|BST|CET)\b"
)
INITIAL_LEFT = re.compile(r"(?:\A|[\s(\"“])(?:[A-Z]\.\s?){1,3}\Z")
# What begins a sentence after an abbreviation all the same.
OPENERS = re.compile(
    r"(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|After|Before|When|While|As|If|There|His|Her|Its|Their|However|Meanwhile|One|Two|Some|Many|Most|More|Officials|According)\s"
)
DECIMAL_LEFT = re.compile(r"\d\.\s\Z")
DECIMAL_RIGHT = re.compile(r"\d{1,3}(?:\D|\Z)")
# A boundary the splitter misses: no space after the full stop ("fell.It was"); a date glued to a headline.
GLUED = re.compile(r"[.!?](?=[A-Z“\"][a-z]{1,20}[\s,])")
GLUED_LEFT = frozenset('abcdefghijklmnopqrstuvwxyz0123456789)”"')
GLUED_DATE = re.compile(
    r"(?<=[a-z])(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?\s\d{4}"
)
INSIDE_QUOTES = re.compile(r"[.!?]\s(?=[A-Z]|[\"“]\S)")
CLOSES_BEFORE = re.compile(r"[\"”]\s?[a-z,]")
# Signs of a text cut into tokens: "2, 129", "3: 33 a. m.", "Lee ’ s".
TOKENISED = re.compile(r"\d(?:, \d{3}\b|: \d\d\b| - \w)")
# one figure cut in two tells it alone: "magnitude of 4. 6", "4. 6 - magnitude", "$119. 99 down"
CUT_FIGURE = re.compile(
    r"(?i:\bmagnitude (?:of )?\d\. \d\b(?! ?\.)|\b\d\. \d - magnitude)|\$ ?\d+\. \d\d\b(?= [a-z])"
)
TOKENISED_WORDS = (" ’ s ", " 's ", "`` ", "( ", "“ ", ": / / ", ". com ")
# In a text that lost its line breaks, a subhead runs into the sentence after it.
RUN_IN = re.compile(r"(?<=[a-z] )(?=(?:In|On|At|The|A|An|It|He|She|They|But|After|Around|Nearly) [a-z]{2,})")
BEFORE_NAME = frozenset(
    "the a an of in on at by for from to with told said called named dubbed film movie book song newspaper magazine daily and or in as show series play titled album".split()
)
