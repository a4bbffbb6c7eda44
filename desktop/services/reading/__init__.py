"""Plans from files."""
