"""English words that hold little or nothing of what a sentence claims."""

from __future__ import annotations

# words that hold no content of their own
LIGHT = frozenset(
    """the a an this that these those his her its their our my your of in on at by for from with to into as and or but than then there here it he she they we i you him them me us who which whom
 whose what when where how why so such very too also still just even already again ever yet now any some each own same be is are was were been being am have has had having do does did
 will would shall should can could may might must s 's ' ’s t re ve ll mr mrs ms dr said says say tell told according also about over up out off down away not no never nor neither none nobody n't cannot hardly scarcely
 few little rarely seldom often frequently usually enough
 more most much many other others another all both every including however meanwhile although though while after before during since until because if whether ago later earlier one ones himself herself itself themselves
 well quite rather really however therefore longer only nearly almost around some-one someone somebody anyone anybody everyone everybody everywhere somewhere anywhere upon toward towards within between among against under through""".split()
)

MODIFIERS = frozenset(
    """new old former late main key major big small large huge young first leading top senior local national regional state federal international foreign central whole entire full recent long good great
 chief president minister mayor captain officer actor actress singer director author writer poet nurse clerk coach player striker winger goalkeeper boxer skier swimmer cyclist deputy speaker senator general colonel
 editor producer chef chemist architect sculptor founder surgeon banker trader driver envoy spokesman spokeswoman official officials team group company firm city town village province region country area site
 man woman people person year week month day time today yesterday night morning evening afternoon annual yearly weekly monthly quarterly daily total overall own last next past this final several""".split()
)

# verbs so light that only what follows them tells what is claimed
LIGHT_ACTS = frozenset("have make take get give do put set go come be bring keep hold run call leave".split())

# words before a noun that only say how much of it there is
QUANTIFIERS = frozenset("several many few some enough plenty numerous countless".split())
