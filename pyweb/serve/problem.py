"""Why an app cannot be served."""


class ServeError(Exception):
    """Something outside the app is missing or failed; the message says what, and what to do."""
