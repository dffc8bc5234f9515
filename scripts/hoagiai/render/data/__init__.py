"""Open data: one definition of each record yields both the JSON and the JSON Schema beside it."""
