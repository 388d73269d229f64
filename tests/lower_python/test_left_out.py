"""What a module does when it is imported: run by the backend if it has the module, else told once."""

from __future__ import annotations

from tests.lower.harness import compile_app

LOGGING = """
import logging

def set_up():
    logger = logging.getLogger("app")
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.StreamHandler())
    logger.info("started")
    return logger

logger = set_up()
logger.warning("ready")
"""
STATE = """
class State(pw.State):
    @pw.event
    def go(self):
        logger.info("go")
"""
PAGE = "def index():\n    return pw.button('x'{})\n"


def test_code_that_the_backend_runs_is_not_left_out() -> None:
    compiled = compile_app(LOGGING + STATE + PAGE.format(", on_click=State.go"))
    assert compiled.found == ()
    assert "logger.addHandler(" in compiled.app.modules[0].code


def test_a_module_that_is_left_out_is_told_once() -> None:
    compiled = compile_app(LOGGING + PAGE.format(""))
    assert compiled.found == (
        "PW208 `logger.setLevel(logging.INFO)` and 3 more lines of its module are left out:"
        " no handler needs this module, so no server runs it",
    )
