-- Requests of several paid steps; see migration 0027 of SQLite, where each column is explained.
-- A program of the version before would take the first step's video for all of it, and pay for a step that is spoken as for
-- one that is filmed. So it may not lead on these tables.

ALTER TABLE jobs
    ADD COLUMN steps text,
    ADD COLUMN step bigint NOT NULL DEFAULT 0 CHECK (step >= 0),
    ADD COLUMN tries bigint NOT NULL DEFAULT 0 CHECK (tries >= 0),
    ADD COLUMN step_began_at double precision,
    ADD COLUMN made text,
    ADD COLUMN other_micros bigint NOT NULL DEFAULT 0 CHECK (other_micros >= 0),
    ADD COLUMN videos bigint NOT NULL DEFAULT 1 CHECK (videos >= 0);

CREATE TABLE made_files (
    job_id  text COLLATE "C" NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    step    bigint NOT NULL CHECK (step >= 0),
    content bytea NOT NULL,
    PRIMARY KEY (job_id, step)
);

-- Films are compressed already.
ALTER TABLE made_files ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE OR REPLACE VIEW counted_jobs AS
SELECT number, user_id, counted_chat_id, counted_at, videos FROM jobs
WHERE state NOT IN ('undelivered', 'failed', 'cancelled');

CREATE OR REPLACE VIEW undeliverable_jobs AS
SELECT number, user_id, counted_chat_id, counted_at, videos FROM jobs
WHERE state IN ('undelivered', 'failed') AND ready_at IS NOT NULL AND cost_micros IS DISTINCT FROM 0;

CREATE FUNCTION forget_made_files_1() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM made_files WHERE job_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER made_files_are_forgotten AFTER UPDATE OF state ON jobs
FOR EACH ROW WHEN (
    NEW.state IN ('delivered', 'undelivered', 'failed', 'cancelled')
    AND OLD.state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
)
EXECUTE FUNCTION forget_made_files_1();

CREATE FUNCTION forget_media_of_a_step_1() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM media WHERE job_id = NEW.id;
    DELETE FROM shared_media WHERE job_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER media_of_a_step_are_forgotten AFTER UPDATE OF step, tries ON jobs
FOR EACH ROW WHEN (NEW.step <> OLD.step OR NEW.tries <> OLD.tries)
EXECUTE FUNCTION forget_media_of_a_step_1();

CREATE FUNCTION keep_generation_2() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
    VALUES (
        NEW.generation_id,
        NEW.model,
        -- In a copy that is put back `submitted_at` is the moment of that: the POST may have come long before.
        least(NEW.sought_since, coalesce(NEW.submitted_at, NEW.created_at)),
        NEW.cost_micros - NEW.other_micros,
        CASE
            WHEN NEW.state = 'generating' THEN 'underway'
            WHEN NEW.state IN ('sending', 'delivered', 'undelivered') THEN 'made'
            WHEN NEW.cost_micros = NEW.other_micros THEN 'failed'
            WHEN NEW.ready_at IS NOT NULL THEN 'made'
            ELSE 'unknown'
        END
    )
    ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
    RETURN NULL;
END
$$;

DROP TRIGGER generations_are_kept ON jobs;

-- What is among the finished steps is kept by `steps_are_kept`, at what the provider has told of it.
CREATE TRIGGER generations_are_kept AFTER UPDATE OF state, generation_id, cost_micros ON jobs
FOR EACH ROW WHEN (
    NEW.generation_id IS NOT NULL AND coalesce(strpos(NEW.made, '"' || NEW.generation_id || '"'), 0) = 0
)
EXECUTE FUNCTION keep_generation_2();

-- The last of what was made. PostgreSQL reads no JSON in which a NUL is written; see `problem_key_1`.
CREATE FUNCTION last_made_1(made text) RETURNS json IMMUTABLE LANGUAGE sql AS $$
    SELECT regexp_replace(made, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g')::json -> -1
$$;

CREATE FUNCTION keep_step_1() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last CONSTANT json := last_made_1(NEW.made);
BEGIN
    IF last ->> 'generation_id' IS NOT NULL THEN
        INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
        VALUES (
            last ->> 'generation_id',
            OLD.model,
            least(OLD.sought_since, coalesce(OLD.submitted_at, OLD.created_at)),
            (last ->> 'cost_micros')::bigint,
            'made'
        )
        ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER steps_are_kept AFTER UPDATE OF made ON jobs
FOR EACH ROW WHEN (NEW.made IS NOT NULL AND NEW.made IS DISTINCT FROM OLD.made)
EXECUTE FUNCTION keep_step_1();

CREATE FUNCTION keep_failed_step_1() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE generations SET
        outcome = CASE WHEN NEW.tries > OLD.tries THEN 'failed' ELSE 'unknown' END,
        cost_micros = CASE WHEN NEW.tries > OLD.tries THEN 0 ELSE OLD.cost_micros - OLD.other_micros END
    WHERE id = OLD.generation_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER failed_steps_are_kept AFTER UPDATE OF generation_id ON jobs
FOR EACH ROW WHEN (
    OLD.state = 'generating' AND OLD.generation_id IS DISTINCT FROM NEW.generation_id
    AND NEW.made IS NOT DISTINCT FROM OLD.made
)
EXECUTE FUNCTION keep_failed_step_1();

-- Admission, by how many videos each counts as; `admit_1` stays for who may still call it.
CREATE FUNCTION admit_2(
    id text, key text, state text, user_id bigint, language text, chat_id bigint, message_id bigint,
    thread_id bigint, is_group boolean, request text, model text, parameters text, created_at double precision,
    run_at double precision, attempts bigint, submitted_at double precision, generation_id text, video_url text,
    ready_at double precision, late_at double precision, send_began_at double precision,
    ended_at double precision, status_message_id bigint, result_message_id bigint, result_file_id text,
    problem text, told text, again_of text, price_micros bigint, cost_micros bigint, inline_message_id text,
    posts bigint, direct_topic_id bigint, version bigint, document_file_id text, frame_file_id text,
    sought_since double precision, is_unprepared boolean, other_micros bigint, videos bigint, steps text,
    step bigint, tries bigint, step_began_at double precision, made text,
    since double precision, excused bigint, stills bigint, limit_user_daily bigint, limit_user_active bigint,
    limit_chat_daily bigint, limit_user_micros bigint, limit_budget_micros bigint
) RETURNS SETOF jobs VOLATILE LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' admission', 0));
    RETURN QUERY
    INSERT INTO jobs (
        id, key, state, user_id, language, chat_id, message_id, thread_id, is_group, request, model, parameters,
        created_at, run_at, turn, attempts, submitted_at, generation_id, video_url, ready_at, late_at,
        send_began_at, ended_at, status_message_id, result_message_id, result_file_id, problem, told, again_of,
        price_micros, cost_micros, inline_message_id, posts, direct_topic_id, version, document_file_id,
        frame_file_id, sought_since, is_unprepared, other_micros, videos, steps, step, tries, step_began_at,
        made, counted_chat_id
    )
    SELECT
        admit_2.id, admit_2.key, admit_2.state, admit_2.user_id, admit_2.language, admit_2.chat_id,
        admit_2.message_id, admit_2.thread_id, admit_2.is_group, admit_2.request, admit_2.model,
        admit_2.parameters, admit_2.created_at, admit_2.run_at,
        greatest(
            coalesce((
                SELECT max(turn) + 1 FROM jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.state = 'preparing'
            ), 0),
            coalesce((
                SELECT max(turn) + 1 FROM jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.state = 'queued'
            ), 0),
            coalesce((
                SELECT max(turn) + 1 FROM jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.submitted_at IS NOT NULL
            ), 0),
            coalesce((SELECT max(turn) FROM jobs AS any_one WHERE any_one.submitted_at IS NOT NULL), 1)
        ),
        admit_2.attempts, admit_2.submitted_at, admit_2.generation_id, admit_2.video_url, admit_2.ready_at,
        admit_2.late_at, admit_2.send_began_at, admit_2.ended_at, admit_2.status_message_id,
        admit_2.result_message_id, admit_2.result_file_id, admit_2.problem, admit_2.told, admit_2.again_of,
        admit_2.price_micros, admit_2.cost_micros, admit_2.inline_message_id, admit_2.posts,
        admit_2.direct_topic_id, admit_2.version, admit_2.document_file_id, admit_2.frame_file_id,
        admit_2.sought_since, admit_2.is_unprepared, admit_2.other_micros, admit_2.videos, admit_2.steps,
        admit_2.step, admit_2.tries, admit_2.step_began_at, admit_2.made,
        CASE WHEN admit_2.is_group THEN admit_2.chat_id END
    WHERE
        (
            limit_user_daily = 0
            OR (admit_2.videos = 0 AND (
                SELECT count(*) FROM counted_jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.counted_at > since AND own.videos = 0
            ) < stills * limit_user_daily)
            OR (admit_2.videos > 0 AND admit_2.videos + coalesce((
                SELECT sum(own.videos) FROM counted_jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.counted_at > since
            ), 0) + greatest(0, coalesce((
                SELECT sum(own.videos) FROM undeliverable_jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.counted_at > since
            ), 0) - excused) <= limit_user_daily)
        )
        AND (
            limit_user_active = 0
            OR (SELECT count(*) FROM active_jobs AS own WHERE own.user_id = admit_2.user_id) < limit_user_active
        )
        AND (
            limit_chat_daily = 0
            OR (admit_2.videos = 0 AND (
                SELECT count(*) FROM counted_jobs AS own
                WHERE own.counted_chat_id = admit_2.chat_id AND own.counted_at > since AND own.videos = 0
            ) < stills * limit_chat_daily)
            OR (admit_2.videos > 0 AND admit_2.videos + coalesce((
                SELECT sum(own.videos) FROM counted_jobs AS own
                WHERE own.counted_chat_id = admit_2.chat_id AND own.counted_at > since
            ), 0) + coalesce((
                SELECT sum(greatest(0, found - excused)) FROM (
                    SELECT sum(own.videos) AS found FROM undeliverable_jobs AS own
                    WHERE own.counted_chat_id = admit_2.chat_id AND own.counted_at > since GROUP BY own.user_id
                ) AS by_person
            ), 0) <= limit_chat_daily)
        )
        AND (
            limit_user_micros = 0
            OR coalesce(admit_2.price_micros, 0) + coalesce((
                SELECT sum(micros) FROM paid_jobs AS own
                WHERE own.user_id = admit_2.user_id AND own.counted_at > since
            ), 0) <= limit_user_micros
        )
        AND (
            limit_budget_micros = 0
            OR coalesce(admit_2.price_micros, 0) + coalesce((
                SELECT sum(micros) FROM paid_jobs AS any_one WHERE any_one.counted_at > since
            ), 0) <= limit_budget_micros
        )
    ON CONFLICT (key) DO NOTHING
    RETURNING *;
END
$$;
