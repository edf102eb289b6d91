-- When the process that works with this file last wrote that it lives; one row.

CREATE TABLE heartbeat (
    number  INTEGER PRIMARY KEY CHECK (number = 1),
    beat_at REAL NOT NULL
) STRICT;
