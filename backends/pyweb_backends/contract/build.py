"""Names a build, so that an open tab of another one notices."""

from __future__ import annotations

import base64
import hashlib

from pyweb_backends.contract.contract import ApiContract
from pyweb_compiler import ir


def build_id(app: ir.App, contract: ApiContract) -> str:
    """Changes when anything changes that both halves rely on: the contract, or the code behind it."""
    text = repr((contract, [(module.path, module.code) for module in app.modules]))
    digest = base64.b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()
    return f"{digest[:4]}-{digest[4:8]}"
