"""Windows, tray and figure: they show state, emit intent and make all words."""
