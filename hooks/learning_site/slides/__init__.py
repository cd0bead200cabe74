"""A page as slides: its sections for the room, and what the trainer says beside them."""
