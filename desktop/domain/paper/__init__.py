"""Documents as they stand on paper, measured by the decree."""
