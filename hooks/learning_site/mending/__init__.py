"""What ``check --fix`` mends by itself: spaces, quotes, discouraged spellings, the order of keys.

Only what leaves no choice is mended. Each mend is tried in a copy of the project and kept if the
check then says nothing new of the lines that it touched.
"""
