"""Bounds on what is evaluated, so that hostile or accidental endless code ends."""

STEP_BUDGET = 2_000_000
"""Nodes that are evaluated before an app is taken to be in an endless loop."""
GRACE = 200_000
"""Steps that the rest of the app gets after that, so that its other errors are seen."""
RECURSION_LIMIT = 200


class OutOfSteps(Exception):
    """The step budget is used up."""
