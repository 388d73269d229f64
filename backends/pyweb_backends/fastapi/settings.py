"""`settings.py`: what can be configured."""

from __future__ import annotations

from pyweb_backends.model.project import PyFile, Role
from pyweb_backends.model.python import PyAssign, PyCall, PyClass, PyImport, PyModule, PyName


def plan_settings() -> PyFile:
    """One class of settings, to be extended by the team that owns the repository."""
    return PyFile(
        path="backend/settings.py",
        role=Role.SEEDED,
        module=PyModule(
            doc="Everything that the environment configures; `.env.example` lists the variables.",
            imports=(PyImport(module="live"),),
            body=(
                PyClass(
                    name="Settings",
                    bases=("live.Settings",),
                    doc="The limits of the state engine, and whatever the app adds.",
                    body=(),
                ),
                PyAssign(target="settings", value=PyCall(function=PyName(name="Settings"))),
            ),
        ),
    )
