"""Pairs that tell of one bearer what cannot both be, in other words, and near misses that only look so."""

from __future__ import annotations

from discrep.kinds.rule import Example


def pairs(lead: str, *rows: tuple[str, str] | tuple[str, str, str]) -> tuple[Example, ...]:
    """Pairs of short reports that open alike, dated one day; a third string tells why."""
    return tuple(
        Example((f"{lead} {row[0]}", f"{lead} {row[1]}"), ("2015-05-12",), row[2] if len(row) > 2 else "")
        for row in rows
    )


_FIRE = "Fire broke out at the Okoru paper mill in Nelspruit on Monday night."
_SHOT = "The ceramics dealer Ilie Moraru was killed at his shop in Galati on Monday."
_ROBBED = "A jeweller's shop in the Portuguese town of Leiria was robbed on Monday."
_CRASH = "A bus left the mountain road near Kalavryta on Monday."

EXCLUSIVE = (
    *pairs(
        _FIRE,
        ("The mill was destroyed.", "The mill was left largely intact, with its paint blistered."),
        ("The flames gutted the warehouse.", "The warehouse escaped damage."),
        (
            "The blaze was caused by a short circuit.",
            "The blaze was started by a cigarette, investigators found.",
        ),
        ("The fire broke out in the kitchen.", "The fire started on the roof."),
        (
            "The bodies of two watchmen were found by a neighbour.",
            "A cleaner found the bodies of two watchmen.",
        ),
    ),
    *pairs(
        _SHOT,
        ("Moraru was shot twice.", "Moraru had been stabbed in the neck."),
        ("Moraru was strangled.", "Somebody stabbed Moraru with a kitchen knife."),
        ("The killer then shot himself in a car park.", "The killer was shot dead by police in a car park."),
        ("The gunman turned the gun on himself.", "Officers shot and killed the gunman."),
        ("The accused, Dan Lupu, pleaded guilty to murder.", "Lupu pleaded not guilty to murder."),
        ("On Friday Lupu was convicted of murder.", "Lupu was acquitted of murder."),
    ),
    *pairs(
        _CRASH,
        ("The driver, Petros Vlahos, escaped unhurt.", "The driver, Petros Vlahos, was badly injured."),
        ("The accident was caused by brake failure.", "The accident was blamed on thick fog."),
    ),
)

COMPATIBLE = (
    *pairs(
        _FIRE,
        ("The mill was destroyed.", "The offices were left largely intact.", "another building"),
        ("Part of the mill was destroyed.", "The mill was partly destroyed."),
        ("The mill was destroyed.", "The mill could have been left intact."),
        ("The blaze may have been caused by a short circuit.", "The blaze was started by a cigarette."),
        ("The fire broke out in the kitchen.", "The fire started on the ground floor, in the kitchen."),
        (
            "Police found both watchmen dead.",
            "Police and firefighters found both watchmen dead.",
        ),
        ("The mill was destroyed.", "In 1998 the mill was only slightly damaged in a fire.", "another fire"),
    ),
    *pairs(
        _SHOT,
        ("Moraru was shot and stabbed.", "Moraru was stabbed."),
        ("Moraru was shot twice.", "His brother was stabbed in another shop two years ago.", "another man"),
        ("Moraru was shot twice.", "Moraru may have been stabbed."),
        ("The killer shot himself in a car park.", "Police shot at the killer, who shot himself."),
        (
            "The accused, Dan Lupu, pleaded guilty to theft and not guilty to murder.",
            "Lupu pleaded guilty to theft.",
        ),
        ("Dan Lupu was convicted of murder.", "Sorin Lupu was acquitted of murder.", "another man"),
    ),
    *pairs(
        _ROBBED,
        ("The robbers fled in a car.", "The robbers escaped in a stolen car."),
        (
            "The robbers fled on a motorcycle.",
            "The owner of the shop sped off in a van after them.",
            "not they",
        ),
    ),
    *pairs(
        _CRASH,
        ("The driver, Petros Vlahos, escaped unhurt.", "A passenger, Eleni Vlahou, was injured.", "another"),
        ("The driver, Petros Vlahos, escaped unhurt.", "Several people were injured."),
        ("The accident was caused by brake failure.", "The accident in 2009 was blamed on thick fog."),
    ),
)
