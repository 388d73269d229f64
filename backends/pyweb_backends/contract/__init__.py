"""What crosses the wire between the two halves of the output."""

from pyweb_backends.contract.contract import (
    ApiContract,
    EventContract,
    FieldContract,
    ParamContract,
    RecordContract,
    StateContract,
    VarContract,
)
from pyweb_backends.contract.plan import plan_contract

__all__ = [
    "ApiContract",
    "EventContract",
    "FieldContract",
    "ParamContract",
    "RecordContract",
    "StateContract",
    "VarContract",
    "plan_contract",
]
