"""Spells the planned repository as text; start in `project.py`."""

# The parts know each other: read in this order, each finds what it needs, whichever is asked for first.
from pyweb_emitters.print import typescript_expressions as typescript_expressions
