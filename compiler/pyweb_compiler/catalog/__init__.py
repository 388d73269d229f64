"""The vocabulary of component factories, as data."""
