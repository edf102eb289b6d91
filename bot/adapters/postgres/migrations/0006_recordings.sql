-- Voice messages that become words; see migration 0028 of SQLite.
CREATE TABLE recordings (
    number           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id               text COLLATE "C" NOT NULL UNIQUE,
    key              text COLLATE "C" NOT NULL UNIQUE,
    state            text COLLATE "C" NOT NULL
                     CHECK (state IN ('wanted', 'posting', 'running', 'heard', 'told')),
    version          bigint NOT NULL,
    user_id          bigint NOT NULL,
    language         text NOT NULL,
    chat_id          bigint NOT NULL,
    message_id       bigint NOT NULL,
    thread_id        bigint,
    direct_topic_id  bigint,
    is_group         boolean NOT NULL,
    file_id          text NOT NULL,
    size_bytes       bigint,
    seconds          double precision,
    created_at       double precision NOT NULL,
    run_at           double precision NOT NULL,
    attempts         bigint NOT NULL CHECK (attempts >= 0),
    posted_at        double precision,
    model            text NOT NULL DEFAULT '',
    generation_id    text,
    words            text,
    problem          text,
    price_micros     bigint CHECK (price_micros >= 0),
    cost_micros      bigint CHECK (cost_micros >= 0)
);

CREATE INDEX recordings_open ON recordings (run_at) WHERE state <> 'told';

CREATE INDEX recordings_by_age ON recordings (created_at, number) INCLUDE (user_id, cost_micros, price_micros);

CREATE INDEX recordings_of_user ON recordings (user_id, created_at, number) INCLUDE (cost_micros, price_micros);

CREATE FUNCTION keep_recording_1() RETURNS trigger LANGUAGE plpgsql AS $$
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
    RETURN NULL;
END
$$;

CREATE TRIGGER recordings_are_kept AFTER UPDATE OF state, generation_id, cost_micros ON recordings
FOR EACH ROW WHEN (NEW.generation_id IS NOT NULL AND NEW.state IN ('running', 'heard'))
EXECUTE FUNCTION keep_recording_1();

CREATE OR REPLACE VIEW paid_jobs AS
SELECT number, user_id, counted_at, coalesce(cost_micros, price_micros, 0) AS micros FROM jobs
WHERE state <> 'cancelled'
UNION ALL
SELECT number, user_id, created_at AS counted_at, coalesce(cost_micros, price_micros, 0) AS micros FROM recordings;

-- By the lock of all admissions: what counts as money must not be counted by two at once.
CREATE FUNCTION admit_recording_1(
    id text, key text, state text, version bigint, user_id bigint, language text, chat_id bigint,
    message_id bigint, thread_id bigint, direct_topic_id bigint, is_group boolean, file_id text,
    size_bytes bigint, seconds double precision, created_at double precision, run_at double precision,
    attempts bigint, posted_at double precision, generation_id text, words text, problem text,
    price_micros bigint, cost_micros bigint,
    since double precision, most bigint, limit_user_micros bigint, limit_budget_micros bigint
) RETURNS SETOF recordings VOLATILE LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' admission', 0));
    RETURN QUERY
    INSERT INTO recordings (
        id, key, state, version, user_id, language, chat_id, message_id, thread_id, direct_topic_id, is_group,
        file_id, size_bytes, seconds, created_at, run_at, attempts, posted_at, generation_id, words, problem,
        price_micros, cost_micros
    )
    SELECT
        admit_recording_1.id, admit_recording_1.key, admit_recording_1.state, admit_recording_1.version,
        admit_recording_1.user_id, admit_recording_1.language, admit_recording_1.chat_id,
        admit_recording_1.message_id, admit_recording_1.thread_id, admit_recording_1.direct_topic_id,
        admit_recording_1.is_group, admit_recording_1.file_id, admit_recording_1.size_bytes,
        admit_recording_1.seconds, admit_recording_1.created_at, admit_recording_1.run_at,
        admit_recording_1.attempts, admit_recording_1.posted_at, admit_recording_1.generation_id,
        admit_recording_1.words, admit_recording_1.problem, admit_recording_1.price_micros,
        admit_recording_1.cost_micros
    WHERE (
        most = 0
        OR (
            SELECT count(*) FROM recordings AS own
            WHERE own.user_id = admit_recording_1.user_id AND own.created_at > since
                AND own.cost_micros IS DISTINCT FROM 0
        ) < most
    )
    AND (
        limit_user_micros = 0
        OR coalesce(admit_recording_1.price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs AS own
            WHERE own.user_id = admit_recording_1.user_id AND own.counted_at > since
        ), 0) <= limit_user_micros
    )
    AND (
        limit_budget_micros = 0
        OR coalesce(admit_recording_1.price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs AS any_one WHERE any_one.counted_at > since
        ), 0) <= limit_budget_micros
    )
    ON CONFLICT (key) DO NOTHING
    RETURNING recordings.*;
END
$$;
