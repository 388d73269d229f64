"""Expressions of the IR in TypeScript, with Python's meaning."""

# The parts know each other: read in this order, each finds what it needs, whichever is asked for first.
from pyweb_backends.nextjs.expressions import expression as expression
