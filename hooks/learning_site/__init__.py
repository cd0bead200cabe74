"""A generator for educational websites that compare things, in several languages.

This package owns everything that is not a web framework: reading and checking the facts in
``content/`` and the words in ``docs/``, addresses, markers, and the HTML of tables and boxes.
It knows no topic and no list of languages, and it never imports MkDocs: the adapters one folder
up translate MkDocs's events into calls of this package.
"""
