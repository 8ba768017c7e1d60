"""Settings and history on disk."""
