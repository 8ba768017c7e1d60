"""NeckBreak: short, guided breaks for the neck at a good moment of desk work."""

__version__ = "0.1.0"
APP_ID = "io.github.neckbreak.NeckBreak"
