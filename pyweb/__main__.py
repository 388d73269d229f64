"""`python -m pyweb`."""

from pyweb.cli import main

main()
