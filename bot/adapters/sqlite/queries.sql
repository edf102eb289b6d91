-- Every statement there is, each atomic by itself; `queries.py` cuts this file at the lines `-- name:`.
-- A term of WHERE that looks superfluous repeats the WHERE of a partial index, else SQLite passes it by.
-- INDEXED BY stands where SQLite, which keeps no statistics here, would take another index and sort.


-- name: admit
-- One statement decides and inserts, so that racing requests cannot exceed a limit. The jobs themselves are
-- counted: there is no counter to drift. What counts, and when, the views and `counted_at` of migration 0017
-- say; one may count as several videos, or as none. Only jobs of groups count for a chat, so the chat's limit never stops anybody in private. A turn is
-- given by start-time fair queuing (Goyal 1996).
INSERT INTO jobs (
    id, key, state, user_id, language, chat_id, message_id, thread_id, is_group, request, model, parameters,
    created_at, run_at, turn, attempts, submitted_at, generation_id, video_url, ready_at, late_at,
    send_began_at, ended_at, status_message_id, result_message_id, result_file_id, problem, told, again_of,
    price_micros, cost_micros, inline_message_id, posts, direct_topic_id, version, document_file_id,
    frame_file_id, sought_since, is_unprepared, other_micros, videos, steps, step, tries, step_began_at, made,
    counted_chat_id
)
SELECT
    :id, :key, :state, :user_id, :language, :chat_id, :message_id, :thread_id, :is_group, :request, :model,
    :parameters, :created_at, :run_at,
    max(
        coalesce((
            SELECT max(turn) + 1 FROM jobs
            WHERE user_id = :user_id AND state = 'preparing' AND state IN ('preparing', 'queued')
        ), 0),
        coalesce((
            SELECT max(turn) + 1 FROM jobs
            WHERE user_id = :user_id AND state = 'queued' AND state IN ('preparing', 'queued')
        ), 0),
        coalesce((
            SELECT max(turn) + 1 FROM jobs WHERE user_id = :user_id AND submitted_at IS NOT NULL
        ), 0),
        coalesce((SELECT max(turn) FROM jobs WHERE submitted_at IS NOT NULL), 1)
    ),
    :attempts, :submitted_at, :generation_id, :video_url, :ready_at, :late_at, :send_began_at, :ended_at,
    :status_message_id, :result_message_id, :result_file_id, :problem, :told, :again_of,
    :price_micros, :cost_micros, :inline_message_id, :posts, :direct_topic_id, :version,
    :document_file_id, :frame_file_id, :sought_since, :is_unprepared, :other_micros, :videos, :steps, :step,
    :tries, :step_began_at, :made,
    iif(:is_group, :chat_id, NULL)
WHERE
    (
        :limit_user_daily = 0
        OR (:videos = 0 AND (
            SELECT count(*) FROM counted_jobs WHERE user_id = :user_id AND counted_at > :since AND videos = 0
        ) < :stills * :limit_user_daily)
        OR (:videos > 0 AND :videos + coalesce((
            SELECT sum(videos) FROM counted_jobs WHERE user_id = :user_id AND counted_at > :since
        ), 0) + max(0, coalesce((
            SELECT sum(videos) FROM undeliverable_jobs WHERE user_id = :user_id AND counted_at > :since
        ), 0) - :excused) <= :limit_user_daily)
    )
    AND (
        :limit_user_active = 0
        OR (
            SELECT count(*) FROM active_jobs WHERE user_id = :user_id
        ) < :limit_user_active
    )
    AND (
        :limit_chat_daily = 0
        OR (:videos = 0 AND (
            SELECT count(*) FROM counted_jobs
            WHERE counted_chat_id = :chat_id AND counted_at > :since AND videos = 0
        ) < :stills * :limit_chat_daily)
        OR (:videos > 0 AND :videos + coalesce((
            SELECT sum(videos) FROM counted_jobs WHERE counted_chat_id = :chat_id AND counted_at > :since
        ), 0) + coalesce((
            SELECT sum(max(0, found - :excused)) FROM (
                SELECT sum(videos) AS found FROM undeliverable_jobs
                WHERE counted_chat_id = :chat_id AND counted_at > :since GROUP BY user_id
            )
        ), 0) <= :limit_chat_daily)
    )
    AND (
        :limit_user_micros = 0
        OR coalesce(:price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs WHERE user_id = :user_id AND counted_at > :since
        ), 0) <= :limit_user_micros
    )
    AND (
        :limit_budget_micros = 0
        OR coalesce(:price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs WHERE counted_at > :since
        ), 0) <= :limit_budget_micros
    )
ON CONFLICT (key) DO NOTHING
RETURNING *;


-- name: count_active
SELECT count(*) AS active FROM active_jobs WHERE user_id = :user_id;


-- name: counted_of_user
SELECT user_id, counted_at, videos, 0 AS is_undeliverable FROM counted_jobs
WHERE user_id = :user_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, videos, 1 AS is_undeliverable FROM undeliverable_jobs
WHERE user_id = :user_id AND counted_at > :since;


-- name: counted_in_chat
SELECT user_id, counted_at, videos, 0 AS is_undeliverable FROM counted_jobs
WHERE counted_chat_id = :chat_id AND counted_at > :since
UNION ALL
SELECT user_id, counted_at, videos, 1 AS is_undeliverable FROM undeliverable_jobs
WHERE counted_chat_id = :chat_id AND counted_at > :since;


-- name: spending
SELECT counted_at, micros FROM paid_jobs WHERE counted_at > :since ORDER BY counted_at, number;


-- name: spending_of_user
SELECT counted_at, micros FROM paid_jobs
WHERE user_id = :user_id AND counted_at > :since
ORDER BY counted_at, number;


-- name: spent
SELECT coalesce(sum(micros), 0) AS micros FROM paid_jobs WHERE counted_at > :since;


-- name: claim
-- Its attempts are left as they are: they tell how often the provider could not be reached. Who has nothing at the
-- provider comes first, and of these who was served longest ago (NULL is never, and the lowest), as far as they are
-- among the first by turn; then the others by turn. Whoever was never served comes before all who were, so where one of
-- them is near the front nobody else need be looked at. Of a model's unconfirmed ones a third of the places, rounded up,
-- count at most. What is late keeps its place until it ends, but all that is late has no more than a third of them.
UPDATE jobs SET state = 'submitting', submitted_at = :now, posts = posts + 1, version = version + 1
WHERE number = CASE WHEN
    :most = 0
    OR (
        SELECT count(*) FROM place_holders WHERE state <> 'unconfirmed'
    ) + (
        SELECT coalesce(sum(min(held, (:most + 2) / 3)), 0)
        FROM (SELECT count(*) AS held FROM place_holders WHERE state = 'unconfirmed' GROUP BY model)
    ) + min(:most_late, (
        SELECT count(*) FROM jobs INDEXED BY jobs_by_state
        WHERE state IN ('submitting', 'unconfirmed', 'generating') AND late_at IS NOT NULL
    )) < :most
THEN coalesce(
    (
        SELECT number FROM (
            SELECT number, turn, created_at, run_at, user_id, model
            FROM jobs INDEXED BY jobs_queue WHERE state = 'queued'
            ORDER BY turn, created_at, number LIMIT 50
        ) AS wanted
        WHERE run_at <= :now
            AND user_id NOT IN (SELECT user_id FROM place_holders)
            AND model NOT IN (SELECT value FROM json_each(:shut))
            AND NOT EXISTS (
                SELECT 1 FROM jobs AS served INDEXED BY jobs_submitted_of_user
                WHERE served.user_id = wanted.user_id AND submitted_at IS NOT NULL
            )
        ORDER BY turn, created_at, number LIMIT 1
    ),
    (
        SELECT number FROM queue_head AS wanted
        WHERE run_at <= :now
            AND user_id NOT IN (SELECT user_id FROM place_holders)
            AND model NOT IN (SELECT value FROM json_each(:shut))
        ORDER BY (
            SELECT max(submitted_at) FROM jobs AS served INDEXED BY jobs_submitted_of_user
            WHERE served.user_id = wanted.user_id AND submitted_at IS NOT NULL
        ), turn, created_at, number LIMIT 1
    ),
    (
        SELECT number FROM jobs INDEXED BY jobs_queue
        WHERE state = 'queued' AND run_at <= :now
            AND model NOT IN (SELECT value FROM json_each(:shut))
        ORDER BY turn, created_at, number LIMIT 1
    )
) END
RETURNING *;


-- name: advance
-- `{changes}` are the columns that the move changes, each as `column = :column`; see `MOVED_FIELDS` in `bot/domain/job.py`.
UPDATE jobs SET {changes}
WHERE id = :id AND version = :from_version
RETURNING id;


-- name: due
-- The first of each state by the index, then the first of these: flat, however many are due.
SELECT jobs.* FROM json_each(:states) AS wanted
CROSS JOIN jobs
WHERE jobs.number IN (
    SELECT number FROM jobs AS candidate
    WHERE candidate.state = wanted.value AND candidate.run_at <= :now
    ORDER BY candidate.run_at, candidate.number LIMIT :most
)
ORDER BY jobs.run_at, jobs.number LIMIT :most;


-- name: due_in_turns
-- The shares are told by the index alone, and only the first are looked up. The step of a job that was taken back
-- runs on for a while: a photo may be in work.
WITH ready AS (
    SELECT number, user_id, chat_id, run_at, number IN (
        SELECT busy.number FROM json_each(:running) AS wanted CROSS JOIN jobs AS busy ON busy.id = wanted.value
    ) AS runs
    FROM jobs INDEXED BY jobs_by_state WHERE state = :state AND run_at <= :now
    UNION ALL
    SELECT busy.number, busy.user_id, busy.chat_id, busy.run_at, 1 AS runs
    FROM json_each(:running) AS wanted CROSS JOIN jobs AS busy ON busy.id = wanted.value
    WHERE busy.state = 'cancelled' AND :state = 'preparing'
),
of_people AS (
    SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY runs DESC, run_at, number) AS of_user FROM ready
),
turns AS (
    SELECT *, max(
        of_user, row_number() OVER (PARTITION BY chat_id ORDER BY runs DESC, of_user, run_at, number)
    ) AS turn
    FROM of_people
)
SELECT jobs.* FROM (
    SELECT number, turn, user_id IN (SELECT value FROM json_each(:behind)) AS stands_back FROM turns
    WHERE NOT runs AND turn <= :share
    ORDER BY stands_back, turn, run_at, number LIMIT :most
) AS wanted
CROSS JOIN jobs ON jobs.number = wanted.number
ORDER BY wanted.stands_back, wanted.turn, jobs.run_at, jobs.number;


-- name: agenda
SELECT
    wanted.value AS state,
    (SELECT min(run_at) FROM jobs WHERE state = wanted.value) AS first_at,
    (SELECT min(run_at) FROM jobs WHERE state = wanted.value AND run_at > :now) AS next_at
FROM json_each(:states) AS wanted;


-- name: underway
SELECT id, model, submitted_at, late_at, run_at FROM jobs INDEXED BY jobs_by_state WHERE state = 'generating';


-- name: job
SELECT * FROM jobs WHERE id = :id AND forgotten_at IS NULL;


-- name: job_by_key
SELECT * FROM jobs WHERE key = :key;


-- name: active_of
SELECT * FROM jobs
WHERE user_id = :user_id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
ORDER BY created_at, number;


-- name: waiting
SELECT jobs.* FROM (
    SELECT * FROM queue_order ORDER BY is_later, served_at, turn, created_at, number LIMIT :most
) AS wanted
CROSS JOIN jobs ON jobs.number = wanted.number
ORDER BY wanted.is_later, wanted.served_at, jobs.turn, jobs.created_at, jobs.number;


-- name: dearest
-- Of videos that took one paid step; of what is forgotten only `step` tells that there were others.
SELECT max(coalesce(jobs.cost_micros, jobs.price_micros)) AS micros
FROM json_each(:models) AS wanted
CROSS JOIN jobs INDEXED BY jobs_ready
WHERE jobs.model = wanted.value AND jobs.ready_at IS NOT NULL AND jobs.steps IS NULL AND jobs.step = 0;


-- name: count_by_state
-- How many there are in each of these states; for a bug report.
SELECT value AS state, (SELECT count(*) FROM jobs INDEXED BY jobs_by_state WHERE state = value) AS jobs
FROM json_each(:states);


-- name: count_by_problem
-- What the requests in these states have met with, by its key, and when that was last; for a bug report.
SELECT json_extract(problem, '$.key') AS kind, count(*) AS jobs, max(ended_at) AS latest
FROM json_each(:states), jobs INDEXED BY jobs_by_state
WHERE jobs.state = json_each.value AND problem IS NOT NULL
GROUP BY kind;


-- name: count_waiting
SELECT count(*) AS waiting FROM jobs INDEXED BY jobs_queue WHERE state = 'queued';


-- name: position
-- Looks at the head of the queue only, however long it is: what is in it counts what comes before itself there.
WITH head AS MATERIALIZED (
    SELECT number, is_later, coalesce(served_at, -9e999) AS served_at, turn, created_at FROM queue_order
)
SELECT state = 'queued' AS is_queued, CASE WHEN number IN (SELECT number FROM queue_head) THEN (
    SELECT (
        SELECT count(*) FROM head
        WHERE (is_later, served_at, turn, created_at, number)
            <= (wanted.is_later, wanted.served_at, wanted.turn, wanted.created_at, wanted.number)
    )
    FROM head AS wanted WHERE wanted.number = jobs.number
) END AS position
FROM jobs WHERE id = :id;


-- name: in_states
SELECT * FROM jobs
WHERE state IN (SELECT value FROM json_each(:states))
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
-- What a clock that was ahead has dated is nobody's any more.
SELECT fetched_at, bytes FROM fetches
WHERE user_id = :user_id AND fetched_at > :since AND fetched_at <= :now
ORDER BY fetched_at;


-- name: keep_fetched
INSERT INTO fetches (user_id, fetched_at, bytes) VALUES (:user_id, :now, :bytes);


-- name: drop_fetched
DELETE FROM fetches WHERE fetched_at <= :than;


-- name: pending_final
SELECT * FROM jobs INDEXED BY jobs_untold_end
WHERE state IN ('undelivered', 'failed', 'cancelled') AND told IS NOT state AND ended_at >= :since
UNION ALL
SELECT * FROM jobs INDEXED BY jobs_untold_late
WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AND late_at IS NOT NULL
    AND told IS NULL AND late_at >= :since
ORDER BY number;


-- name: stale_statuses
SELECT * FROM jobs INDEXED BY jobs_stale_status
WHERE state = 'delivered' AND status_message_id IS NOT NULL AND status_message_id IS NOT result_message_id
ORDER BY number;


-- name: keep_medium
-- What comes after its job was cancelled is not kept.
INSERT INTO media (job_id, position, content)
SELECT id, :position, :content FROM jobs
WHERE id = :id AND state IN ('preparing', 'queued', 'submitting', 'unconfirmed')
ON CONFLICT (job_id, position) DO UPDATE SET content = excluded.content;


-- name: media
SELECT content FROM media WHERE job_id = :id ORDER BY position;


-- name: share_media
INSERT INTO shared_media (job_id)
SELECT id FROM jobs WHERE id = :id
ON CONFLICT (job_id) DO NOTHING;


-- name: is_shared
SELECT 1 FROM shared_media WHERE job_id = :id;


-- name: shared_medium
SELECT content FROM media
WHERE job_id = :id AND position = :position
    AND EXISTS (SELECT 1 FROM shared_media WHERE job_id = :id)
    AND EXISTS (
        SELECT 1 FROM jobs
        WHERE id = :id AND state IN ('submitting', 'unconfirmed', 'generating') AND submitted_at >= :since
    );


-- name: keep_made
-- What comes after its job has ended is not kept.
INSERT INTO made_files (job_id, step, content)
SELECT id, :step, :content FROM jobs
WHERE id = :id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
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
        SELECT count(*) FROM jobs INDEXED BY jobs_active_of_user
        WHERE user_id = :user_id AND state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')
    ) AS running,
    count(*) FILTER (WHERE state = 'delivered') AS videos,
    count(*) FILTER (WHERE state = 'failed' OR state = 'undelivered') AS failures,
    coalesce(sum(coalesce(cost_micros, price_micros, 0)) FILTER (WHERE state <> 'cancelled'), 0) AS micros,
    max(created_at) AS last_asked_at,
    (
        SELECT language FROM jobs INDEXED BY jobs_spending_of_user
        WHERE user_id = :user_id AND counted_at > :since ORDER BY counted_at DESC, number DESC LIMIT 1
    ) AS language
FROM jobs INDEXED BY jobs_spending_of_user WHERE user_id = :user_id AND counted_at > :since;


-- name: under_way
SELECT
    wanted.value AS state,
    (SELECT count(*) FROM jobs WHERE state = wanted.value) AS jobs,
    (SELECT count(late_at) FROM jobs WHERE state = wanted.value) AS late,
    (SELECT min(run_at) FROM jobs WHERE state = wanted.value) AS first_run_at
FROM json_each(:states) AS wanted;


-- name: waiting_since
SELECT min(created_at) AS since FROM jobs INDEXED BY jobs_waiting_of_user WHERE state IN ('preparing', 'queued');


-- name: unconfirmed_since
SELECT min(submitted_at) AS since FROM jobs INDEXED BY jobs_by_state WHERE state = 'unconfirmed';


-- name: job_by_result
SELECT * FROM jobs
WHERE result_message_id IS NOT NULL AND chat_id = :chat_id AND result_message_id = :message_id
ORDER BY number DESC LIMIT 1;
-- name: history
SELECT * FROM jobs INDEXED BY jobs_of_user
WHERE user_id = :user_id AND state = 'delivered' AND forgotten_at IS NULL
    AND state IN ('delivered', 'undelivered', 'failed', 'cancelled')
    AND (:chat_id IS NULL OR chat_id = :chat_id)
ORDER BY ended_at DESC, number DESC LIMIT :most OFFSET :offset;


-- name: shareable
SELECT * FROM jobs INDEXED BY jobs_of_user
WHERE user_id = :user_id AND state = 'delivered' AND forgotten_at IS NULL
    AND state IN ('delivered', 'undelivered', 'failed', 'cancelled') AND result_file_id IS NOT NULL
ORDER BY ended_at DESC, number DESC LIMIT :most OFFSET :offset;


-- name: forget_jobs
-- Those of a user, or those that ended before a time, whoever's; the other value is NULL. What stays counts towards
-- quotas, and keeps a repeat of the same message from being paid for again.
UPDATE jobs SET
    forgotten_at = :now, language = '', message_id = 0, thread_id = NULL, request = :request,
    parameters = '{}', generation_id = NULL, video_url = NULL, status_message_id = NULL,
    result_message_id = NULL, result_file_id = NULL, problem = NULL, told = state, again_of = NULL,
    inline_message_id = NULL, direct_topic_id = NULL, document_file_id = NULL, frame_file_id = NULL,
    steps = NULL, made = NULL, version = version + 1
WHERE number IN (
    SELECT number FROM jobs INDEXED BY jobs_of_user
    WHERE user_id = :user_id AND state IN ('delivered', 'undelivered', 'failed', 'cancelled')
        AND forgotten_at IS NULL
    UNION ALL
    SELECT number FROM jobs INDEXED BY jobs_by_end
    WHERE ended_at IS NOT NULL AND ended_at < :than
        AND state IN ('delivered', 'undelivered', 'failed', 'cancelled') AND forgotten_at IS NULL
)
RETURNING id;


-- name: delete_forgotten
DELETE FROM jobs WHERE forgotten_at IS NOT NULL AND counted_at <= :than
RETURNING id;


-- name: keep_draft
-- Triggers keep only the newest of a user's inline offers, and of all others.
INSERT OR REPLACE INTO drafts (
    key, user_id, language, chat_id, message_id, thread_id, direct_topic_id, is_group, request, created_at,
    question_id, asks_prompt, answered_at
)
VALUES (
    :key, :user_id, :language, :chat_id, :message_id, :thread_id, :direct_topic_id, :is_group, :request,
    :created_at, :question_id, :asks_prompt, :answered_at
);


-- name: draft
SELECT * FROM drafts WHERE key = :key;


-- name: draft_asked_by
SELECT * FROM drafts
WHERE asks_prompt AND chat_id = :chat_id AND question_id = :question_id
ORDER BY created_at DESC, number DESC LIMIT 1;


-- name: open_question
SELECT * FROM drafts
WHERE asks_prompt AND answered_at IS NULL
    AND chat_id = :chat_id AND user_id = :user_id AND thread_id IS :thread_id AND created_at >= :since
ORDER BY created_at DESC, number DESC LIMIT 1;


-- name: close_questions
UPDATE drafts SET answered_at = :now
WHERE asks_prompt AND answered_at IS NULL
    AND chat_id = :chat_id AND user_id = :user_id AND thread_id IS :thread_id;


-- name: drop_drafts
DELETE FROM drafts WHERE created_at < :than;


-- name: keep_album_item
-- An item that comes after its album was closed is closed from birth.
INSERT INTO album_items (
    chat_id, group_id, message_id, thread_id, direct_topic_id, is_group, user_id, language, request, text,
    received_at, closed_at
)
VALUES (
    :chat_id, :group_id, :message_id, :thread_id, :direct_topic_id, :is_group, :user_id, :language, :request,
    :text, :received_at,
    (SELECT max(closed_at) FROM album_items WHERE chat_id = :chat_id AND group_id = :group_id)
)
ON CONFLICT (chat_id, group_id, message_id) DO UPDATE SET message_id = excluded.message_id
RETURNING closed_at;


-- name: album_items
SELECT * FROM album_items WHERE chat_id = :chat_id AND group_id = :group_id ORDER BY message_id;


-- name: open_albums
SELECT DISTINCT chat_id, group_id FROM album_items INDEXED BY albums_open WHERE closed_at IS NULL;


-- name: close_album
UPDATE album_items SET closed_at = :now
WHERE closed_at IS NULL AND chat_id = :chat_id AND group_id = :group_id;


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
UPDATE inbox SET begun = max(0, begun - 1) WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: finish
UPDATE inbox SET body = NULL, finished_at = :now WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: quarantine
UPDATE inbox SET set_aside_at = :now WHERE bot_id = :bot_id AND update_id = :update_id;


-- name: unfinished
SELECT * FROM inbox
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id
ORDER BY received_at, update_id;


-- name: open_since
SELECT update_id FROM inbox INDEXED BY inbox_unfinished
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id AND received_at >= :since
ORDER BY update_id;


-- name: open_updates
SELECT inbox.* FROM json_each(:numbers) AS wanted
CROSS JOIN inbox ON inbox.bot_id = :bot_id AND inbox.update_id = wanted.value
WHERE finished_at IS NULL AND set_aside_at IS NULL
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
-- One choice. The others stay as they are in the row, not as somebody has read them.
INSERT INTO preferences (
    owner_id, family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news
) VALUES (
    :owner_id,
    iif(:field = 'family', :value, NULL),
    iif(:field = 'aspect_ratio', :value, NULL),
    iif(:field = 'duration', :value, NULL),
    iif(:field = 'resolution', :value, NULL),
    iif(:field = 'sound', :value, NULL),
    iif(:field = 'enhancement', :value, NULL),
    iif(:field = 'language', :value, NULL),
    iif(:field = 'confirm', :value, NULL),
    iif(:field = 'news', :value, NULL)
)
ON CONFLICT (owner_id) DO UPDATE SET
    family = iif(:field = 'family', excluded.family, preferences.family),
    aspect_ratio = iif(:field = 'aspect_ratio', excluded.aspect_ratio, preferences.aspect_ratio),
    duration = iif(:field = 'duration', excluded.duration, preferences.duration),
    resolution = iif(:field = 'resolution', excluded.resolution, preferences.resolution),
    sound = iif(:field = 'sound', excluded.sound, preferences.sound),
    enhancement = iif(:field = 'enhancement', excluded.enhancement, preferences.enhancement),
    language = iif(:field = 'language', excluded.language, preferences.language),
    confirm = iif(:field = 'confirm', excluded.confirm, preferences.confirm),
    news = iif(:field = 'news', excluded.news, preferences.news)
RETURNING *;


-- name: forget_owner_without_choice
DELETE FROM preferences
WHERE owner_id = :owner_id
    AND coalesce(family, aspect_ratio, duration, resolution, sound, enhancement, language, confirm, news)
        IS NULL;


-- name: forget_preferences
DELETE FROM preferences WHERE owner_id = :owner_id;


-- name: chosen_languages
SELECT owner_id, language FROM preferences WHERE language IS NOT NULL;


-- name: notice
SELECT told_at, over_at FROM notices WHERE topic = :topic;


-- name: keep_notice
INSERT INTO notices (topic, told_at) VALUES (:topic, :now)
ON CONFLICT (topic) DO UPDATE SET told_at = :now, over_at = NULL WHERE over_at IS NOT NULL;


-- name: clear_notice
UPDATE notices SET over_at = :now WHERE topic = :topic AND over_at IS NULL;


-- name: keep_pulse
INSERT INTO pulse (number, boot, running, process, namespace, trouble)
VALUES (1, :boot, :running, :process, :namespace, '')
ON CONFLICT (number) DO UPDATE SET
    boot = :boot, running = :running, process = :process, namespace = :namespace, trouble = '';


-- name: keep_trouble
-- When all was well last is kept, where that was since the system's start.
INSERT INTO pulse (number, boot, running, process, namespace, trouble)
VALUES (1, :boot, 0, :process, :namespace, :trouble)
ON CONFLICT (number) DO UPDATE SET
    boot = :boot, running = iif(boot = :boot, running, 0), process = :process, namespace = :namespace,
    trouble = :trouble;


-- name: pulse
SELECT boot, running, process, namespace, trouble FROM pulse WHERE number = 1;


-- name: forget_updates
-- Wherever the id stands: who wrote, edited, pressed or joined, and whom somebody else answered or forwarded.
UPDATE inbox INDEXED BY inbox_set_aside SET body = NULL
WHERE set_aside_at IS NOT NULL AND body IS NOT NULL AND iif(
    json_valid(body),
    EXISTS (
        SELECT 1 FROM json_tree(body)
        WHERE json_tree.key = 'id' AND json_tree.type = 'integer' AND json_tree.value = :user_id
    ),
    0
);


-- name: open_updates_of
-- What is not handled yet and bears the id of this user.
SELECT update_id FROM inbox INDEXED BY inbox_unfinished
WHERE finished_at IS NULL AND set_aside_at IS NULL AND bot_id = :bot_id AND iif(
    json_valid(body),
    EXISTS (
        SELECT 1 FROM json_tree(body)
        WHERE json_tree.key = 'id' AND json_tree.type = 'integer' AND json_tree.value = :user_id
    ),
    0
);


-- name: move_jobs
-- Message ids do not survive: a supergroup counts its own from 1. An anonymous admin asks as the group.
UPDATE jobs INDEXED BY jobs_of_chat SET
    chat_id = :new, user_id = iif(user_id = :old, :new, user_id), message_id = 0, thread_id = NULL,
    status_message_id = NULL, result_message_id = NULL
WHERE chat_id = :old;


-- name: move_counted
-- Those too that went to who asked, in private, count for the group.
UPDATE jobs INDEXED BY jobs_of_counted_chat SET counted_chat_id = :new WHERE counted_chat_id = :old;


-- name: move_job_to_private
UPDATE jobs SET
    chat_id = user_id, message_id = 0, thread_id = NULL, direct_topic_id = NULL, is_group = 0,
    status_message_id = NULL, send_began_at = NULL, version = version + 1
WHERE id = :id AND is_group AND user_id > 0 AND state = 'sending'
RETURNING id;


-- name: regain_slot
-- Of those that its user has at a time: it has given back no other.
UPDATE jobs SET state = iif(is_unprepared, 'preparing', 'queued'), run_at = :run_at, attempts = 0, late_at = NULL,
    told = NULL, sought_since = NULL, is_unprepared = 0, version = version + 1
WHERE id = :id AND version = :version AND state = 'unconfirmed' AND late_at IS NOT NULL
    AND (
        :limit_user_active = 0
        OR (
            SELECT count(*) FROM active_jobs AS other WHERE other.user_id = jobs.user_id
        ) < :limit_user_active
    )
RETURNING *;


-- name: waiting_in
SELECT * FROM jobs INDEXED BY jobs_of_chat
WHERE chat_id = :chat_id AND state IN ('preparing', 'queued')
ORDER BY number;


-- name: move_drafts
UPDATE drafts INDEXED BY drafts_of_chat SET
    chat_id = :new, user_id = iif(user_id = :old, :new, user_id), message_id = 0, thread_id = NULL,
    question_id = NULL
WHERE chat_id = :old;


-- name: move_preferences
-- What the new one has chosen for itself stays; what it has taken back is no choice.
UPDATE OR REPLACE preferences SET owner_id = :new
WHERE owner_id = :old AND NOT EXISTS (
    SELECT 1 FROM preferences AS own
    WHERE own.owner_id = :new AND coalesce(
        own.family, own.aspect_ratio, own.duration, own.resolution, own.sound, own.enhancement, own.language,
        own.confirm, own.news
    ) IS NOT NULL
);


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
-- Triggers write the log. What is so already, or was never there to be taken back, changes nothing.
INSERT INTO house_rules (kind, subject, value, verb, changed_by, changed_at)
SELECT :kind, :subject, :value, :verb, :by, :now
WHERE :value IS NOT NULL OR EXISTS (SELECT 1 FROM house_rules WHERE kind = :kind AND subject = :subject)
ON CONFLICT (kind, subject) DO UPDATE SET
    value = excluded.value, verb = excluded.verb, changed_by = excluded.changed_by,
    changed_at = excluded.changed_at
WHERE house_rules.value IS NOT excluded.value
RETURNING kind;


-- name: use_invite
-- One statement decides and lets in, so that racing people cannot exceed the uses. The guests themselves are counted.
INSERT INTO house_rules (kind, subject, value, verb, changed_by, changed_at)
SELECT 'guest', :user_id, json_object('code', invite.subject), 'join', :user_id, :now
FROM house_rules AS invite
WHERE invite.kind = 'invite' AND invite.subject = :code AND invite.value IS NOT NULL
    AND (
        SELECT count(*) FROM house_rules AS guest
        WHERE guest.kind = 'guest' AND json_extract(guest.value, '$.code') = :code
    ) < json_extract(invite.value, '$.uses')
ON CONFLICT (kind, subject) DO NOTHING
RETURNING kind;


-- name: house_log
SELECT changed_at, changed_by, verb, subject, value FROM house_log ORDER BY number DESC LIMIT :most;


-- name: forget_house_words
UPDATE house_rules SET
    value = json_remove(value, '$.reason'), verb = 'forget', changed_by = subject, changed_at = :now
WHERE (kind = 'ban' OR kind = 'grant') AND subject = :subject AND json_extract(value, '$.reason') IS NOT NULL
RETURNING kind;


-- name: forget_logged_words
UPDATE house_log SET value = json_remove(value, '$.reason')
WHERE subject = :subject AND json_extract(value, '$.reason') IS NOT NULL
RETURNING number;


-- name: delete_house_log
DELETE FROM house_log WHERE changed_at < :than
RETURNING number;


-- name: clock
SELECT boot, epoch, other, sure_since FROM clock;


-- name: keep_clock
INSERT OR REPLACE INTO clock (number, boot, epoch, other, sure_since)
VALUES (1, :boot, :epoch, :other, :sure_since);


-- name: set_jobs
-- At the start of a process, for all of them. `delta` is how far the clock was set since the times after `since` were
-- written; whatever is then still in the future, with all its times, is moved to now. NULL stays NULL.
UPDATE jobs SET
    created_at = created_at + moved.by,
    run_at = iif(
        moved.is_active,
        min(run_at + moved.by, :now + iif(state = 'sending', :sending_pause, 0)),
        run_at + moved.by
    ),
    submitted_at = submitted_at + moved.by,
    sought_since = sought_since + moved.by,
    step_began_at = step_began_at + moved.by,
    ready_at = ready_at + moved.by,
    late_at = late_at + moved.by,
    send_began_at = send_began_at + moved.by,
    ended_at = ended_at + moved.by
FROM (
    SELECT number, is_active, min(iif(is_active OR newest >= :since, :delta, 0), :now - newest) AS by
    FROM (
        SELECT
            number,
            state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AS is_active,
            max(
                created_at, coalesce(submitted_at, 0), coalesce(ready_at, 0), coalesce(late_at, 0),
                coalesce(send_began_at, 0), coalesce(ended_at, 0)
            ) AS newest
        FROM jobs
    )
) AS moved
WHERE jobs.number = moved.number AND (moved.by <> 0 OR (moved.is_active AND run_at > :now))
RETURNING jobs.number;


-- name: set_drafts
UPDATE drafts SET created_at = created_at + moved.by, answered_at = answered_at + moved.by
FROM (
    SELECT number, min(iif(newest >= :since, :delta, 0), :now - newest) AS by
    FROM (SELECT number, max(created_at, coalesce(answered_at, 0)) AS newest FROM drafts)
) AS moved
WHERE drafts.number = moved.number AND moved.by <> 0
RETURNING drafts.number;


-- name: set_album_items
UPDATE album_items SET received_at = received_at + moved.by, closed_at = closed_at + moved.by
FROM (
    SELECT id, min(iif(newest >= :since, :delta, 0), :now - newest) AS by
    FROM (SELECT rowid AS id, max(received_at, coalesce(closed_at, 0)) AS newest FROM album_items)
) AS moved
WHERE album_items.rowid = moved.id AND moved.by <> 0
RETURNING album_items.rowid;


-- name: set_recordings
UPDATE recordings SET
    created_at = created_at + moved.by, posted_at = posted_at + moved.by, run_at = min(run_at + moved.by, :now)
FROM (
    SELECT number, min(iif(state <> 'told' OR newest >= :since, :delta, 0), :now - newest) AS by
    FROM (SELECT number, state, max(created_at, coalesce(posted_at, 0)) AS newest FROM recordings)
) AS moved
WHERE recordings.number = moved.number AND (moved.by <> 0 OR (state <> 'told' AND run_at > :now))
RETURNING recordings.number;


-- name: set_inbox
UPDATE inbox SET
    received_at = received_at + moved.by, finished_at = finished_at + moved.by,
    set_aside_at = set_aside_at + moved.by
FROM (
    SELECT id, min(iif(newest >= :since, :delta, 0), :now - newest) AS by
    FROM (
        SELECT
            rowid AS id,
            max(received_at, coalesce(finished_at, 0), coalesce(set_aside_at, 0)) AS newest
        FROM inbox
    )
) AS moved
WHERE inbox.rowid = moved.id AND moved.by <> 0
RETURNING inbox.rowid;


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
    (SELECT count(*) FROM last_requests WHERE is_group = 0 AND day >= :since) AS users,
    (SELECT count(*) FROM last_requests WHERE is_group = 1 AND day >= :since) AS groups;


-- name: forget_last_request
-- A group's too, where it asks in its own name.
DELETE FROM last_requests WHERE is_group IN (0, 1) AND id = :user_id;


-- name: drop_last_requests
DELETE FROM last_requests WHERE is_group IN (0, 1) AND day < :than;


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
SELECT count(*) AS readers FROM preferences INDEXED BY preferences_with_news WHERE news = 1 AND owner_id > 0;


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
SELECT * FROM broadcasts INDEXED BY broadcasts_by_confirmation
WHERE confirmed_at IS NOT NULL ORDER BY confirmed_at DESC LIMIT 1;


-- name: take_news_reader
DELETE FROM broadcast_readers
WHERE (broadcast_id, user_id) = (
    SELECT broadcast_id, user_id FROM broadcasts INDEXED BY broadcasts_to_send
    CROSS JOIN broadcast_readers ON broadcast_readers.broadcast_id = broadcasts.id
    WHERE confirmed_at IS NOT NULL AND ended_at IS NULL
    ORDER BY confirmed_at LIMIT 1
)
RETURNING broadcast_id, user_id, EXISTS (
    SELECT 1 FROM preferences WHERE owner_id = user_id AND news = 1
) AS wants;


-- name: put_news_reader_back
-- Unless the bot was told meanwhile to forget them, or they want no news any more.
INSERT INTO broadcast_readers (broadcast_id, user_id)
SELECT :id, owner_id FROM preferences WHERE owner_id = :user_id AND news = 1
ON CONFLICT (broadcast_id, user_id) DO NOTHING;


-- name: count_news
UPDATE broadcasts SET
    sent = sent + (:outcome = 'sent'),
    blocked = blocked + (:outcome = 'blocked'),
    failed = failed + (:outcome = 'failed')
WHERE id = :id;


-- name: end_broadcast
UPDATE broadcasts SET ended_at = :now, text = '', entities = '[]'
WHERE id = (
    SELECT id FROM broadcasts AS wanted INDEXED BY broadcasts_to_send
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
DELETE FROM broadcasts INDEXED BY broadcasts_by_age
WHERE created_at < :than AND (confirmed_at IS NULL OR ended_at IS NOT NULL);


-- name: doubt_jobs
-- In a copy that is put back: whatever it takes for unpaid may have been posted since, nobody knows how often, by the
-- database that went on from there. It is as if its answer were lost just now: the provider's records decide.
UPDATE jobs SET
    state = 'unconfirmed', is_unprepared = is_unprepared OR state = 'preparing',
    sought_since = min(coalesce(sought_since, 9e999), coalesce(submitted_at, created_at)),
    submitted_at = :now, posts = posts + :posts, run_at = :now, attempts = 0, version = version + 1
WHERE state IN ('preparing', 'queued', 'submitting', 'unconfirmed')
RETURNING id;


-- name: doubt_later_steps
-- In the same: the database that went on has finished what is in the making, and may have posted what comes after it. So
-- each later step is looked for before it is paid for, too.
UPDATE jobs SET
    sought_since = min(coalesce(sought_since, 9e999), coalesce(submitted_at, created_at)), version = version + 1
WHERE state = 'generating' AND steps IS NOT NULL
RETURNING id;


-- name: set_aside_updates
-- In a copy that is put back: what was in hand was dealt with since.
UPDATE inbox SET set_aside_at = :now WHERE finished_at IS NULL AND set_aside_at IS NULL
RETURNING update_id;


-- name: drop_all_drafts
DELETE FROM drafts RETURNING key;


-- name: close_all_albums
UPDATE album_items SET closed_at = :now WHERE closed_at IS NULL RETURNING message_id;


-- name: take_over_update
-- From the database that went on, where it can still be read: what it has received comes to nothing a second time. What
-- it had not dealt with may have been paid for by it: it is begun so often that its author is told, and no more.
INSERT INTO inbox (bot_id, update_id, body, received_at, begun, finished_at, set_aside_at)
VALUES (
    :bot_id, :update_id, :body, :received_at, iif(:finished_at IS NULL, :never_again, :begun), :finished_at,
    :set_aside_at
)
ON CONFLICT (bot_id, update_id) DO UPDATE SET
    body = excluded.body, begun = excluded.begun, finished_at = excluded.finished_at,
    set_aside_at = excluded.set_aside_at;


-- name: take_over_rule
-- From the same: who is shut out, and whether all is paused, is not undone by an older copy.
INSERT INTO house_rules (kind, subject, value, verb, changed_by, changed_at)
SELECT :kind, :subject, :value, :verb, :changed_by, :changed_at
WHERE TRUE
ON CONFLICT (kind, subject) DO UPDATE SET
    value = excluded.value, verb = excluded.verb, changed_by = excluded.changed_by,
    changed_at = excluded.changed_at
WHERE excluded.changed_at > house_rules.changed_at;


-- name: end_all_broadcasts
-- In a copy that is put back: what was on its way went on from there, and nobody gets it twice.
UPDATE broadcasts SET ended_at = :now, text = '', entities = '[]'
WHERE confirmed_at IS NOT NULL AND ended_at IS NULL
RETURNING id;


-- name: drop_all_news_readers
DELETE FROM broadcast_readers RETURNING user_id;


-- name: generations_of
SELECT * FROM generations WHERE accepted_at >= :begin AND accepted_at < :end ORDER BY accepted_at, rowid;


-- name: generations_named
SELECT generations.* FROM json_each(:ids) AS wanted
CROSS JOIN generations ON generations.id = wanted.value;


-- name: delete_generations
DELETE FROM generations WHERE accepted_at < :than;


-- name: admit_recording
-- As `admit`: one statement decides and inserts. `paid_jobs` has videos and voice messages; see migration 0028.
INSERT INTO recordings (
    id, key, state, version, user_id, language, chat_id, message_id, thread_id, direct_topic_id, is_group,
    file_id, size_bytes, seconds, created_at, run_at, attempts, posted_at, generation_id, words, problem,
    price_micros, cost_micros
)
SELECT
    :id, :key, :state, :version, :user_id, :language, :chat_id, :message_id, :thread_id, :direct_topic_id,
    :is_group, :file_id, :size_bytes, :seconds, :created_at, :run_at, :attempts, :posted_at, :generation_id,
    :words, :problem, :price_micros, :cost_micros
WHERE
    (
        :most = 0
        OR (
            SELECT count(*) FROM recordings
            WHERE user_id = :user_id AND created_at > :since AND cost_micros IS NOT 0
        ) < :most
    )
    AND (
        :limit_user_micros = 0
        OR coalesce(:price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs WHERE user_id = :user_id AND counted_at > :since
        ), 0) <= :limit_user_micros
    )
    AND (
        :limit_budget_micros = 0
        OR coalesce(:price_micros, 0) + coalesce((
            SELECT sum(micros) FROM paid_jobs WHERE counted_at > :since
        ), 0) <= :limit_budget_micros
    )
ON CONFLICT (key) DO NOTHING
RETURNING id;


-- name: recording_by_key
SELECT id FROM recordings WHERE key = :key;


-- name: counted_recordings
SELECT created_at FROM recordings
WHERE user_id = :user_id AND created_at > :since AND cost_micros IS NOT 0
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
UPDATE recordings INDEXED BY recordings_open SET
    chat_id = :new, user_id = iif(user_id = :old, :new, user_id), message_id = 0, thread_id = NULL
WHERE state <> 'told' AND chat_id = :old;


-- name: forget_recordings
UPDATE recordings SET key = id, language = '', chat_id = 0, message_id = 0, thread_id = NULL, direct_topic_id = NULL,
    generation_id = NULL, seconds = NULL, size_bytes = NULL
WHERE user_id = :user_id AND state = 'told';


-- name: drop_recordings
DELETE FROM recordings WHERE created_at <= :than AND state = 'told';


-- name: end_all_recordings
-- Of a copy that is put back: what was wanted then may have been written down, and told, by the database that went on.
-- Nobody knows, and that is told; a second word does no harm.
UPDATE recordings SET
    state = 'heard', file_id = '', problem = '{"key":"recording-in-doubt","values":{}}', version = version + 1
WHERE state <> 'told' AND state <> 'heard'
RETURNING id;
