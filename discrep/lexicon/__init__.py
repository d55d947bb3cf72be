"""What English words have to do with each other: WordNet's senses, as far as a comparison asks for them."""
