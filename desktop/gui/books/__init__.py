"""Workbooks of tasks, shown beside what the office has before anything is saved."""
