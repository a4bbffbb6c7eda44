"""What an office does: plain dataclasses and pure functions, without Qt, SQL, files or a clock."""
