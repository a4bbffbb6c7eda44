"""The list of plans, and a plan's own page."""
