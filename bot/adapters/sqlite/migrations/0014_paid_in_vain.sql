-- What was paid and cannot be delivered counts as money, and not as a video of whoever asked.
-- A cost of 0 says that nothing was paid: so far a failure without a video told it by having no cost at all.

UPDATE jobs SET cost_micros = 0 WHERE state = 'failed' AND ready_at IS NULL;

DROP INDEX jobs_counted_of_user;
CREATE INDEX jobs_counted_of_user ON jobs (user_id, created_at)
    WHERE state NOT IN ('undelivered', 'failed', 'cancelled') AND late_at IS NULL;

DROP INDEX jobs_counted_in_group;
CREATE INDEX jobs_counted_in_group ON jobs (chat_id, created_at)
    WHERE is_group AND state NOT IN ('undelivered', 'failed', 'cancelled') AND late_at IS NULL;
