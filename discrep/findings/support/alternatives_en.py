"""English words that exclude each other in one and the same place of a sentence.

One line a set; bars part its members, spaces the forms and synonyms of one member, underscores join the
words of a phrase. In a set that begins with "~" a word tells only beside the same word as its opposite.
"""

from __future__ import annotations

SETS = """
mother mothers mom mum | father fathers dad
~ brother brothers | sister sisters
grandson grandsons | granddaughter granddaughters
wife wives | husband husbands | widow widows | widower | fiancee fiance | girlfriend | boyfriend
son sons | daughter daughters
aunt aunts | uncle uncles
nephew nephews | niece nieces
grandmother grandmothers | grandfather grandfathers
stepmother | stepfather
man men | woman women
boy boys | girl girls
male males | female females
stabbed stabbing stabbings | shot shooting shootings gunned gunshot gunfire | strangled strangling strangulation | drowned drowning | poisoned poisoning | bludgeoned beaten | hanged hanging | electrocuted | suffocated
stroke | heart_attack heart_attacks cardiac_arrest | cancer leukaemia leukemia tumour tumor | pneumonia | diabetes | kidney_failure | liver_failure | heart_failure heart_disease | tuberculosis | malaria | cholera | measles | dengue | influenza flu
earthquake earthquakes quake quakes temblor tremor tremors aftershock aftershocks | flood floods flooding | hurricane hurricanes | tornado tornadoes | typhoon typhoons cyclone cyclones | wildfire wildfires bushfire bushfires | landslide landslides mudslide mudslides | avalanche avalanches | drought droughts | blizzard blizzards snowstorm
car cars sedan suv vehicle vehicles | truck trucks lorry lorries | bus buses coach coaches | train trains locomotive | plane planes aircraft jet jets airliner | helicopter helicopters | ship ships boat boats vessel vessels ferry ferries | motorcycle motorcycles motorbike motorbikes | bicycle bicycles bike bikes | tram trams
knife knives | pistol pistols handgun handguns revolver | rifle rifles | shotgun shotguns | grenade grenades | axe hatchet | sword swords | hammer | crossbow
church churches cathedral | mosque mosques | synagogue synagogues | temple temples | school schools kindergarten | hospital hospitals clinic clinics | hotel hotels | restaurant restaurants | supermarket supermarkets | factory factories plant plants mill mills | museum museums gallery galleries | stadium stadiums arena | airport airports | prison prisons jail jails | warehouse warehouses | embassy consulate | library libraries | theatre theatres theater theaters cinema cinemas | bank banks | university college campus
teacher teachers | doctor doctors physician physicians surgeon surgeons | nurse nurses | lawyer lawyers attorney attorneys solicitor barrister counsel | engineer engineers | pilot pilots captain | firefighter firefighters fireman firemen | farmer farmers | fisherman fishermen | singer singers vocalist | novelist novelists | architect architects | dentist dentists | bishop bishops archbishop | carpenter carpenters | electrician electricians | plumber plumbers | accountant accountants | goalkeeper | midfielder | striker | defender | drummer | guitarist | pianist | violinist
football soccer | basketball | baseball | tennis | golf | cricket | rugby | volleyball | handball | swimming | cycling | boxing | wrestling
red | blue | green | yellow | purple | pink | brown
oil crude petroleum | coal | copper | gold | silver | wheat | maize corn | rice | sugar | coffee | cocoa | cotton | uranium | lithium
army | navy naval | air_force | coast_guard
ankle ankles | knee knees | wrist wrists | elbow elbows | shoulder shoulders | hip hips | hamstring | thigh thighs | groin | neck | chest | abdomen stomach | leg legs
weekly | daily | monthly | yearly annual annually | quarterly
morning mornings | afternoon afternoons
solar | wind | nuclear | hydroelectric | geothermal
guitar | piano | violin | drums | trumpet | cello | flute | saxophone
drama | comedy | thriller | documentary | musical
dog dogs puppy | cat cats kitten | horse horses pony | cow cows cattle | sheep lamb | goat goats | elephant elephants | lion lions | tiger tigers | bear bears | wolf wolves | shark sharks | whale whales | monkey monkeys
senator senators | governor governors | mayor mayors | ambassador ambassadors
bankruptcy insolvency | merger mergers | divorce divorced
teenager teenagers teen teens | toddler toddlers | infant infants baby babies | pensioner pensioners
murder | manslaughter | fraud | arson | bribery | perjury | burglary | smuggling | espionage | treason
bachelor | doctorate phd
river | lake | canal | reservoir
bridge | tunnel | viaduct
~ larger bigger | smaller
~ thickest | thinnest slimmest
~ heaviest | lightest
~ heavier | lighter
~ highest | lowest
~ higher | lower
~ longest | shortest
~ longer | shorter
~ oldest eldest | youngest
~ older elder | younger
~ largest biggest | smallest
~ faster quicker | slower
~ fastest | slowest
~ richest wealthiest | poorest
~ stronger | weaker
~ warmest hottest | coldest
~ inside indoors | outside outdoors
~ upper | lower
~ indoor | outdoor
~ public | private
~ domestic | foreign
~ urban | rural
~ majority | minority
~ maximum | minimum
~ cheaper | dearer pricier
~ best | worst
~ better | worse
~ winner winners | loser losers
~ buyer buyers | seller sellers
~ optimistic | pessimistic
~ legal lawful | illegal unlawful
~ voluntary | compulsory mandatory
~ temporary temporarily | permanent permanently
~ full fully | partial partially
~ guilty | innocent
~ successful successfully | unsuccessful unsuccessfully failed botched
"""

# Ordinals, by the forms of each.
RANKS: dict[str, tuple[str, ...]] = {
    form: tuple(row.split())
    for row in (
        "first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th",
        "eighth 8th", "ninth 9th", "tenth 10th", "eleventh 11th", "twelfth 12th",
    )
    for form in row.split()
}  # fmt: skip
