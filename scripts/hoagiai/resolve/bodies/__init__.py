"""Which body a printed name is, said by whom and when; and the bodies that plans name."""
