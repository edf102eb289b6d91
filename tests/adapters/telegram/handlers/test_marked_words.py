"""What marks the words of an admin's message goes with the words behind the verb."""

from datetime import UTC, datetime

from telegram import Chat, Message, MessageEntity

from bot.adapters.telegram.handlers.admin import marks_of


def marked(text: str, words: str, *entities: tuple[str, int, int]) -> list[tuple[object, ...]]:
    """Type, offset and length of what marks the words of such a message."""
    message = Message(
        1,
        datetime.fromtimestamp(0, UTC),
        Chat(1, Chat.PRIVATE),
        text=text,
        entities=[MessageEntity(kind, offset, length) for kind, offset, length in entities],
    )
    return [(one["type"], one["offset"], one["length"]) for one in marks_of(message, words)]


def test_marks_are_counted_from_the_words_in_units_of_telegram() -> None:
    text = "/broadcast 🎬 new models"
    found = marked(text, "🎬 new models", ("bot_command", 0, 10), ("bold", 14, 3), ("custom_emoji", 11, 2))
    assert found == [("bold", 3, 3), ("custom_emoji", 0, 2)]


def test_what_marks_the_command_too_is_cut() -> None:
    assert marked("/broadcast new", "new", ("italic", 0, 14)) == [("italic", 0, 3)]


def test_what_marks_spaces_at_the_end_is_cut() -> None:
    assert marked("/broadcast new  ", "new", ("underline", 11, 5)) == [("underline", 0, 3)]


def test_words_that_come_twice_are_those_behind_the_verb() -> None:
    assert marked("/broadcast b b", "b b", ("bold", 13, 1)) == [("bold", 2, 1)]


def test_a_command_among_the_words_is_found_by_telegram_again() -> None:
    assert marked("/broadcast see /models", "see /models", ("bot_command", 15, 7)) == []
