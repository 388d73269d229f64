"""What triggers do, as callbacks."""
