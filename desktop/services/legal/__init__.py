"""The library of legal documents."""
