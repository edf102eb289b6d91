-- How many paid POSTs were begun, so that each of the provider's failed records can be accounted for. Nobody knows
-- it of those under way: one more than the one that is certain makes them wait rather than be given up.

ALTER TABLE jobs ADD COLUMN posts INTEGER NOT NULL DEFAULT 0 CHECK (posts >= 0);

UPDATE jobs SET posts = 2
WHERE submitted_at IS NOT NULL AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled');

-- On which clock the times in this file are; one row.

CREATE TABLE clock (
    number     INTEGER PRIMARY KEY CHECK (number = 1),
    boot       TEXT NOT NULL,  -- the system's own name for its last start
    epoch      REAL NOT NULL,  -- Unix seconds at that start, by the clock of these times
    other      REAL NOT NULL,  -- the same by the system's second way to tell how long it has run
    sure_since REAL NOT NULL   -- from then on no time is uncertain
) STRICT;
