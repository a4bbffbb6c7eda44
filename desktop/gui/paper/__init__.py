"""A document as it stands on paper: its pages, their preview, PDF and print."""
