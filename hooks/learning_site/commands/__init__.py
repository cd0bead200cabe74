"""Commands that run inside the project's environment; ``dev.py`` hands over to them."""
