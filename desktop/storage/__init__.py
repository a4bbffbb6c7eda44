"""The database file: the only room that knows SQLAlchemy."""
