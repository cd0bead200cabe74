"""From facts to HTML: views of values, tables, boxes and cards, shown by Jinja fragments."""
