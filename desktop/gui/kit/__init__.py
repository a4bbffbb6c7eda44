"""Controls that know nothing of an office: look, fields, tables, dialogs, parts of pages."""
