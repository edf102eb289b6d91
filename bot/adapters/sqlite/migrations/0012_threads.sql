-- Where in a chat a request belongs, and what a message said when it was read.

-- The topic of a channel's direct messages: nothing can be sent there without it.
ALTER TABLE jobs ADD COLUMN direct_topic_id INTEGER;
ALTER TABLE drafts ADD COLUMN direct_topic_id INTEGER;
ALTER TABLE album_items ADD COLUMN direct_topic_id INTEGER;

-- A question belongs to its topic, in private chats too.
DROP INDEX drafts_open;

CREATE INDEX drafts_open ON drafts (chat_id, user_id, thread_id, created_at)
    WHERE asks_prompt AND answered_at IS NULL;

-- Telegram tells of an edit also where only a reaction came; this tells the two apart, without the words.
CREATE TABLE messages_read (
    bot_id     INTEGER NOT NULL,
    chat_id    INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    digest     TEXT NOT NULL,
    read_at    REAL NOT NULL,
    PRIMARY KEY (bot_id, chat_id, message_id)
) STRICT;

CREATE INDEX messages_read_by_age ON messages_read (read_at);

CREATE INDEX messages_read_of_user ON messages_read (user_id);
