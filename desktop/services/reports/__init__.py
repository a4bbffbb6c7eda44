"""Reports to the level above."""
