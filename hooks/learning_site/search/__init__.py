"""Search: one small index per language, made at build time, that the browser only looks up.

A word is found in all its forms, because the index is kept by roots, and a table of roots and forms
comes with it. Which roots a language has is the business of :mod:`.stemmers`, named by the
language's own file; what else readers may type, of :mod:`.aliases`.
"""
