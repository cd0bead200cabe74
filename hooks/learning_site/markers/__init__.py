"""Markers in Markdown, ``{{ name("value") }}``: their grammar and their expansion."""
