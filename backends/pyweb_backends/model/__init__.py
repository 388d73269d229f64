"""Typed trees of the target: what the backends decide and the emitters spell."""
