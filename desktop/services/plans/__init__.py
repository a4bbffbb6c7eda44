"""Plans: their text, their duties, their files."""
