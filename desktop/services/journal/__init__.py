"""The journal: undo, redo and the audit."""
