"""Plans: their text, head and foot, how they are drafted, and how they go on in the next year."""
