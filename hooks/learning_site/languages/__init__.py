"""The languages of a site: where a page exists in each of them."""
