"""Checks that need more than one file, and checks of the built site."""
