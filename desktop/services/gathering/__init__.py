"""What offices below sent, as the consolidation and the report on it need it."""
