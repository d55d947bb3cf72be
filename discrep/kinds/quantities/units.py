"""Units of measure and money: canonical names (British, singular), dimensions and exact factors."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from discrep.kinds.rows import dense_rows


class Unit(NamedTuple):
    name: str
    dimension: str
    factor: Fraction  # times the dimension's base unit
    offset: Fraction = Fraction(0)  # added after the factor: temperatures only


# name | dimension | factor | words | symbols (case counts). Factors are exact by international definition.
_TABLE = """
metre|length|1|meter metre|m
kilometre|length|1000|kilometer kilometre kms kilometeres|km Km KM
centimetre|length|1/100|centimeter centimetre|cm
millimetre|length|1/1000|millimeter millimetre|mm
decimetre|length|1/10|decimeter decimetre|dm
micrometre|length|1/1000000|micrometer micrometre micron|µm
nanometre|length|1/1000000000|nanometer nanometre|nm
attometre|length|1/1000000000000000000|attometer attometre|am
picometre|length|1/1000000000000|picometer picometre|pm
mile|length|1609.344|mile|mi
nautical mile|length|1852|nautical_mile|nmi
yard|length|0.9144|yard|yd yds
foot|length|0.3048|foot feet|ft
inch|length|0.0254|inch inches|
square metre|area|1|square_meter square_metre sq_meter sq_metre|m2 m² sqm sq_m
square kilometre|area|1000000|square_kilometer square_kilometre sq_kilometer sq_kilometre sq_km|km2 km² sq_km
square mile|area|2589988.110336|square_mile sq_mile|sq_mi
square foot|area|0.09290304|square_foot square_feet sq_feet|ft2 sq_ft sqft
square yard|area|0.83612736|square_yard|
square inch|area|0.00064516|square_inch square_inches|
hectare|area|10000|hectare|ha
acre|area|4046.8564224|acre|
litre|volume|1/1000|liter litre|l L
millilitre|volume|1/1000000|milliliter millilitre|ml mL
centilitre|volume|1/100000|centiliter centilitre|cl cL
cubic metre|volume|1|cubic_meter cubic_metre|m3 m³
cubic kilometre|volume|1000000000|cubic_kilometer cubic_kilometre|km3 km³
cubic centimetre|volume|1/1000000|cubic_centimeter cubic_centimetre|cc cm3 cm³
cubic foot|volume|0.028316846592|cubic_foot cubic_feet|ft3
gallon|volume|0.003785411784|gallon|gal
pint|volume|0.000473176473|pint|
barrel|oil|1|barrel|bbl
cup|kitchen|16|cup|
tablespoon|kitchen|1|tablespoon|tbsp
teaspoon|kitchen|1/3|teaspoon|tsp
kilogram|mass|1|kilogram kilogramme kilo|kg kgs
gram|mass|1/1000|gram gramme|g
milligram|mass|1/1000000|milligram milligramme|mg
microgram|mass|1/1000000000|microgram microgramme|µg μg mcg
tonne|mass|1000|tonne|t
metric ton|mass|1000|metric_ton|
ton|ton|1|ton|
pound-mass|mass|0.45359237||lb lbs
ounce|mass|0.028349523125|ounce|oz
stone|mass|6.35029318||
carat|mass|0.0002|carat|ct
celsius|temperature|1|degree_celsius degrees_celsius celsius centigrade deg_celsius degree_centigrade|°C ℃
celsius|temperature|1|degrees_centigrade degree_c degrees_c|
fahrenheit|temperature|5/9|degree_fahrenheit degrees_fahrenheit fahrenheit deg_fahrenheit degree_f|°F ℉
fahrenheit|temperature|5/9|degrees_f|
kelvin|temperature|1|kelvin|K
degree|angle|1|degree deg|°
kilometre per hour|speed|1000/3600|kilometre_per_hour kilometer_per_hour|kph km/h kmh kmph km/hr
kilometre per hour|speed|1000/3600|kilometres_per_hour kilometers_per_hour|
kilometre per hour|speed|1000/3600|kilometres_an_hour kilometers_an_hour|
mile per hour|speed|1609.344/3600|mile_per_hour miles_per_hour miles_an_hour mile_an_hour|mph
kilobit per second|data rate|1000|kilobit_per_second|kbps
metre per second|speed|1|metre_per_second meter_per_second metres_per_second meters_per_second|m/s
knot|speed|1852/3600|knot|kt kts
watt|power|1|watt|W
kilowatt|power|1000|kilowatt|kW KW
megawatt|power|1000000|megawatt|MW
gigawatt|power|1000000000|gigawatt|GW
terawatt|power|1000000000000|terawatt|TW
horsepower|power|745.69987158227022|horsepower|hp bhp
watt hour|energy|1|watt_hour|Wh
kilowatt hour|energy|1000|kilowatt_hour|kWh
megawatt hour|energy|1000000|megawatt_hour|MWh
gigawatt hour|energy|1000000000|gigawatt_hour|GWh
terawatt hour|energy|1000000000000|terawatt_hour|TWh
joule|energy|1/3600|joule|J
kilojoule|energy|1000/3600|kilojoule|kJ
calorie|dietary|1|calorie|
british thermal unit|energy|0.29307107017222|british_thermal_unit|Btu BTU
electronvolt|energy|1/22469429606489474000000|electronvolt|eV
volt|voltage|1|volt|V
kilovolt|voltage|1000|kilovolt|kV
ampere|current|1|ampere amp|
hertz|frequency|1|hertz|Hz
kilohertz|frequency|1000|kilohertz|kHz
megahertz|frequency|1000000|megahertz|MHz
gigahertz|frequency|1000000000|gigahertz|GHz
decibel|sound|1|decibel|dB
pascal|pressure|1|pascal|Pa
hectopascal|pressure|100|hectopascal|hPa
millibar|pressure|100|millibar|mb
gray|dose|1|gray|Gy
milligray|dose|1/1000|milligray|mGy
sievert|dose equivalent|1|sievert|Sv
millisievert|dose equivalent|1/1000|millisievert|mSv
bit|data|1/8|bit|
byte|data|1|byte|
kilobyte|data|1000|kilobyte|KB kB
megabyte|data|1000000|megabyte|MB
gigabyte|data|1000000000|gigabyte gig|GB
terabyte|data|1000000000000|terabyte|TB
petabyte|data|1000000000000000|petabyte|PB
exabyte|data|1000000000000000000|exabyte|EB
megabit per second|data rate|1000000|megabit_per_second|Mbps
gigabit per second|data rate|1000000000|gigabit_per_second|Gbps
magnitude|magnitude|1||
teraelectronvolt|energy|1/22469429606|teraelectronvolt|TeV
light year|length|9460730472580800|light_year lightyear|
bushel|bushel|1|bushel|
radian|angle|57.29577951308232|radian|rad
kilobit|data|125|kilobit|kb kbit
megabit|data|125000|megabit|Mbit
kibibyte|data|1024|kibibyte|KiB
mebibyte|data|1048576|mebibyte|MiB
gibibyte|data|1073741824|gibibyte|GiB
megayear|time|31556952000000|megayear|Ma Myr
gigayear|time|31556952000000000|gigayear gigaannum|Ga Gyr
ton per day|throughput|1||tpd
inverse femtobarn|luminosity|1|inverse_femtobarn|fb−1 fb-1
joule second|action|1|joule_second|Js
candela second|luminous energy|1|candela_second|cds
troy ounce|mass|0.0311034768|troy_ounce|
million btu|energy|293071.07017222|million_btu|mmBtu mmBTU MMBtu
calorie|dietary|1||kcal
"""

TIME_UNITS = {
    "second": ("PT{}S", 1),
    "minute": ("PT{}M", 60),
    "hour": ("PT{}H", 3600),
    "day": ("P{}D", 86400),
    "week": ("P{}W", 604800),
    "fortnight": ("P{}W", 1209600),
    "month": ("P{}M", 2629746),
    "year": ("P{}Y", 31556952),
    "decade": ("P{}DE", 315569520),
    "century": ("P{}CE", 3155695200),
}
TIME_WORDS = {w: n for n in TIME_UNITS for w in (n, n + "s")} | {
    "centuries": "century",
    "hrs": "hour",
    "hr": "hour",
    "mins": "minute",
    "min": "minute",
    "secs": "second",
    "sec": "second",
    "yrs": "year",
    "yr": "year",
}


# What an amount may be given for one of, behind "a": "$40 an hour", "€2 a litre".
RATE_WORDS = frozenset(
    "second minute hour day night week fortnight month quarter year decade share unit head person barrel ounce "
    "ton tonne pound kilo kilogram gram gallon litre liter bushel mile kilometre kilometer metre acre hectare "
    "bottle pack packet can ticket piece copy seat room student pupil household family vote word game match "
    "ride trip song".split()
)


def _factor(text: str) -> Fraction:
    above, _, below = text.partition("/")
    return Fraction(above) / Fraction(below or "1")


_OFFSETS = {"celsius": Fraction("273.15"), "fahrenheit": Fraction("459.67") * Fraction(5, 9)}

UNITS: dict[str, Unit] = {}
WORDS: dict[str, str] = {}  # lower-case words, several joined by a blank -> canonical name
SYMBOLS: dict[str, str] = {}  # as written
for _name, _dimension, _size, _words, _signs in dense_rows(_TABLE):
    UNITS[_name] = Unit(_name, _dimension, _factor(_size), _OFFSETS.get(_name, Fraction(0)))
    for _word in _words.replace("_", " _ ").replace(" _ ", "_").split():
        _spelt = _word.replace("_", " ")
        WORDS[_spelt] = _name
        if not _spelt.endswith("s") and not _spelt.endswith(("feet", "foot", "celsius")):
            WORDS[_spelt + "s"] = _name
    for _sign in _signs.split():
        SYMBOLS[_sign.replace("_", " ")] = _name
for _name, (_form, _seconds) in TIME_UNITS.items():
    UNITS[_name] = Unit(_name, "time", Fraction(_seconds))
UNITS["percent"] = Unit("percent", "share", Fraction(1))
UNITS["percentage point"] = Unit("percentage point", "points", Fraction(1))
UNITS["basis point"] = Unit("basis point", "points", Fraction(1, 100))

# Symbols that are also plain words or letters: units only right behind a digit string.
LOOSE_SYMBOLS = frozenset(
    ("g", "l", "W", "V", "J", "mb", "ha", "kt", "ct", "cc", "gal", "rad", "Ma", "Ga", "kb")
)

WORD_STARTS = frozenset(name.split()[0] for name in WORDS)
WORDS_LONGEST = 4  # words in the longest name of a unit or currency
