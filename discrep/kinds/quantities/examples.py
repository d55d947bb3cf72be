"""Failing examples and near misses of the quantity rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

DAY = "2014-06-12"


def _pair(first: str, second: str, why: str = "", dates: tuple[str, ...] = (DAY,)) -> Example:
    return Example((first, second), dates, why)


def _one(text: str, why: str = "") -> Example:
    return Example((text,), (DAY,), why)


FAILS: dict[str, tuple[Example, ...]] = {
    "count-conflict": (
        _pair(
            "A car bomb at a market in Kirkuk on Wednesday killed 12 people, police said.",
            "A car bomb killed 17 people at a market in Kirkuk on Wednesday.",
        ),
        _pair(
            "Dozens of people were wounded in Wednesday's car bombing in Kirkuk.",
            "A car bomb went off at a bus stop in Kirkuk on Wednesday and wounded hundreds.",
            "rough words of another order",
        ),
        _pair(
            "The ferry sinking off Batangas on Tuesday left 31 dead.",
            "Forty-six people died in the ferry sinking off Batangas on Tuesday.",
        ),
        _pair(
            "More than 100 people were killed in the earthquake in Pisco on Wednesday.",
            "Wednesday's earthquake killed 80 people in Pisco, the mayor said.",
            "the bound excludes the figure",
        ),
    ),
    "count-disputed": (
        _pair(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians.",
            (
                "Libyan Red Crescent spokesman Ali Badri said an air strike on Sirte on Tuesday killed 19 "
                "civilians."
            ),
        ),
        _pair(
            'The army said: "Two soldiers were killed in the clash in Loei on Tuesday."',
            "The rebels said 11 soldiers were killed in the clash in Loei on Tuesday.",
        ),
    ),
    "count-update": (
        _pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "Fourteen people died when a hillside gave way in Wednesday's landslide in Badulla.",
            dates=("2014-10-29", "2014-10-31"),
        ),
        _pair(
            "Three people were killed in a bus crash near Potosi on Sunday.",
            "The death toll from Sunday's bus crash near Potosi has risen to six.",
            dates=("2014-10-27", "2014-10-28"),
        ),
    ),
    "count-precision": (
        _pair(
            "At least 12 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 18 people.",
        ),
        _pair(
            "Dozens of people were wounded in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday wounded 59 people.",
        ),
        _pair(
            "At least 29 people were killed in an air strike in Taiz on Monday.",
            "Doctors in Taiz said Monday's air strike had killed over 40 people.",
            "two lower bounds far apart",
        ),
    ),
    "sum-mismatch": (
        _one("Twelve people, eight men and five women, died when the minibus left the road."),
        _one("The blast killed five people, including six children."),
        _one("Nine fishermen were rescued, including 11 from one boat."),
        _one("The vote was 58% in favour and 47% against, the commission said."),
        _one("Police arrested 20 people: 12 men and six women."),
    ),
    "magnitude-slip": (
        _pair(
            "An earthquake near Bam on Friday displaced 1,200 families.",
            "In Bam, 12,000 families were displaced by Friday's earthquake, the governor said.",
        ),
        _pair(
            "A fire in Manaus on Tuesday destroyed 150 homes.",
            "Some 1,500 homes were destroyed when fire swept through Manaus on Tuesday.",
        ),
    ),
    "money-conflict": (
        _pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "On Monday Larvik shipyard was acquired for $75 million by Odfjord of Bergen.",
        ),
    ),
    "money-disputed": (
        _pair(
            "The ministry said Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "The union said Larvik shipyard was acquired by Odfjord on Monday for $95m.",
        ),
    ),
    "percent-conflict": (
        _pair(
            "Mayor Ilse Brandt won 52 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won 57% in Sunday's election in Lausitz.",
        ),
    ),
    "percent-point-confusion": (
        _one("The jobless rate rose by 2 percent, from 4 percent to 6 percent, the bureau said."),
        _one("Turnout fell by 5%, from 60% to 55%."),
        _one("The bank's market share grew 3 percent, from 12 percent to 15 percent."),
    ),
    "age-conflict": (
        _pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "Prosecutors in Brno said Tomas Hrdlicka, 48, had been charged over the fire.",
        ),
    ),
    "measure-conflict": (
        _pair(
            "Friday's explosion at a mine in Oruro trapped the men 60 metres below ground.",
            "The miners are trapped 150 metres down after Friday's explosion in Oruro, a rescuer said.",
        ),
    ),
}

PASSES: dict[str, tuple[Example, ...]] = {
    "count-conflict": (
        _pair(
            "A car bomb at a market in Kirkuk on Wednesday killed at least 12 people.",
            "A car bomb killed 17 people at a market in Kirkuk on Wednesday.",
            "the bound admits the figure",
        ),
        _pair(
            "Nearly 100,000 people marched in Lyon on Saturday.",
            "Some 92,000 people marched in Lyon on Saturday.",
            "a hedge reaches that far",
        ),
        _pair(
            "The quake in Pisco on Wednesday displaced 92,000 people.",
            "The quake in Pisco on Wednesday displaced 92,143 people.",
            "rounding",
        ),
        _pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people.",
            "A car bomb in Kirkuk on Wednesday wounded 30 people.",
            "another role",
        ),
        _pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people, including three children.",
            "Three children were killed by a car bomb in Kirkuk on Wednesday.",
            "a part is not its whole",
        ),
        _pair(
            "Dozens of people were wounded in the car bombing in Kirkuk on Wednesday.",
            "The car bombing in Kirkuk on Wednesday wounded 110 people.",
            "vague words have soft edges",
        ),
        _pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people.",
            "A car bomb in Kirkuk on Wednesday killed two men and ten women.",
            "the parts make the whole",
        ),
        _pair(
            "Rovers won 3-1 in Derry on Saturday.",
            "Rovers won 2-1 in Derry on Saturday.",
            "a score is no count of things",
        ),
    ),
    "count-disputed": (
        _one(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians. "
            "Libyan Red Crescent spokesman Ali Badri said it killed 19 civilians.",
            "both stand side by side",
        ),
        _pair(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians.",
            (
                "Libyan Red Crescent spokesman Ali Badri said an air strike on Sirte on Tuesday killed "
                "seven civilians."
            ),
        ),
        _pair(
            "The health ministry said an air strike on Sirte on Tuesday killed at least seven civilians.",
            "The Red Crescent said an air strike on Sirte on Tuesday killed more than ten civilians.",
            "both bounds can hold",
        ),
    ),
    "count-update": (
        _pair(
            "A landslide in Badulla on Wednesday killed 14 people.",
            "A landslide in Badulla on Wednesday killed nine people.",
            "a toll does not shrink",
            dates=("2014-10-29", "2014-10-31"),
        ),
        _pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "A landslide in Badulla on Wednesday killed nine people, officials said.",
            dates=("2014-10-29", "2014-10-31"),
        ),
        _pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "A landslide in Badulla on Wednesday killed 14 people.",
            "one day: no growth is shown",
        ),
    ),
    "count-precision": (
        _pair(
            "At least 25 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 25 people.",
            "the bound stands beside its own figure",
        ),
        _pair(
            "About 90 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 92 people.",
            "a hedge, no more",
        ),
        _pair(
            "Several people were wounded in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday wounded two people.",
            "small numbers are several",
        ),
    ),
    "sum-mismatch": (
        _one("Thirteen people, eight men and five women, died when the minibus left the road."),
        _one("The blast killed 12 people, including three children."),
        _one("The blast killed three soldiers and wounded 12 civilians, including nine children."),
        _one("Twelve people, among them three children and four women, were hurt.", "a remainder is left"),
        _one("The vote was 52% in favour and 47% against, the commission said."),
        _one("Prices rose 60% in the north and 70% in the south.", "no shares of one whole"),
        _one("Two people died and 14 others were injured.", "others are no part"),
    ),
    "magnitude-slip": (
        _pair(
            "A car bomb in Kirkuk on Wednesday killed 2 people.",
            "A car bomb in Kirkuk on Wednesday killed 20 people.",
            "one digit may differ by chance; that is a plain conflict",
        ),
        _pair(
            "An earthquake near Bam on Friday displaced 1,200 families.",
            "An earthquake near Bam on Friday displaced 1,200 families, officials said.",
        ),
        _pair(
            "A fire in Manaus on Tuesday destroyed 150 homes.",
            "A fire in Manaus on Tuesday destroyed 1,400 homes.",
            "other digits",
        ),
    ),
    "money-conflict": (
        _pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $3.2m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $3 million.",
            "rounding",
        ),
        _pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for 410 million kroner.",
            "another currency",
        ),
        _pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for about $60m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $64m.",
            "a hedge",
        ),
    ),
    "money-disputed": (
        _pair(
            "The ministry said Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "The union said Odfjord agreed on Monday to buy the Larvik yard for $60 million.",
        ),
    ),
    "percent-conflict": (
        _pair(
            "Mayor Ilse Brandt won 52.4 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won 52% in Sunday's election in Lausitz.",
            "rounding",
        ),
        _pair(
            "Mayor Ilse Brandt won 52 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won more than 50% in Sunday's election in Lausitz.",
        ),
    ),
    "percent-point-confusion": (
        _one("The jobless rate rose by 2 percentage points, from 4 percent to 6 percent."),
        _one("Rents rose by 50 percent, from 4 percent to 6 percent of income.", "reckoned as a share"),
        _one("Sales rose 2 percent in April and between 4 percent and 6 percent in May."),
    ),
    "age-conflict": (
        _pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "Tomas Hrdlicka, 44, was convicted in Brno on Tuesday.",
            "a birthday lies between",
            dates=("2014-06-12", "2015-02-20"),
        ),
        _pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "His neighbour Pavel Novotny, 48, was charged in Brno on Tuesday.",
            "another man",
        ),
        _pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "The 43-year-old Tomas Hrdlicka was charged in Brno on Tuesday.",
        ),
    ),
    "measure-conflict": (
        _pair(
            "Rescuers in Oruro on Friday found the miners trapped 60 metres below ground.",
            "Rescuers in Oruro on Friday found the miners trapped 200 feet below ground.",
            "a rounded conversion",
        ),
        _pair(
            "Rescuers in Oruro on Friday found the miners trapped 60 metres below ground.",
            "Rescuers in Oruro on Friday found the miners trapped 60 hours after the blast.",
            "another dimension",
        ),
    ),
}
