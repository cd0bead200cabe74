"""Schemas and snippets for editors, made from the shapes of the files: help while one writes."""
