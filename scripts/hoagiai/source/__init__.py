"""Files as text that remembers file and line."""
