"""Installs, builds and serves an emitted repository on one port."""
