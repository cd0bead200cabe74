"""Addresses outside the site: asked for once in a while, never while a site is built."""
