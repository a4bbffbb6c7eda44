"""Tasks: lists and reports of progress."""
