"""What comes after the engine: the walk over every link, the search index, the sitemap."""
