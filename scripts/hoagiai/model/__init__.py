"""What the site is made of: frozen values without any input or output."""
