-- The statements of SQLite's `queries.sql`, by the same names and in the same order, in PostgreSQL's words. What each
-- is for, the comments there say, and here only what is said otherwise. Each is atomic by itself.
-- Whatever more than one row decides is a function, which waits for its turn first: see the migrations.
-- A value has the type of what it stands beside; where that is not enough, it is cast.


-- name: admit
-- The function takes a lock, then decides and inserts; see migration 0005.
SELECT * FROM admit_2(
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
    is_unprepared => :is_unprepared, other_micros => :other_micros, videos => :videos, steps => :steps,
    step => :step, tries => :tries, step_began_at => :step_began_at, made => :made,
    since => :since, excused => :excused, stills => :stills, limit_user_daily => :limit_user_daily,
    limit_user_active => :limit_user_active, limit_chat_daily => :limit_chat_daily,
    limit_user_micros => :limit_user_micros, limit_budget_micros => :limit_budget_micros
);


-- name: count_active
SELECT count(*) AS active FROM active_jobs WHERE user_id = :user_id;


-- name: counted_of_user
SELECT user_id, counted_at, videos, false AS is_undeliverable FROM counted_jobs
WHERE user_id = :user_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, videos, true AS is_undeliverable FROM undeliverable_jobs
WHERE user_id = :user_id AND counted_at > :since;


-- name: counted_in_chat
SELECT user_id, counted_at, videos, false AS is_undeliverable FROM counted_jobs
WHERE counted_chat_id = :chat_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, videos, true AS is_undeliverable FROM undeliverable_jobs
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
-- Of each model the last one in an index that is in the order of this, of videos that took one paid step; of what is
-- forgotten only `step` tells that there were others.
SELECT max(dearest.micros)::bigint AS micros
FROM json_array_elements_text(:models::json) AS wanted (model)
CROSS JOIN LATERAL (
    SELECT coalesce(cost_micros, price_micros) AS micros FROM jobs
    WHERE jobs.model = wanted.model AND ready_at IS NOT NULL AND steps IS NULL AND step = 0
        AND coalesce(cost_micros, price_micros) IS NOT NULL
    ORDER BY coalesce(cost_micros, price_micros) DESC LIMIT 1
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
-- OFFSET 0: state by state, by the index; else all jobs may be gone through in the order that is asked for.
SELECT those.* FROM json_array_elements_text(:states::json) AS wanted (state)
CROSS JOIN LATERAL (SELECT * FROM jobs WHERE jobs.state = wanted.state OFFSET 0) AS those
ORDER BY those.number;


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


-- name: keep_made
INSERT INTO made_files (job_id, step, content)
SELECT id, :step, :content FROM jobs
WHERE id = :id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
FOR SHARE
ON CONFLICT (job_id, step) DO UPDATE SET content = excluded.content;


-- name: made_file
SELECT content FROM made_files WHERE job_id = :id AND step = :step;


-- name: durations
-- A film that was cut short has a problem: its last POST and what it ended with are of different scenes.
SELECT ready_at - submitted_at AS seconds FROM jobs
WHERE model = :model AND ready_at IS NOT NULL AND submitted_at IS NOT NULL
    AND (problem IS NULL OR steps IS NULL)
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
SELECT wanted.state, those.* FROM json_array_elements_text(:states::json) AS wanted (state)
CROSS JOIN LATERAL (
    SELECT count(*) AS jobs, count(late_at) AS late, min(run_at) AS first_run_at
    FROM jobs WHERE jobs.state = wanted.state
) AS those;


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


-- name: shareable
SELECT * FROM jobs
WHERE user_id = :user_id AND state = 'delivered' AND forgotten_at IS NULL AND result_file_id IS NOT NULL
ORDER BY ended_at DESC NULLS LAST, number DESC LIMIT :most OFFSET :offset;


-- name: forget_jobs
UPDATE jobs SET
    forgotten_at = :now, language = '', message_id = 0, thread_id = NULL, request = :request,
    parameters = '{}', generation_id = NULL, video_url = NULL, status_message_id = NULL,
    result_message_id = NULL, result_file_id = NULL, problem = NULL, told = state, again_of = NULL,
    inline_message_id = NULL, direct_topic_id = NULL, document_file_id = NULL, frame_file_id = NULL,
    steps = NULL, made = NULL, version = version + 1
WHERE forgotten_at IS NULL AND number = ANY (ARRAY(
    SELECT number FROM jobs
    WHERE user_id = :user_id::bigint AND state IN ('delivered', 'undelivered', 'failed', 'cancelled')
        AND forgotten_at IS NULL
    UNION ALL
    SELECT number FROM jobs
    WHERE ended_at IS NOT NULL AND ended_at < :than::double precision
        AND state IN ('delivered', 'undelivered', 'failed', 'cancelled') AND forgotten_at IS NULL
))
RETURNING id;


-- name: delete_forgotten
DELETE FROM jobs WHERE forgotten_at IS NOT NULL AND counted_at <= :than
RETURNING id;


-- name: keep_draft
-- A new number makes it the newest; a trigger keeps only the newest of a user's inline offers, and of all others.
INSERT INTO drafts (
    key, user_id, language, chat_id, message_id, thread_id, direct_topic_id, is_group, request, created_at,
    question_id, asks_prompt, answered_at
)
VALUES (
    :key, :user_id, :language, :chat_id, :message_id, :thread_id, :direct_topic_id, :is_group, :request,
    :created_at, :question_id, :asks_prompt, :answered_at
)
ON CONFLICT (key) DO UPDATE SET
    number = excluded.number, user_id = excluded.user_id, language = excluded.language,
    chat_id = excluded.chat_id, message_id = excluded.message_id, thread_id = excluded.thread_id,
    direct_topic_id = excluded.direct_topic_id, is_group = excluded.is_group, request = excluded.request,
    created_at = excluded.created_at, question_id = excluded.question_id, asks_prompt = excluded.asks_prompt,
    answered_at = excluded.answered_at;


-- name: draft
SELECT * FROM drafts WHERE key = :key;


-- name: draft_asked_by
SELECT * FROM drafts
WHERE asks_prompt AND chat_id = :chat_id AND question_id = :question_id
ORDER BY created_at DESC, number DESC LIMIT 1;


-- name: open_question
SELECT * FROM drafts
WHERE asks_prompt AND answered_at IS NULL
    AND chat_id = :chat_id AND user_id = :user_id AND thread_id IS NOT DISTINCT FROM :thread_id::bigint
    AND created_at >= :since
ORDER BY created_at DESC, number DESC LIMIT 1;


-- name: close_questions
UPDATE drafts SET answered_at = :now
WHERE asks_prompt AND answered_at IS NULL
    AND chat_id = :chat_id AND user_id = :user_id AND thread_id IS NOT DISTINCT FROM :thread_id::bigint;


-- name: drop_drafts
DELETE FROM drafts WHERE created_at < :than;


-- name: keep_album_item
SELECT keep_album_item_1(
    :chat_id::bigint, :group_id::text, :message_id::bigint, :thread_id::bigint, :direct_topic_id::bigint,
    :is_group::boolean, :user_id::bigint, :language::text, :request::text, :text::bytea,
    :received_at::double precision
) AS closed_at;


-- name: album_items
SELECT * FROM album_items WHERE chat_id = :chat_id AND group_id = :group_id ORDER BY message_id;


-- name: open_albums
SELECT DISTINCT chat_id, group_id FROM album_items WHERE closed_at IS NULL ORDER BY chat_id, group_id;


-- name: close_album
SELECT close_album_1(:chat_id::bigint, :group_id::text, :now::double precision);


-- name: forget_album_items
DELETE FROM album_items WHERE user_id = :user_id;


-- name: drop_album_items
DELETE FROM album_items WHERE received_at < :than;


-- name: forget_drafts
DELETE FROM drafts WHERE user_id = :user_id;


-- name: receive
INSERT INTO inbox (bot_id, update_id, body, received_at) VALUES (:bot_id, :update_id, :body, :now)
ON CONFLICT (bot_id, update_id) DO NOTHING
RETURNING update_id;


-- name: is_closed
SELECT coalesce(finished_at, set_aside_at) IS NOT NULL AS is_closed FROM inbox
WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: begin
UPDATE inbox SET begun = begun + 1 WHERE bot_id = :bot_id AND update_id = :update_id
RETURNING begun - 1 AS before;


-- name: release
UPDATE inbox SET begun = greatest(0, begun - 1) WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: finish
UPDATE inbox SET body = NULL, finished_at = :now WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: quarantine
UPDATE inbox SET set_aside_at = :now WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: unfinished
SELECT * FROM inbox
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id
ORDER BY received_at, update_id;


-- name: open_since
SELECT update_id FROM inbox
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id AND received_at >= :since
ORDER BY update_id;


-- name: open_updates
SELECT inbox.* FROM json_array_elements_text(:numbers::json) AS wanted
CROSS JOIN inbox
WHERE inbox.bot_id = :bot_id AND inbox.update_id = wanted.value::bigint
    AND finished_at IS NULL AND set_aside_at IS NULL
ORDER BY update_id;


-- name: backlog
SELECT count(*) AS updates, min(received_at) AS since FROM inbox
WHERE bot_id = :bot_id AND finished_at IS NULL AND set_aside_at IS NULL;


-- name: keep_words
INSERT INTO messages_read (bot_id, chat_id, message_id, user_id, digest, read_at)
VALUES (:bot_id, :chat_id, :message_id, :user_id, :digest, :now)
ON CONFLICT (bot_id, chat_id, message_id) DO NOTHING;


-- name: change_words
UPDATE messages_read SET digest = :digest
WHERE bot_id = :bot_id AND chat_id = :chat_id AND message_id = :message_id;


-- name: words_of
SELECT digest FROM messages_read
WHERE bot_id = :bot_id AND chat_id = :chat_id AND message_id = :message_id;


-- name: delete_words
DELETE FROM messages_read WHERE read_at < :than;


-- name: forget_words
DELETE FROM messages_read WHERE user_id = :user_id;


-- name: delete_updates
-- Whichever bot's: updates of a bot whose token was given up are nobody's.
DELETE FROM inbox WHERE coalesce(finished_at, set_aside_at) < :than;


-- name: preferences
SELECT * FROM preferences WHERE owner_id = :owner_id;


-- name: choose
-- One choice. The others stay as they are in the row, not as somebody has read them. A switch comes as text, too: a
-- parameter has one type.
INSERT INTO preferences (
    owner_id, family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news
) VALUES (
    :owner_id,
    CASE WHEN :field::text = 'family' THEN :value::text END,
    CASE WHEN :field::text = 'aspect_ratio' THEN :value::text END,
    CASE WHEN :field::text = 'duration' THEN :value::text END,
    CASE WHEN :field::text = 'resolution' THEN :value::text END,
    CASE WHEN :field::text = 'sound' THEN :value::text::boolean END,
    CASE WHEN :field::text = 'enhancement' THEN :value::text::boolean END,
    CASE WHEN :field::text = 'language' THEN :value::text END,
    CASE WHEN :field::text = 'confirm' THEN :value::text::boolean END,
    CASE WHEN :field::text = 'news' THEN :value::text::boolean END
)
ON CONFLICT (owner_id) DO UPDATE SET
    family = CASE WHEN :field::text = 'family' THEN excluded.family ELSE preferences.family END,
    aspect_ratio = CASE
        WHEN :field::text = 'aspect_ratio' THEN excluded.aspect_ratio ELSE preferences.aspect_ratio
    END,
    duration = CASE WHEN :field::text = 'duration' THEN excluded.duration ELSE preferences.duration END,
    resolution = CASE WHEN :field::text = 'resolution' THEN excluded.resolution ELSE preferences.resolution END,
    sound = CASE WHEN :field::text = 'sound' THEN excluded.sound ELSE preferences.sound END,
    enhancement = CASE WHEN :field::text = 'enhancement' THEN excluded.enhancement ELSE preferences.enhancement END,
    language = CASE WHEN :field::text = 'language' THEN excluded.language ELSE preferences.language END,
    confirm = CASE WHEN :field::text = 'confirm' THEN excluded.confirm ELSE preferences.confirm END,
    news = CASE WHEN :field::text = 'news' THEN excluded.news ELSE preferences.news END
RETURNING *;


-- name: forget_owner_without_choice
DELETE FROM preferences
WHERE owner_id = :owner_id
    AND num_nonnulls(family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news) = 0;


-- name: forget_preferences
DELETE FROM preferences WHERE owner_id = :owner_id;


-- name: chosen_languages
SELECT owner_id, language FROM preferences WHERE language IS NOT NULL;


-- name: notice
SELECT told_at, over_at FROM notices WHERE topic = :topic;


-- name: keep_notice
INSERT INTO notices (topic, told_at) VALUES (:topic, :now)
ON CONFLICT (topic) DO UPDATE SET told_at = excluded.told_at, over_at = NULL WHERE notices.over_at IS NOT NULL;


-- name: clear_notice
UPDATE notices SET over_at = :now WHERE topic = :topic AND over_at IS NULL;


-- name: keep_pulse
INSERT INTO pulse (number, boot, running, process, namespace, trouble)
VALUES (1, :boot, :running, :process, :namespace, '')
ON CONFLICT (number) DO UPDATE SET
    boot = excluded.boot, running = excluded.running, process = excluded.process, namespace = excluded.namespace,
    trouble = '';


-- name: keep_trouble
-- When all was well last is kept, where that was since the system's start.
INSERT INTO pulse (number, boot, running, process, namespace, trouble)
VALUES (1, :boot, 0, :process, :namespace, :trouble)
ON CONFLICT (number) DO UPDATE SET
    boot = excluded.boot, running = CASE WHEN pulse.boot = excluded.boot THEN pulse.running ELSE 0 END,
    process = excluded.process, namespace = excluded.namespace, trouble = excluded.trouble;


-- name: pulse
SELECT boot, running, process, namespace, trouble FROM pulse WHERE number = 1;


-- name: forget_updates
-- Wherever the id stands: who wrote, edited, pressed or joined, and whom somebody else answered or forwarded.
UPDATE inbox SET body = NULL
WHERE set_aside_at IS NOT NULL AND body IS NOT NULL AND bears_id_1(body, :user_id::bigint);


-- name: open_updates_of
-- What is not handled yet and bears the id of this user.
SELECT update_id FROM inbox
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id
    AND bears_id_1(body, :user_id::bigint);


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


-- name: move_drafts
UPDATE drafts SET
    chat_id = :new, user_id = CASE WHEN user_id = :old THEN :new ELSE user_id END, message_id = 0,
    thread_id = NULL, question_id = NULL
WHERE chat_id = :old;


-- name: move_preferences
-- What the new one has chosen for itself stays; what it has taken back is no choice.
WITH moved AS (
    DELETE FROM preferences
    WHERE owner_id = :old::bigint AND NOT EXISTS (
        SELECT 1 FROM preferences AS own
        WHERE own.owner_id = :new::bigint AND num_nonnulls(
            own.family, own.aspect_ratio, own.duration, own.resolution, own.sound, own.enhancement, own.language,
            own.confirm, own.news
        ) > 0
    )
    RETURNING *
)
INSERT INTO preferences (
    owner_id, family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news
)
SELECT :new::bigint, family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news
FROM moved
ON CONFLICT (owner_id) DO UPDATE SET
    family = excluded.family, aspect_ratio = excluded.aspect_ratio, duration = excluded.duration,
    resolution = excluded.resolution, sound = excluded.sound, enhancement = excluded.enhancement,
    language = excluded.language, confirm = excluded.confirm, news = excluded.news
WHERE num_nonnulls(
    preferences.family, preferences.aspect_ratio, preferences.duration, preferences.resolution, preferences.sound,
    preferences.enhancement, preferences.language, preferences.confirm, preferences.news
) = 0;


-- name: keep_chat_move
INSERT INTO chat_moves (old_id, new_id) VALUES (:old, :new)
ON CONFLICT (old_id) DO UPDATE SET new_id = excluded.new_id;


-- name: chat_moves
SELECT new_id, old_id FROM chat_moves ORDER BY new_id, old_id;


-- name: keep_link_only
INSERT INTO link_only_inputs (model, parameter, refused_at) VALUES (:model, :parameter, :now)
ON CONFLICT (model, parameter) DO UPDATE SET refused_at = excluded.refused_at;


-- name: link_only_since
SELECT model, parameter FROM link_only_inputs WHERE refused_at >= :moment;


-- name: house_rules
SELECT kind, subject, value FROM house_rules WHERE value IS NOT NULL ORDER BY kind, subject;


-- name: house_revision
SELECT coalesce(max(number), 0) AS revision FROM house_log;


-- name: change_house_rule
-- Triggers let one decision come after the other, and write the log. What is so already, or was never there to be taken
-- back, changes nothing.
INSERT INTO house_rules (kind, subject, value, verb, changed_by, changed_at)
SELECT :kind::text, :subject::text, :value::text, :verb::text, :by::text, :now::double precision
WHERE :value::text IS NOT NULL
    OR EXISTS (SELECT 1 FROM house_rules WHERE kind = :kind::text AND subject = :subject::text)
ON CONFLICT (kind, subject) DO UPDATE SET
    value = excluded.value, verb = excluded.verb, changed_by = excluded.changed_by,
    changed_at = excluded.changed_at
WHERE house_rules.value IS DISTINCT FROM excluded.value
RETURNING kind;


-- name: use_invite
SELECT use_invite_1(:code::text, :user_id::text, :now::double precision) AS kind;


-- name: house_log
SELECT changed_at, changed_by, verb, subject, value FROM house_log ORDER BY number DESC LIMIT :most::bigint;


-- name: forget_house_words
UPDATE house_rules SET
    value = (house_value_1(value) - 'reason')::text, verb = 'forget', changed_by = subject, changed_at = :now
WHERE (kind = 'ban' OR kind = 'grant') AND subject = :subject AND house_value_1(value) ->> 'reason' IS NOT NULL
RETURNING kind;


-- name: forget_logged_words
UPDATE house_log SET value = (house_value_1(value) - 'reason')::text
WHERE subject = :subject AND house_value_1(value) ->> 'reason' IS NOT NULL
RETURNING number;


-- name: delete_house_log
DELETE FROM house_log WHERE changed_at < :than
RETURNING number;


-- name: write_probe
INSERT INTO write_probe (number, written_at) VALUES (1, :now)
ON CONFLICT (number) DO UPDATE SET written_at = excluded.written_at;


-- name: last_probe
SELECT written_at FROM write_probe WHERE number = 1;


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
DELETE FROM last_requests WHERE is_group IN (false, true) AND day < :than;


-- name: drop_day_sums
DELETE FROM daily_figures WHERE day < :than;


-- name: drop_video_times
DELETE FROM video_times WHERE day < :than;


-- name: settled_week
SELECT max(week) AS week FROM digests WHERE admin_id = :everybody;


-- name: mark_digest
INSERT INTO digests (week, admin_id) VALUES (:week, :admin_id) ON CONFLICT (week, admin_id) DO NOTHING
RETURNING week;


-- name: unmark_digest
DELETE FROM digests WHERE week = :week AND admin_id = :admin_id;


-- name: count_news_readers
SELECT count(*) AS readers FROM preferences WHERE news AND owner_id > 0;


-- name: keep_broadcast
INSERT INTO broadcasts (id, admin_id, text, entities, created_at)
VALUES (:id, :admin_id, :text, :entities, :now)
ON CONFLICT (id) DO NOTHING;


-- name: confirm_broadcast
-- A trigger writes down to whom it goes.
UPDATE broadcasts SET confirmed_at = :now WHERE id = :id AND confirmed_at IS NULL
RETURNING id;


-- name: broadcast
SELECT * FROM broadcasts WHERE id = :id;


-- name: last_broadcast
SELECT * FROM broadcasts WHERE confirmed_at IS NOT NULL ORDER BY confirmed_at DESC LIMIT 1;


-- name: take_news_reader
-- What another session has in its hand is passed over: nobody is taken twice, and none waits for the other.
DELETE FROM broadcast_readers
WHERE (broadcast_id, user_id) = (
    SELECT reader.broadcast_id, reader.user_id FROM broadcasts
    CROSS JOIN LATERAL (
        SELECT broadcast_id, user_id FROM broadcast_readers
        WHERE broadcast_id = broadcasts.id
        ORDER BY user_id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) AS reader
    WHERE confirmed_at IS NOT NULL AND ended_at IS NULL
    ORDER BY confirmed_at LIMIT 1
)
RETURNING broadcast_id, user_id, EXISTS (
    SELECT 1 FROM preferences WHERE owner_id = user_id AND news
) AS wants;


-- name: put_news_reader_back
-- Unless the bot was told meanwhile to forget them, or they want no news any more. Who is forgotten right now is waited
-- for: their readers' rows go after their wishes.
INSERT INTO broadcast_readers (broadcast_id, user_id)
SELECT :id::text, owner_id FROM preferences WHERE owner_id = :user_id AND news FOR SHARE
ON CONFLICT (broadcast_id, user_id) DO NOTHING;


-- name: count_news
UPDATE broadcasts SET
    sent = sent + (:outcome::text = 'sent')::int,
    blocked = blocked + (:outcome::text = 'blocked')::int,
    failed = failed + (:outcome::text = 'failed')::int
WHERE id = :id;


-- name: end_broadcast
UPDATE broadcasts SET ended_at = :now, text = '', entities = '[]'
WHERE ended_at IS NULL AND id = (
    SELECT id FROM broadcasts AS wanted
    WHERE confirmed_at IS NOT NULL AND ended_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM broadcast_readers WHERE broadcast_id = wanted.id
    )
    ORDER BY confirmed_at LIMIT 1
)
RETURNING *;


-- name: forget_news_reader
DELETE FROM broadcast_readers WHERE user_id = :user_id;


-- name: drop_broadcasts
-- Those under way stay.
DELETE FROM broadcasts WHERE created_at < :than AND (confirmed_at IS NULL OR ended_at IS NOT NULL);


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
) * :each::bigint > (
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


-- name: admit_recording
-- The function takes a lock, then decides and inserts; see migration 0006.
SELECT id FROM admit_recording_1(
    id => :id, key => :key, state => :state, version => :version, user_id => :user_id, language => :language,
    chat_id => :chat_id, message_id => :message_id, thread_id => :thread_id, direct_topic_id =>
    :direct_topic_id, is_group => :is_group, file_id => :file_id, size_bytes => :size_bytes, seconds =>
    :seconds, created_at => :created_at, run_at => :run_at, attempts => :attempts, posted_at => :posted_at,
    generation_id => :generation_id, words => :words, problem => :problem, price_micros => :price_micros,
    cost_micros => :cost_micros,
    since => :since, most => :most, limit_user_micros => :limit_user_micros,
    limit_budget_micros => :limit_budget_micros
);


-- name: recording_by_key
SELECT id FROM recordings WHERE key = :key;


-- name: counted_recordings
SELECT created_at FROM recordings
WHERE user_id = :user_id AND created_at > :since AND cost_micros IS DISTINCT FROM 0
ORDER BY created_at;


-- name: open_recordings
SELECT * FROM recordings WHERE state <> 'told' ORDER BY run_at;


-- name: save_recording
UPDATE recordings SET
    state = :state, version = version + 1, file_id = :file_id, run_at = :run_at, attempts = :attempts,
    posted_at = :posted_at, model = :model, generation_id = :generation_id, words = :words, problem = :problem,
    cost_micros = :cost_micros
WHERE id = :id AND version = :version
RETURNING id;


-- name: move_recordings
UPDATE recordings SET
    chat_id = :new, user_id = CASE WHEN user_id = :old THEN :new ELSE user_id END, message_id = 0, thread_id = NULL
WHERE state <> 'told' AND chat_id = :old;


-- name: forget_recordings
UPDATE recordings SET key = id, language = '', chat_id = 0, message_id = 0, thread_id = NULL, direct_topic_id = NULL,
    generation_id = NULL, seconds = NULL, size_bytes = NULL
WHERE user_id = :user_id AND state = 'told';


-- name: drop_recordings
DELETE FROM recordings WHERE created_at <= :than AND state = 'told';
