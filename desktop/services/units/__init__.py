"""The directory of units."""
