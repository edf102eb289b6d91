"""What does the page ask for? Each act is checked here and done by one of the people, or to a stand-in."""

import base64
import binascii
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from bot.sandbox.page.cast import Cast
from bot.sandbox.page.faults import KINDS, Faults, Services
from bot.sandbox.telegram import Chat, Message, Person
from bot.sandbox.telegram.errors import ApiError
from bot.sandbox.telegram.inline import QUERY_LIMIT, InlineQuestion

ANSWER_SECONDS: Final = 15.0
"""How long a press waits for the bot's answer; Telegram's apps wait about as long."""
MAX_FILES: Final = 10
"""Photos of one album, as at Telegram."""
TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
MAX_GENERATION_SECONDS: Final = 3600


class ActError(Exception):
    """It cannot be done; the message says why, for whoever looks at the page."""


def _decoded(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class FileSent(_Body):
    """A file from the disk of whoever looks at the page."""

    name: Annotated[str, Field(max_length=255)]
    mime: Annotated[str, Field(max_length=100)] = "application/octet-stream"
    data: Annotated[bytes, BeforeValidator(_decoded)]


class Placed(_Body):
    """Something that one of the people does in one of their chats."""

    person: int
    chat: int


class Send(Placed):
    """Write something, with files or without."""

    text: Annotated[str, Field(max_length=TEXT_LIMIT)] = ""
    reply_to: int | None = None
    files: Annotated[list[FileSent], Field(max_length=MAX_FILES)] = []
    as_file: bool = False


class Press(Placed):
    """Press an inline button."""

    message: int
    row: Annotated[int, Field(ge=0)]
    column: Annotated[int, Field(ge=0)]


class Edit(Placed):
    """Change one's own words."""

    message: int
    text: Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT)]


class Delete(Placed):
    """Delete one's own message."""

    message: int


class AskInline(Placed):
    """Type `@bot` and words, and look at what the bot offers."""

    text: Annotated[str, Field(max_length=QUERY_LIMIT)]


class Choose(Placed):
    """Send one of the offers that were shown last."""

    which: Annotated[int, Field(ge=0)]


class Block(_Body):
    """Block the bot, or let it write again."""

    person: int
    blocks: bool


class FaultWanted(_Body):
    """Let something go wrong; None: end all that."""

    name: str | None


class Pace(_Body):
    """How long generations take from now on."""

    seconds: Annotated[float, Field(ge=0, le=MAX_GENERATION_SECONDS, strict=False)]


Act = Send | Press | Edit | Delete | AskInline | Choose | Block | FaultWanted | Pace
ACTS: Final[dict[str, type[Act]]] = {
    "send": Send, "press": Press, "edit": Edit, "delete": Delete, "inline": AskInline, "choose": Choose,
    "block": Block, "fault": FaultWanted, "pace": Pace,
}  # fmt: skip
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """Does what the page asks for."""

    services: Services
    cast: Cast
    faults: Faults
    _questions: dict[int, InlineQuestion] = field(default_factory=dict, init=False)
    """By person: what they have typed behind `@bot` last."""

    async def do(self, act: Act) -> dict[str, Any]:
        """Do it; gives what the page shall show at once, if anything.

        Raises:
            ActError: It cannot be done, for instance since what it is about has gone.
        """
        try:
            return await self._do(act)
        except LookupError as error:
            raise ActError(str(error).strip("'\"")) from error
        except ApiError as error:
            raise ActError(f"Telegram would not take that: {error.description}") from error

    async def _do(self, act: Act) -> dict[str, Any]:
        match act:
            case Send():
                await self._send(act)
            case Press():
                return await self._press(act)
            case Edit():
                person, _, message = self._own(act)
                await person.edits(message, act.text)
            case Delete():
                person, _, message = self._own(act)
                await person.deletes(message)
            case AskInline():
                return await self._ask_inline(act)
            case Choose():
                self._choose(act)
            case Block():
                person = self.cast.person(act.person)
                await (person.blocks() if act.blocks else person.unblocks())
            case FaultWanted():
                self._fault(act)
            case Pace():
                self.services.provider.takes = act.seconds
                self.services.provider.changed.fire()
        return {}

    async def _send(self, send: Send) -> None:
        person, chat = self._placed(send)
        reply_to = None if send.reply_to is None else _there(chat.find(send.reply_to))
        if not send.files:
            if not send.text.strip():
                raise ActError("there is nothing to send")
            await person.sends(send.text.strip(), to=chat, reply_to=reply_to)
            return
        caption = send.text.strip() or None
        if len(send.text) > CAPTION_LIMIT:
            raise ActError(f"a caption has {CAPTION_LIMIT} characters at most")
        photos = [one.data for one in send.files if one.mime.startswith("image/") and not send.as_file]
        if len(photos) == len(send.files) > 1:
            await person.sends_album(photos, caption, to=chat, reply_to=reply_to)
            return
        for index, file in enumerate(send.files):
            await _send_file(person, file, None if index else caption, chat, reply_to, as_file=send.as_file)

    async def _press(self, press: Press) -> dict[str, Any]:
        person, chat = self._placed(press)
        message = _there(chat.find(press.message))
        try:
            button = message.buttons[press.row][press.column]
        except IndexError:
            raise ActError("that button has gone") from None
        before = sum(len(row) for row in message.buttons[: press.row])
        tap = person.taps(message, before + press.column)
        try:
            answer = await tap.answered(ANSWER_SECONDS)
        except TimeoutError:
            return {"text": f"The bot has not answered to [{button.label}].", "alert": False}
        return {"text": answer.get("text", ""), "alert": bool(answer.get("show_alert"))}

    async def _ask_inline(self, asked: AskInline) -> dict[str, Any]:
        person, chat = self._placed(asked)
        question = self._questions[person.id] = person.types_inline(asked.text, to=chat)
        try:
            offers = await question.results(ANSWER_SECONDS)
        except TimeoutError:
            raise ActError("the bot has offered nothing; is it running?") from None
        shown = [{"title": offer["title"], "description": offer.get("description", "")} for offer in offers]
        return {"text": asked.text, "offers": shown}

    def _choose(self, choice: Choose) -> None:
        person, chat = self._placed(choice)
        question = self._questions.pop(person.id, None)
        offers = (question.answer or {}).get("results", []) if question else []
        if question is None or question.place is not chat or choice.which >= len(offers):
            raise ActError("that offer has gone")
        question.sends(choice.which)

    def _fault(self, wanted: FaultWanted) -> None:
        if wanted.name is None:
            self.faults.end()
        elif wanted.name in KINDS:
            self.faults.begin(wanted.name)
        else:
            raise ActError("nobody knows how to do that")
        self.services.provider.changed.fire()

    def _placed(self, placed: Placed) -> tuple[Person, Chat]:
        person = self.cast.person(placed.person)
        return person, self.cast.chat(person, placed.chat)

    def _own(self, act: Edit | Delete) -> tuple[Person, Chat, Message]:
        person, chat = self._placed(act)
        message = _there(chat.find(act.message))
        if isinstance(message.sender, str) or message.sender.id != person.id:
            raise ActError("that is somebody else's message")
        return person, chat, message


async def _send_file(
    person: Person,
    file: FileSent,
    caption: str | None,
    chat: Chat,
    reply_to: Message | None,
    *,
    as_file: bool,
) -> None:
    kind = "" if as_file else file.mime.partition("/")[0]
    if kind == "image":
        await person.sends_photo(file.data, caption=caption, to=chat, reply_to=reply_to)
    elif kind == "audio":
        await person.sends_voice(file.data, to=chat, reply_to=reply_to)
    elif kind == "video":
        await person.sends_video(file.data, caption=caption, to=chat, reply_to=reply_to)
    else:
        await person.sends_document(
            file.data, file.name, file.mime, caption=caption, to=chat, reply_to=reply_to
        )


def _there(found: T | None) -> T:
    if found is None:
        raise ActError("that message has gone")
    return found
