"""Failing examples and near misses of the claim rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example


def _pairs(*rows: tuple[str, ...]) -> tuple[Example, ...]:
    """Examples of undated texts; a third string tells why."""
    return tuple(Example(row[:2], why=row[2] if len(row) > 2 else "") for row in rows)


CONTRADICTED = _pairs(
    ("Troops seized the radio station in Mahajanga.", "Troops did not seize the radio station in Mahajanga."),
    ("The senate in Manila ratified the pact on Friday.", "The senate in Manila failed to ratify the pact."),
    (
        "Engineer Ruta Balode no longer works for the port of Ventspils.",
        "Engineer Ruta Balode works for the port of Ventspils.",
    ),
    (
        "Nobody was injured in the blast at the mill in Bursa.",
        "Six people were injured in the blast at the mill in Bursa.",
    ),
    (
        "The airline refused to refund passengers stranded in Quito.",
        "The airline refunded passengers stranded in Quito.",
    ),
    (
        "Actor Pavel Hora never met the director Ines Roca.",
        "Actor Pavel Hora met the director Ines Roca in Cannes.",
    ),
    ("Neither candidate attended the debate in Aarhus.", "Both candidates attended the debate in Aarhus."),
    ("The envoy was barred from entering Eritrea.", "The envoy entered Eritrea."),
    ("Surveyors found no cracks in the Kessock bridge.", "Surveyors found cracks in the Kessock bridge."),
    ("The lab in Pune was unable to identify the virus.", "The lab in Pune identified the virus."),
    (
        "Shares of Finnish forester Metsa Nord rose 6 percent.",
        "Shares of Finnish forester Metsa Nord fell 6 percent.",
    ),
    ("Hilde Aune won the regional election in Bergen.", "Hilde Aune lost the regional election in Bergen."),
    ("The council of Pisa approved the tram line.", "The council of Pisa rejected the tram line."),
    ("Sailor Bo Tran survived the capsizing off Hue.", "Sailor Bo Tran drowned in the capsizing off Hue."),
    (
        "A jury in Tulsa convicted banker Ray Pruitt of fraud.",
        "A jury in Tulsa acquitted banker Ray Pruitt of fraud.",
    ),
    ("The factory in Plovdiv will close in spring.", "The factory in Plovdiv will stay open in spring."),
    ("The central bank of Ghana raised interest rates.", "The central bank of Ghana cut interest rates."),
    ("The wreck lies north of the island of Texel.", "The wreck lies south of the island of Texel."),
    (
        "Lena Moser finished ahead of Ida Falk in the sprint.",
        "Lena Moser finished behind Ida Falk in the sprint.",
    ),
    ("The suspect in the Cadiz robbery was arrested.", "The suspect in the Cadiz robbery is still at large."),
    ("A mine sank the tanker Orion off Aden.", "The tanker Orion was only damaged by a mine off Aden."),
    (
        "The rebels released all the pilgrims seized near Harar.",
        "The rebels did not release the pilgrims seized near Harar.",
    ),
    ("Rosenborg beat Brann in the final in Trondheim.", "Brann beat Rosenborg in the final in Trondheim."),
    ("The nurse pleaded not guilty to theft in Cork.", "The nurse pleaded guilty to theft in Cork."),
    (
        "Residents of Nome were told not to drink the water.",
        "Residents of Nome were told to drink the water.",
    ),
    ("The mushroom sold in Lviv was poisonous.", "The mushroom sold in Lviv was harmless."),
    ("Peru has yet to join the fisheries pact.", "Peru has joined the fisheries pact."),
    (
        "The novelist Akin Bello was not born in Ibadan.",
        "Born in Ibadan, the novelist Akin Bello studied law in Leeds.",
        "a participle tells the act",
    ),
    ("The collapse of the mine at Jharia killed nine men.", "The mine at Jharia did not collapse."),
    (
        "Viktor Lund, the founder of the charity Havn, spoke in Oslo.",
        "Viktor Lund is not the founder of the charity Havn.",
    ),
    ("Tests showed that the well in Mopti was safe.", "Tests showed that the well in Mopti was unsafe."),
    (
        "The truce on the island of Basilan held over the weekend.",
        "The truce on the island of Basilan collapsed over the weekend.",
    ),
    (
        "Divers recovered the flight recorder from the lake at Bled.",
        "Divers failed to recover the flight recorder from the lake at Bled.",
    ),
    (
        "The lorry's brakes were working, the inspector in Genoa found.",
        "The lorry's brakes were not working, the inspector in Genoa found.",
    ),
    (
        "Villages below the Irazu volcano were evacuated.",
        "Villages below the Irazu volcano were not evacuated.",
    ),
    (
        "Israeli soldiers seized the ferry off Gaza.",
        "Egyptian soldiers seized the ferry off Gaza.",
    ),
    (
        "Ines Duarte won the Porto half-marathon.",
        "Rosa Teles won the Porto half-marathon.",
    ),
    (
        "The bus near Mopti was hit by artillery.",
        "The bus near Mopti was hit by a suicide bomber.",
    ),
    (
        "The museum in Essen returned the drum to Cameroon.",
        "The museum in Essen refused to return the drum to Cameroon.",
    ),
)
CONSISTENT = _pairs(
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
    ("The airline lacks spare parts.", "The airline has no spare parts."),
    ("Hundreds fled the fire near Leiria.", "Firefighters near Leiria did not flee the fire."),
)
DISPUTED = _pairs(
    (
        "Rebel spokesman Sani Umar said the town of Bande had been captured.",
        "Army spokesman Yusuf Garba said the town of Bande had not been captured.",
    ),
    (
        "The union said the port of Durban was closed by the strike.",
        "The port authority said the port of Durban was not closed by the strike.",
    ),
    (
        "Coach Otto Brand said the goal in Basel was offside.",
        "Referee Jean Keller said the goal in Basel was not offside.",
    ),
)
UNDISPUTED = _pairs(
    (
        "The union said the port of Durban was closed.",
        "The union said the port of Durban was not closed at night.",
    ),
    (
        "The union said the port of Durban was closed.",
        "The port authority said the port of Durban was crowded.",
    ),
    (
        "Rebel spokesman Sani Umar said the town of Bande had been captured.",
        "The army denied that the town of Bande had been captured.",
        "a denial told as one",
    ),
)
EDITORIAL = _pairs(
    (
        "The island's people fled when Ruritania annexed the port of Zenda.",
        "[Editor's note: Ruritania did not annex the port of Zenda.]",
    ),
    (
        "Ruritania annexed the port of Zenda in 1908.\n\nComment: Ruritania did not annex Zenda. Its people voted to join.\n\nTalks go on.",
    ),
)
NO_EDITORIAL = _pairs(
    (
        "Ruritania annexed the port of Zenda in 1908.\n\nComment: Ruritania did not annex Strelsau.\n\nTalks go on.",
    ),
    (
        "Ruritania annexed the port of Zenda in 1908.\n\nComment: It is unclear whether Ruritania annexed Zenda.\n\nTalks go on.",
    ),
    (
        "Ruritania annexed the port of Zenda in 1908.",
        "Ruritania did not annex the port of Zenda.",
        "no comment among them",
    ),
)
