"""What the grammar must find and must not: sentences with the anchors of their places; they are its tests."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """A text, and for each place in it the surface and the anchor (without coordinates)."""

    text: str
    places: tuple[tuple[str, str], ...]


_FRANCE = "<France|country"
FOUND: tuple[Reading, ...] = (
    Reading("Two people died in Marseille on Monday.", (("Marseille", "Marseille|settlement<Bouches-du-Rhône|county<Provence-Alpes-Côte d'Azur|region" + _FRANCE),)),
    Reading("A landslide buried houses in the village of Ostrowek.", (("Ostrowek", "Ostrowek|settlement"),)),
    Reading("He drowned near the town of Lamar, Colorado.", (("Lamar, Colorado", "~Lamar|settlement<Prowers County|county<Colorado|region<United States|country"),)),
    Reading("Shells fell on the Tarik district of Kharkov.", (("Tarik district of Kharkov", "Tarik|district<Kharkiv|settlement<Kharkiv|region<Ukraine|country"),)),
    Reading("A bus burned 40 km north of Nairobi, police said.", (("Nairobi", "~Nairobi|settlement<Nairobi|region<Kenya|country"),)),
    Reading("The bomb went off in the Pakistani city of Quetta.", (("Quetta", "Quetta|settlement<Balochistan|region<Pakistan|country"),)),
    Reading("Flooding killed four in Iraq's Diyala province.", (("Iraq's Diyala province", "Diyala|region<Iraq|country"),)),
    Reading("The train derailed in northern Italy.", (("Italy", "north|part<Italy|country"),)),
    Reading("Rebels shelled Benghazi overnight.", (("Benghazi", "Benghazi|settlement<Banghāzī|region<Libya|country"),)),
    Reading("The siege of Sarajevo lasted for years.", (("Sarajevo", "Sarajevo|settlement<Federacija Bosne i Hercegovine|region<Bosnia and Herzegovina|country"),)),
    Reading("Monks marched in Rangoon, the largest city of Burma.", (("Rangoon", "Yangon|settlement<Yangon|region<Myanmar|country"),)),
    Reading("Protests spread to al-Mazra, a suburb, and shots were heard in al-Mazra neighbourhood.", (("al-Mazra neighbourhood", "al-Mazra|district"),)),
    Reading("Two men were found in Kerem, Anbar province.", (("Kerem, Anbar province", "Kerem|place<Al-Anbar|region<Iraq|country"),)),
    Reading("Clashes broke out in Deir ez-Zor and in Homs.", (("Deir ez-Zor", "Deir ez-Zor|settlement<Deir ez-Zor|region<Syria|country"), ("Homs", "Homs|settlement<Homs|region<Syria|country"))),
    Reading("The quake was felt across Georgia, and a church fell in Tbilisi.", (("Georgia", "Georgia|country"), ("Tbilisi", "Tbilisi|settlement<Tbilisi|region<Georgia|country"))),
    Reading("Tornadoes crossed Alabama; three died in Georgia.", (("Georgia", "Georgia|region<United States|country"),)),
    Reading("Ten fishermen are missing off Somalia.", (("Somalia", "~Somalia|country"),)),
    Reading("A mine collapsed in the provinces of Homs and Hama.", (("Homs", "Homs|region<Syria|country"), ("Hama", "Hama|region<Syria|country"))),
    Reading("Snipers fired on the outskirts of Grozny.", (("Grozny", "~Grozny|settlement<Chechenskaya|region<Russia|country"),)),
    Reading("The plane came down in St. Louis, Mo., at noon.", (("St. Louis, Mo.", "St. Louis|settlement<City of Saint Louis|county<Missouri|region<United States|country"),)),
    Reading("He was shot in the 400 block of W. Oak Street in Fresno, Calif.", (("400 block of W. Oak Street in Fresno, Calif.", "400 Oak Street|block<Oak Street|street<Fresno|settlement<Fresno County|county<California|region<United States|country"),)),
    Reading("A bomb went off in the Karachi suburb of Malir.", (("Karachi suburb of Malir", "Malir|district<Karachi|settlement<Sindh|region<Pakistan|country"),)),
    Reading("He was held in Ostrava Falls, B. C., on Monday.", (("Ostrava Falls, B. C.", "Ostrava Falls|place<British Columbia|region<Canada|country"),)),
    Reading("Two cars collided at the corner of Fifth and Main.", (("corner of Fifth and Main", "Fifth & Main|intersection"),)),
    Reading("A truck overturned near Oak and Pine streets.", (("Oak and Pine streets", "~Oak Street & Pine Street|intersection"),)),
    Reading("The chase ended on I-95.", (("I-95", "Interstate 95|street"),)),
    Reading("Pirates seized the ship in the Gulf of Aden.", (("Gulf of Aden", "Gulf of Aden|place"),)),
    Reading("She fell from a window on West 46th Street.", (("West 46th Street", "46th Street|street"),)),
)  # fmt: skip
# Near misses: no place of an event is in them.
MISSED: tuple[tuple[str, str], ...] = (
    ("The president of France called for calm.", "a place inside an office"),
    ("The Bank of England raised its rate by half a point.", "inside an organisation"),
    ("Russia said it had shot down two drones.", "a country as someone who speaks"),
    ("Paris Hilton sued the magazine.", "a person"),
    ("He holds a stake in Vodafone and shares in Renault.", "a holding"),
    ("The letter was written in English.", "a language"),
    ("She lost confidence in Merkel.", "a person"),
    ("The bill failed in Congress.", "a body"),
    ("The Kurdish town was empty.", "an adjective, no name"),
    ("An Arab country will host the talks.", "an adjective, no name"),
    ("The University of Leeds published the study.", "inside an organisation"),
    ("The striker missed a penalty in Game 5.", "a game"),
    ("Talks between Moscow and Washington stalled.", "capitals for governments"),
    ("The Houston Rockets won again.", "a team"),
    ("The paper cited the New York Times.", "a newspaper"),
    ("According to the U.N. report, prices fell.", "a body after a preposition"),
    ("In Ramadan the shops close early.", "a feast"),
    ("The trial resumes in January.", "a month"),
    ("He fell for Florence, his neighbour.", "a person"),
    ("He threw in Molotov cocktails.", "an adjective before its noun"),
    ("The Department of Health issued a warning.", "inside a department"),
    ("Aides met at the White House.", "a government"),
    ("In 2012 Street artists came.", "a year, no house number"),
    ("A spokesman for the State of Alabama appealed.", "a party in court"),
    ("A charge of murder was filed by Prosecutor Lima.", "a family name"),
)
