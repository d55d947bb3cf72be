"""What the sources of a draft say of each of its facts: support, contradiction, or nothing."""
