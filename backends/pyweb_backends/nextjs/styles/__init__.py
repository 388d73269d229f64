"""Style declarations as utility classes."""
