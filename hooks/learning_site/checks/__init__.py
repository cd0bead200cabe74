"""Checks that need more than one file, and checks of the built site."""

ENOUGH = 100
"""As many problems of one rule as anyone reads at once in one file; the rest come with the next
run. A page may be an attack, or a whole book pasted into the wrong place.
"""
