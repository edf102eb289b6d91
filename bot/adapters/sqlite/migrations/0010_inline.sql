-- Requests that were chosen behind `@bot` in any chat: the message, and the offers that may still be chosen.

ALTER TABLE jobs ADD COLUMN inline_message_id TEXT;

CREATE INDEX drafts_inline ON drafts (user_id, number) WHERE key GLOB 'inline:*';

-- An offer is kept at every few keystrokes, and at most one of them is chosen. A replaced row gets a new number,
-- so the highest are the newest.
CREATE TRIGGER inline_offers_are_few AFTER INSERT ON drafts
WHEN NEW.key GLOB 'inline:*'
BEGIN
    DELETE FROM drafts
    WHERE key GLOB 'inline:*' AND user_id = NEW.user_id AND number <= (
        SELECT number FROM drafts
        WHERE key GLOB 'inline:*' AND user_id = NEW.user_id
        ORDER BY number DESC LIMIT 1 OFFSET 20
    );
END;
