-- The first tables. A migration is never changed once it was released; the next one is 0002.
-- All times are Unix seconds. SQLite does not know CHECKs and partial indexes by name from elsewhere, so the
-- sets of states stand here in full; tests hold them against bot/domain/job.py.

CREATE TABLE jobs (
    number            INTEGER PRIMARY KEY,  -- the order of admission, where times are equal
    id                TEXT NOT NULL UNIQUE,
    key               TEXT NOT NULL UNIQUE,
    state             TEXT NOT NULL CHECK (state IN (
                          'preparing', 'queued', 'submitting', 'unconfirmed', 'generating', 'sending',
                          'delivered', 'undelivered', 'failed', 'cancelled')),
    user_id           INTEGER NOT NULL,
    language          TEXT NOT NULL,
    chat_id           INTEGER NOT NULL,
    message_id        INTEGER NOT NULL,
    thread_id         INTEGER,
    is_group          INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    request           TEXT NOT NULL,        -- JSON
    model             TEXT NOT NULL,
    parameters        TEXT NOT NULL,        -- JSON
    created_at        REAL NOT NULL,
    run_at            REAL NOT NULL,
    turn              INTEGER NOT NULL,
    attempts          INTEGER NOT NULL,
    submitted_at      REAL,
    generation_id     TEXT,
    video_url         TEXT,
    ready_at          REAL,
    late_at           REAL,
    send_began_at     REAL,
    ended_at          REAL,
    status_message_id INTEGER,
    result_message_id INTEGER,
    result_file_id    TEXT,
    problem           TEXT,                 -- JSON
    told              TEXT,
    again_of          TEXT
) STRICT;

-- SQLite takes a partial index only for a query that repeats the index's WHERE, term by term.

-- The queue in the order in which it is served. run_at is in it so that jobs which are put off are passed
-- over without a look at the table.
CREATE INDEX jobs_queue ON jobs (turn, created_at, number, run_at) WHERE state = 'queued';

-- What is due; late_at is in it so that the places at the provider are counted without a look at the table.
CREATE INDEX jobs_by_state ON jobs (state, run_at, number, late_at);

CREATE INDEX jobs_active_of_user ON jobs (user_id, created_at, number, late_at)
    WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled');

CREATE INDEX jobs_counted_of_user ON jobs (user_id, created_at)
    WHERE state NOT IN ('failed', 'cancelled') AND late_at IS NULL;

CREATE INDEX jobs_counted_in_group ON jobs (chat_id, created_at)
    WHERE is_group AND state NOT IN ('failed', 'cancelled') AND late_at IS NULL;

CREATE INDEX jobs_waiting_of_user ON jobs (user_id, turn) WHERE state IN ('preparing', 'queued');

CREATE INDEX jobs_claimed ON jobs (turn) WHERE submitted_at IS NOT NULL;

CREATE INDEX jobs_claimed_of_user ON jobs (user_id, turn) WHERE submitted_at IS NOT NULL;

CREATE INDEX jobs_ready ON jobs (model, ready_at, submitted_at) WHERE ready_at IS NOT NULL;

CREATE INDEX jobs_stale_status ON jobs (number)
    WHERE state = 'delivered' AND status_message_id IS NOT NULL
        AND status_message_id IS NOT result_message_id;

CREATE INDEX jobs_untold_end ON jobs (number)
    WHERE state IN ('undelivered', 'failed', 'cancelled') AND told IS NOT state;

CREATE INDEX jobs_untold_late ON jobs (number)
    WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AND late_at IS NOT NULL
        AND told IS NULL;

CREATE TABLE images (
    job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    jpeg   BLOB NOT NULL
) STRICT;

-- In these states the photo may still have to be posted; in all others it is of no use to anybody.
CREATE TRIGGER images_are_forgotten AFTER UPDATE OF state ON jobs
WHEN NEW.state NOT IN ('preparing', 'queued', 'submitting', 'unconfirmed')
BEGIN
    DELETE FROM images WHERE job_id = NEW.id;
END;

CREATE TABLE drafts (
    number      INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    user_id     INTEGER NOT NULL,
    language    TEXT NOT NULL,
    chat_id     INTEGER NOT NULL,
    message_id  INTEGER NOT NULL,
    thread_id   INTEGER,
    is_group    INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    request     TEXT NOT NULL,              -- JSON
    created_at  REAL NOT NULL,
    question_id INTEGER,
    asks_prompt INTEGER NOT NULL CHECK (asks_prompt IN (0, 1)),
    answered_at REAL
) STRICT;

CREATE INDEX drafts_by_question ON drafts (chat_id, question_id, created_at) WHERE asks_prompt;

CREATE INDEX drafts_open ON drafts (chat_id, user_id, created_at) WHERE asks_prompt AND answered_at IS NULL;

CREATE INDEX drafts_by_age ON drafts (created_at);

CREATE TABLE inbox (
    bot_id       INTEGER NOT NULL,          -- another bot counts its updates from elsewhere
    update_id    INTEGER NOT NULL,
    body         TEXT,                      -- JSON; NULL once it is handled
    begun        INTEGER NOT NULL DEFAULT 0,
    received_at  REAL NOT NULL,
    finished_at  REAL,
    set_aside_at REAL,
    PRIMARY KEY (bot_id, update_id)
) STRICT;

CREATE INDEX inbox_unfinished ON inbox (bot_id, received_at, update_id)
    WHERE finished_at IS NULL AND set_aside_at IS NULL;

CREATE INDEX inbox_closed ON inbox (coalesce(finished_at, set_aside_at));
