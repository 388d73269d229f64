"""State classes: their vars, handlers and what the UI reads of them."""
