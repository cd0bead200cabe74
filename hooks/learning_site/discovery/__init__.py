"""What programs read of the site: search engines, messaging apps, readers of feeds."""
