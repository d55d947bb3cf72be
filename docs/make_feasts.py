"""Writes the table of feasts whose days are published, not computed: discrep/kinds/dates/data/feasts.tsv.

usage: python docs/make_feasts.py   (in an environment with hijridate and holidays, both MIT)

Islamic days are those of the Umm al-Qura calendar as hijridate has it; Indian, Buddhist and east Asian days are
those of the lists that the holidays project keeps. A day may be kept a day earlier or later from place to place.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "discrep" / "kinds" / "dates" / "data" / "feasts.tsv"
HIJRI_YEARS = range(1343, 1500)
HIJRI = {
    "islamic-new-year": (1, 1), "tasua": (1, 9), "ashura": (1, 10), "arbaeen": (2, 20), "mawlid": (3, 12),
    "isra-and-miraj": (7, 27), "mid-shaban": (8, 15), "ramadan": (9, 1), "laylat-al-qadr": (9, 27),
    "eid-al-fitr": (10, 1), "arafah": (12, 9), "eid-al-adha": (12, 10),
}  # fmt: skip
HINDU = {
    "diwali": "DIWALI_INDIA", "naraka-chaturdashi": "NARAKA_CHATURDASHI", "dussehra": "DUSSEHRA",
    "navaratri": "SHARAD_NAVRATRI", "holi": "HOLI", "maha-shivaratri": "MAHA_SHIVARATRI", "ram-navami": "RAM_NAVAMI",
    "janmashtami": "JANMASHTAMI", "ganesh-chaturthi": "GANESH_CHATURTHI", "raksha-bandhan": "RAKSHA_BANDHAN",
    "chhath": "CHHATH_PUJA", "rath-yatra": "RATH_YATRA", "mahavir-jayanti": "MAHAVIR_JAYANTI",
    "guru-nanak-jayanti": "GURU_NANAK_JAYANTI", "guru-gobind-singh-jayanti": "GURU_GOBIND_SINGH_JAYANTI",
    "guru-ravidas-jayanti": "GURU_RAVIDAS_JAYANTI", "valmiki-jayanti": "MAHARSHI_VALMIKI_JAYANTI", "onam": "ONAM",
    "pongal": "PONGAL", "makar-sankranti": "MAKAR_SANKRANTI", "vaisakhi": "VAISAKHI",
    "vasant-panchami": "BASANT_PANCHAMI", "ugadi": "GUDI_PADWA", "thaipusam": "THAIPUSAM",
    "karva-chauth": "KARWA_CHAUTH",
}  # fmt: skip
CHINESE = {
    "lunar-new-year": "LUNAR_NEW_YEAR", "mid-autumn": "MID_AUTUMN", "dragon-boat": "DRAGON_BOAT",
    "double-ninth": "DOUBLE_NINTH",
}  # fmt: skip


def hijri() -> dict[str, list[dt.date]]:
    from hijridate import Hijri

    return {
        key: [dt.date(*Hijri(year, *day).to_gregorian().datetuple()) for year in HIJRI_YEARS]
        for key, day in HIJRI.items()
    }


def listed(calendar: type, names: dict[str, str]) -> dict[str, list[dt.date]]:
    return {
        key: [
            dt.date(year, *day)
            for year, days in sorted(getattr(calendar, f"{name}_DATES").items())
            for day in pairs(days)
        ]
        for key, name in names.items()
    }


def pairs(days: tuple[object, ...]) -> tuple[tuple[int, int], ...]:
    """One (month, day), or the two of a year that has the feast twice."""
    return (days,) if isinstance(days[0], int) else days  # type: ignore[return-value]


def main() -> None:
    from holidays.calendars.buddhist import _BuddhistLunisolar
    from holidays.calendars.chinese import _ChineseLunisolar
    from holidays.calendars.hindu import _HinduLunisolar

    rows = hijri() | listed(_HinduLunisolar, HINDU) | listed(_ChineseLunisolar, CHINESE)
    rows |= listed(_BuddhistLunisolar, {"vesak": "VESAK"})
    lines = [
        "# Made by docs/make_feasts.py from hijridate (Umm al-Qura) and holidays, both MIT. Feast, then its days."
    ]
    lines += ["\t".join([key, *(day.isoformat() for day in days)]) for key, days in sorted(rows.items())]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
