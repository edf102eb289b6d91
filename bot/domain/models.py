"""What can be asked for: models, what they make a video of, and the families that people choose from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Final

from bot.domain.errors import Problem
from bot.domain.media import Size
from bot.domain.parameters import PARAMETERS_OF, Parameter
from bot.domain.request import Medium, Option, Purpose, VideoRequest
from bot.domain.rules import Rule
from bot.domain.spelling import sides
from bot.domain.values import Scalar


class Operation(StrEnum):
    """What a model makes a video of."""

    TEXT = "text"
    IMAGE = "image"
    """A photo that becomes the first frame."""
    FRAMES = "frames"
    """Two photos: the first frame and the last."""
    REFERENCES = "references"
    """Photos of what shall appear."""
    TALKING = "talking"
    """A photo that speaks, or moves to, a sound."""
    EDIT = "edit"
    """Another video, changed."""
    EXTEND = "extend"
    """Another video, continued."""
    GUIDE = "guide"
    """A new video, after the example of another one."""
    MOTION = "motion"
    """A photo that moves as a video does."""


OPERATION_OF: Final[Mapping[Purpose, Operation]] = {
    Purpose.EDIT: Operation.EDIT,
    Purpose.EXTEND: Operation.EXTEND,
    Purpose.GUIDE: Operation.GUIDE,
    Purpose.MOVE: Operation.MOTION,
}
"""What is to be done with a video that came along."""


class Change(StrEnum):
    """What an edit changes of a video, where that is not whatever the words say."""

    SOUND = "sound"
    """It gets another sound, or one at all."""
    SPEECH = "speech"
    """Somebody in it says something."""
    SHAPE = "shape"
    """It becomes wider or higher."""
    PLACE = "place"
    """It is shown somewhere, on a billboard say."""
    PARTS = "parts"
    """It is followed in its depth or its poses alone."""


class Role(StrEnum):
    """What a photo, a sound or a video is to a model."""

    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    REFERENCE = "reference"
    SOUND = "sound"
    VIDEO = "video"


class DataForm(StrEnum):
    """Whether an input takes the file itself, in the body."""

    TAKEN = auto()
    UNTOLD = auto()
    """The provider's documents speak of links only, and say nothing of anything else."""
    REFUSED = auto()
    """They say which forms are taken, and this is none of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBounds:
    """What the form of a picture must be, so that the model takes it."""

    min_ratio: float | None = None
    """Width by height; None: any."""
    max_ratio: float | None = None
    min_side: int = 0
    """Pixels of the short side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """The name by which a prompt speaks of what came along: `@Image1`."""

    form: str
    """With `{n}` for the number."""
    first: int = 1

    def names(self, count: int) -> tuple[str, ...]:
        """Those of so many media, in their order."""
        return tuple(self.form.replace("{n}", str(self.first + place)) for place in range(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Where a model takes what plays a role."""

    parameter: str
    is_list: bool = False
    required: bool = True
    minimum: int = 1
    """How many, where there are any."""
    maximum: int = 1
    data: DataForm = DataForm.TAKEN
    bounds: PictureBounds = PictureBounds()
    tag: Tag | None = None

    def takes(self, count: int) -> bool:
        """Whether so many are right."""
        return self.minimum <= count <= self.maximum or (count == 0 and not self.required)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One medium as it is sent to the provider."""

    role: Role
    content: bytes | str
    """Bytes travel in the body as a `data:` URI, a string is a link."""
    media_type: str = "image/jpeg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model of the provider, as it serves one operation; one id may serve several."""

    id: str
    path: str
    """Where it is asked for, below the provider's root."""
    operation: Operation
    parameters: Mapping[str, Parameter]
    """Those that people may name: without `prompt`, the media, and what is `fixed`."""
    inputs: Mapping[Role, Input] = field(default_factory=dict)
    """The media that belong to the operation."""
    fixed: Mapping[str, Scalar] = field(default_factory=dict)
    """Parameters that say nothing but which operation is meant."""
    given: Mapping[str, Scalar] = field(default_factory=dict)
    """What is sent where nobody says otherwise: the model's own default would not be what people expect."""
    rules: tuple[Rule, ...] = ()
    """What goes with what, by the provider's documents."""
    changes: Change | None = None
    """What it changes of a video, whatever the words say; None: what they say."""
    spoken: str | None = None
    """The parameter that takes the words of a request as what is to be said; None: they are the prompt."""
    speaker: str | None = None
    """The parameter that names the voice which says them."""
    source_limit: float | None = None
    """Seconds of a video that came along which are used at most, where its length decides that of the result;
    None: it does not."""
    is_presumed_retired: bool = False
    """Whether the provider's documents count it among those that are no more; its live list knows better."""
    required: tuple[str, ...] = ()
    """Parameters without which it does not work."""
    takes_prompt: bool = True
    needs_prompt: bool = True
    prompt_limit: int | None
    """Characters; None: the provider names no limit."""
    typical_seconds: float
    """How long it takes, before anything better was learnt."""
    image_min_side: int = 720
    """Pixels: what a photo's short side must have at least."""
    image_sizes: Mapping[str, Mapping[str, Size]] = field(default_factory=dict)
    """The only sizes that a photo may have, by resolution and aspect ratio; empty: any."""

    def parameters_for(self, option: Option) -> tuple[Parameter, ...]:
        """All parameters that an option speaks of."""
        names = PARAMETERS_OF.get(option, ())
        return tuple(self.parameters[name] for name in names if name in self.parameters)

    def parameter_for(self, option: Option) -> Parameter | None:
        """The parameter that an option speaks of; None: the model has no such thing."""
        return next(iter(self.parameters_for(option)), None)

    @property
    def options(self) -> tuple[Option, ...]:
        """The options that the model takes, `--model` and `--set` aside."""
        return tuple(option for option in PARAMETERS_OF if self.parameter_for(option))

    @property
    def settings(self) -> tuple[str, ...]:
        """The parameters that only `--set` reaches."""
        named = {parameter.name for option in self.options for parameter in self.parameters_for(option)}
        return tuple(name for name in self.parameters if name not in named)

    @property
    def ratios(self) -> tuple[str, ...]:
        """The aspect ratios to choose from, such as `16:9`."""
        parameter = self.parameter_for(Option.ASPECT_RATIO)
        return tuple(str(c) for c in parameter.choices if sides(str(c))) if parameter else ()

    def roles(self, request: VideoRequest) -> tuple[tuple[Role, Medium], ...] | None:
        """What each of the request's media is to this model, photos first, the video last.

        None: this is not the model for these media.
        """
        if request.video and self.operation not in kept_operations(request):
            return None
        given = tuple(self._roles(request))
        counts = {role: sum(one is role for one, _ in given) for role in Role}
        fits = all(self.inputs[role].takes(count) if role in self.inputs else not count
                   for role, count in counts.items())  # fmt: skip
        return given if fits else None

    def _roles(self, request: VideoRequest) -> Iterator[tuple[Role, Medium]]:
        for place, photo in enumerate(request.photos):
            if Role.REFERENCE in self.inputs:
                yield Role.REFERENCE, photo
            else:
                yield (Role.LAST_FRAME if place else Role.FIRST_FRAME), photo
        if request.sound:
            yield Role.SOUND, request.sound
        if request.video:
            yield Role.VIDEO, request.video

    @property
    def follows_input(self) -> bool:
        """Whether the sound or the video that comes along decides how long the result is."""
        has_length = Role.SOUND in self.inputs or Role.VIDEO in self.inputs
        is_free = self.parameter_for(Option.DURATION) is None and "duration" not in self.fixed
        return self.source_limit is not None or (has_length and is_free)

    @property
    def photos(self) -> tuple[int, int]:
        """How many photos it needs at least, and how many it takes at most."""
        taken = [self.inputs[role] for role in (Role.FIRST_FRAME, Role.LAST_FRAME, Role.REFERENCE)
                 if role in self.inputs]  # fmt: skip
        return sum(one.minimum for one in taken if one.required), sum(one.maximum for one in taken)

    def lacks(self, request: VideoRequest) -> Role | None:
        """The first thing that it cannot do without and that did not come; None: nothing."""
        if len(request.photos) < self.photos[0]:
            return Role.REFERENCE if self.operation is Operation.REFERENCES else Role.FIRST_FRAME
        for role, medium in ((Role.SOUND, request.sound), (Role.VIDEO, request.video)):
            if role in self.inputs and self.inputs[role].required and medium is None:
                return role
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a person chooses: one name, a model for each operation."""

    name: str
    title: str
    models: Mapping[Operation, Model]
    developer: str = ""
    is_new: bool = False
    """Whether the provider's list has gained it since we were shipped: it is nobody's default."""

    def model_for(self, request: VideoRequest, model_id: str | None = None) -> Model | None:
        """The model that suits the request's media; None: there is none.

        Args:
            request: With its media.
            model_id: The one that was asked for; another of the family may take its place only where the
                request brings all that this one needs.
        """
        fitting = [
            model
            for operation in wanted_operations(request)
            if (model := self.models.get(operation)) and model.roles(request) is not None
        ]
        if model_id is not None:
            exact = [model for model in self.models.values() if model.id == model_id]
            if mine := [model for model in fitting if model in exact]:
                return mine[0]
            if all(model.lacks(request) for model in exact):
                return None
        return fitting[0] if fitting else None


def kept_operations(request: VideoRequest) -> tuple[Operation, ...]:
    """What a request may have been kept for.

    Before there was MOTION, a photo that moves as a video does was kept as one that edits it.
    """
    wanted = wanted_operations(request)
    is_older = request.photos and wanted == (Operation.EDIT,)
    return (*wanted, Operation.MOTION) if is_older else wanted


def wanted_operations(request: VideoRequest) -> tuple[Operation, ...]:
    """What the request's media ask for, the likeliest first."""
    if request.video:
        return (OPERATION_OF[request.video.purpose],)
    if request.sound:
        return (Operation.TALKING,)
    match len(request.photos):
        case 0:
            return (Operation.TEXT,)
        case 1:
            return (Operation.IMAGE, Operation.REFERENCES)
        case 2:
            return (Operation.FRAMES, Operation.REFERENCES)
        case _:
            return (Operation.REFERENCES,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which model is asked, and with what: all of the POST's body but the media and what is fixed."""

    model: Model
    parameters: Mapping[str, Scalar]
    notes: tuple[Problem, ...] = ()
    """What people should know of it: what has no effect, what had to be chosen for them."""
    source_seconds: float | None = None
    """How long the longest sound or video is that came along; None: there is none, or nobody knows of all."""
    source_bound: float | None = None
    """How long it is at most, where somebody's own video is cut to that."""
    needs_look: bool = False
    """Whether something that came along has to be looked into before it is sent."""

    def value(self, option: Option) -> Scalar | None:
        """What the video will have of what an option speaks of, said or by itself; None: nobody knows."""
        parameter = self.model.parameter_for(option)
        return None if parameter is None else self.parameters.get(parameter.name, parameter.default)
