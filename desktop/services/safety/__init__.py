"""Backups, restoring, upgrades, the password."""
