"""Runs the app's modules over constants, vars and descriptions of components; start in `pipeline.py`."""

# The parts know each other: read in this order, each finds what it needs, whichever is asked for first.
from pyweb_compiler.evaluate import interpreter as interpreter
