-- The statements of SQLite's `queries.sql`, by the same names, in PostgreSQL's words; what each is for, the comments
-- there say, and here only what is said otherwise. Each is atomic by itself.
-- A value has the type of what it stands beside; where that is not enough, it is cast.


-- name: admit
-- The function takes a lock, then decides and inserts; see migration 0001.
SELECT * FROM admit_1(
    id => :id, key => :key, state => :state, user_id => :user_id, language => :language, chat_id => :chat_id,
    message_id => :message_id, thread_id => :thread_id, is_group => :is_group, request => :request,
    model => :model, parameters => :parameters, created_at => :created_at, run_at => :run_at,
    attempts => :attempts, submitted_at => :submitted_at, generation_id => :generation_id,
    video_url => :video_url, ready_at => :ready_at, late_at => :late_at, send_began_at => :send_began_at,
    ended_at => :ended_at, status_message_id => :status_message_id, result_message_id => :result_message_id,
    result_file_id => :result_file_id, problem => :problem, told => :told, again_of => :again_of,
    price_micros => :price_micros, cost_micros => :cost_micros, inline_message_id => :inline_message_id,
    posts => :posts, direct_topic_id => :direct_topic_id, version => :version,
    document_file_id => :document_file_id, frame_file_id => :frame_file_id, sought_since => :sought_since,
    is_unprepared => :is_unprepared,
    since => :since, excused => :excused, limit_user_daily => :limit_user_daily,
    limit_user_active => :limit_user_active, limit_chat_daily => :limit_chat_daily,
    limit_user_micros => :limit_user_micros, limit_budget_micros => :limit_budget_micros
);


-- name: count_active
SELECT count(*) AS active FROM active_jobs WHERE user_id = :user_id;


-- name: counted_of_user
SELECT user_id, counted_at, false AS is_undeliverable FROM counted_jobs
WHERE user_id = :user_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, true AS is_undeliverable FROM undeliverable_jobs
WHERE user_id = :user_id AND counted_at > :since;


-- name: counted_in_chat
SELECT user_id, counted_at, false AS is_undeliverable FROM counted_jobs
WHERE counted_chat_id = :chat_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, true AS is_undeliverable FROM undeliverable_jobs
WHERE counted_chat_id = :chat_id AND counted_at > :since;


-- name: spending
SELECT counted_at, micros FROM paid_jobs WHERE counted_at > :since ORDER BY counted_at, number;


-- name: spending_of_user
SELECT counted_at, micros FROM paid_jobs
WHERE user_id = :user_id AND counted_at > :since
ORDER BY counted_at, number;


-- name: spent
SELECT coalesce(sum(micros), 0)::bigint AS micros FROM paid_jobs WHERE counted_at > :since;


-- name: claim
-- The function takes a lock, then counts and takes; see migration 0001.
SELECT * FROM claim_1(now => :now, most => :most, most_late => :most_late, shut => :shut);


-- name: advance
UPDATE jobs SET {changes}
WHERE id = :id AND version = :from_version
RETURNING id;


-- name: due
SELECT first.* FROM json_array_elements_text(:states::json) AS wanted (state)
CROSS JOIN LATERAL (
    SELECT * FROM jobs
    WHERE jobs.state = wanted.state AND jobs.run_at <= :now
    ORDER BY jobs.run_at, jobs.number LIMIT :most::bigint
) AS first
ORDER BY first.run_at, first.number LIMIT :most::bigint;


-- name: due_in_turns
WITH running AS MATERIALIZED (
    SELECT number, user_id, chat_id, run_at, state FROM jobs
    WHERE id = ANY (ARRAY(SELECT json_array_elements_text(:running::json)))
),
ready AS (
    SELECT number, user_id, chat_id, run_at, number IN (SELECT number FROM running) AS runs
    FROM jobs WHERE state = :state::text AND run_at <= :now
    UNION ALL
    SELECT number, user_id, chat_id, run_at, true AS runs
    FROM running WHERE state = 'cancelled' AND :state::text = 'preparing'
),
of_people AS (
    SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY runs DESC, run_at, number) AS of_user FROM ready
),
turns AS (
    SELECT *, greatest(
        of_user, row_number() OVER (PARTITION BY chat_id ORDER BY runs DESC, of_user, run_at, number)
    ) AS turn
    FROM of_people
),
wanted AS MATERIALIZED (
    SELECT number, turn, user_id = ANY (ARRAY(
        SELECT behind.id::bigint FROM json_array_elements_text(:behind::json) AS behind (id)
    )) AS stands_back
    FROM turns
    WHERE NOT runs AND turn <= :share
    ORDER BY stands_back, turn, run_at, number LIMIT :most::bigint
)
SELECT jobs.* FROM wanted
JOIN jobs ON jobs.number = wanted.number
ORDER BY wanted.stands_back, wanted.turn, jobs.run_at, jobs.number;


-- name: agenda
SELECT
    wanted.state,
    (SELECT min(run_at) FROM jobs WHERE jobs.state = wanted.state) AS first_at,
    (SELECT min(run_at) FROM jobs WHERE jobs.state = wanted.state AND run_at > :now) AS next_at
FROM json_array_elements_text(:states::json) AS wanted (state);


-- name: underway
SELECT id, model, submitted_at, late_at, run_at FROM jobs WHERE state = 'generating';


-- name: job
SELECT * FROM jobs WHERE id = :id AND forgotten_at IS NULL;


-- name: job_by_key
SELECT * FROM jobs WHERE key = :key;


-- name: active_of
SELECT * FROM jobs
WHERE user_id = :user_id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
ORDER BY created_at, number;


-- name: waiting
WITH wanted AS MATERIALIZED (
    SELECT * FROM queue_order
    ORDER BY is_later, served_at NULLS FIRST, turn, created_at, number LIMIT :most::bigint
)
SELECT jobs.* FROM wanted
JOIN jobs ON jobs.number = wanted.number
ORDER BY wanted.is_later, wanted.served_at NULLS FIRST, jobs.turn, jobs.created_at, jobs.number;


-- name: dearest
-- Of each model the last one in an index that is in the order of this.
SELECT max(dearest.micros)::bigint AS micros
FROM json_array_elements_text(:models::json) AS wanted (model)
CROSS JOIN LATERAL (
    SELECT max(coalesce(cost_micros, price_micros)) AS micros FROM jobs
    WHERE jobs.model = wanted.model AND ready_at IS NOT NULL
) AS dearest;


-- name: count_by_state
SELECT wanted.state, (SELECT count(*) FROM jobs WHERE jobs.state = wanted.state) AS jobs
FROM json_array_elements_text(:states::json) AS wanted (state);


-- name: count_by_problem
SELECT problem_key_1(problem) AS kind, count(*) AS jobs, max(ended_at) AS latest
FROM jobs
WHERE state = ANY (ARRAY(SELECT json_array_elements_text(:states::json))) AND problem IS NOT NULL
GROUP BY problem_key_1(problem);


-- name: count_waiting
SELECT count(*) AS waiting FROM jobs WHERE state = 'queued';


-- name: position
WITH places AS MATERIALIZED (
    SELECT number, row_number() OVER (
        ORDER BY is_later, served_at NULLS FIRST, turn, created_at, number
    ) AS position
    FROM queue_order
)
SELECT state = 'queued' AS is_queued, CASE WHEN number IN (SELECT number FROM queue_head) THEN (
    SELECT places.position FROM places WHERE places.number = jobs.number
) END AS position
FROM jobs WHERE id = :id;


-- name: in_states
SELECT * FROM jobs
WHERE state = ANY (ARRAY(SELECT json_array_elements_text(:states::json)))
ORDER BY number;


-- name: keep_status_message
UPDATE jobs SET status_message_id = :message_id WHERE id = :id;


-- name: mark_notified
UPDATE jobs SET told = :word WHERE id = :id;


-- name: keep_document
UPDATE jobs SET document_file_id = :file_id WHERE id = :id AND forgotten_at IS NULL;


-- name: keep_frame
UPDATE jobs SET frame_file_id = :file_id WHERE id = :id AND forgotten_at IS NULL;


-- name: fetched
SELECT fetched_at, bytes FROM fetches
WHERE user_id = :user_id AND fetched_at > :since AND fetched_at <= :now
ORDER BY fetched_at;


-- name: keep_fetched
INSERT INTO fetches (user_id, fetched_at, bytes) VALUES (:user_id, :now, :bytes);


-- name: drop_fetched
DELETE FROM fetches WHERE fetched_at <= :than;


-- name: pending_final
SELECT * FROM jobs
WHERE state IN ('undelivered', 'failed', 'cancelled') AND told IS DISTINCT FROM state AND ended_at >= :since
UNION ALL
SELECT * FROM jobs
WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AND late_at IS NOT NULL
    AND told IS NULL AND late_at >= :since
ORDER BY number;


-- name: stale_statuses
SELECT * FROM jobs
WHERE state = 'delivered' AND status_message_id IS NOT NULL
    AND status_message_id IS DISTINCT FROM result_message_id
ORDER BY number;


-- name: keep_medium
-- FOR SHARE: whoever is moving the job on at this moment is waited for; else what its trigger deletes would come after.
INSERT INTO media (job_id, position, content)
SELECT id, :position, :content FROM jobs
WHERE id = :id AND state IN ('preparing', 'queued', 'submitting', 'unconfirmed')
FOR SHARE
ON CONFLICT (job_id, position) DO UPDATE SET content = excluded.content;


-- name: media
SELECT content FROM media WHERE job_id = :id ORDER BY position;


-- name: share_media
INSERT INTO shared_media (job_id)
SELECT id FROM jobs WHERE id = :id
FOR SHARE
ON CONFLICT (job_id) DO NOTHING;


-- name: is_shared
SELECT true AS is_shared FROM shared_media WHERE job_id = :id;


-- name: shared_medium
SELECT content FROM media
WHERE job_id = :id AND position = :position
    AND EXISTS (SELECT 1 FROM shared_media WHERE job_id = :id)
    AND EXISTS (
        SELECT 1 FROM jobs
        WHERE id = :id AND state IN ('submitting', 'unconfirmed', 'generating') AND submitted_at >= :since
    );


-- name: durations
SELECT ready_at - submitted_at AS seconds FROM jobs
WHERE model = :model AND ready_at IS NOT NULL AND submitted_at IS NOT NULL
ORDER BY ready_at DESC LIMIT :most;


-- name: figures_of_person
SELECT
    (
        SELECT count(*) FROM jobs
        WHERE user_id = :user_id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
    ) AS running,
    count(*) FILTER (WHERE state = 'delivered') AS videos,
    count(*) FILTER (WHERE state = 'failed' OR state = 'undelivered') AS failures,
    coalesce(
        sum(coalesce(cost_micros, price_micros, 0)) FILTER (WHERE state <> 'cancelled'), 0
    )::bigint AS micros,
    max(created_at) AS last_asked_at,
    (
        SELECT language FROM jobs
        WHERE user_id = :user_id AND counted_at > :since ORDER BY counted_at DESC, number DESC LIMIT 1
    ) AS language
FROM jobs WHERE user_id = :user_id AND counted_at > :since;


-- name: under_way
SELECT
    wanted.state,
    (SELECT count(*) FROM jobs WHERE jobs.state = wanted.state) AS jobs,
    (SELECT count(late_at) FROM jobs WHERE jobs.state = wanted.state) AS late,
    (SELECT min(run_at) FROM jobs WHERE jobs.state = wanted.state) AS first_run_at
FROM json_array_elements_text(:states::json) AS wanted (state);


-- name: waiting_since
SELECT min(created_at) AS since FROM jobs WHERE state IN ('preparing', 'queued');


-- name: unconfirmed_since
SELECT min(submitted_at) AS since FROM jobs WHERE state = 'unconfirmed';


-- name: job_by_result
SELECT * FROM jobs
WHERE result_message_id IS NOT NULL AND chat_id = :chat_id AND result_message_id = :message_id
ORDER BY number DESC LIMIT 1;


-- name: history
SELECT * FROM jobs
WHERE user_id = :user_id AND state = 'delivered' AND forgotten_at IS NULL
    AND (:chat_id::bigint IS NULL OR chat_id = :chat_id::bigint)
ORDER BY ended_at DESC NULLS LAST, number DESC LIMIT :most OFFSET :offset;


-- name: forget_jobs
UPDATE jobs SET
    forgotten_at = :now, language = '', message_id = 0, thread_id = NULL, request = :request,
    parameters = '{}', generation_id = NULL, video_url = NULL, status_message_id = NULL,
    result_message_id = NULL, result_file_id = NULL, problem = NULL, told = state, again_of = NULL,
    inline_message_id = NULL, direct_topic_id = NULL, document_file_id = NULL, frame_file_id = NULL,
    version = version + 1
WHERE forgotten_at IS NULL AND number IN (
    SELECT number FROM jobs
    WHERE user_id = :user_id::bigint AND state IN ('delivered', 'undelivered', 'failed', 'cancelled')
        AND forgotten_at IS NULL
    UNION ALL
    SELECT number FROM jobs
    WHERE ended_at IS NOT NULL AND ended_at < :than::double precision
        AND state IN ('delivered', 'undelivered', 'failed', 'cancelled') AND forgotten_at IS NULL
)
RETURNING id;


-- name: delete_forgotten
DELETE FROM jobs WHERE forgotten_at IS NOT NULL AND counted_at <= :than
RETURNING id;


-- name: move_jobs
UPDATE jobs SET
    chat_id = :new, user_id = CASE WHEN user_id = :old THEN :new ELSE user_id END, message_id = 0,
    thread_id = NULL, status_message_id = NULL, result_message_id = NULL
WHERE chat_id = :old;


-- name: move_counted
UPDATE jobs SET counted_chat_id = :new WHERE counted_chat_id = :old;


-- name: move_job_to_private
UPDATE jobs SET
    chat_id = user_id, message_id = 0, thread_id = NULL, direct_topic_id = NULL, is_group = false,
    status_message_id = NULL, send_began_at = NULL, version = version + 1
WHERE id = :id AND is_group AND user_id > 0 AND state = 'sending'
RETURNING id;


-- name: regain_slot
-- The function takes the lock of admissions, then counts and moves; see migration 0001.
SELECT * FROM regain_slot_1(
    id => :id, version => :version, run_at => :run_at, limit_user_active => :limit_user_active
);


-- name: waiting_in
SELECT * FROM jobs
WHERE chat_id = :chat_id AND state IN ('preparing', 'queued')
ORDER BY number;


-- name: keep_link_only
INSERT INTO link_only_inputs (model, parameter, refused_at) VALUES (:model, :parameter, :now)
ON CONFLICT (model, parameter) DO UPDATE SET refused_at = excluded.refused_at;


-- name: link_only_since
SELECT model, parameter FROM link_only_inputs WHERE refused_at >= :moment;


-- name: day_sums
SELECT day, model, outcome, jobs, told_micros, priced_micros, unpriced FROM daily_figures WHERE day >= :since;


-- name: video_times
SELECT day, model, seconds, videos FROM video_times WHERE day >= :since;


-- name: seen
SELECT
    (SELECT count(*) FROM last_requests WHERE NOT is_group AND day >= :since) AS users,
    (SELECT count(*) FROM last_requests WHERE is_group AND day >= :since) AS groups;


-- name: forget_last_request
DELETE FROM last_requests WHERE is_group IN (false, true) AND id = :user_id;


-- name: drop_last_requests
-- In the order in which a request writes its two: neither waits for what the other one holds.
DELETE FROM last_requests WHERE (is_group, id) IN (
    SELECT is_group, id FROM last_requests WHERE day < :than ORDER BY is_group, id FOR UPDATE
);


-- name: drop_day_sums
DELETE FROM daily_figures WHERE day < :than;


-- name: drop_video_times
DELETE FROM video_times WHERE day < :than;


-- name: generations_of
SELECT id, model, accepted_at, cost_micros, outcome FROM generations
WHERE accepted_at >= :begin AND accepted_at < :end
ORDER BY accepted_at, number;


-- name: generations_named
SELECT generations.id, model, accepted_at, cost_micros, outcome
FROM json_array_elements_text(:ids::json) WITH ORDINALITY AS wanted (id, place)
JOIN generations ON generations.id = wanted.id
ORDER BY wanted.place;


-- name: delete_generations
DELETE FROM generations WHERE accepted_at < :than;


-- Hands. What must not race locks the row of `hands` first, then that of the job.

-- name: schema_of_hands
SELECT current_schema() AS schema;


-- name: hands_have_room
SELECT (
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = :session::text
) > (
    SELECT count(*) FROM hands WHERE outcome IS NULL AND (token IS NULL OR until > seconds_now_1())
) AS have_room;


-- name: offer_to_hands
INSERT INTO hands (job_id, offered_at)
SELECT id, seconds_now_1() FROM jobs WHERE id = :id AND state = 'sending'
ON CONFLICT (job_id) DO NOTHING
RETURNING job_id;


-- name: look_at_hands
SELECT
    progress,
    outcome,
    CASE
        WHEN outcome IS NOT NULL THEN 'ended'
        WHEN token IS NULL THEN 'open'
        WHEN until > seconds_now_1() THEN 'held'
        ELSE 'lapsed'
    END AS state,
    seconds_now_1() - offered_at AS seconds
FROM hands WHERE job_id = :id;


-- name: withdraw_from_hands
-- Gives the row only where it stays: a hand holds it.
WITH gone AS (
    DELETE FROM hands
    WHERE job_id = :id AND (token IS NULL OR outcome IS NOT NULL OR until <= seconds_now_1())
    RETURNING job_id
)
SELECT job_id FROM hands WHERE job_id = :id AND job_id NOT IN (SELECT job_id FROM gone);


-- name: take_into_hand
-- What was begun is for whoever leads: only an edit can repeat it.
WITH taken AS (
    UPDATE hands SET token = :token::text, until = seconds_now_1() + :seconds::double precision, progress = NULL
    WHERE job_id = (
        SELECT hands.job_id FROM hands
        JOIN jobs ON jobs.id = hands.job_id AND jobs.state = 'sending' AND jobs.send_began_at IS NULL
        WHERE hands.outcome IS NULL AND (hands.token IS NULL OR hands.until <= seconds_now_1())
        ORDER BY hands.offered_at, hands.job_id LIMIT 1
        FOR UPDATE OF hands SKIP LOCKED
    )
    RETURNING job_id
)
SELECT jobs.* FROM jobs JOIN taken ON taken.job_id = jobs.id;


-- name: hold_in_hand
UPDATE hands SET until = seconds_now_1() + :seconds::double precision, progress = :progress::text
WHERE job_id = :id AND token = :token::text AND until > seconds_now_1() AND outcome IS NULL
RETURNING job_id;


-- name: begin_in_hand
-- The hold is renewed by it: so nobody who finds it over has read the job from before.
WITH held AS (
    UPDATE hands SET until = seconds_now_1() + :seconds::double precision
    WHERE job_id = :id AND token = :token::text AND until > seconds_now_1() AND outcome IS NULL
    RETURNING job_id
)
UPDATE jobs SET send_began_at = seconds_now_1(), version = version + 1
FROM held WHERE jobs.id = held.job_id AND jobs.state = 'sending' AND jobs.send_began_at IS NULL
RETURNING jobs.*;


-- name: not_sent_in_hand
WITH held AS (
    SELECT job_id FROM hands
    WHERE job_id = :id AND token = :token::text AND until > seconds_now_1() AND outcome IS NULL
    FOR UPDATE
)
UPDATE jobs SET send_began_at = NULL, version = version + 1
FROM held WHERE jobs.id = held.job_id AND jobs.state = 'sending'
RETURNING jobs.id;


-- name: end_in_hand
WITH ended AS (
    UPDATE hands SET outcome = :outcome::text
    WHERE job_id = :id AND token = :token::text AND until > seconds_now_1() AND outcome IS NULL
    RETURNING job_id
), unsent AS (
    UPDATE jobs SET send_began_at = NULL, version = version + 1
    FROM ended
    WHERE jobs.id = ended.job_id AND :is_unsent::boolean
        AND jobs.state = 'sending' AND jobs.send_began_at IS NOT NULL
)
SELECT job_id FROM ended;


-- name: leave_hands
SELECT set_config(
    'application_name', replace(current_setting('application_name'), 'clapper-hand:', 'clapper-left:'), false
) AS left;
