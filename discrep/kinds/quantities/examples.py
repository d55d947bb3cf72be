"""Failing examples of the quantity rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

DAY = "2014-06-12"


def pair(first: str, second: str, why: str = "", dates: tuple[str, ...] = (DAY,)) -> Example:
    """Two articles of one day, or of the days given."""
    return Example((first, second), dates, why)


def one(text: str, why: str = "") -> Example:
    """One article."""
    return Example((text,), (DAY,), why)


FAILS: dict[str, tuple[Example, ...]] = {
    "count-conflict": (
        pair(
            "Breeder Olaf Tveit of Voss, fined for cruelty on Wednesday, has 31 dogs, the court in Voss heard.",
            "A court in Voss fined breeder Olaf Tveit for cruelty on Wednesday. Olaf Tveit has 38 dogs.",
            "what one person has",
        ),
        pair(
            "The steelworks of Ferrum in Ostrava, where a blast killed two on Wednesday, belongs to Ferrum, which"
            " makes rails. Ferrum employs 2,400 people in Ostrava.",
            "A blast killed two on Wednesday at the steelworks in Ostrava. Ferrum employs 3,100 workers in Ostrava.",
            "who works for one firm",
        ),
        pair(
            "Coast guards caught smugglers in four house boats off Almeria on Wednesday in a raid on a cocaine ring.",
            "In a raid on a cocaine ring, coast guards caught smugglers in five houseboats off Almeria on Wednesday.",
            "one thing, written as one word and as two",
        ),
        pair(
            "A car bomb at a market in Kirkuk on Wednesday killed 12 people, police said.",
            "A car bomb killed 17 people at a market in Kirkuk on Wednesday.",
        ),
        pair(
            "Dozens of people were wounded in Wednesday's car bombing in Kirkuk.",
            "A car bomb went off at a bus stop in Kirkuk on Wednesday and wounded hundreds.",
            "rough words of another order",
        ),
        pair(
            "The ferry sinking off Batangas on Tuesday left 31 dead.",
            "Forty-six people died in the ferry sinking off Batangas on Tuesday.",
        ),
        pair(
            "More than 100 people were killed in the earthquake in Pisco on Wednesday.",
            "Wednesday's earthquake killed 80 people in Pisco, the mayor said.",
            "the bound excludes the figure",
        ),
    ),
    "count-disputed": (
        pair(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians.",
            (
                "Libyan Red Crescent spokesman Ali Badri said an air strike on Sirte on Tuesday killed 19 "
                "civilians."
            ),
        ),
        pair(
            'The army said: "Two soldiers were killed in the clash in Loei on Tuesday."',
            "The rebels said 11 soldiers were killed in the clash in Loei on Tuesday.",
        ),
    ),
    "count-update": (
        pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "Fourteen people died when a hillside gave way in Wednesday's landslide in Badulla.",
            dates=("2014-10-29", "2014-10-31"),
        ),
        pair(
            "Three people were killed in a bus crash near Potosi on Sunday.",
            "The death toll from Sunday's bus crash near Potosi has risen to six.",
            dates=("2014-10-27", "2014-10-28"),
        ),
    ),
    "count-precision": (
        one(
            "Over 300 people were hurt when a stand collapsed in Rosario on Tuesday, the club said.\n\n"
            "The province counted 317 people hurt in the collapse of the stand.",
            "the lead rounds the body's figure",
        ),
        pair(
            "At least 12 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 18 people.",
        ),
        pair(
            "Dozens of people were wounded in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday wounded 59 people.",
        ),
        pair(
            "At least 29 people were killed in an air strike in Taiz on Monday.",
            "Doctors in Taiz said Monday's air strike had killed over 40 people.",
            "two lower bounds far apart",
        ),
    ),
    "sum-mismatch": (
        one("Twelve people, eight men and five women, died when the minibus left the road."),
        one("The blast killed five people, including six children."),
        one("Nine fishermen were rescued, including 11 from one boat."),
        one("The vote was 58% in favour and 47% against, the commission said."),
        one("Police arrested 20 people: 12 men and six women."),
    ),
    "magnitude-slip": (
        pair(
            "The depot in Gdynia that burned on Tuesday held 400 tonnes of paint, Kolor said.",
            "The Kolor depot in Gdynia held 4,000 tonnes of paint when fire broke out there on Tuesday.",
            "a round figure with a zero too many",
        ),
        pair(
            "An earthquake near Bam on Friday displaced 1,200 families.",
            "In Bam, 12,000 families were displaced by Friday's earthquake, the governor said.",
        ),
        pair(
            "A fire in Manaus on Tuesday destroyed 150 homes.",
            "Some 1,500 homes were destroyed when fire swept through Manaus on Tuesday.",
        ),
    ),
    "money-conflict": (
        pair(
            "Club owner Milos Vrba signed a contract of $12 million with Ada Lund in Brno on Wednesday.",
            "Ada Lund joined Brno on Wednesday; club owner Milos Vrba gave her a $15 million contract.",
            "what the sum is of is said in both",
        ),
        pair(
            "A fire at a paint depot of Kolor in Gdynia burned for two days. Analysts of Bank Baltic put the loss from"
            " the fire at 35 million euros.",
            "The fire at the paint depot of Kolor in Gdynia is out. Analysts of Bank Baltic put the losses from the fire"
            " at 53 million euros.",
            "the loss from one fire",
        ),
        pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "On Monday Larvik shipyard was acquired for $75 million by Odfjord of Bergen.",
        ),
    ),
    "money-disputed": (
        pair(
            "The ministry said Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "The union said Larvik shipyard was acquired by Odfjord on Monday for $95m.",
        ),
    ),
    "percent-conflict": (
        pair(
            "Mayor Ilse Brandt won 52 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won 57% in Sunday's election in Lausitz.",
        ),
    ),
    "percent-point-confusion": (
        one("The jobless rate rose by 2 percent, from 4 percent to 6 percent, the bureau said."),
        one("Turnout fell by 5%, from 60% to 55%."),
        one("The bank's market share grew 3 percent, from 12 percent to 15 percent."),
    ),
    "age-conflict": (
        pair(
            "Coach Milan Vrba, 48, was fined in Brno on Wednesday after the match against Slavia Graz.",
            "The union fined coach Milan Vrba on Wednesday after the match in Brno against Slavia Graz. Vrba, 46, will"
            " appeal.",
            "a family name right behind another sentence's end",
        ),
        pair(
            "Two girls, aged 8 and 11, drowned in a quarry near Olbia on Tuesday.",
            "The girls who drowned in a quarry near Olbia on Tuesday, who were 9 and 11 years old, were cousins. The"
            " two girls, aged 9 and 11, could not swim.",
            "one of two ages",
        ),
        pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "Prosecutors in Brno said Tomas Hrdlicka, 48, had been charged over the fire.",
        ),
    ),
    "measure-conflict": (
        pair(
            "An earthquake of magnitude 6.8 shook the town of Karsag on Tuesday and brought down walls.",
            "The magnitude 6.1 earthquake that shook Karsag on Tuesday brought down walls.",
            "magnitudes are not converted",
        ),
        pair(
            "Friday's explosion at a mine in Oruro trapped the men 60 metres below ground.",
            "The miners are trapped 150 metres down after Friday's explosion in Oruro, a rescuer said.",
        ),
    ),
}
