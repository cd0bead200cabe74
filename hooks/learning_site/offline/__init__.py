"""The site where there is no connection: kept by a browser, or as a folder in an archive."""
