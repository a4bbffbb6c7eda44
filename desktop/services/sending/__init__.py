"""What is sent out of the office, and the file of a whole piece of work."""
