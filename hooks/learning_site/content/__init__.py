"""The facts: their shapes, how they are loaded and checked, and the frozen library they become."""
