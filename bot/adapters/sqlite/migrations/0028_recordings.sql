-- Voice messages that become words; bot/domain/recordings.py says what the states mean. No sound is kept.
CREATE TABLE recordings (
    number           INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    key              TEXT NOT NULL UNIQUE,
    state            TEXT NOT NULL CHECK (state IN ('wanted', 'posting', 'running', 'heard', 'told')),
    version          INTEGER NOT NULL,
    user_id          INTEGER NOT NULL,
    language         TEXT NOT NULL,
    chat_id          INTEGER NOT NULL,
    message_id       INTEGER NOT NULL,
    thread_id        INTEGER,
    direct_topic_id  INTEGER,
    is_group         INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    file_id          TEXT NOT NULL,  -- of the sound, where it lies at Telegram; empty: it is needed no more
    size_bytes       INTEGER,
    seconds          REAL,
    created_at       REAL NOT NULL,
    run_at           REAL NOT NULL,
    attempts         INTEGER NOT NULL CHECK (attempts >= 0),
    posted_at        REAL,
    model            TEXT NOT NULL DEFAULT '',  -- the provider's, once it was posted
    generation_id    TEXT,
    words            TEXT,
    problem          TEXT,           -- JSON
    price_micros     INTEGER CHECK (price_micros >= 0),
    cost_micros      INTEGER CHECK (cost_micros >= 0)
) STRICT;

CREATE INDEX recordings_open ON recordings (run_at) WHERE state <> 'told';

CREATE INDEX recordings_by_age ON recordings (created_at, number, user_id, cost_micros, price_micros);

CREATE INDEX recordings_of_user ON recordings (user_id, created_at, number, cost_micros, price_micros);

-- What was accepted stays in the ledger of what was made, as videos do.
CREATE TRIGGER recordings_are_kept AFTER UPDATE OF state, generation_id, cost_micros ON recordings
WHEN NEW.generation_id IS NOT NULL AND NEW.state IN ('running', 'heard')
BEGIN
    INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
    VALUES (
        NEW.generation_id, NEW.model, coalesce(NEW.posted_at, NEW.created_at), NEW.cost_micros,
        CASE
            WHEN NEW.state = 'running' THEN 'underway'
            WHEN NEW.words IS NOT NULL THEN 'made'
            WHEN NEW.cost_micros = 0 THEN 'failed'
            ELSE 'unknown'
        END
    )
    ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
END;

-- What counts as money, whatever becomes of it: videos, and voice messages that were written down.
DROP VIEW paid_jobs;
CREATE VIEW paid_jobs AS
SELECT number, user_id, counted_at, coalesce(cost_micros, price_micros, 0) AS micros
FROM jobs WHERE state <> 'cancelled'
UNION ALL
SELECT number, user_id, created_at AS counted_at, coalesce(cost_micros, price_micros, 0) AS micros
FROM recordings;
