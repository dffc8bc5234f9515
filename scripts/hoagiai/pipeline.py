"""The one road."""
