"""Wizards: step by step over the machines of services."""
