"""Open data: the facts as files that other programs read. It never imports MkDocs."""
