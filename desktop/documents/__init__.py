"""Files in and out: the only room that knows Word, Excel and PDF text."""
