"""The words: Markdown pages and their twins, headings, addresses and the site's settings."""
