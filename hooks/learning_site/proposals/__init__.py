"""Forms in which readers propose an item, a term, a source or a correction, without git or YAML."""
