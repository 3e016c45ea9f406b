"""The generator: specs in, `src/b24/api/` out. It never imports `b24`, so that a broken runtime cannot stop it."""
