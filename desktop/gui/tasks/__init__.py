"""The tasks: list, filters, month, year, board, reports of progress."""
