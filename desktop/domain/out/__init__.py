"""What goes out as data: workbooks and the calendar file."""
