-- A fence: every move of a job raises its version, and names the one that it starts from. A step that has slept
-- through `submitting -> queued -> submitting` is told apart from the one that is under way.

ALTER TABLE jobs ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- What counts towards the quotas of a day; the partial indexes `jobs_counted_*` have the same terms.
CREATE VIEW counted_jobs AS
SELECT * FROM jobs WHERE state NOT IN ('undelivered', 'failed', 'cancelled') AND late_at IS NULL;

-- What takes one of the places that a user has at a time. By the index of these: most that is counted has ended.
CREATE VIEW active_jobs AS
SELECT * FROM jobs INDEXED BY jobs_active_of_user
WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AND late_at IS NULL;
