"""Text → model, one module per kind of thing."""
