"""Which texts fell behind their twins in other languages: sections of pages, and texts of facts.

A record says what each text was like when its languages were last in step. No history is needed.
"""
