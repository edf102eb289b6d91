"""How do chats look to the people in them? On a terminal: live, line by line, and at the end as a whole."""

import re
from dataclasses import dataclass, field

from rich.console import Console, Group
from rich.panel import Panel
from rich.text import Text

from bot.sandbox.telegram import Chat, Media, Message, Person, TelegramSandbox

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue")
_ICONS = {
    "photo": "📷",
    "video": "▶",
    "animation": "GIF",
    "document": "📎",
    "sticker": "🙂",
    "voice": "🎤",
    "video_note": "◉",
}
_VARYING = re.compile(r"[\d\W_]+")


@dataclass(slots=True, kw_only=True)
class _Seen:
    """How much of a message was printed already."""

    edits: int
    gone: bool = False
    media: Media | None = None


@dataclass(slots=True, kw_only=True)
class Transcript:
    """Prints what happens in the chats of a stand-in."""

    telegram: TelegramSandbox
    console: Console
    bot_name: str = "Clapper"
    _seen: dict[Message, _Seen] = field(default_factory=dict)
    _presses: dict[Message, list[Text]] = field(default_factory=dict)
    """Pressed buttons, by the message that was the chat's latest then."""

    async def follow(self) -> None:
        """Print news as they come, until cancelled."""
        while True:
            self.print_news()
            await self.telegram.world.changed.wait()

    def pressed(self, person: Person, message: Message, label: str) -> None:
        """Tell that somebody presses a button now."""
        self.print_news()
        chat = message.chat
        text = Text(f"{person.user.first_name} ", "bold") + Text(f"👆 [{label}]", "blue")
        self._presses.setdefault(chat.history[-1], []).append(text)
        self._line(chat, _COLOURS[self.telegram.chats.index(chat) % len(_COLOURS)], text)

    def print_news(self) -> None:
        """Print what has changed since the last time."""
        for number, chat in enumerate(self.telegram.chats):
            for message in chat.history:
                self._news(chat, message, _COLOURS[number % len(_COLOURS)])

    def print_whole(self) -> None:
        """Each chat as it stands at the end; of a status message the stages that it went through."""
        for number, chat in enumerate(self.telegram.chats):
            if not chat.history:
                continue
            blocks = [
                block
                for message in chat.history
                for block in (self._block(message), *self._presses.get(message, ()))
            ]
            colour = _COLOURS[number % len(_COLOURS)]
            self.console.print(
                Panel(Group(*blocks), title=chat.title, title_align="left", border_style=colour)
            )

    def _news(self, chat: Chat, message: Message, colour: str) -> None:
        seen = self._seen.get(message)
        if seen is None:
            self._seen[message] = _Seen(edits=len(message.edits), media=message.media)
            self._line(chat, colour, self._said(message))
            return
        if message.media is not seen.media:
            self._line(chat, colour, self._said(message))
        elif len(message.edits) > seen.edits and _skeleton(message.edits[-1]) != _skeleton(
            message.edits[seen.edits - 1]
        ):
            self._line(chat, colour, Text(f"{self._who(message)} ✎ {_one_line(message.words)}", "dim"))
        if message.deleted and not seen.gone:
            self._line(chat, colour, Text(f"{self._who(message)} 🗑 {_one_line(message.words)}", "dim strike"))
        seen.edits, seen.gone, seen.media = len(message.edits), message.deleted, message.media

    def _line(self, chat: Chat, colour: str, text: Text) -> None:
        self.console.print(Text(f"{chat.title:>10.10} │ ", colour) + text, soft_wrap=True)

    def _said(self, message: Message) -> Text:
        words = _one_line(message.words)
        text = Text(f"{self._who(message)} ", "bold").append(_alone(message), "italic dim not bold")
        if message.replied:
            text.append(f"↩ “{_one_line(message.replied.words, 24) or _shown(message.replied)}” ", "dim")
        if message.media:
            text.append(f"{_card(message.media)} ", "bold green" if message.video else "bold")
        text.append(words, "default not bold")
        return text.append(_buttons(message), "blue")

    def _block(self, message: Message) -> Text:
        """A message in full."""
        if message.sender != "bot" or (len(message.edits) == 1 and not message.deleted):
            return self._said_fully(message)
        text = Text(f"{self._who(message)} ", "bold dim")
        text.append(" → ".join(_stages(message.edits)), "dim not bold")
        if message.deleted:
            return text.append("  (gone)", "dim italic")
        return text.append("\n") + self._said_fully(message) if message.media else text

    def _said_fully(self, message: Message) -> Text:
        text = Text(f"{self._who(message)} ", "bold").append(_alone(message), "italic dim not bold")
        if message.replied:
            text.append(f"↩ “{_one_line(message.replied.words, 40) or _shown(message.replied)}”\n", "dim")
        if message.media:
            text.append(_card(message.media), "bold green" if message.video else "bold")
            text.append("\n" if message.words else "")
        text.append(message.words, "default not bold")
        return text.append(_buttons(message), "blue")

    def _who(self, message: Message) -> str:
        return self.bot_name if isinstance(message.sender, str) else message.sender.first_name


def _alone(message: Message) -> str:
    """Who sees it, where that is one person of a group."""
    return f"(only {message.alone.first_name} sees this) " if message.alone else ""


def _stages(texts: list[str]) -> list[str]:
    """The texts without those that differ from the one before in numbers and bars only."""
    stages: list[str] = []
    for text in texts:
        if not stages or _skeleton(stages[-1]) != _skeleton(text):
            stages.append(_one_line(text, 60))
    return stages


def _skeleton(text: str) -> str:
    return _VARYING.sub(" ", text)


def _one_line(text: str, limit: int = 110) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= limit else f"{joined[: limit - 1]}…"


def _shown(message: Message) -> str:
    return message.media.kind if message.media else "…"


def _card(media: Media) -> str:
    """A photo, or a video with all that one would want to know of it."""
    icon = _ICONS[media.kind]
    if media.kind not in {"video", "animation"}:
        return f"[{icon} {media.width}x{media.height}]" if media.width else f"[{icon}]"
    sound = "with sound" if media.has_audio else "silent"
    size = f"{len(media.data) / 1e6:.1f} MB"
    return f"[{icon} {media.width}x{media.height} · {media.duration:.0f} s · {sound} · {size}]"


def _buttons(message: Message) -> str:
    labels = [f"[{button.label}]" for row in message.buttons for button in row]
    return f"  {' '.join(labels)}" if labels else ""
