"""What is left at the year's end."""
