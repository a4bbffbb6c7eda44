"""Reports to the level above: when due, the figures as they stood, the text and where each sentence is from."""
