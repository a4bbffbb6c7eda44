"""The frame around the pages: window, navigation, search, help, reminders, dropped files."""
