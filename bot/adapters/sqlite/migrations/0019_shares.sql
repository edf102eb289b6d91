-- What the shares of people are told by, without a look at the table.

-- The queue, with whose each is and for which model.
DROP INDEX jobs_queue;
CREATE INDEX jobs_queue ON jobs (turn, created_at, number, run_at, user_id, model, state) WHERE state = 'queued';

-- What is due, with whose it is; and the places at the provider, with who holds them and for which model.
DROP INDEX jobs_by_state;
CREATE INDEX jobs_by_state ON jobs (state, run_at, number, late_at, user_id, chat_id, model);

-- What takes one of the places at the provider.
CREATE VIEW place_holders AS
SELECT * FROM jobs INDEXED BY jobs_by_state
WHERE state IN ('submitting', 'unconfirmed', 'generating') AND late_at IS NULL;

-- When somebody was served last.
CREATE INDEX jobs_submitted_of_user ON jobs (user_id, submitted_at) WHERE submitted_at IS NOT NULL;

-- The head of the queue: as many as there can be before one whose place is told, and that one.
CREATE VIEW queue_head AS
SELECT number, turn, created_at, run_at, user_id, model
FROM jobs INDEXED BY jobs_queue WHERE state = 'queued'
ORDER BY turn, created_at, number LIMIT 1001;

-- The same, with what decides who is served next: the first job of each who has nothing at the provider, whoever was
-- served longest ago before all others; then the rest by turn.
CREATE VIEW queue_order AS
SELECT number, turn, created_at, is_later, iif(is_later, NULL, (
    SELECT max(submitted_at) FROM jobs AS served INDEXED BY jobs_submitted_of_user
    WHERE served.user_id = first.user_id AND submitted_at IS NOT NULL
)) AS served_at
FROM (
    SELECT number, turn, created_at, user_id, user_id IN (SELECT user_id FROM place_holders)
        OR row_number() OVER (PARTITION BY user_id ORDER BY turn, created_at, number) > 1 AS is_later
    FROM queue_head
) AS first;
