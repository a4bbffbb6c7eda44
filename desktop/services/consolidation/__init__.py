"""Progress workbooks of many offices added together."""
