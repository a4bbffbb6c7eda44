"""Tasks that no plan gives: those of conclusions and letters, and those that are set by hand."""
