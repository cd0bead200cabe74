"""From facts to HTML: views of values, tables, boxes and cards, and the fragments that show them."""
