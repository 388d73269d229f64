"""The app object, its pages and its configuration."""
