"""One file for each kind of thing that people do. A handler parses, calls one use case, and answers."""
