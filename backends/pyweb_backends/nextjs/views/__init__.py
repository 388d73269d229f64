"""Views of the IR in JSX."""
