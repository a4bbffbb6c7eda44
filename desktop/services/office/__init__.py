"""The office and its settings."""
