-- What the bot did by day, news, and the weekly digest.

-- Jobs are forgotten with time, or when somebody says so; what they add up to stays, with nobody in it. Triggers add it
-- up in the statement that admits a job or ends it, so that no death can come in between. A day is that of the request
-- for what was asked, and that of the end for all else: whole days (UTC) since 1970-01-01, by the clock of the moment.
CREATE TABLE daily_figures (
    day           INTEGER NOT NULL,
    model         TEXT NOT NULL,
    outcome       TEXT NOT NULL,    -- 'asked', how it ended, or the key of the problem that it failed for
    jobs          INTEGER NOT NULL,
    told_micros   INTEGER NOT NULL, -- what the provider told that it costs
    priced_micros INTEGER NOT NULL, -- of those of which it told nothing: the price at which they were admitted
    unpriced      INTEGER NOT NULL, -- so many have neither
    PRIMARY KEY (day, model, outcome)
) STRICT, WITHOUT ROWID;

-- How long people waited from request to video, in seconds: exact to the second below a minute, to five seconds below
-- ten minutes, then to the minute.
CREATE TABLE video_times (
    day     INTEGER NOT NULL,
    model   TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    videos  INTEGER NOT NULL,
    PRIMARY KEY (day, model, seconds)
) STRICT, WITHOUT ROWID;

-- On which day somebody, or somebody in a group, asked last. How many there were since a day is counted by it; nothing
-- else is known of them here. It goes with `/forget`, and after a month.
CREATE TABLE last_requests (
    is_group INTEGER NOT NULL CHECK (is_group IN (0, 1)),
    id       INTEGER NOT NULL,
    day      INTEGER NOT NULL,
    PRIMARY KEY (is_group, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX last_requests_by_day ON last_requests (is_group, day);

CREATE TRIGGER requests_are_counted AFTER INSERT ON jobs
BEGIN
    INSERT INTO daily_figures (day, model, outcome, jobs, told_micros, priced_micros, unpriced)
    VALUES (CAST(NEW.created_at / 86400 AS INTEGER), NEW.model, 'asked', 1, 0, 0, 0)
    ON CONFLICT (day, model, outcome) DO UPDATE SET jobs = jobs + 1;

    INSERT INTO last_requests (is_group, id, day)
    VALUES (0, NEW.user_id, CAST(NEW.created_at / 86400 AS INTEGER))
    ON CONFLICT (is_group, id) DO UPDATE SET day = excluded.day WHERE excluded.day > last_requests.day;

    INSERT INTO last_requests (is_group, id, day)
    SELECT 1, NEW.chat_id, CAST(NEW.created_at / 86400 AS INTEGER) WHERE NEW.is_group
    ON CONFLICT (is_group, id) DO UPDATE SET day = excluded.day WHERE excluded.day > last_requests.day;
END;

CREATE TRIGGER ends_are_counted AFTER UPDATE OF state ON jobs
WHEN NEW.state IN ('delivered', 'undelivered', 'failed', 'cancelled')
    AND OLD.state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
BEGIN
    INSERT INTO daily_figures (day, model, outcome, jobs, told_micros, priced_micros, unpriced)
    VALUES (
        CAST(coalesce(NEW.ended_at, NEW.created_at) / 86400 AS INTEGER),
        NEW.model,
        iif(NEW.state = 'failed', coalesce(json_extract(NEW.problem, '$.key'), 'failed'), NEW.state),
        1,
        iif(NEW.state = 'cancelled', 0, coalesce(NEW.cost_micros, 0)),
        iif(NEW.state = 'cancelled' OR NEW.cost_micros IS NOT NULL, 0, coalesce(NEW.price_micros, 0)),
        NEW.state <> 'cancelled' AND coalesce(NEW.cost_micros, NEW.price_micros) IS NULL
    )
    ON CONFLICT (day, model, outcome) DO UPDATE SET
        jobs = jobs + 1,
        told_micros = told_micros + excluded.told_micros,
        priced_micros = priced_micros + excluded.priced_micros,
        unpriced = unpriced + excluded.unpriced;
END;

CREATE TRIGGER times_are_counted AFTER UPDATE OF state ON jobs
WHEN NEW.state = 'delivered' AND OLD.state <> 'delivered' AND NEW.ended_at IS NOT NULL
BEGIN
    INSERT INTO video_times (day, model, seconds, videos)
    SELECT CAST(NEW.ended_at / 86400 AS INTEGER), NEW.model, CAST(step * round(took / step) AS INTEGER), 1
    FROM (
        SELECT took, CASE WHEN took < 60 THEN 1.0 WHEN took < 600 THEN 5.0 ELSE 60.0 END AS step
        FROM (SELECT max(0.0, NEW.ended_at - NEW.created_at) AS took)
    )
    WHERE true
    ON CONFLICT (day, model, seconds) DO UPDATE SET videos = videos + 1;
END;

-- A group is the same one under its new id.
CREATE TRIGGER moved_groups_are_counted_once AFTER INSERT ON chat_moves
BEGIN
    UPDATE OR REPLACE last_requests SET id = NEW.new_id WHERE id = NEW.old_id;
END;

-- What there is so far, as far as it was not forgotten.
INSERT INTO daily_figures (day, model, outcome, jobs, told_micros, priced_micros, unpriced)
SELECT CAST(created_at / 86400 AS INTEGER), model, 'asked', count(*), 0, 0, 0 FROM jobs GROUP BY 1, 2;

INSERT INTO daily_figures (day, model, outcome, jobs, told_micros, priced_micros, unpriced)
SELECT
    CAST(coalesce(ended_at, created_at) / 86400 AS INTEGER),
    model,
    iif(state = 'failed', coalesce(json_extract(problem, '$.key'), 'failed'), state),
    count(*),
    sum(iif(state = 'cancelled', 0, coalesce(cost_micros, 0))),
    sum(iif(state = 'cancelled' OR cost_micros IS NOT NULL, 0, coalesce(price_micros, 0))),
    sum(state <> 'cancelled' AND coalesce(cost_micros, price_micros) IS NULL)
FROM jobs WHERE state IN ('delivered', 'undelivered', 'failed', 'cancelled')
GROUP BY 1, 2, 3;

INSERT INTO video_times (day, model, seconds, videos)
SELECT CAST(ended_at / 86400 AS INTEGER), model, CAST(step * round(took / step) AS INTEGER), count(*)
FROM (
    SELECT ended_at, model, took, CASE WHEN took < 60 THEN 1.0 WHEN took < 600 THEN 5.0 ELSE 60.0 END AS step
    FROM (
        SELECT ended_at, model, max(0.0, ended_at - created_at) AS took
        FROM jobs WHERE state = 'delivered' AND ended_at IS NOT NULL
    )
)
GROUP BY 1, 2, 3;

INSERT INTO last_requests (is_group, id, day)
SELECT 0, user_id, max(CAST(created_at / 86400 AS INTEGER)) FROM jobs WHERE forgotten_at IS NULL GROUP BY user_id;

INSERT INTO last_requests (is_group, id, day)
SELECT 1, chat_id, max(CAST(created_at / 86400 AS INTEGER)) FROM jobs
WHERE is_group AND forgotten_at IS NULL GROUP BY chat_id;

-- Who wants to have news of the bot; only people can, in their private chats.
ALTER TABLE preferences ADD COLUMN news INTEGER CHECK (news IN (0, 1));

CREATE INDEX preferences_with_news ON preferences (owner_id) WHERE news = 1;

-- What an admin wants to tell all who want news. Its words go once it is told.
CREATE TABLE broadcasts (
    id           TEXT PRIMARY KEY,
    admin_id     INTEGER,              -- who is told what came of it; NULL: all admins
    text         TEXT NOT NULL,
    entities     TEXT NOT NULL,        -- JSON, as Telegram has it
    created_at   REAL NOT NULL,
    confirmed_at REAL,                 -- NULL: it is not to be sent
    ended_at     REAL,
    total        INTEGER NOT NULL DEFAULT 0,
    sent         INTEGER NOT NULL DEFAULT 0,
    blocked      INTEGER NOT NULL DEFAULT 0,
    failed       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX broadcasts_to_send ON broadcasts (confirmed_at) WHERE confirmed_at IS NOT NULL AND ended_at IS NULL;

CREATE INDEX broadcasts_by_confirmation ON broadcasts (confirmed_at) WHERE confirmed_at IS NOT NULL;

CREATE INDEX broadcasts_by_age ON broadcasts (created_at);

-- Those to whom it is still to go. A row goes before the message does: nobody gets it twice.
CREATE TABLE broadcast_readers (
    broadcast_id TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    user_id      INTEGER NOT NULL,
    PRIMARY KEY (broadcast_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX broadcast_readers_of_user ON broadcast_readers (user_id);

CREATE TRIGGER broadcasts_are_addressed AFTER UPDATE OF confirmed_at ON broadcasts
WHEN OLD.confirmed_at IS NULL AND NEW.confirmed_at IS NOT NULL
BEGIN
    INSERT INTO broadcast_readers (broadcast_id, user_id)
    SELECT NEW.id, owner_id FROM preferences
    WHERE news = 1 AND owner_id > 0 AND NOT EXISTS (
        SELECT 1 FROM house_rules
        WHERE kind = 'ban' AND subject = CAST(owner_id AS TEXT) AND value IS NOT NULL
    );

    UPDATE broadcasts SET total = (SELECT count(*) FROM broadcast_readers WHERE broadcast_id = NEW.id)
    WHERE id = NEW.id;
END;

-- Which admin was told of which week; 0 stands for all of them, once nothing is left to be told of a week. The ids are
-- those of ADMIN_IDS, and go with the next week.
CREATE TABLE digests (
    week     INTEGER NOT NULL,
    admin_id INTEGER NOT NULL,
    PRIMARY KEY (week, admin_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER digests_are_of_one_week AFTER INSERT ON digests
WHEN NEW.admin_id = 0
BEGIN
    DELETE FROM digests WHERE week < NEW.week;
END;
