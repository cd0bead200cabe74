"""What is printed: the site and its chapters as books, and what a session needs on paper."""
