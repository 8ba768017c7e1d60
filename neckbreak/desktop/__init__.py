"""One module for each service of the platform: a contract, a class per mechanism, a chooser."""
