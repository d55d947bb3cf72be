"""English words of one kind of which only one can stand in one place: who is a goalkeeper is no midfielder.

A row is words of one kind; words that may well be said of one thing (doctor, surgeon) stand joined by "=".
"""

from __future__ import annotations

EXCLUSIVE = """
goalkeeper defender midfielder striker=forward=winger
knee ankle shoulder hip wrist elbow groin hamstring calf thigh neck spine skull jaw ear eye nose
kidney liver lung heart bladder pancreas stomach
boy girl
boys girls
men women
father mother
brother sister
son daughter
husband=widower wife=widow
uncle aunt
nephew niece
king queen
prince princess
teacher doctor=surgeon=physician lawyer=solicitor=barrister farmer engineer pilot fisherman baker butcher plumber electrician carpenter accountant librarian architect journalist=reporter soldier firefighter miner nurse priest
teachers doctors=surgeons=physicians lawyers farmers engineers pilots fishermen journalists=reporters soldiers firefighters=firemen miners nurses priests students=pupils
finance=financial marketing sales operating=operations technical legal personnel
health education finance=treasury foreign defence=defense interior transport justice agriculture=farming environment energy culture labour=labor trade tourism sport=sports
opposition government religious military business=corporate tribal union
republican democrat=democratic
airport harbour=port station
hospital school prison=jail church mosque library museum theatre=theater supermarket stadium
train bus ferry lorry=truck tram helicopter bicycle=bike motorcycle=motorbike van=minibus
dog cat horse cow pig sheep goat lion tiger bear wolf elephant shark snake monkey rabbit
wheat rice maize barley coffee tea cotton sugar cocoa
apple orange banana grape lemon cherry
gold silver copper iron aluminium=aluminum zinc nickel lithium
beef pork chicken lamb
guitar piano violin drum trumpet flute cello
football=soccer rugby tennis cricket basketball baseball hockey golf swimming rowing boxing cycling
earthquake flood hurricane=cyclone=typhoon wildfire avalanche drought tornado landslide
migraine asthma diabetes arthritis cancer epilepsy depression dementia=alzheimer obesity stroke
measles cholera malaria polio tuberculosis flu=influenza ebola dengue rabies
murder fraud arson theft burglary rape blackmail perjury
red blue green yellow white black purple pink orange brown grey=gray
breakfast lunch dinner=supper
river lake mountain island beach forest desert
knife gun=pistol=rifle axe hammer
wooden stone=brick concrete steel glass plastic
catholic protestant orthodox muslim=islamic jewish hindu buddhist
novel poem play
book film album song painting
euro dollar pound yen yuan rouble=ruble rupee
"""
