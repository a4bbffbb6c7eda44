"""The settings, with days off and backups."""
