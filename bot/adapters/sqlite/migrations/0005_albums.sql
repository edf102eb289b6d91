-- The messages of albums, and the way from a message that shows a result to its job.

CREATE TABLE album_items (
    chat_id     INTEGER NOT NULL,
    group_id    TEXT NOT NULL,
    message_id  INTEGER NOT NULL,
    thread_id   INTEGER,
    is_group    INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    user_id     INTEGER NOT NULL,
    language    TEXT NOT NULL,
    request     TEXT NOT NULL,              -- JSON; the photo, if it is one
    text        TEXT,                       -- NULL: it asks nothing of us
    received_at REAL NOT NULL,
    closed_at   REAL,                       -- NULL: the album is still gathered
    PRIMARY KEY (chat_id, group_id, message_id)
) STRICT;

CREATE INDEX albums_open ON album_items (chat_id, group_id) WHERE closed_at IS NULL;

CREATE INDEX albums_by_age ON album_items (received_at);

CREATE INDEX albums_of_user ON album_items (user_id);

CREATE INDEX jobs_by_result ON jobs (chat_id, result_message_id, number) WHERE result_message_id IS NOT NULL;
