from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message

from bot.adapters.telegram.incoming.reading import (
    Album,
    AudioAlone,
    BarePhoto,
    BareVideo,
    Command,
    FreeText,
    MovingPhoto,
    NotForUs,
    Reading,
    TalkingPhoto,
    Unusable,
    Video,
    origin_of,
    read,
    requester_of,
)
from bot.adapters.telegram.incoming.sender import is_of_another_channel
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.message_media import photos_of
from bot.domain.errors import Value
from bot.domain.media import Size
from bot.domain.request import Audio, Origin, OwnVideo, Photo, Requester
from tests.adapters.telegram.chats import (
    ALICE,
    ANONYMOUS,
    BOB,
    BOT,
    CHANNEL,
    CHANNEL_BOT,
    FORWARDED,
    GROUP,
    OTHER_BOT,
    PHOTO,
    PRIVATE,
    SUPERGROUP,
    TELEGRAM,
    VIDEO,
    as_json,
    by,
    document,
    in_group,
    message,
)

ME: Final = Me(user_id=99, username="clapper_bot")
PICTURE: Final = Photo(file_id="large", size_bytes=200_000, size=Size(width=1280, height=853))
FILE: Final = Photo(file_id="file", size_bytes=5000)


VIA_US: Final[dict[str, Any]] = {
    "via_bot": {"id": 99, "is_bot": True, "first_name": "Clapper", "username": "clapper_bot"}
}


class Languages:
    """Knows two languages, and says nothing."""

    languages = ("en", "pt-BR")

    def language_for(self, code: str | None, **_: int | None) -> str:
        return "pt-BR" if code == "pt-br" else "en"

    def say(self, language: str, key: str, **_: Value) -> str:
        return f"{language} {key}"


def reading(text: str | None = None, **fields: Any) -> Reading:  # noqa: ANN401 - fields of the Bot API
    return read(message(text, **fields), ME)


def group_reading(text: str | None = None, **fields: Any) -> Reading:  # noqa: ANN401 - fields of the Bot API
    return read(in_group(text, **fields), ME)


def words(text: str, *photos: Photo, reply_to: int | None = None) -> FreeText:
    return FreeText(text=text, photos=photos, reply_to=reply_to)


def video(text: str, *photos: Photo) -> Video:
    return Video(text=text, photos=photos)


# In private


def test_in_private_plain_text_is_words() -> None:
    assert reading("a dragon") == words("a dragon")


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("/video a dragon", "a dragon"),
        ("/video@clapper_bot a dragon", "a dragon"),
        ("/Video@Clapper_Bot a dragon", "a dragon"),
        ("/VIDEO\na dragon\nflies", "a dragon\nflies"),
        ("  /video --ar 16:9 a dragon", "--ar 16:9 a dragon"),
        ("/video", ""),
        ("/video@clapper_bot", ""),
    ],
)
def test_the_video_command_asks_for_a_video_everywhere(text: str, prompt: str) -> None:
    assert reading(text) == video(prompt)
    assert group_reading(text) == video(prompt)


@pytest.mark.parametrize("text", ["/video@other_bot a dragon", "/help@clapper_bot2", "/queue@clapper"])
def test_a_command_for_another_bot_is_not_for_us(text: str) -> None:
    assert reading(text) == NotForUs()
    assert group_reading(text) == NotForUs()


@pytest.mark.parametrize("text", ["/start", "/Help me", "/nonsense", "/queue@clapper_bot"])
def test_in_private_every_other_command_is_surely_for_us(text: str) -> None:
    name = text[1:].casefold().partition(" ")[0].partition("@")[0]
    assert reading(text) == Command(name=name, is_addressed=True)


@pytest.mark.parametrize(
    "text", ["1/2 video", "a /video of a dragon", "//video", "/videoé", "/video/a", "/é"]
)
def test_a_slash_elsewhere_is_no_command(text: str) -> None:
    assert reading(text) == words(text)
    assert group_reading(text) == NotForUs()


def test_a_photo_with_a_caption_asks_for_a_video() -> None:
    assert reading(caption="she waves", **PHOTO) == video("she waves", PICTURE)


def test_a_caption_may_begin_with_the_command() -> None:
    assert reading(caption="/video she waves", **PHOTO) == video("she waves", PICTURE)
    assert reading(caption="/video", **PHOTO) == video("", PICTURE)


def test_a_photo_without_a_caption_is_bare() -> None:
    assert reading(**PHOTO) == BarePhoto(photos=(PICTURE,))


def test_of_a_photos_sizes_the_largest_is_taken() -> None:
    assert photos_of(message(photo=list(reversed(PHOTO["photo"])))) == (PICTURE,)


@pytest.mark.parametrize(
    ("mime_type", "name"),
    [
        ("image/jpeg", None),
        ("image/png", "x.png"),
        ("image/webp", "x"),
        ("image/heic", "x.heic"),
        (None, "x.JPG"),
        (None, "x.jpeg"),
        (None, "x.tar.png"),
        (None, "x.WebP"),
        (None, "IMG_0001.HEIC"),
        ("application/octet-stream", "x.heif"),
        ("application/octet-stream", "x.avif"),
        (None, "x.bmp"),
        (None, "scan.tif"),
        (None, "scan.tiff"),
        (None, "x.jfif"),
        (None, "x.jpe"),
        (None, "x.gif"),
        ("image/gif", "x.gif"),
        ("image/tiff", None),
        ("application/x-photo", "x.jpg"),
    ],
)
def test_an_image_sent_as_a_file_counts_as_a_photo(mime_type: str | None, name: str | None) -> None:
    assert reading(caption="she waves", **document(mime_type, name)) == video("she waves", FILE)
    assert reading(**document(mime_type, name)) == BarePhoto(photos=(FILE,))


@pytest.mark.parametrize(
    ("mime_type", "name"),
    [("application/pdf", "x.pdf"), (None, "x.txt"), (None, None), (None, "jpg")],
)
def test_any_other_file_is_unusable(mime_type: str | None, name: str | None) -> None:
    assert reading(**document(mime_type, name)) == Unusable(kind="other")
    assert reading(caption="she waves", **document(mime_type, name)) == Unusable(kind="other")


ANIMATION: Final[dict[str, Any]] = {
    "animation": {"file_id": "a", "file_unique_id": "a", "width": 9, "height": 9, "duration": 1},
    **document("video/mp4", "x.gif.mp4"),
}


MOVING: Final = OwnVideo(file_id="a", seconds=1.0, size=Size(width=9, height=9))


def test_a_gif_counts_as_a_video() -> None:
    assert reading(**ANIMATION) == BareVideo(video=MOVING)
    asked = Video(text="make it winter", photos=(), video=MOVING)
    assert reading(caption="make it winter", **ANIMATION) == asked
    assert reading(caption="/video make it winter", **ANIMATION) == asked


@pytest.mark.parametrize(
    ("mime_type", "name"),
    [
        ("video/mp4", "x.mp4"),
        ("video/quicktime", None),
        (None, "x.MOV"),
        ("application/octet-stream", "x.mkv"),
    ],
)
def test_a_video_sent_as_a_file_counts_as_one(mime_type: str | None, name: str | None) -> None:
    own = OwnVideo(file_id="file", size_bytes=5000)
    assert reading(**document(mime_type, name)) == BareVideo(video=own)
    assert reading(caption="make it winter", **document(mime_type, name)) == Video(
        text="make it winter", photos=(), video=own
    )


STICKER: Final[dict[str, Any]] = {
    "sticker": {
        "file_id": "t",
        "file_unique_id": "t",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
}
VOICE: Final[dict[str, Any]] = {"voice": {"file_id": "o", "file_unique_id": "o", "duration": 1}}
LOCATION: Final[dict[str, Any]] = {"location": {"longitude": 1.0, "latitude": 1.0}}
CONTACT: Final[dict[str, Any]] = {"contact": {"phone_number": "1", "first_name": "Bob"}}
DICE: Final[dict[str, Any]] = {"dice": {"emoji": "🎲", "value": 3}}
NOTE: Final[dict[str, Any]] = {
    "video_note": {"file_id": "n", "file_unique_id": "n", "length": 9, "duration": 1}
}
STORY: Final[dict[str, Any]] = {"story": {"chat": CHANNEL, "id": 1}}


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (STICKER, "sticker"),
        (LOCATION, "other"),
        (CONTACT, "other"),
        (DICE, "other"),
        (STORY, "other"),
    ],
)
def test_in_private_what_no_video_can_be_made_of_is_told(fields: dict[str, Any], kind: str) -> None:
    assert reading(**fields) == Unusable(kind=kind)
    assert group_reading(**fields) == NotForUs()


SERVICE: Final[tuple[dict[str, Any], ...]] = (
    {"new_chat_members": [BOB]},
    {"left_chat_member": BOB},
    {"new_chat_title": "New"},
    {"new_chat_photo": PHOTO["photo"]},
    {"delete_chat_photo": True},
    {"group_chat_created": True},
    {"migrate_to_chat_id": -1001},
    {"migrate_from_chat_id": -5},
    {"pinned_message": as_json("a dragon")},
    {"forum_topic_created": {"name": "Films", "icon_color": 1}},
    {"forum_topic_closed": {}},
    {"video_chat_started": {}},
    {"video_chat_ended": {"duration": 5}},
    {"write_access_allowed": {}},
    {"boost_added": {"boost_count": 1}},
)


@pytest.mark.parametrize("fields", SERVICE)
def test_what_telegram_itself_says_is_not_for_us(fields: dict[str, Any]) -> None:
    assert reading(**fields) == NotForUs()
    assert group_reading(**fields) == NotForUs()


def test_the_command_in_answer_to_a_photo_animates_that_photo() -> None:
    photo = as_json(**PHOTO, message_id=7, **by(BOB))
    assert reading("/video she waves", reply_to_message=photo) == video("she waves", PICTURE)
    assert group_reading("/video she waves", reply_to_message=photo) == video("she waves", PICTURE)
    file = as_json(**document("image/png"), message_id=7, **by(BOB))
    assert group_reading("/video she waves", reply_to_message=file) == video("she waves", FILE)


def test_a_photo_of_ones_own_goes_before_the_one_that_is_answered() -> None:
    answered = as_json(**document("image/png"), message_id=7)
    assert reading(caption="/video she waves", **PHOTO, reply_to_message=answered) == video(
        "she waves", PICTURE
    )


def test_words_in_answer_to_a_message_say_to_which() -> None:
    asked = as_json("What should happen?", message_id=7, **by(BOT))
    assert reading("she waves", reply_to_message=asked) == words("she waves", reply_to=7)
    photo = as_json(**PHOTO, message_id=7)
    assert reading("she waves", reply_to_message=photo) == words("she waves", PICTURE, reply_to=7)


# In groups


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "a dragon"},
        {"text": "clapper_bot a dragon"},
        {"text": "write to me@clapper_bot"},
        {"text": "ask @clapper_bot2"},
        {"text": "ask @clapper_bot_fans"},
        {"text": "ask @@clapper_bot"},
        {"text": "ask @clapper"},
        {"caption": "she waves", **PHOTO},
        PHOTO,
        {"text": "she waves", "reply_to_message": as_json("hi", message_id=7, **by(BOB))},
        {"text": "she waves", "reply_to_message": as_json("hi", message_id=7, **by(OTHER_BOT))},
    ],
)
def test_in_groups_we_are_silent_unless_we_are_meant(fields: dict[str, Any]) -> None:
    assert group_reading(**fields) == NotForUs()
    assert group_reading(**fields, chat=SUPERGROUP) == NotForUs()


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("@clapper_bot a dragon", "a dragon"),
        ("a dragon @Clapper_Bot", "a dragon"),
        ("make @clapper_bot a dragon", "make a dragon"),
        ("hey @clapper_bot, a dragon", "hey, a dragon"),
        ("(@clapper_bot) a dragon", "() a dragon"),
        ("@clapper_bot: a dragon", ": a dragon"),
        ("a dragon\n@clapper_bot\nflies", "a dragon\n\nflies"),
        ("@clapper_bot", ""),
    ],
)
def test_a_mention_means_us_and_is_no_part_of_the_prompt(text: str, rest: str) -> None:
    assert group_reading(text) == words(rest)
    assert reading(text) == words(rest)


def test_a_caption_that_mentions_us_asks_for_a_video() -> None:
    assert group_reading(caption="@clapper_bot she waves", **PHOTO) == video("she waves", PICTURE)
    assert group_reading(caption="@clapper_bot", **PHOTO) == BarePhoto(photos=(PICTURE,))


def test_a_caption_with_the_command_asks_for_a_video() -> None:
    assert group_reading(caption="/video she waves", **PHOTO) == video("she waves", PICTURE)


def test_an_answer_to_a_message_of_ours_means_us() -> None:
    ours = as_json("What should happen?", message_id=7, **by(BOT))
    assert group_reading("she waves", reply_to_message=ours) == words("she waves", reply_to=7)
    assert group_reading(reply_to_message=ours, **PHOTO) == BarePhoto(photos=(PICTURE,))
    assert group_reading(reply_to_message=ours, **STICKER) == Unusable(kind="sticker")


def test_in_groups_a_command_without_our_name_may_be_anybodys() -> None:
    assert group_reading("/help") == Command(name="help", is_addressed=False)
    assert group_reading("/nonsense a@b") == Command(name="nonsense", is_addressed=False)
    assert group_reading("/help@clapper_bot") == Command(name="help", is_addressed=True)


@pytest.mark.parametrize("fields", [VIDEO, VOICE, ANIMATION, {"media_group_id": "9", **PHOTO}])
def test_a_command_for_anybody_in_the_caption_of_anything_is_just_that(fields: dict[str, Any]) -> None:
    assert group_reading(caption="/download", **fields) == Command(name="download", is_addressed=False)


# Albums and forwards


def test_photos_that_belong_together_are_an_album() -> None:
    assert reading(media_group_id="9", caption="she waves", **PHOTO) == item("she waves", PICTURE)
    assert reading(media_group_id="9", caption="/video she waves", **PHOTO) == item("she waves", PICTURE)
    assert reading(media_group_id="9", **PHOTO) == item("", PICTURE)
    assert reading(media_group_id="9", **document("image/png")) == item("", FILE)
    assert reading(media_group_id="9", **VIDEO) == item("")
    assert reading(media_group_id="9", caption="she waves", **PHOTO, **FORWARDED) == item("", PICTURE)


def test_in_groups_an_album_asks_by_command_or_by_mention_and_is_known_all_the_same() -> None:
    for caption in ("/video she waves", "she waves @clapper_bot", "/video@clapper_bot she waves"):
        assert group_reading(media_group_id="9", caption=caption, **PHOTO) == item("she waves", PICTURE)
    for caption in ("", "she waves", "/video@other_bot she waves"):
        assert group_reading(media_group_id="9", caption=caption, **PHOTO) == item(None, PICTURE)
    command = group_reading(media_group_id="9", caption="/video she waves", **PHOTO, **FORWARDED)
    assert command == item(None, PICTURE)


def item(text: str | None, *photos: Photo) -> Album:
    return Album(group_id="9", text=text, photos=photos)


# Answers


VOICE_FILE: Final[dict[str, Any]] = {"file_id": "ogg", "file_unique_id": "o", "duration": 2, "file_size": 7}
OWN: Final = OwnVideo(file_id="v", seconds=1.0, size=Size(width=9, height=9))
SEEN: Final = OwnVideo(file_id="n", seconds=1.0, size=Size(width=9, height=9))
HEARD: Final = Audio(file_id="ogg", size_bytes=7, seconds=2.0)


@pytest.mark.parametrize(
    ("mime_type", "name"),
    [
        ("audio/wav", "x.wav"),
        ("audio/x-wav", None),
        ("audio/mpeg", "song"),
        ("AUDIO/AAC", None),
        (None, "voice.WAV"),
        (None, "x.flac"),
        (None, "x.m4a"),
        ("application/ogg", "x.ogg"),
        ("application/octet-stream", "x.amr"),
        (None, "x.aiff"),
        (None, "x.caf"),
        (None, "x.wma"),
        (None, "x.mka"),
    ],
)
def test_a_sound_sent_as_a_file_is_a_sound(mime_type: str | None, name: str | None) -> None:
    fields = document(mime_type, name)
    heard = Audio(file_id=fields["document"]["file_id"], size_bytes=fields["document"].get("file_size"))
    photo = reading(
        caption="/video she sings", reply_to_message=as_json(None, message_id=5, **fields), **PHOTO
    )
    assert photo == Video(text="she sings", photos=(PICTURE,), sound=heard)
    assert reading(**fields) == AudioAlone(kind="audio")
    assert group_reading(**fields) == NotForUs()


def test_a_sound_alone_in_private_is_told_what_it_is_good_for() -> None:
    spoken = AudioAlone(kind="voice", sound=Audio(file_id="o", seconds=1.0))
    assert reading(**VOICE) == spoken
    assert reading(caption="make him talk", **VOICE) == spoken
    assert reading(**NOTE) == BareVideo(video=SEEN)
    assert group_reading(**VOICE) == NotForUs()
    assert group_reading(**NOTE) == NotForUs()


def test_a_photo_without_words_that_answers_a_sound_is_to_talk() -> None:
    heard = as_json(None, message_id=5, voice=VOICE_FILE)
    assert reading(reply_to_message=heard, **PHOTO) == TalkingPhoto(photos=(PICTURE,), sound=HEARD)
    assert reading(caption="/video", reply_to_message=heard, **PHOTO) == Video(
        text="", photos=(PICTURE,), sound=HEARD
    )


def test_a_sound_that_answers_a_photo_is_what_it_is_to_say() -> None:
    heard = reading(voice=VOICE_FILE, reply_to_message=as_json(message_id=5, **PHOTO))
    assert heard == TalkingPhoto(photos=(PICTURE,), sound=HEARD)


def test_a_photo_that_answers_a_round_video_brings_its_sound_and_says_so() -> None:
    note = as_json(None, message_id=5, video_note={**VOICE_FILE, "length": 384})
    seen = OwnVideo(
        file_id=HEARD.file_id,
        size_bytes=HEARD.size_bytes,
        seconds=HEARD.seconds,
        size=Size(width=384, height=384),
    )
    expected = Video(text="she sings", photos=(PICTURE,), sound=HEARD, is_of_note=True, video=seen)
    assert reading(caption="/video she sings", reply_to_message=note, **PHOTO) == expected
    assert reading(caption="she sings", reply_to_message=note, **PHOTO) == expected
    assert reading(reply_to_message=note, **PHOTO) == TalkingPhoto(photos=(PICTURE,), sound=HEARD, video=seen)
    assert reading("/video make it winter", reply_to_message=note) == Video(
        text="make it winter", photos=(), is_of_note=True, video=seen
    )


def test_a_video_with_words_is_to_be_changed_and_without_them_asked_about() -> None:
    asked = Video(text="make it winter", photos=(), video=OWN)
    assert reading(caption="make it winter", **VIDEO) == asked
    assert reading(caption="/video make it winter", **VIDEO) == asked
    assert group_reading(caption="/video make it winter", **VIDEO) == asked
    assert reading(**VIDEO) == BareVideo(video=OWN)
    assert reading(caption="their words", **VIDEO, **FORWARDED) == BareVideo(video=OWN)
    assert group_reading(**VIDEO) == NotForUs()
    assert group_reading(caption="make it winter", **VIDEO) == NotForUs()


def test_video_answers_anybody_s_video_also_one_of_another_chat() -> None:
    asked = Video(text="make it winter", photos=(), video=OWN)
    theirs = as_json(None, message_id=5, **by(BOB), **VIDEO)
    assert reading("/video make it winter", reply_to_message=theirs) == asked
    assert group_reading("/video make it winter", reply_to_message=theirs) == asked
    forwarded = as_json(None, message_id=5, **by(BOB), **VIDEO, **FORWARDED)
    assert group_reading("/video make it winter", reply_to_message=forwarded) == asked
    offered = reading("make it winter", reply_to_message=theirs)
    assert offered == FreeText(text="make it winter", photos=(), reply_to=5, video=OWN)


def test_a_photo_that_answers_a_video_brings_it_along() -> None:
    theirs = as_json(None, message_id=5, **by(BOB), **VIDEO)
    asked = Video(text="she dances", photos=(PICTURE,), video=OWN)
    assert reading(caption="/video she dances", reply_to_message=theirs, **PHOTO) == asked
    assert reading(caption="she dances", reply_to_message=theirs, **PHOTO) == asked
    assert group_reading(caption="/video she dances", reply_to_message=theirs, **PHOTO) == asked
    assert reading(reply_to_message=theirs, **PHOTO) == MovingPhoto(photos=(PICTURE,), video=OWN)


def test_a_photo_under_a_video_of_ours_moves_like_it_only_by_command() -> None:
    ours = as_json(None, message_id=5, **by(BOT), **VIDEO)
    assert reading(reply_to_message=ours, **PHOTO) == BarePhoto(photos=(PICTURE,))
    asked = reading(caption="/video", reply_to_message=ours, **PHOTO)
    assert isinstance(asked, Video)
    assert (asked.video, asked.answers) == (OWN, 5)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [(STICKER, "sticker"), (LOCATION, "other"), (DICE, "other")],
)
def test_what_cannot_be_a_part_of_it_is_told_also_where_a_photo_came_along(
    fields: dict[str, Any], kind: str
) -> None:
    """Else a video would be paid for that is not what was meant."""
    replied = as_json(None, message_id=5, **by(BOB), **fields)
    told = Unusable(kind=kind, is_answered=True)
    assert reading(caption="/video she waves", reply_to_message=replied, **PHOTO) == told
    assert reading(caption="she waves", reply_to_message=replied, **PHOTO) == told
    assert reading("/video she waves", reply_to_message=replied) == told
    assert group_reading(caption="/video she waves", reply_to_message=replied, **PHOTO) == told


def test_a_photo_that_answers_words_or_a_photo_is_itself_what_counts() -> None:
    for replied in (as_json("hello", message_id=5, **by(BOB)), as_json(message_id=5, **by(BOB), **PHOTO)):
        asked = reading(caption="/video she waves", reply_to_message=replied, **document("image/png"))
        assert isinstance(asked, Video)
        assert asked.photos == (FILE,)


@pytest.mark.parametrize(
    ("mime_type", "name", "kind"),
    [
        ("image/svg+xml", "logo.svg", "SVG"),
        (None, "IMG_0001.DNG", "DNG"),
        ("image/x-canon-cr3", None, "CR3"),
        ("application/octet-stream", "x.psd", "PSD"),
        ("image/jxl", "x.jxl", "JPEG XL"),
    ],
)
def test_a_picture_of_a_kind_that_cannot_be_used_is_told_before_it_is_asked_about(
    mime_type: str | None, name: str | None, kind: str
) -> None:
    fields = document(mime_type, name)
    assert reading(**fields) == Unusable(kind="picture", format=kind)
    assert reading(caption="she waves", **fields) == video("she waves", FILE)  # its bytes will tell


def test_a_photo_that_answers_a_sound_brings_it_along() -> None:
    for kind in ("voice", "audio"):
        heard = as_json(None, message_id=5, **{kind: VOICE_FILE})
        photo = reading(caption="/video she sings", reply_to_message=heard, **PHOTO)
        assert photo == Video(text="she sings", photos=(PICTURE,), sound=HEARD)
        assert reading(caption="she sings", reply_to_message=heard, **PHOTO) == photo
        assert reading("/video she sings", reply_to_message=heard) == Video(
            text="she sings", photos=(), sound=HEARD
        )


def test_a_sound_with_the_command_that_answers_a_photo_takes_the_photo() -> None:
    heard = reading(caption="/video she sings", audio=VOICE_FILE, reply_to_message=as_json(**PHOTO))
    assert heard == Video(text="she sings", photos=(PICTURE,), sound=HEARD)


def test_an_answer_to_an_album_names_it() -> None:
    replied = as_json(message_id=5, media_group_id="9", **PHOTO)
    assert reading("/video fly", reply_to_message=replied) == Video(text="fly", photos=(PICTURE,), album="9")
    own = reading(caption="/video fly", reply_to_message=replied, **document("image/png"))
    assert own == Video(text="fly", photos=(FILE,))


def test_an_answer_to_a_message_of_ours_names_it_and_quotes_nothing() -> None:
    ours = as_json("done", message_id=5, **by(BOT))
    assert reading("/video fly", reply_to_message=ours) == Video(text="fly", photos=(), answers=5)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("a dragon", "a dragon"),
        ("/video a dragon --ar 9:16", "a dragon --ar 9:16"),
        ("@clapper_bot a dragon", "a dragon"),
        ("/weather Paris", ""),
        ("/video@other_bot a dragon", ""),
    ],
)
def test_an_answer_to_words_quotes_them(text: str, quoted: str) -> None:
    replied = as_json(text, message_id=5, **by(BOB))
    expected = Video(text="", photos=(), quoted=quoted, is_quoting_others=bool(quoted))
    assert group_reading("/video", reply_to_message=replied) == expected
    by_a_bot = as_json(text, message_id=5, **by(OTHER_BOT))
    assert group_reading("/video", reply_to_message=by_a_bot) == Video(text="", photos=())


def test_a_picked_out_part_is_what_is_quoted() -> None:
    replied = as_json("a dragon over the mountains", message_id=5, **by(BOB))
    part = {"text": "the mountains", "position": 14, "is_manual": True}
    assert group_reading("/video", reply_to_message=replied, quote=part) == Video(
        text="", photos=(), quoted="the mountains", is_quoting_others=True
    )


def test_who_answers_their_own_words_quotes_nobody_else_and_a_chat_has_none_of_its_own() -> None:
    mine = as_json("a dragon --ar 9:16", message_id=5, **by(ALICE))
    expected = Video(text="", photos=(), quoted="a dragon --ar 9:16")
    assert group_reading("/video", reply_to_message=mine) == expected
    assert group_reading("/video", reply_to_message={**mine, "sender_chat": CHANNEL}) == replace(
        expected, is_quoting_others=True
    )


def test_a_forwarded_photo_comes_with_somebody_elses_words() -> None:
    assert reading(caption="she waves", **PHOTO, **FORWARDED) == BarePhoto(photos=(PICTURE,))
    assert reading(caption="/video she waves", **PHOTO, **FORWARDED) == BarePhoto(photos=(PICTURE,))


def test_a_forwarded_command_is_offered_and_not_made() -> None:
    offered = FreeText(text="a dragon", photos=(), reply_to=None, is_forwarded=True)
    assert reading("/video a dragon", **FORWARDED) == offered
    assert reading("a dragon", **FORWARDED) == offered


def test_what_was_chosen_behind_another_bots_name_is_offered_and_not_made() -> None:
    via: dict[str, Any] = {"via_bot": OTHER_BOT}
    offered = FreeText(text="a dragon", photos=(), reply_to=None, is_forwarded=True)
    assert reading("/video a dragon", **via) == offered
    assert group_reading("/video a dragon", **via) == offered
    assert reading("/forget", **via) == FreeText(text="", photos=(), reply_to=None)
    assert reading(caption="/video she waves", **PHOTO, **via) == BarePhoto(photos=(PICTURE,))
    asked = reading(caption="she waves", **PHOTO, **via, media_group_id="9")
    assert asked == Album(group_id="9", photos=(PICTURE,), text="")


# Who speaks, and where


@pytest.mark.parametrize("text", ["/video a dragon", "@clapper_bot a dragon"])
def test_other_bots_are_not_answered(text: str) -> None:
    assert group_reading(text, **by(OTHER_BOT)) == NotForUs()
    assert group_reading(text, **by(BOT)) == NotForUs()


def test_a_post_that_telegram_copies_from_the_linked_channel_is_not_for_us() -> None:
    fields: dict[str, Any] = {"from": TELEGRAM, "sender_chat": CHANNEL, "is_automatic_forward": True}
    assert group_reading("/video a dragon", **fields) == NotForUs()


def test_an_anonymous_admin_is_answered_and_counts_as_the_group() -> None:
    fields: dict[str, Any] = {"from": ANONYMOUS, "sender_chat": SUPERGROUP, "chat": SUPERGROUP}
    assert reading("/video a dragon", **fields) == video("a dragon")
    requester = requester_of(message("/video a dragon", **fields), Languages())
    assert requester == Requester(user_id=SUPERGROUP["id"], language="en")


def test_a_channel_that_writes_into_a_group_is_nobody_of_its_own() -> None:
    fields: dict[str, Any] = {"from": CHANNEL_BOT, "sender_chat": CHANNEL}
    assert group_reading("/video a dragon", **fields) == video("a dragon")
    assert requester_of(in_group("x", **fields), Languages()) == Requester(user_id=-5, language="en")
    assert is_of_another_channel(in_group("x", **fields))


def test_the_chat_itself_is_no_other_channel() -> None:
    assert not is_of_another_channel(in_group("x", **by(ALICE)))
    assert not is_of_another_channel(in_group("x", **{"from": ANONYMOUS, "sender_chat": GROUP}))
    direct = {**SUPERGROUP, "is_direct_messages": True}
    fields: dict[str, Any] = {"from": CHANNEL_BOT, "sender_chat": CHANNEL, "chat": direct}
    assert not is_of_another_channel(in_group("x", **fields))
    assert requester_of(in_group("x", **fields), Languages()).user_id == direct["id"]


def test_a_person_is_asked_back_in_their_language() -> None:
    assert requester_of(message("x"), Languages()) == Requester(user_id=1, language="pt-BR")
    assert requester_of(in_group("x", **by(BOB)), Languages()) == Requester(user_id=2, language="en")


def test_a_message_of_nobody_counts_as_its_chats() -> None:
    assert requester_of(in_group("x", **by(None)), Languages()) == Requester(user_id=-5, language="en")


def test_answers_go_to_the_message_in_its_chat() -> None:
    assert origin_of(message("x")) == Origin(chat_id=1, message_id=10)
    assert origin_of(in_group("x")) == Origin(chat_id=-5, message_id=10, is_group=True)


def test_answers_go_to_the_topic() -> None:
    topic = {"message_thread_id": 4, "is_topic_message": True}
    there = message("x", chat=SUPERGROUP, **topic)
    assert origin_of(there) == Origin(chat_id=-1001, message_id=10, thread_id=4, is_group=True)
    assert origin_of(message("x", **topic)) == Origin(chat_id=1, message_id=10, thread_id=4)


def test_a_thread_of_answers_is_no_topic() -> None:
    assert origin_of(message("x", chat=SUPERGROUP, message_thread_id=4)).thread_id is None


def test_the_message_that_opened_the_topic_is_not_what_words_answer() -> None:
    opened = as_json(message_id=4, forum_topic_created={"name": "Films", "icon_color": 1})
    fields = {"message_thread_id": 4, "is_topic_message": True, "reply_to_message": opened}
    assert reading("a dragon", **fields) == words("a dragon")
    assert reading("a dragon", **fields, chat=SUPERGROUP) == NotForUs()


# Whatever comes

senders: Final = st.sampled_from([ALICE, BOB, OTHER_BOT, ANONYMOUS, None])
texts: Final = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.lists(
        st.sampled_from(
            ["/video", "/help", "@clapper_bot", "@clapper_bot2", "/video@other_bot", " ", "a", "\n"]
        ),
        max_size=5,
    ).map("".join),
)
contents: Final = st.sampled_from(
    [{}, PHOTO, VIDEO, STICKER, VOICE, ANIMATION, document("image/png"), *SERVICE]
)
extras: Final = st.lists(
    st.sampled_from(
        [
            FORWARDED,
            {"media_group_id": "9"},
            {"reply_to_message": as_json("hi", message_id=7, **by(BOT))},
            {"reply_to_message": as_json(message_id=7, **PHOTO)},
            {"sender_chat": CHANNEL},
            {"message_thread_id": 4, "is_topic_message": True},
        ]
    ),
    max_size=3,
)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    content = draw(contents)
    fields: dict[str, Any] = {"caption" if content else "text": draw(texts), **content}
    for extra in draw(extras):
        fields |= extra
    return message(chat=draw(st.sampled_from([PRIVATE, GROUP, SUPERGROUP])), **by(draw(senders)), **fields)


@given(messages())
def test_every_message_is_read_and_always_the_same_way(anything: Message) -> None:
    result = read(anything, ME)
    assert read(anything, ME) == result
    origin_of(anything)
    requester_of(anything, Languages())
    if isinstance(result, Video):
        assert anything.forward_origin is None
        assert result.text == result.text.strip()


@given(messages())
def test_in_groups_nothing_is_answered_that_does_not_address_us_or_begin_with_a_command(
    anything: Message,
) -> None:
    text = anything.text or anything.caption or ""
    replied = anything.reply_to_message
    is_reply_to_us = replied is not None and replied.from_user is not None and replied.from_user.id == 99
    if anything.chat.type != "private" and not is_reply_to_us and "@clapper_bot" not in text:
        is_command = text.lstrip().startswith("/")
        result = read(anything, ME)
        asks_nothing = isinstance(result, Album) and result.text is None
        assert is_command or asks_nothing or result == NotForUs()


@pytest.mark.parametrize("read_it", [reading, group_reading])
def test_what_was_chosen_behind_our_name_is_ours_already(read_it: Callable[..., Reading]) -> None:
    assert read_it("a lighthouse", **VIA_US) == NotForUs()
    assert read_it("/video a lighthouse", **VIA_US) == NotForUs()


def test_the_words_over_an_inline_message_are_no_prompt() -> None:
    found = group_reading("/video", reply_to_message=as_json("the queue: yours is next", **VIA_US))
    assert found == Video(text="", photos=())
