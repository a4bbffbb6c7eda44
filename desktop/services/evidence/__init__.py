"""Evidence files of tasks."""
