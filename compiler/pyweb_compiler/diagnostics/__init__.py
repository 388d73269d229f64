"""What the compiler has to say about an app. Imports nothing else of the compiler."""

from pyweb_compiler.diagnostics.diagnostic import Diagnostic, Diagnostics, Related
from pyweb_compiler.diagnostics.registry import Rule, Severity
from pyweb_compiler.diagnostics.span import NOWHERE, Span
from pyweb_compiler.diagnostics.suggest import did_you_mean, is_slip, where_from

__all__ = [
    "NOWHERE",
    "Diagnostic",
    "Diagnostics",
    "Related",
    "Rule",
    "Severity",
    "Span",
    "did_you_mean",
    "is_slip",
    "where_from",
]
