"""What shows and changes the text and the assignment of a plan, on its page and in the wizard."""
