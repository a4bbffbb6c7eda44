"""Tasks: what they say, when they are due, where they stand."""
