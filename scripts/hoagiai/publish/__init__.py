"""The only room that knows an engine: staging, MkDocs, finishing."""
