"""Site → pages and data, as plain values: nothing here knows an engine or writes a file."""
