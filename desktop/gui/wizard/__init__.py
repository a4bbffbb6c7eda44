"""The plan wizard, one step a file, over the machine of services."""
