-- One row that means nothing: it is written to see whether the file can be.

CREATE TABLE write_probe (
    number     INTEGER PRIMARY KEY CHECK (number = 1),
    written_at REAL NOT NULL
) STRICT;
