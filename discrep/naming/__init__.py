"""Folding, name parts, name spans and transliteration: what names, offices and framing share."""
