"""Deeds: what became of somebody or something, and who did it, told by two articles in other words."""
