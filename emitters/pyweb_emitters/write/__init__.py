"""Puts emitted files on the disk: atomically, and never over somebody's edits."""

from pyweb_emitters.problem import OutputError, Problem, ProblemKind
from pyweb_emitters.write.apply import WriteReport, apply, recover
from pyweb_emitters.write.lock import locked
from pyweb_emitters.write.place import check_place
from pyweb_emitters.write.plan import Action, Step, WritePlan, plan_writes
from pyweb_emitters.write.untouched import untouched

__all__ = [
    "Action",
    "OutputError",
    "Problem",
    "ProblemKind",
    "Step",
    "WritePlan",
    "WriteReport",
    "apply",
    "check_place",
    "locked",
    "plan_writes",
    "recover",
    "untouched",
]
