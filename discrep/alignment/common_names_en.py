"""Capitalised words that tell one story from another badly or not at all.

COMMON_NAMES: countries, peoples, world cities used for governments, news agencies and world
bodies: they stand in thousands of unrelated articles. NOT_NAMES: words that are capitalised for
other reasons: the calendar, sentence openers, titles.
"""

from __future__ import annotations

_COUNTRIES = """afghanistan albania algeria america argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
bolivia bosnia brazil britain bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czech denmark
ecuador egypt england estonia ethiopia europe finland france georgia germany ghana greece haiti hungary iceland india indonesia iran iraq ireland
israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania malaysia mali malta
mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands niger nigeria norway oman pakistan palestine panama peru
philippines poland portugal qatar romania russia rwanda saudi arabia scotland senegal serbia singapore slovakia slovenia somalia
spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine emirates uruguay uzbekistan
venezuela vietnam wales yemen zambia zimbabwe africa asia united states kingdom nations union republic"""
_PEOPLES = """afghan albanian algerian american arab argentine armenian asian australian austrian azerbaijani belarusian belgian bosnian brazilian
british bulgarian canadian chilean chinese colombian croatian cuban cypriot danish dutch egyptian english ethiopian european filipino finnish
french georgian german greek hungarian indian indonesian iranian iraqi irish israeli italian japanese jordanian kazakh kenyan
korean kurdish kurds lebanese libyan lithuanian malaysian mexican moroccan nigerian norwegian pakistani palestinian palestinians
polish portuguese romanian russian russians saudi scottish serbian slovak somali spanish sudanese swedish swiss syrian syrians taiwanese thai
tunisian turkish ukrainian ukrainians vietnamese welsh yemeni african muslim christian jewish sunni shia islamic western eastern northern southern
americans israelis iraqis afghans chinese britons germans french turks"""
_CAPITALS = "washington moscow beijing london brussels paris berlin tehran ankara kremlin pentagon"
_BODIES = """ap afp reuters tass xinhua bbc cnn sana interfax bloomberg times post guardian press nato un eu us usa uk unicef senate congress
parliament government ministry army police court state news agency associated television tv radio
geological survey human rights observatory red cross crescent watch amnesty organization organisation foundation institute university
hospital department office bureau county city street school church company group bank"""
COMMON_NAMES: frozenset[str] = frozenset(" ".join((_COUNTRIES, _PEOPLES, _CAPITALS, _BODIES)).split())

_CALENDAR = """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan"""
_OPENERS = """the this that these those there they then than his her its our their your she him who what when where why how and but for from
with after before since while although though because despite during until upon about above according also amid among another any are
both each either even every few five four six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds dozens thousands
first second third former had has have here however including inside instead just last late later least less many may meanwhile
more most much nearly neither new next nobody none nor not nothing now officials one once only other others outside over
people perhaps police reports residents scores separately several some still such ten three through two under was were will would yet you
rebel rebels troops forces attack attacks air strike strikes war says said video photo image"""
_TITLES = """president minister prime foreign defence defense secretary general chief director chairman king queen prince princess mr mrs ms dr sir
lord lady senator governor mayor judge justice sheriff officer sergeant captain colonel lieutenant major spokesman spokeswoman professor
reverend pope chancellor ambassador commissioner deputy vice head leader north south east west"""
NOT_NAMES: frozenset[str] = frozenset(" ".join((_CALENDAR, _OPENERS, _TITLES)).split())
