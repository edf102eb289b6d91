"""What people type, as the core takes it: a request, or why it cannot be read."""

from collections.abc import Callable
from dataclasses import replace

from bot.adapters.telegram.syntax import mended, parse_prompt
from bot.app.requests.messages import ParsedText, Unreadable
from bot.domain.errors import Refused
from bot.domain.request import Audio, OwnVideo, Photo, VideoRequest


def parsed(
    text: str,
    knows_model: Callable[[str], bool],
    *,
    quoted: str = "",
    is_quoting_others: bool = False,
    photos: tuple[Photo, ...] = (),
    sound: Audio | None = None,
    video: OwnVideo | None = None,
) -> ParsedText:
    """Prompt and options, with the media that came along.

    Args:
        text: What was typed, without the command.
        knows_model: Whether a name, in any spelling, is a model's.
        quoted: The words of the person who is answered: the prompt, where there is no other.
        is_quoting_others: That is somebody else: of those words only the prompt counts, and no option, since
            who asks is the one who pays.
        photos: Those of the message, or of what it answers.
        sound: Likewise.
        video: Likewise.
    """
    try:
        whole = _whole(text, quoted, knows_model, is_quoting_others)
        return replace(whole, photos=photos, sound=sound, video=video)
    except Refused as refused:
        problem = refused.problem
    better = mended(text, knows_model) if problem.key == "refused-unknown-option" else None
    try:
        meant = None if better is None else _whole(better, quoted, knows_model, is_quoting_others)
    except Refused:
        meant = None
    return Unreadable(
        problem=problem, meant=meant and replace(meant, photos=photos, sound=sound, video=video)
    )


def _whole(
    text: str,
    quoted: str,
    knows_model: Callable[[str], bool],
    is_quoting_others: bool,  # noqa: FBT001
) -> VideoRequest:
    request = _typed(text, knows_model)
    if request.prompt or not quoted:
        return request
    said = _typed(quoted, knows_model)
    options = {} if is_quoting_others else said.options
    return replace(request, prompt=said.prompt, options={**options, **request.options})


def _typed(text: str, knows_model: Callable[[str], bool]) -> VideoRequest:
    typed = parse_prompt(text, knows_model)
    return VideoRequest(prompt=typed.prompt, options=typed.options)
