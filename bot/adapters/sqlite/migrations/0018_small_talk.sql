-- Small talk is bounded: whatever somebody writes in private is kept as an offer, until the next twenty.

CREATE INDEX drafts_usual ON drafts (user_id, number) WHERE key NOT GLOB 'inline:*';

CREATE TRIGGER drafts_are_few AFTER INSERT ON drafts
WHEN NEW.key NOT GLOB 'inline:*'
BEGIN
    DELETE FROM drafts
    WHERE key NOT GLOB 'inline:*' AND user_id = NEW.user_id AND number <= (
        SELECT number FROM drafts
        WHERE key NOT GLOB 'inline:*' AND user_id = NEW.user_id
        ORDER BY number DESC LIMIT 1 OFFSET 20
    );
END;
