"""Forms of units: sent out, taken back."""
