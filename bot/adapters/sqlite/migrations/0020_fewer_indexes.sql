-- Each index that a job is in is a page more to write with every job, or with every move of one.

-- Only what has ended: what is under way is found by other indexes, and changes its state.
DROP INDEX jobs_of_user;
CREATE INDEX jobs_of_user ON jobs (user_id, state, ended_at, number, chat_id)
    WHERE forgotten_at IS NULL AND state IN ('delivered', 'undelivered', 'failed', 'cancelled');

-- Somebody's videos are counted by the index that their money is counted by.
DROP INDEX jobs_counted_of_user;

-- Whose turn it is, told by a look at each one's first job in the queue, where the head was sorted for that before.
DROP INDEX jobs_waiting_of_user;
CREATE INDEX jobs_waiting_of_user ON jobs (user_id, state, turn, created_at, number)
    WHERE state IN ('preparing', 'queued');

-- The head of the queue with what decides who is served next: the first job of each who has nothing at the provider,
-- whoever was served longest ago before all others; then the rest by turn.
DROP VIEW queue_order;
CREATE VIEW queue_order AS
WITH head AS MATERIALIZED (
    SELECT number, turn, created_at, user_id, user_id IN (SELECT user_id FROM place_holders) OR number <> (
        SELECT number FROM jobs AS own INDEXED BY jobs_waiting_of_user
        WHERE own.user_id = queue_head.user_id AND state = 'queued' AND state IN ('preparing', 'queued')
        ORDER BY turn, created_at, number LIMIT 1
    ) AS is_later
    FROM queue_head
)
SELECT number, turn, created_at, is_later, iif(is_later, NULL, (
    SELECT max(submitted_at) FROM jobs AS served INDEXED BY jobs_submitted_of_user
    WHERE served.user_id = head.user_id AND submitted_at IS NOT NULL
)) AS served_at
FROM head;
