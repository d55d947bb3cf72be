"""What a mention is about: clauses, tense, speech, events and anchors."""
