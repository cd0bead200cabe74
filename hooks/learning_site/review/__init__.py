"""What a proposal changes, told for those who review it: two versions of a site, compared."""
