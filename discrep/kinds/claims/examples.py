"""Failing examples and near misses of the claim rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.claims.near_misses import pairs

CONTRADICTED = pairs(
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
    (
        "All of the divers returned to the boat in Palau.",
        "Not all of the divers returned to the boat in Palau.",
    ),
    (
        "Most shops in Varna were open on Sunday.",
        "Few shops in Varna were open on Sunday.",
    ),
    (
        "It often snows on the pass of Loibl in May.",
        "It rarely snows on the pass of Loibl in May.",
    ),
    (
        "Passengers to Malta must show a passport.",
        "Passengers to Malta do not have to show a passport.",
    ),
    (
        "A guard was hurt in the fire at the mint of Lodz.",
        "Nobody was hurt in the fire at the mint of Lodz.",
    ),
    (
        "Inspectors found mould in the silo at Tartu.",
        "Inspectors found nothing in the silo at Tartu.",
    ),
    (
        "It was not the signalman in Kosice who caused the collision.",
        "The signalman in Kosice caused the collision.",
    ),
    (
        "A man is playing a cello.",
        "A man is not playing a cello.",
        "short statements that say nothing else",
    ),
    (
        "Only the chapel in Arles was spared.",
        "The chapel in Arles was not spared.",
    ),
    (
        "The post of harbour master in Hull has been filled.",
        "The post of harbour master in Hull remains vacant.",
    ),
    (
        "The bank of Latvia raised its rate on Thursday.",
        "The bank of Latvia left its rate unchanged on Thursday.",
    ),
    (
        "Wrexham were relegated that season.",
        "Wrexham avoided relegation that season.",
    ),
    (
        "The jury in Tulsa found Ray Pruitt guilty.",
        "The jury in Tulsa found Ray Pruitt not guilty.",
    ),
    (
        "The senate in Manila voted for the dam.",
        "The senate in Manila voted against the dam.",
    ),
    (
        "The road from Split to Knin is passable.",
        "The road from Split to Knin is impassable.",
    ),
    (
        "Marta Ruiz sold the mill to Ivo Petkov.",
        "Marta Ruiz bought the mill from Ivo Petkov.",
        "one of them cannot have done both",
    ),
    (
        "Kenya leads Ethiopia after the first day.",
        "Ethiopia leads Kenya after the first day.",
    ),
)
DISPUTED = pairs(
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
UNDISPUTED = pairs(
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
EDITORIAL = pairs(
    (
        "The island's people fled when Ruritania annexed the port of Zenda.",
        "[Editor's note: Ruritania did not annex the port of Zenda.]",
    ),
    (
        "Ruritania annexed the port of Zenda in 1908.\n\nComment: Ruritania did not annex Zenda. Its people voted to join.\n\nTalks go on.",
    ),
)
NO_EDITORIAL = pairs(
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
