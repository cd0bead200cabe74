"""Styles and scripts of a built site: joined, without what no page uses, named by their content."""
