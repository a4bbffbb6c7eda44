"""What knows nothing of an office: text, days, periods, numbers, citations, errors."""
