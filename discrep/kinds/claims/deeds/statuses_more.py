"""Further pairs of statuses: who was hurt, posts, offers, charges, traits of persons, and near misses of each."""

from __future__ import annotations

from discrep.kinds.claims.deeds.statuses import pairs

_CRASH = "A bus left the mountain road near Kalavryta in Greece on Monday. The driver was Petros Vlahos."
_OFFER = "The Tallinn shipyard Loode received an offer from the Danish group Havbro on Monday. Loode is led by Kersti Lepp."
_COURT = "The trapper Dan Lupu appeared before a court in Galati on Monday over the death of the dealer Ilie Moraru."
_MATCH = "The Kisumu striker Daniel Otieno will miss the final in Nairobi on Saturday, the club said."
_LOST = "The hiker Ann Brodie was found dead on a moor near Thurso on Monday."

EXCLUSIVE = (
    *pairs(
        _CRASH,
        ("Vlahos was among the dead.", "Vlahos survived with a broken leg."),
        ("Vlahos was not hurt.", "Vlahos was badly injured."),
        ("Vlahos lost his life.", "Vlahos walked away unscathed."),
        ("The bus was on its way from Patras to Tripoli.", "The bus was travelling from Tripoli to Patras."),
        ("Vlahos had been hit by a van.", "Vlahos had been struck by a train."),
        (
            "Vlahos, a baker, drove the bus in his free time.",
            "Petros Vlahos, a carpenter, drove the bus in his free time.",
        ),
    ),
    *pairs(
        _OFFER,
        (
            "Havbro's offer was rejected by the shareholders.",
            "The shareholders of Loode accepted the Havbro bid.",
        ),
        ("Lepp resigned in the evening.", "Lepp refused to step down."),
        ("Lepp was fired on Monday night.", "Lepp announced her resignation."),
    ),
    *pairs(
        _COURT,
        ("Lupu is charged with manslaughter.", "Lupu has been charged with murder."),
        ("Lupu was denied bail.", "Lupu was released on bail."),
        ("Lupu was sentenced to life in prison.", "Lupu was sentenced to nine years in prison."),
        ("The dealer was stabbed with a sword.", "The dealer was shot with a rifle."),
        ("Two men were shot dead that night.", "Both men were stabbed to death that night."),
    ),
    *pairs(
        _MATCH,
        ("Otieno had an operation on his left knee.", "Otieno will have surgery on his right knee."),
        (
            "His brother Mark Otieno plays for Mombasa.",
            "Mark Otieno, a cousin of Daniel Otieno, plays for Mombasa.",
        ),
        ("A 34-year-old man was hurt in the crowd.", "A woman, 34, was hurt in the crowd."),
    ),
    *pairs(
        _LOST,
        ("The body was found by her son.", "Her daughter found the body."),
    ),
)

COMPATIBLE = (
    *pairs(
        _CRASH,
        ("Vlahos was badly injured.", "Vlahos died.", "he may have died of it"),
        ("Vlahos was not badly hurt.", "Vlahos was hurt.", "the denial falls on how badly"),
        ("Vlahos is survived by a son.", "Vlahos died."),
        ("A lorry driver survived.", "The bus driver was among the dead.", "another driver"),
        (
            "The bus went from Patras to Tripoli.",
            "The bus was going from Tripoli to Patras, having come from Patras to Tripoli.",
        ),
        ("Vlahos, a former baker, drove the bus.", "Petros Vlahos, a carpenter, drove the bus."),
    ),
    *pairs(
        _OFFER,
        ("The offer was rejected by the union.", "The shareholders accepted the offer.", "another party"),
        ("Loode turned down a first offer.", "Loode accepted the offer."),
        ("A minister hopes that Lepp will not resign.", "Lepp resigned."),
        ("Lepp may be fired.", "Lepp resigned."),
    ),
    *pairs(
        _COURT,
        ("Lupu is charged with attempted murder.", "Lupu was cleared of attempted murder."),
        ("Lupu is charged with murder.", "Lupu is charged with first-degree murder.", "the closer word"),
        ("Lupu entered a not guilty plea.", "Lupu pleaded not guilty."),
        (
            "Lupu's rival, Sorin Pop, was sentenced to life in prison.",
            "Lupu was sentenced to nine years in prison.",
        ),
    ),
    *pairs(
        _MATCH,
        ("Otieno hurt his left knee.", "The goalkeeper Sam Okoth hurt his right knee.", "another player"),
        ("Otieno hurt his left knee.", "Otieno hurt his right ankle."),
        (
            "His brother Mark Otieno plays for Mombasa.",
            "Mark Otieno, the father of Ruth Otieno, plays for Mombasa.",
        ),
        ("A 34-year-old man was hurt.", "A 34-year-old man and a woman, 34, were hurt."),
    ),
    *pairs(
        _LOST,
        ("A relative found the body.", "Her daughter found the body."),
        ("The rucksack was found by a farmer.", "Police found the body."),
        ("The brother of a woman found dead in May was charged.", "A shepherd found the body."),
    ),
)
