"""What is due in a month, a year or a week, and by person."""
