"""The controls that pages and wizards are made of."""
