-- The troubles that the admins were told of, so that none is told twice.

CREATE TABLE notices (
    topic   TEXT PRIMARY KEY,
    told_at REAL NOT NULL
) STRICT;
