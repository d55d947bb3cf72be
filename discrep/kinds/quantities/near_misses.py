"""Near misses of the quantity rules: what each of them must leave alone, and why."""

from __future__ import annotations

from discrep.kinds.quantities.examples import one, pair
from discrep.kinds.rule import Example

PASSES: dict[str, tuple[Example, ...]] = {
    "count-conflict": (
        pair(
            "Breeder Olaf Tveit of Voss, fined for cruelty on Wednesday, has 31 dogs, the court in Voss heard.",
            "A court in Voss fined breeder Olaf Tveit on Wednesday. His neighbour Jon Berge has 38 dogs.",
            "another owner",
        ),
        pair(
            "Breeder Olaf Tveit of Voss, fined for cruelty on Wednesday, has 31 dogs, the court in Voss heard.",
            "A court in Voss fined breeder Olaf Tveit on Wednesday. Tveit has 12 horses and had a kennel for 38 dogs.",
            "another thing, and room for more",
        ),
        pair(
            "Olaf Tveit, who has a farm with 31 dogs, was fined in Voss on Wednesday.",
            "Olaf Tveit has two days to appeal against the fine in Voss on Wednesday. Tveit has 38 days to pay.",
            "days are nobody's",
        ),
        pair(
            "A car bomb at a market in Kirkuk on Wednesday killed at least 12 people.",
            "A car bomb killed 17 people at a market in Kirkuk on Wednesday.",
            "the bound admits the figure",
        ),
        pair(
            "Nearly 100,000 people marched in Lyon on Saturday.",
            "Some 92,000 people marched in Lyon on Saturday.",
            "a hedge reaches that far",
        ),
        pair(
            "The quake in Pisco on Wednesday displaced 92,000 people.",
            "The quake in Pisco on Wednesday displaced 92,143 people.",
            "rounding",
        ),
        pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people.",
            "A car bomb in Kirkuk on Wednesday wounded 30 people.",
            "another role",
        ),
        pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people, including three children.",
            "Three children were killed by a car bomb in Kirkuk on Wednesday.",
            "a part is not its whole",
        ),
        pair(
            "Dozens of people were wounded in the car bombing in Kirkuk on Wednesday.",
            "The car bombing in Kirkuk on Wednesday wounded 110 people.",
            "vague words have soft edges",
        ),
        pair(
            "A car bomb in Kirkuk on Wednesday killed 12 people.",
            "A car bomb in Kirkuk on Wednesday killed two men and ten women.",
            "the parts make the whole",
        ),
        pair(
            "Rovers won 3-1 in Derry on Saturday.",
            "Rovers won 2-1 in Derry on Saturday.",
            "a score is no count of things",
        ),
    ),
    "count-disputed": (
        one(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians. "
            "Libyan Red Crescent spokesman Ali Badri said it killed 19 civilians.",
            "both stand side by side",
        ),
        pair(
            "The health ministry said an air strike on Sirte on Tuesday killed seven civilians.",
            (
                "Libyan Red Crescent spokesman Ali Badri said an air strike on Sirte on Tuesday killed "
                "seven civilians."
            ),
        ),
        pair(
            "The health ministry said an air strike on Sirte on Tuesday killed at least seven civilians.",
            "The Red Crescent said an air strike on Sirte on Tuesday killed more than ten civilians.",
            "both bounds can hold",
        ),
    ),
    "count-update": (
        pair(
            "A landslide in Badulla on Wednesday killed 14 people.",
            "A landslide in Badulla on Wednesday killed nine people.",
            "a toll does not shrink",
            dates=("2014-10-29", "2014-10-31"),
        ),
        pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "A landslide in Badulla on Wednesday killed nine people, officials said.",
            dates=("2014-10-29", "2014-10-31"),
        ),
        pair(
            "A landslide in Badulla on Wednesday killed nine people.",
            "A landslide in Badulla on Wednesday killed 14 people.",
            "one day: no growth is shown",
        ),
    ),
    "count-precision": (
        one(
            "At least 18 people were killed when a stand collapsed in Rosario on Tuesday, police said.\n\n"
            "The province counted 19 people killed in the collapse of the stand.",
            "18 is no round figure",
        ),
        pair(
            "At least 25 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 25 people.",
            "the bound stands beside its own figure",
        ),
        pair(
            "About 90 people were killed in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday killed 92 people.",
            "a hedge, no more",
        ),
        pair(
            "Several people were wounded in a car bombing in Kirkuk on Wednesday.",
            "A car bombing in Kirkuk on Wednesday wounded two people.",
            "small numbers are several",
        ),
    ),
    "sum-mismatch": (
        one("Thirteen people, eight men and five women, died when the minibus left the road."),
        one("The blast killed 12 people, including three children."),
        one("The blast killed three soldiers and wounded 12 civilians, including nine children."),
        one("Twelve people, among them three children and four women, were hurt.", "a remainder is left"),
        one("The vote was 52% in favour and 47% against, the commission said."),
        one("Prices rose 60% in the north and 70% in the south.", "no shares of one whole"),
        one("Two people died and 14 others were injured.", "others are no part"),
    ),
    "magnitude-slip": (
        pair(
            "The fire at the Kolor depot in Gdynia on Tuesday injured four people.",
            "Smoke from the fire at the Kolor depot in Gdynia on Tuesday made 40 people ill.",
            "small numbers, and another harm",
        ),
        pair(
            "A car bomb in Kirkuk on Wednesday killed 2 people.",
            "A car bomb in Kirkuk on Wednesday killed 20 people.",
            "one digit may differ by chance; that is a plain conflict",
        ),
        pair(
            "An earthquake near Bam on Friday displaced 1,200 families.",
            "An earthquake near Bam on Friday displaced 1,200 families, officials said.",
        ),
        pair(
            "A fire in Manaus on Tuesday destroyed 150 homes.",
            "A fire in Manaus on Tuesday destroyed 1,400 homes.",
            "other digits",
        ),
    ),
    "money-conflict": (
        pair(
            "Club owner Milos Vrba signed a contract of $12 million with Ada Lund in Brno on Wednesday.",
            "Ada Lund joined Brno on Wednesday; club owner Milos Vrba also promised her a $1.5 million house.",
            "another thing",
        ),
        pair(
            "Club owner Milos Vrba signed a contract of $12 million with Ada Lund in Brno on Wednesday.",
            "Ada Lund joined Brno on Wednesday. Her friend Petra Holm has a $9 million contract in Graz.",
            "another owner",
        ),
        pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $3.2m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $3 million.",
            "rounding",
        ),
        pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for 410 million kroner.",
            "another currency",
        ),
        pair(
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for about $60m.",
            "Norwegian shipper Odfjord agreed on Monday to buy the Larvik yard for $64m.",
            "a hedge",
        ),
    ),
    "money-disputed": (
        pair(
            "The ministry said Odfjord agreed on Monday to buy the Larvik yard for $60m.",
            "The union said Odfjord agreed on Monday to buy the Larvik yard for $60 million.",
        ),
    ),
    "percent-conflict": (
        pair(
            "Mayor Ilse Brandt won 52.4 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won 52% in Sunday's election in Lausitz.",
            "rounding",
        ),
        pair(
            "Mayor Ilse Brandt won 52 per cent in Sunday's election in Lausitz.",
            "Mayor Ilse Brandt won more than 50% in Sunday's election in Lausitz.",
        ),
    ),
    "percent-point-confusion": (
        one("The jobless rate rose by 2 percentage points, from 4 percent to 6 percent."),
        one("Rents rose by 50 percent, from 4 percent to 6 percent of income.", "reckoned as a share"),
        one("Sales rose 2 percent in April and between 4 percent and 6 percent in May."),
    ),
    "age-conflict": (
        pair(
            "Two girls, aged 8 and 11, drowned in a quarry near Olbia on Tuesday.",
            "Two boys, aged 9 and 11, drowned in a quarry near Olbia on Tuesday.",
            "other children",
        ),
        pair(
            "Two girls, aged 8 and 11, drowned in a quarry near Olbia on Tuesday.",
            "Two girls, aged 6 and 14, were pulled from the quarry near Olbia alive on Tuesday.",
            "no age in common: other children",
        ),
        pair(
            "Actor Ugo Brandt, 92, said in 2006 that he would act again. He died in Graz on Tuesday.",
            "Ugo Brandt died in Graz on Tuesday at the age of 95.",
            "an age of another year",
        ),
        pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "Tomas Hrdlicka, 44, was convicted in Brno on Tuesday.",
            "a birthday lies between",
            dates=("2014-06-12", "2015-02-20"),
        ),
        pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "His neighbour Pavel Novotny, 48, was charged in Brno on Tuesday.",
            "another man",
        ),
        pair(
            "Tomas Hrdlicka, 43, was charged in Brno on Tuesday.",
            "The 43-year-old Tomas Hrdlicka was charged in Brno on Tuesday.",
        ),
    ),
    "measure-conflict": (
        pair(
            "Rescuers in Oruro on Friday found the miners trapped 60 metres below ground.",
            "Rescuers in Oruro on Friday found the miners trapped 200 feet below ground.",
            "a rounded conversion",
        ),
        pair(
            "Rescuers in Oruro on Friday found the miners trapped 60 metres below ground.",
            "Rescuers in Oruro on Friday found the miners trapped 60 hours after the blast.",
            "another dimension",
        ),
    ),
}
