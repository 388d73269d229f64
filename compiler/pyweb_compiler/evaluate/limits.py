"""Bounds on what is evaluated, so that hostile or accidental endless code ends."""

from collections.abc import Sized

import libcst as cst

STEP_BUDGET = 1_000_000
"""Nodes that are evaluated before an app is taken to be in an endless loop."""
ELEMENT_STEPS = 50
"""What an element, or the use of a component, costs: its props are looked up, typed and lowered."""
CHILD_STEPS = 20
"""What each child of an element costs."""
SYMBOLIC_STEPS = 3
"""What an expression over vars costs: it is built, typed and measured."""
CALL_STEPS = 3
"""What a call of a function or class of the app costs beside its body."""
PAGE_STEPS = 500
"""What a page costs: files of its own, and all that is looked up in them."""
STATE_STEPS = 500
"""What a state costs."""
PARAMETER_STEPS = 2
"""What each parameter of a component costs where it is used."""
COMPUTED_BUDGET = 20_000
"""Steps for the first value of a computed var: one that takes longer is left to the server."""
GRACE = 100_000
"""Steps that the rest of the app gets after that, so that its other errors are seen."""
SEARCH_STEPS = 200
"""What it costs to look for a name that is near."""
RECURSION_LIMIT = 200
"""Calls of user functions in each other."""


class OutOfSteps(Exception):
    """The step budget is used up."""


class TooDeep(Exception):
    """A recursion did not end: unwound to where it began."""

    def __init__(self, node: cst.CSTNode) -> None:
        super().__init__()
        self.node = node
        """The function that was called once too often."""


def count_of(value: Sized) -> int:
    """How many items there are; Python itself cannot say it of the largest ranges."""
    if isinstance(value, range):
        return max(0, -((value.start - value.stop) // value.step))
    return len(value)
