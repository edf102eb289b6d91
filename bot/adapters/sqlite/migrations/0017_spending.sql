-- Counted by money and by what was made, and at the time when it is spent: what waits a day at the gate is paid on the
-- day that it leaves.

-- When the paid POST was made. Infinite while that is still to come, or while nobody knows whether it must be made again:
-- until then it counts on every day.
ALTER TABLE jobs ADD COLUMN counted_at REAL GENERATED ALWAYS AS (
    iif(
        state IN ('preparing', 'queued', 'submitting', 'unconfirmed'),
        9e999,
        coalesce(submitted_at, created_at)
    )
) VIRTUAL;

-- The group that a job counts for, also where its video goes to who asked, in private. NULL: for none.
ALTER TABLE jobs ADD COLUMN counted_chat_id INTEGER;

UPDATE jobs SET counted_chat_id = chat_id WHERE is_group;

DROP INDEX jobs_counted_of_user;
CREATE INDEX jobs_counted_of_user ON jobs (user_id, counted_at)
    WHERE state NOT IN ('undelivered', 'failed', 'cancelled');

DROP INDEX jobs_counted_in_group;
CREATE INDEX jobs_counted_in_group ON jobs (counted_chat_id, counted_at, user_id)
    WHERE state NOT IN ('undelivered', 'failed', 'cancelled') AND counted_chat_id IS NOT NULL;

-- For the groups that become supergroups.
CREATE INDEX jobs_of_counted_chat ON jobs (counted_chat_id) WHERE counted_chat_id IS NOT NULL;

CREATE INDEX jobs_undeliverable_of_user ON jobs (user_id, counted_at)
    WHERE state IN ('undelivered', 'failed') AND ready_at IS NOT NULL AND cost_micros IS NOT 0;

CREATE INDEX jobs_undeliverable_in_group ON jobs (counted_chat_id, user_id, counted_at)
    WHERE state IN ('undelivered', 'failed') AND ready_at IS NOT NULL AND cost_micros IS NOT 0
        AND counted_chat_id IS NOT NULL;

DROP INDEX jobs_spending;
CREATE INDEX jobs_spending ON jobs (counted_at, number, state, cost_micros, price_micros);

CREATE INDEX jobs_spending_of_user ON jobs (user_id, counted_at, number, state, cost_micros, price_micros);

-- What stays of a forgotten job is needed as long as it counts.
DROP INDEX jobs_forgotten;
CREATE INDEX jobs_forgotten ON jobs (counted_at) WHERE forgotten_at IS NOT NULL;

-- Telegram's own ids of what was made of a result on somebody's wish: it is sent again by them, for nothing.
ALTER TABLE jobs ADD COLUMN document_file_id TEXT;
ALTER TABLE jobs ADD COLUMN frame_file_id TEXT;

-- How much was fetched once more for people, in bytes.
CREATE TABLE fetches (
    user_id    INTEGER NOT NULL,
    fetched_at REAL NOT NULL,
    bytes      INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE INDEX fetches_of_user ON fetches (user_id, fetched_at, bytes);

CREATE INDEX fetches_by_age ON fetches (fetched_at);

-- What counts as a video: what was delivered, or is under way, late or not; the indexes `jobs_counted_*` have the same
-- terms.
DROP VIEW counted_jobs;
CREATE VIEW counted_jobs AS
SELECT * FROM jobs WHERE state NOT IN ('undelivered', 'failed', 'cancelled');

-- Made and paid for, and nobody has it; of these the first few of a person in a day are excused.
CREATE VIEW undeliverable_jobs AS
SELECT * FROM jobs
WHERE state IN ('undelivered', 'failed') AND ready_at IS NOT NULL AND cost_micros IS NOT 0;

-- What counts as money, whatever becomes of its file. What failed for nothing has a cost of 0.
CREATE VIEW paid_jobs AS
SELECT *, coalesce(cost_micros, price_micros, 0) AS micros FROM jobs WHERE state <> 'cancelled';
