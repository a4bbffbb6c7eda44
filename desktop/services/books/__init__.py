"""Workbooks of tasks."""
