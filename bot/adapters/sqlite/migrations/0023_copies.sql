-- A copy that is put back knows nothing of what was paid since, and money is told apart by what stays of a generation.

-- From when on the records are searched, where a POST may have been made before `submitted_at`: by the database that
-- this one is an older copy of.
ALTER TABLE jobs ADD COLUMN sought_since REAL;

-- Whether its media are still to be fetched before it may be posted: the copy had it in `preparing`.
ALTER TABLE jobs ADD COLUMN is_unprepared INTEGER NOT NULL DEFAULT 0 CHECK (is_unprepared IN (0, 1));

-- What a charge at the provider is explained by, also when its job is forgotten: no person, no chat, no word.
CREATE TABLE generations (
    id          TEXT PRIMARY KEY,           -- the provider's
    model       TEXT NOT NULL,
    accepted_at REAL NOT NULL,
    cost_micros INTEGER CHECK (cost_micros >= 0),
    outcome     TEXT NOT NULL CHECK (outcome IN ('underway', 'made', 'failed', 'unknown'))
) STRICT;

CREATE INDEX generations_by_age ON generations (accepted_at);

INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
SELECT generation_id, model, coalesce(submitted_at, created_at), cost_micros, CASE
    WHEN state = 'generating' THEN 'underway'
    WHEN state IN ('sending', 'delivered', 'undelivered') THEN 'made'
    WHEN cost_micros = 0 THEN 'failed'
    WHEN ready_at IS NOT NULL THEN 'made'
    ELSE 'unknown'
END
FROM jobs WHERE generation_id IS NOT NULL
ON CONFLICT (id) DO NOTHING;

CREATE TRIGGER generations_are_kept AFTER UPDATE OF state, generation_id, cost_micros ON jobs
WHEN NEW.generation_id IS NOT NULL
BEGIN
    INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
    VALUES (NEW.generation_id, NEW.model, min(
        -- In a copy that is put back `submitted_at` is the moment of that: the POST may have come long before.
        coalesce(NEW.sought_since, 9e999), coalesce(NEW.submitted_at, NEW.created_at)
    ), NEW.cost_micros, CASE
        WHEN NEW.state = 'generating' THEN 'underway'
        WHEN NEW.state IN ('sending', 'delivered', 'undelivered') THEN 'made'
        WHEN NEW.cost_micros = 0 THEN 'failed'
        WHEN NEW.ready_at IS NOT NULL THEN 'made'
        ELSE 'unknown'
    END)
    ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
END;
