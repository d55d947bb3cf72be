"""Pairs of texts that claims must leave alone though they look like contradictions: near misses of claim-contradicted."""

from __future__ import annotations

from discrep.kinds.rule import Example


def pairs(*rows: tuple[str, ...]) -> tuple[Example, ...]:
    """Examples of undated texts; a third string tells why."""
    return tuple(Example(row[:2], why=row[2] if len(row) > 2 else "") for row in rows)


CONSISTENT = pairs(
    (
        "Some of the divers returned to the boat in Palau.",
        "Not all of the divers returned to the boat in Palau.",
    ),
    (
        "Two of the measures were adopted by voters in Zug.",
        "Voters in Zug did not adopt one of the measures.",
        "another of them",
    ),
    (
        "Riga has no underground railway.",
        "Riga has a railway.",
        "only this kind is denied",
    ),
    (
        "The boy in Split was not carrying a red bag.",
        "The boy in Split was carrying a bag.",
    ),
    (
        "Villagers in Split felt the tremor.",
        "Villagers in Split have not felt them.",
        "what they have not felt is something else",
    ),
    (
        "The envoy left Asmara quietly.",
        "The envoy did not leave Asmara quickly.",
        "only the manner is denied",
    ),
    (
        "Ruta Balode worked for the port of Ventspils for ten years.",
        "Ruta Balode does not work for the port of Ventspils any longer.",
    ),
    (
        "The driver who did not stop in Graz was fined.",
        "The driver was fined in Graz.",
        "the denial ends with the relative clause",
    ),
    (
        "A man without a hat is driving a tractor in Vrsac.",
        "A man is driving a tractor in Vrsac.",
    ),
    (
        "The suspect in Cadiz is not cooperating.",
        "The suspect's brother in Cadiz is cooperating.",
    ),
    (
        "The fort at Alta was never attacked.",
        "The village below the fort at Alta was attacked.",
    ),
    (
        "Malawi has not repaid the loan it took from the fund.",
        "Malawi took a loan from the fund.",
    ),
    (
        "The post of deputy mayor of Hull has been filled.",
        "The post of mayor of Hull remains vacant.",
    ),
    (
        "Lithuania has stopped importing gas from Norway.",
        "Lithuania used to import gas from Norway.",
    ),
    (
        "The army has lost control of the airport of Goma.",
        "The army does not control the airport of Goma.",
    ),
    (
        "A drone was stopped from entering the airport of Split and destroyed.",
        "A drone was destroyed at the airport of Split.",
    ),
    (
        "Petra Lind saw a phone and no gun in Malmo.",
        "Petra Lind saw a phone in Malmo.",
    ),
    (
        "Brann won the final against Molde.",
        "Molde lost the final against Brann.",
    ),
    (
        "The museum in Ghent lent the altarpiece to a gallery in Leeds.",
        "A gallery in Leeds borrowed the altarpiece from the museum in Ghent.",
    ),
    (
        "Costa finished before Lind in the sprint.",
        "Lind finished after Costa in the sprint.",
    ),
    (
        "Peru exports asparagus to Denmark.",
        "Denmark imports asparagus from Peru.",
    ),
    (
        "The truck in Basra failed to stop and hit a wall.",
        "The truck hit a wall in Basra.",
        "what was done instead is no part of the denial",
    ),
    ("Ines Duarte won the Porto half-marathon.", "Rosa Teles won the Porto marathon."),
    ("US soldiers seized the ferry off Gaza.", "United States soldiers seized the ferry off Gaza."),
    ("The bus near Mopti was hit by artillery.", "The bus near Mopti was hit by shells."),
    (
        "The senate in Manila ratified the pact.",
        "The pact was ratified by the senate in Manila.",
        "passive of the same",
    ),
    (
        "The senate in Manila rejected the pact.",
        "The senate in Manila did not ratify the pact.",
        "a negation and an opposite agree",
    ),
    (
        "Guards failed to prevent the theft of the crown in Opole.",
        "The crown was stolen in Opole.",
        "what was not prevented happened",
    ),
    (
        "The premier not only signed the accord in Accra but read it out.",
        "The premier signed the accord in Accra.",
    ),
    (
        "Not all the miners at Jharia were rescued.",
        "Nine miners at Jharia were rescued.",
        "a part, not the whole",
    ),
    ("The accord was not signed until May in Accra.", "The accord was signed in May in Accra."),
    ("It is not unlikely that the bank in Graz will fail.", "The bank in Graz may fail.", "litotes"),
    (
        "The mayor of Pisa did not deny that he knew the builder.",
        "The mayor of Pisa knew the builder.",
        "double negation",
    ),
    (
        "The minister in Riga denied that she had taken bribes.",
        "Prosecutors in Riga accuse the minister of taking bribes.",
        "the denial is the news",
    ),
    ("Did the council of Pisa not know of the debts?", "The council of Pisa knew of the debts."),
    (
        "If the senate in Manila agrees, the pact will be ratified.",
        "The pact was not ratified by the senate in Manila.",
    ),
    ("Peru plans to join the fisheries pact.", "Peru has not joined the fisheries pact.", "a plan"),
    ("Shares of Metsa Nord rose on Monday.", "Shares of Metsa Nord fell on Tuesday.", "another day"),
    ("Shares of Metsa Nord rose.", "Shares of Borealis Pulp fell.", "another company"),
    ("Hilde Aune won the election in Bergen.", "Knut Moe lost the election in Bergen."),
    ("The runner did not win the 800 metres in Doha.", "The runner won the 1500 metres in Doha."),
    ("Iceland did not join the union.", "Iceland joined the customs area in 1970."),
    ("Brann were beaten by Rosenborg in the final.", "Rosenborg beat Brann in the final."),
    (
        "Kepler Mines bought the smelter from Altus.",
        "Altus sold the smelter to Kepler Mines.",
        "one sale, two sides",
    ),
    (
        "The station lies north of the lake.",
        "The lake lies south of the station.",
        "seen from the other side",
    ),
    ("The retailer opened twelve shops in Cork.", "The retailer closed three shops in Derry."),
    ("The vaccine is effective in infants.", "The vaccine is ineffective in adults."),
    ("The drug does not cure the new strain of gonorrhoea.", "The drug cures the old strain of gonorrhoea."),
    (
        "The suspect in the Cadiz robbery was arrested.",
        "Two other suspects in the Cadiz robbery are still at large.",
    ),
    ("Only the treasurer voted against the tram line.", "The others did not vote against the tram line."),
    (
        "The rebels released some of the pilgrims seized near Harar.",
        "The rebels did not release all the pilgrims seized near Harar.",
    ),
    (
        "The journalist was killed in Minsk.",
        "The journalist was not murdered in Minsk, the coroner ruled.",
        "killed is the wider word",
    ),
    ("“We do not want to close the plant in Plovdiv,” the owner said.", "The plant in Plovdiv will close."),
    ("Brazil lost the first leg in Quito but won the second.", "Brazil won the second leg in Quito."),
    (
        "The museum in Essen did not close because of the strike but because of the heat.",
        "The museum in Essen closed because of the heat.",
    ),
    (
        "The disease can kill, doctors in Lagos warned.",
        "The disease hardly ever kills, doctors in Lagos said.",
    ),
    (
        "Analysts believe the bank in Graz will fail.",
        "The bank in Graz will not fail, its owner says.",
        "a prediction",
    ),
    ("Hans Weck was not the only minister to resign in Bern.", "Hans Weck resigned in Bern."),
    ("Nobody except the cook saw the thief in Opole.", "The cook saw the thief in Opole."),
    ("The road to Leh was closed on Monday and opened on Tuesday.", "The road to Leh was opened on Tuesday."),
    (
        "Five months after Ada Kron left the party, it split.",
        "Ada Kron joined the party in 1998.",
        "two steps of one life",
    ),
    (
        "The inspector's lack of contact with the mill was a fault of the rules, Adam Wrona said.",
        "Adam Wrona said it was a fault of the rules that the inspector had no contact with the mill.",
        "what lacked is not what it was called",
    ),
    (
        "Pleas of not guilty were entered for Marek Zych by the court in Lodz.",
        "Marek Zych entered the court in Lodz.",
        "a plea is no denial of something else",
    ),
    ("The airline lacks spare parts.", "The airline has no spare parts."),
    ("Hundreds fled the fire near Leiria.", "Firefighters near Leiria did not flee the fire."),
)
