"""The error of a mistake in pyweb itself."""


class BugError(Exception):
    """Something that must not happen did; never the fault of the app."""
