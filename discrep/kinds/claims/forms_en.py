"""English forms that no rule of endings leads back to their word, and peoples that do not begin like their country."""

from __future__ import annotations

IRREGULAR: dict[str, str] = dict(
    pair.split(":")
    for pair in """rose:rise risen:rise fell:fall fallen:fall grew:grow grown:grow sank:sink sunk:sink won:win lost:lose beaten:beat led:lead
 took:take taken:take gave:give given:give went:go gone:go came:come left:leave met:meet held:hold kept:keep found:find said:say told:tell
 made:make paid:pay sold:sell bought:buy brought:bring built:build burnt:burn caught:catch chose:choose chosen:choose cost:cost cut:cut
 dealt:deal did:do done:do drew:draw drawn:draw drove:drive driven:drive ate:eat eaten:eat fought:fight fled:flee flew:fly flown:fly
 forbade:forbid forbidden:forbid forgot:forget forgotten:forget froze:freeze frozen:freeze got:get gotten:get had:have has:have heard:hear hid:hide
 hidden:hide hit:hit hurt:hurt knew:know known:know laid:lay lain:lie lent:lend lit:light meant:mean overthrew:overthrow overthrown:overthrow
 ran:run rang:ring rode:ride ridden:ride sang:sing sat:sit saw:see seen:see sent:send set:set shook:shake shaken:shake shot:shoot shrank:shrink
 shrunk:shrink shut:shut slain:slay slept:sleep spent:spend split:split spoke:speak spoken:speak spread:spread stood:stand stole:steal stolen:steal
 struck:strike stricken:strike swam:swim swore:swear sworn:swear swept:sweep taught:teach tore:tear torn:tear thought:think threw:throw thrown:throw
 understood:understand undertook:undertake withdrew:withdraw withdrawn:withdraw woke:wake wore:wear worn:wear wrote:write written:write withstood:withstand
 retook:retake retaken:retake broke:break broken:break began:begin begun:begin became:become bore:bear bred:breed bled:bleed burst:burst cast:cast
 bound:bind blew:blow blown:blow bid:bid dug:dig died:die dies:die dying:die lying:lie lies:lie lied:lie tied:tie dead:dead killed:kill feet:foot
 children:child women:woman men:man people:people wives:wife lives:live leaves:leave thieves:thief policemen:policeman died:die agreed:agree disagreed:disagree decreed:decree guaranteed:guarantee freed:free
 cheaper:cheap cheapest:cheap stronger:strong strongest:strong weaker:weak weakest:weak faster:fast fastest:fast slower:slow slowest:slow richer:rich richest:rich poorer:poor poorest:poor longer:long longest:long shorter:short shortest:short hotter:hot hottest:hot colder:cold coldest:cold warmer:warm warmest:warm cooler:cool coolest:cool taller:tall tallest:tall safer:safe safest:safe harder:hard hardest:hard wider:wide widest:wide narrower:narrow narrowest:narrow deeper:deep deepest:deep lighter:light lightest:light brighter:bright brightest:bright darker:dark darkest:dark louder:loud loudest:loud quieter:quiet quietest:quiet thicker:thick thickest:thick thinner:thin thinnest:thin cleaner:clean cleanest:clean heavier:heavy heaviest:heavy healthier:healthy healthiest:healthy easier:easy easiest:easy busier:busy busiest:busy happier:happy happiest:happy dirtier:dirty dirtiest:dirty costlier:costly costliest:costly
 larger:large bigger:big biggest:big largest:large worse:worse better:better aid:aid fed:feed felt:feel sought:seek stuck:stick upheld:uphold
 repaid:repay withheld:withhold overran:overrun overtook:overtake overtaken:overtake overrode:override overridden:override foresaw:foresee foreseen:foresee
 mistook:mistake rewrote:rewrite rewritten:rewrite undid:undo undone:undo misled:mislead forgave:forgive forgiven:forgive
 resold:resell rebuilt:rebuild oversaw:oversee outbid:outbid quit:quit wed:wed sent:send used:use uses:use using:use aged:age ages:age spun:spin swung:swing sued:sue was:be were:be is:be are:be been:be""".split()
)

# a people or its tongue: its country, where they do not begin alike
COUNTRIES: dict[str, str] = dict(
    pair.split(":")
    for pair in """french:france dutch:netherlands danish:denmark danes:denmark spanish:spain spaniards:spain swiss:switzerland welsh:wales greek:greece greeks:greece
 turkish:turkey turks:turkey polish:poland poles:poland chinese:china thai:thailand german:germany germans:germany swedish:sweden swedes:sweden finnish:finland
 finns:finland norwegian:norway irish:ireland scottish:scotland scots:scotland english:england british:britain portuguese:portugal lebanese:lebanon
 burmese:myanmar filipino:philippines peruvian:peru chilean:chile cypriot:cyprus czech:czechia afghan:afghanistan kazakh:kazakhstan
 uzbek:uzbekistan turkmen:turkmenistan tajik:tajikistan kyrgyz:kyrgyzstan icelandic:iceland argentine:argentina moroccan:morocco mexican:mexico
 congolese:congo ivorian:ivory slovak:slovakia belgian:belgium hungarian:hungary kremlin:russia""".split()
)

# endings of the names of peoples
PEOPLES = (
    "ian",
    "ese",
    "kish",
    "lish",
    "nish",
    "raeli",
    "raqi",
    "stani",
    "yemeni",
    "rican",
    "pean",
    "korean",
    "chilean",
)
