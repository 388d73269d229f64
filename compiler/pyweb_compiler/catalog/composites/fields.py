"""Text areas: what they do beyond their element."""

import pyweb as pw


def text_area(*text, auto_height=None, enter_key_submit=None, **props):
    """A text input of several lines, in the look of the theme."""
    return pw.vendored.text_area(**_with_extras(text, auto_height, enter_key_submit, props))


def textarea(*text, auto_height=None, enter_key_submit=None, **props):
    """A plain text input of several lines."""
    return pw.vendored.textarea(**_with_extras(text, auto_height, enter_key_submit, props))


def _with_extras(text, auto_height, enter_key_submit, props):
    """The keywords of a text area with its text, and with those that are no props of the element."""
    for part in text:
        props["default_value"] = props["default_value"] + part if "default_value" in props else part
    if isinstance(auto_height, pw.Var):
        props["field_sizing"] = pw.cond(auto_height, "content", "fixed")
    elif auto_height:
        props["field_sizing"] = "content"
    if isinstance(enter_key_submit, pw.Var) or enter_key_submit:
        submit = pw.Var(
            "submitOnEnter",
            _var_data=pw.vars.VarData(imports={"@/lib/submit-on-enter": "submitOnEnter"}),
        )
        if isinstance(enter_key_submit, pw.Var):
            submit = pw.cond(enter_key_submit, submit, pw.Var("undefined"))
        props["custom_attrs"] = {**props.get("custom_attrs", {}), "onKeyDown": submit}
    return props
