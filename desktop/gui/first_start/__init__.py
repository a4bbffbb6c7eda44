"""The first start of a data folder."""
