"""Values and pure functions: no Qt, no clock, no files, no platform, no sentences."""
