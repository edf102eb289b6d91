"""What does a method get to work with? The typed parameters, the uploads, the world, and the limits."""

import functools
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.sandbox.telegram import markup
from bot.sandbox.telegram.chats import Chat
from bot.sandbox.telegram.checking import Complain
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.files import LOCAL_UPLOAD_LIMIT, PHOTO_UPLOAD_LIMIT, UPLOAD_LIMIT, too_large
from bot.sandbox.telegram.forms import Upload
from bot.sandbox.telegram.markup import Entities
from bot.sandbox.telegram.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_CALLBACK_BYTES = 64
_FETCH_SECONDS = 20
_STYLES = {"default", "primary", "danger", "success"}

_trusted = functools.cache(lambda: httpx.create_ssl_context(trust_env=False))
"""Reading all roots takes a while: once is enough."""


@dataclass(slots=True, kw_only=True)
class Call:
    """One call of one method."""

    world: World
    method: str
    params: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)
    complain: Complain

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - checked against the table before
        """A parameter, or what it is when it was not given."""
        return self.params.get(name, default)

    def chat(self) -> Chat:
        """The chat meant, one that the bot may write to; ApiError where it is none."""
        chat = self.world.chat(self.params["chat_id"])
        if refusal := chat.refusal():
            raise refusal
        return chat

    def text(self) -> tuple[str, Entities]:
        """The text and its entities, within the limits of a message."""
        text, entities = self.formatted("text", self.params)
        if not text:
            self.complain(f"{self.method}: the text is empty")
            raise bad_request("message text is empty")
        if markup.length(text) > TEXT_LIMIT:
            self.complain(f"{self.method}: the text has {markup.length(text)} of {TEXT_LIMIT} characters")
            raise bad_request("message is too long")
        return text, entities

    def caption(self, given: dict[str, Any]) -> tuple[str | None, Entities]:
        """The caption and its entities, within the limits of a caption."""
        caption, entities = self.formatted("caption", given)
        if markup.length(caption) > CAPTION_LIMIT:
            self.complain(
                f"{self.method}: the caption has {markup.length(caption)} of {CAPTION_LIMIT} characters"
            )
            raise bad_request("message caption is too long")
        return caption or None, entities

    def formatted(self, name: str, given: dict[str, Any]) -> tuple[str, Entities]:
        """A text after its parse mode: what is shown, and the entities."""
        source = str(given.get(name, ""))
        mode = given.get("parse_mode")
        if mode is None:
            entities = given.get("entities" if name == "text" else "caption_entities")
            return source.strip(), entities or markup.find(source.strip())
        if str(mode).lower() != "html":
            self.complain(f"{self.method}: the stand-in reads HTML, not parse_mode {mode!r}")
            raise bad_request("unsupported parse_mode")
        try:
            text, entities = markup.parse_html(source)
        except Exception as error:
            self.complain(f"{self.method}: {error}")
            raise
        return text, sorted([*entities, *markup.find(text)], key=lambda entity: entity["offset"])

    def markup(self) -> dict[str, Any] | None:
        """The keyboard; ApiError 400 for a button that Telegram does not take."""
        keyboard: dict[str, Any] | None = self.get("reply_markup")
        for row in (keyboard or {}).get("inline_keyboard", []):
            for button in row:
                data = button.get("callback_data")
                if data is not None and not 1 <= len(data.encode()) <= _CALLBACK_BYTES:
                    self.complain(f"{self.method}: callback_data of {len(data.encode())} bytes: {data!r}")
                    raise bad_request("BUTTON_DATA_INVALID")
                if button.get("style", "default") not in _STYLES:
                    self.complain(f"{self.method}: no style {button['style']!r}")
                    raise bad_request("can't parse inline keyboard button: invalid button style specified")
                if not set(button) - {"text", "style", "icon_custom_emoji_id"}:
                    self.complain(f"{self.method}: the button {button['text']!r} does nothing")
                    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed")
        if keyboard and keyboard.get("inline_keyboard") in ([], [[]]):
            return None
        return keyboard

    def upload(self, reference: str) -> Upload:
        """The file that `attach://` points to; ApiError 413 for one that is too large."""
        upload = self.uploads.get(reference.removeprefix("attach://"))
        if upload is None:
            self.complain(f"{self.method}: nothing is attached as {reference!r}")
            raise bad_request(f'file "{reference}" not found')
        if self.world.proxy_limit is not None and len(upload.data) > self.world.proxy_limit:
            raise too_large()
        limit = PHOTO_UPLOAD_LIMIT if self.method == "sendPhoto" else UPLOAD_LIMIT
        if self.world.files.local is not None:
            limit = LOCAL_UPLOAD_LIMIT
        if len(upload.data) > limit:
            self.complain(f"{self.method}: an upload of {len(upload.data)} bytes, {limit} are allowed")
            raise too_large()
        if not upload.data:
            self.complain(f"{self.method}: an empty upload")
            raise bad_request("file must be non-empty")
        return upload

    async def fetch(self, link: str, limit: int) -> bytes:
        """The bytes behind a link, as Telegram fetches them; ApiError 400 where it cannot.

        Args:
            link: http or https.
            limit: the most bytes that it takes.
        """
        try:
            async with httpx.AsyncClient(
                follow_redirects=True, timeout=_FETCH_SECONDS, verify=_trusted(), trust_env=False
            ) as client:
                response = await client.get(link)
        except httpx.HTTPError:
            raise bad_request("failed to get HTTP URL content") from None
        if not response.is_success or len(response.content) > limit:
            raise bad_request("failed to get HTTP URL content")
        if response.headers.get("content-type", "").split(";")[0] in {"text/html", "application/json"}:
            raise bad_request("wrong type of the web page content")
        return response.content


def is_link(reference: str) -> bool:
    """Whether a file was given by its address."""
    return reference.startswith(("http://", "https://"))
