"""Days off and working days."""
