"""Currencies: codes, names and signs, families of one name, hundredths."""

from __future__ import annotations

from discrep.kinds.rows import dense_rows

# Three-letter codes, and the words and signs that name one currency for sure.
_MONEY = """
USD|us_dollar united_states_dollar american_dollar u.s._dollar|US$ USD
EUR|euro|€
GBP|pound_sterling british_pound sterling|£
JPY|japanese_yen yen|
CNY|chinese_yuan yuan renminbi rmb|CN¥ RMB 元
AUD|australian_dollar|A$ AU$
CAD|canadian_dollar|C$ CA$ CAD$
HKD|hong_kong_dollar|HK$
NZD|new_zealand_dollar|NZ$
SGD|singapore_dollar singaporean_dollar|S$ SG$
TWD|taiwan_dollar taiwanese_dollar|NT$
JMD|jamaican_dollar|J$
MYR|malaysian_ringgit malaysia_ringgit ringgit|RM
ILS|israeli_shekel shekel|₪
INR|indian_rupee|₹ Rs
PKR|pakistani_rupee|
LKR|sri_lankan_rupee|ரூ
NPR|nepalese_rupee nepali_rupee|
IDR|indonesian_rupiah rupiah|Rp
CHF|swiss_franc|
RUB|russian_ruble russian_rouble ruble rouble|₽
KRW|south_korean_won korean_won|₩
MXN|mexican_peso|MX$
PHP|philippine_peso|₱
TRY|turkish_lira|₺
ZAR|south_african_rand rand|
NGN|nigerian_naira naira|₦
GHS|ghanaian_cedi cedi|₵
KES|kenyan_shilling|KSh KSh. Ksh Sh
TZS|tanzanian_shilling|TSh
UGX|ugandan_shilling|USh
SEK|swedish_krona swedish_kronor|
NOK|norwegian_krone norwegian_kroner|
DKK|danish_krone danish_kroner|
PLN|zloty polish_zloty zlotys|zł
BGN|bulgarian_lev leva|
RON|romanian_leu romanian_lei|
HRK|croatian_kuna kuna|
RSD|serbian_dinar|
CZK|czech_koruna koruna|Kč
HUF|hungarian_forint forint|
UAH|ukrainian_hryvnia hryvnia|₴
BRL|brazilian_real reais|R$
ARS|argentine_peso|
CLP|chilean_peso|
COP|colombian_peso|
THB|thai_baht baht|฿
VND|vietnamese_dong dong|₫
EGP|egyptian_pound genihat_masriya|E£ LE
LBP|lebanese_pound lebanese_lira|
SYP|syrian_pound syrian_lira|
SDG|sudanese_pound|
KWD|kuwaiti_dinar|
IQD|iraqi_dinar|
JOD|jordanian_dinar|
TND|tunisian_dinar|
DZD|algerian_dinar|
SAR|saudi_riyal saudiriyal|
QAR|qatari_riyal|
IRR|iranian_rial toman|
OMR|omani_rial|
YER|yemeni_rial|
AED|uae_dirham emirati_dirham|Dhs Dh
MAD|moroccan_dirham|
BDT|bangladeshi_taka taka|৳
MNT|mongolian_tugrik tugrik tughrik|₮
KZT|kazakh_tenge tenge|₸
GEL|georgian_lari lari|₾
CRC|costa_rican_colon|₡
ETB|ethiopian_birr birr|
VEF|venezuelan_bolivar bolivar|
"""
CURRENCY_WORDS: dict[str, str] = {
    "dollar": "dollar",
    "buck": "dollar",
    "pound": "pound",
    "franc": "franc",
    "rupee": "rupee",
    "dinar": "dinar",
    "riyal": "riyal",
    "rial": "rial",
    "peso": "peso",
    "shilling": "shilling",
    "dirham": "dirham",
    "krone": "krone",
    "krona": "krona",
    "lira": "lira",
    "cent": "cent",
    "penny": "penny",
    "pence": "penny",
    "quid": "GBP",
    "sen": "sen",
    "dime": "dime",
    "won": "won",
    "bitcoin": "bitcoin",
    "finnish markka": "finnish markka",
    "deutsche mark": "deutsche mark",
}
CURRENCY_SIGNS: dict[str, str] = {"$": "dollar", "¥": "JPY", "¢": "cent"}
for _name, _words, _signs in dense_rows(_MONEY):
    for _word in _words.split():
        CURRENCY_WORDS[_word.replace("_", " ")] = _name
    for _sign in _signs.split():
        CURRENCY_SIGNS[_sign] = _name
CURRENCY_WORDS |= {w + "s": n for w, n in list(CURRENCY_WORDS.items()) if not w.endswith(("s", "pence"))} | {
    "pennies": "penny",
    "kroner": "krone",
    "kronor": "krona",
}
CURRENCY_CODES = frozenset(name for name, *_ in dense_rows(_MONEY))

# Hundredths of a currency family; they compare after conversion.
HUNDREDTHS = {"cent": "dollar", "penny": "pound", "sen": "MYR"}
# An unnamed member of a family may be any of these.
FAMILIES = {
    "dollar": frozenset("USD CAD AUD NZD HKD SGD TWD JMD".split()),
    "pound": frozenset("GBP EGP LBP SYP SDG".split()),
    "franc": frozenset(("CHF",)),
    "rupee": frozenset("INR PKR LKR NPR".split()),
    "dinar": frozenset("KWD IQD JOD TND DZD RSD".split()),
    "riyal": frozenset(("SAR", "QAR")),
    "rial": frozenset("IRR OMR YER".split()),
    "peso": frozenset("MXN PHP ARS CLP COP".split()),
    "shilling": frozenset("KES TZS UGX".split()),
    "dirham": frozenset(("AED", "MAD")),
    "krone": frozenset(("NOK", "DKK")),
    "krona": frozenset(("SEK",)),
    "lira": frozenset(("TRY", "LBP", "SYP")),
    "won": frozenset(("KRW",)),
}
CURRENCY_STARTS = frozenset(name.split()[0] for name in CURRENCY_WORDS)
CURRENCY_ENDS = frozenset(name.split()[-1] for name in CURRENCY_WORDS)
