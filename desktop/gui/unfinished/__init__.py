"""What a year left unfinished."""
