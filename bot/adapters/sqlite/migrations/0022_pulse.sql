-- Whether the bot is well, for who asks from outside; one row. Seconds are those since the system's start, which
-- nobody can set, so a look at this row is right whatever is done to the machine's clock.

CREATE TABLE pulse (
    number    INTEGER PRIMARY KEY CHECK (number = 1),
    boot      TEXT NOT NULL,     -- the system's own name for its start; empty: it has none
    running   REAL NOT NULL,     -- seconds since then, when all was well for the last time
    process   INTEGER NOT NULL,  -- the bot's number among the processes of
    namespace INTEGER NOT NULL,  -- this namespace; 0: the system knows none
    trouble   TEXT NOT NULL      -- what is not well; empty: all is
) STRICT;

-- A trouble stays when it is over, so that it is not told again within the hour.

ALTER TABLE notices ADD COLUMN over_at REAL;
