"""The laws: one module per noun, one function per law."""
