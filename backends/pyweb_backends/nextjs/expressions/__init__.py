"""Expressions of the IR in TypeScript, with Python's meaning."""
