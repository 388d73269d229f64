"""Component factories, by family."""
