"""Superiors' papers: what they ask of the office, the plan made of them, and whether it answers them."""
