"""Sổ Kế hoạch: plans, tasks and reports of a commune office, offline."""

__version__ = "0.1.0"
