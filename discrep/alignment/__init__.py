"""Which facts answer the same question: stories, slots, similarity, assignment."""
