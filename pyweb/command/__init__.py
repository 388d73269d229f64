"""What the commands do; printing and exiting are left to `pyweb.cli`."""
