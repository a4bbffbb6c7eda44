"""Workbooks of tasks, shown beside what the office has before anything is saved."""

BOOKS = frozenset({".xlsx", ".xls", ".ods"})
"""Endings of files that are offered as workbooks of tasks."""
