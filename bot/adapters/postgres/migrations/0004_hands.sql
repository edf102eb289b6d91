-- oldest code: 3
-- Jobs that are put up for hands: processes that stand by, and fetch, fit and upload a video for the one that leads.
-- A row is there for as long as its job is `sending` and nobody has taken it back. Times are this server's.

CREATE TABLE hands (
    job_id     text COLLATE "C" PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    offered_at double precision NOT NULL,
    token      text,                        -- of the hand that has it; made anew for each taking
    until      double precision,            -- until then it is this hand's, and no write of another token counts
    progress   text,                        -- JSON: how far it is with encoding
    outcome    text,                        -- JSON: what came of it
    CHECK ((token IS NULL) = (until IS NULL)),
    CHECK (outcome IS NULL OR token IS NOT NULL)
) WITH (fillfactor = 50);

CREATE FUNCTION seconds_now_1() RETURNS double precision VOLATILE LANGUAGE sql AS $$
    SELECT extract(epoch FROM clock_timestamp())::double precision
$$;

CREATE FUNCTION leave_hands_1() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM hands WHERE job_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER hands_are_done AFTER UPDATE OF state ON jobs
FOR EACH ROW WHEN (OLD.state = 'sending' AND NEW.state <> 'sending')
EXECUTE FUNCTION leave_hands_1();
