"""Documents that the program makes."""
