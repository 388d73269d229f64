"""Turns what was evaluated into the IR; start in `pipeline.py`."""

# The parts know each other: read in this order, each finds what it needs, whichever is asked for first.
from pyweb_compiler.lower import views as views
