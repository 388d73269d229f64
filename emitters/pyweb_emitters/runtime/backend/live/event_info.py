"""What the browser tells handlers about keys and the pointer."""

from typing_extensions import TypedDict


class KeyInputInfo(TypedDict):
    """The keys that were held while another was pressed."""

    alt_key: bool
    ctrl_key: bool
    meta_key: bool
    shift_key: bool


class PointerEventInfo(KeyInputInfo):
    """Where and with which buttons the pointer acted."""

    button: int
    buttons: int
    client_x: int
    client_y: int
