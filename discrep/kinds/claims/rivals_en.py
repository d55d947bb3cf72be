"""English acts that have one agent, and causes of harm that exclude each other."""

from __future__ import annotations

# acts that, told of one thing, have one agent
SOLE = frozenset(
    "win kill shoot assassinate murder stab found founded invent write compose paint direct discover buy acquire fire bomb shell seize capture attack hit arrest hijack kidnap host beat defeat sign veto open marry land build design".split()
)

# causes of harm; those of two rows exclude each other
CAUSES = """
shell artillery shelling mortar
suicide bomber
airstrike air-strike warplane jet missile
knife stabbing blade
gunfire gunshot bullet gunman
poison poisoning
drowning
fire flame smoke
avalanche
lightning
landslide mudslide
"""
