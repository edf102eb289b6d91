-- Who has led, one row for each time that somebody won. Whoever has won writes its row before anything else, and
-- so before any migration: `lead.py` runs this file where there is no such table yet. The schema runner then
-- finds it there.
CREATE TABLE IF NOT EXISTS terms (
    -- Counts up; gaps mean nothing.
    term bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Host and number of the process.
    name text NOT NULL,
    -- Unix seconds by this server's clock, as all times here.
    began_at double precision NOT NULL,
    -- When it last showed that it can write.
    beat_at double precision NOT NULL,
    -- When it resigned; NULL: it leads, or has ended without a word.
    ended_at double precision,
    -- From when on this server's clock has gone without a jump, as far as those who led have seen.
    sure_since double precision NOT NULL,
    -- The last start of its machine's system; empty: it has no name.
    boot text NOT NULL,
    -- By this server's clock the moment of that start, as it was at the last beat.
    epoch double precision NOT NULL
) WITH (fillfactor = 50);
