"""Buttons: what they carry, and how it is read back. What they carry is no proof of anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import KeyboardButtonStyle

DATA_LIMIT: Final = 64
"""Bytes that a button can carry."""


class Action(StrEnum):
    """What a button does."""

    MAKE = "make"
    """Make the draft with this key."""
    AGAIN = "again"
    """Make the request of this job once more."""
    CANCEL = "cancel"
    """Take this job back."""
    SETTINGS = "settings"
    """Show the settings, or the values of one of them."""
    SET = "set"
    """Choose a value: `setting:value`."""
    MODELS = "models"
    """Show a page of the models."""
    FULL = "full"
    """Make in full what this job is a sketch of."""
    CHANGE = "change"
    """Give the request of this job as a command to copy and to change."""
    EXTEND = "extend"
    """Go on where the result of this job ends."""
    SOUND = "sound"
    """Give the result of this job sounds."""
    RESTYLE = "restyle"
    """Ask what the result of this job should look like."""
    SAY = "say"
    """Ask what somebody in the result of this job should say."""
    OTHERS = "others"
    """Show other families that could make the request of this job."""
    WITH = "with"
    """Make the request of this job with another family; both stand in the target."""
    FRAME = "frame"
    """Ask what should happen after the last frame of this job's result."""
    FILE = "file"
    """Send this job's result as a file."""
    HISTORY = "history"
    """Turn to a page of somebody's videos: the target is `USER:PAGE`, pages from 0."""
    RESEND = "resend"
    """Send this job's video once more."""
    FORGET = "forget"
    """Forget this user."""
    CLOSE = "close"
    """Take our message away; the target is the user to whom it belongs."""
    HELP = "help"
    """Show a page of the help."""
    WRITE = "write"
    """Write down the voice message of the draft with this key."""
    NEWS = "news"
    """Send these news to all who want them."""


SLOW: Final = frozenset({Action.FRAME, Action.FILE})
"""These fetch a whole video first; nobody's other presses and messages wait for them."""

STYLES: Final[Mapping[Action, KeyboardButtonStyle]] = {
    Action.MAKE: KeyboardButtonStyle.SUCCESS,
    Action.AGAIN: KeyboardButtonStyle.SUCCESS,
    Action.EXTEND: KeyboardButtonStyle.SUCCESS,
    Action.WITH: KeyboardButtonStyle.SUCCESS,
    Action.SOUND: KeyboardButtonStyle.SUCCESS,
    Action.FULL: KeyboardButtonStyle.SUCCESS,
    Action.WRITE: KeyboardButtonStyle.SUCCESS,
    Action.CANCEL: KeyboardButtonStyle.DANGER,
    Action.FORGET: KeyboardButtonStyle.DANGER,
}
"""What spends money is green, what loses something red, all else as the app has it. Servers and apps from
before Bot API 9.4 pass over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPress:
    """A button's content."""

    act: Action
    target: str


def keyboard_of_one(label: str, act: Action, target: str) -> InlineKeyboardMarkup:
    """A keyboard of one button."""
    return InlineKeyboardMarkup([[button(label, act, target)]])


def button(label: str, act: Action, target: str) -> InlineKeyboardButton:
    """One button, in the colour of what it does."""
    return InlineKeyboardButton(label, callback_data=f"{act}:{target}", style=STYLES.get(act))


def read_press(data: str | None) -> ButtonPress | None:
    """What a press carries; None: nothing that we gave out."""
    act, colon, target = (data or "").partition(":")
    if not colon or not target or act not in tuple(Action):
        return None
    return ButtonPress(act=Action(act), target=target)
