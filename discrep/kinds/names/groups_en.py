"""Names of movements and peoples of other scripts that English writes in several ways; a text keeps to one."""

from __future__ import annotations

# Each row: spellings of one name, folded, without article and without the plural's s.
SPELLINGS: tuple[tuple[str, ...], ...] = (
    ("hezbollah", "hizbollah", "hizballah", "hezballah", "hizbullah", "hezbullah", "hizbulla", "hezbolla"),
    ("houthi", "huthi", "houti"),
    ("qaeda", "qaida", "kaeda", "kaida", "qaedah"),
    ("daesh", "daish", "da esh"),
    ("nusra", "nusrah", "nosra"),
    ("shabaab", "shabab", "chabab"),
    ("taliban", "taleban"),
    ("peshmerga", "pashmerga", "peshmarga"),
    ("mujahideen", "mujahedin", "mujahidin", "mujahedeen", "mujaheddin", "mojahedin"),
    ("fedayeen", "fidayeen", "fedayin"),
    ("janjaweed", "janjawid"),
    ("uighur", "uyghur", "uigur", "uygur"),
    ("rohingya", "rohinga"),
    ("yazidi", "yezidi", "ezidi"),
    ("alawite", "alaouite", "allawite"),
    ("druze", "druse"),
    ("pashtun", "pushtun", "pashtoon"),
    ("tuareg", "touareg", "twareg"),
    ("fulani", "foulani"),
    ("shiite", "shi ite"),
    ("quran", "koran", "qur an"),
    ("sharia", "shariah", "shari a"),
    ("basij", "baseej"),
    ("haredi", "charedi"),
    ("hasidic", "chassidic", "hassidic", "chasidic"),
    ("hanukkah", "chanukah", "hanukah"),
    ("tehreek", "tehrik", "tahrik", "tahreek"),
    ("kuomintang", "guomindang"),
)
