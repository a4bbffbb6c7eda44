"""The plan wizard, without a window."""
