"""What a superior's paper asks, of whom, and what this office makes of it."""
