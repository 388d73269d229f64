"""The files of the frontend, one kind a module."""
