"""The office and its units."""
