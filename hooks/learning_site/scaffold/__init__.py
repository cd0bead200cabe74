"""New files to fill in: items, pages, tables, sources, languages, with their open questions."""
