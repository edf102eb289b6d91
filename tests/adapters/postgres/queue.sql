-- :count jobs that wait, as many that have ended, and some at the provider. All who wait were served before, but for
-- the last of them.
ALTER TABLE jobs DISABLE TRIGGER USER;

INSERT INTO jobs (
    id, key, state, user_id, language, chat_id, message_id, is_group, counted_chat_id, request, model, parameters,
    created_at, run_at, turn, attempts, submitted_at, posts, ready_at, ended_at, result_message_id, told,
    price_micros, generation_id
)
SELECT
    'ended ' || n, 'ended ' || n, those.state, n % 2000, 'en', -(n % 50), n, true, -(n % 50),
    '{"prompt":"A clapper falls","options":{},"photos":[]}', 'model ' || n % 20, '{}', those.at, those.at,
    n / 2000, 0, those.at, 1, those.at + 60, those.at + 70, n, those.state, 400000, 'made ' || n
FROM generate_series(1, :count) AS n
CROSS JOIN LATERAL (
    SELECT (ARRAY['delivered', 'failed', 'cancelled'])[1 + n % 3] AS state, 1.6e9 + n * 60.0 AS at
) AS those;

INSERT INTO jobs (
    id, key, state, user_id, language, chat_id, message_id, is_group, request, model, parameters, created_at,
    run_at, turn, attempts
)
SELECT
    'waits ' || n, 'waits ' || n, 'queued', n % 2000, 'en', n % 2000, n, false,
    '{"prompt":"A clapper falls","options":{},"photos":[]}', 'model ' || n % 20, '{}', 1.6e9 + n, 1.6e9 + n,
    9 + n / 2000, 0
FROM generate_series(1, :count) AS n;

INSERT INTO jobs (
    id, key, state, user_id, language, chat_id, message_id, is_group, request, model, parameters, created_at,
    run_at, turn, attempts, submitted_at, posts, generation_id
)
SELECT
    'made ' || n, 'made ' || n, 'generating', 5000 + n, 'en', 5000 + n, n, false,
    '{"prompt":"A clapper falls","options":{},"photos":[]}', 'model ' || n % 20, '{}', 1.6e9, 1.6e9, 9, 0, 1.6e9,
    1, 'under way ' || n
FROM generate_series(1, 50) AS n;

ALTER TABLE jobs ENABLE TRIGGER USER;
