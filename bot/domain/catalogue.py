"""The catalogue: all families by their names, and the plan for one request.

A family is what a person chooses ("Veo 3.1 Fast"). What was sent along decides the operation, and the
operation decides the model id. The catalogue itself is data; see `bot/adapters/aimlapi/`.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.domain.asked import asked_parameters, prompt_tags
from bot.domain.consistency import consistent
from bot.domain.errors import NONE, Problem, Refused
from bot.domain.job import Job
from bot.domain.known_media import media_of, needs_look
from bot.domain.models import (
    Change,
    DataForm,
    Family,
    Model,
    Operation,
    Plan,
    Role,
    kept_operations,
    wanted_operations,
)
from bot.domain.naming import meant_by, plain_name
from bot.domain.newcomers import Gained, index
from bot.domain.own_video import must_be_cut, seconds_bound
from bot.domain.request import Option, OwnVideo, Purpose, SourceVideo, VideoRequest
from bot.domain.sketches import Sketches
from bot.domain.values import number_text, shorten
from bot.domain.wish import Wish

UNKNOWN_SECONDS: Final = 150.0
"""How long a model takes of which nobody has told anything: a little more than the usual one."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All families. Names are found in any spelling: `veo3.1`, `Veo 3 Fast`, `google/veo3`."""

    shipped: tuple[Family, ...] = field(repr=False)
    """Those that came with the bot."""
    unreachable: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Model ids that no input of a chat can reach, and why: `unreachable-{reason}` of `locales/`."""
    gives_links: bool = False
    """Whether the provider can fetch from us what came as a file, for models that take links only."""
    gained: Gained = field(default_factory=Gained, repr=False)
    """Those that the provider's list has gained since; they may change while the bot runs."""
    sketches: Sketches = field(default_factory=Sketches, repr=False)
    """Which family has a cheaper look at what it makes."""
    _by_name: Mapping[str, tuple[Family, str | None]] = field(init=False, repr=False)
    """A family, and the id where the name is one of a model."""
    _by_id: Mapping[str, Sequence[tuple[Family, Model]]] = field(init=False, repr=False)
    """Each model once for every operation that it serves."""

    def __post_init__(self) -> None:
        names, models = index(self.shipped)
        object.__setattr__(self, "_by_name", names)
        object.__setattr__(self, "_by_id", models)

    @property
    def families(self) -> tuple[Family, ...]:
        """All that there are now, newcomers last."""
        return (*self.shipped, *self.gained.families)

    def __iter__(self) -> Iterator[Family]:
        return iter(self.families)

    def knows(self, name: str) -> bool:
        """Whether the name, in any spelling, is a family's or a model's."""
        plain = plain_name(name)
        return plain in self._by_name or plain in self.gained.names

    def family(self, name: str) -> Family:
        """The family of this name, or of the model of this id.

        Raises:
            Refused: There is none; the answer names the nearest.
        """
        return self._find(name)[0]

    def model(self, model_id: str, request: VideoRequest | None = None) -> Model | None:
        """The model with exactly this id, as it serves the media of the request.

        Without a request: as it serves its family's first operation; its path is the same for all.
        """
        found = [model for _, model in self._serving(model_id)]
        if request is None:
            return next(iter(found), None)
        by_operation = {model.operation: model for model in found}
        fitting = (by_operation.get(operation) for operation in kept_operations(request))
        return next((model for model in fitting if model and model.roles(request) is not None), None)

    def family_of(self, model_id: str) -> Family | None:
        """The family that a model id belongs to."""
        return next((family for family, _ in self._serving(model_id)), None)

    def followed(self, model_id: str) -> Model:
        """The model of a generation that is under way, with all that it takes to see it through.

        One that is not here, as newcomers are not before the list was read, is asked for where most are.
        """
        known = self.model(model_id)
        if known is not None:
            return known
        paths = Counter(model.path for one in self.shipped for model in one.models.values())
        return Model(
            id=model_id,
            path=paths.most_common(1)[0][0],
            operation=Operation.TEXT,
            parameters={},
            prompt_limit=None,
            typical_seconds=UNKNOWN_SECONDS,
        )

    def _serving(self, model_id: str) -> Sequence[tuple[Family, Model]]:
        return self._by_id.get(model_id) or self.gained.by_id.get(model_id, ())

    def title_of(self, model_id: str) -> str:
        """What people call the model: its family's title; the id itself where it belongs to none."""
        family = self.family_of(model_id)
        return family.title if family else model_id

    def title_of_job(self, job: Job) -> str:
        """What people call what makes it; of a still, what makes the video that it is a look at."""
        name = job.request.options.get(Option.MODEL, "")
        return self.family(name).title if job.is_still and self.knows(name) else self.title_of(job.model)

    def able(self, request: VideoRequest) -> Iterator[Family]:
        """The families that can make a video of such media, as the words say."""
        return (
            family
            for family in self.families
            if (model := family.model_for(request)) is not None and model.changes is None
        )

    def changing(self, change: Change) -> Iterator[Family]:
        """The families that change this of a video, whatever the words say."""
        for family in self.families:
            model = family.models.get(Operation.EDIT)
            if model is not None and model.changes is change:
                yield family

    def model_for(self, request: VideoRequest, default_family: str) -> Model | None:
        """The model that a request would be made with; None: its family has none for such media.

        Raises:
            Refused: There is no such family.
        """
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        return family.model_for(request, model_id)

    def plan(self, request: VideoRequest, default_family: str) -> Plan:
        """Choose the model and check everything that was asked of it.

        Raises:
            Refused: It cannot be made like this; nothing is to be sent.
        """
        if request.is_sketch:
            return self.sketches.plan(self, request, default_family)
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        model = family.model_for(request, model_id)
        if model is None:
            raise self._unable(family, model_id, request)
        if not self.gives_links:
            _check_forms(family, model, request)
        parameters, named = asked_parameters(family, model, request)
        parameters |= {name: value for name, value in model.given.items() if name not in parameters}
        wish = Wish(
            model=model,
            title=family.title,
            parameters=parameters,
            named=named,
            media=media_of(model, request, parameters),
        )
        settled, notes = consistent(wish)
        for name in model.required:
            if name not in settled:
                raise Refused(
                    "refused-needs-setting",
                    model=family.title,
                    setting=name,
                    choices=model.parameters[name].listed(),
                )
        if (cut := must_be_cut(model, settled, request)) is not None:
            values = {"model": family.title, "seconds": number_text(round(cut, 1))}
            notes = (*notes, Problem(key="note-cut", values=values))
        return Plan(
            model=model,
            parameters=settled,
            notes=notes,
            source_seconds=_seconds_of_sources(request),
            source_bound=seconds_bound(model, settled) if request.own_video else None,
            needs_look=bool(request.files) or needs_look(model, request),
        )

    @property
    def presumed_retired(self) -> frozenset[str]:
        """The ids that the provider's documents count among those that are no more."""
        return frozenset(
            model.id
            for family in self.families
            for model in family.models.values()
            if model.is_presumed_retired
        )

    def notes(self, request: VideoRequest, default_family: str) -> tuple[Problem, ...]:
        """What people should know of a request that was planned before; nothing where it no longer can."""
        try:
            return self.plan(request, default_family).notes
        except Refused:
            return ()

    def as_it_can(self, request: VideoRequest, default_family: str) -> VideoRequest:
        """A request with a video, changed if its family can; else the video is an example, or is continued.

        With a photo it may move it, too.

        Raises:
            Refused: There is no such family.
        """
        if request.video is None:
            return request
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        for purpose in (Purpose.EDIT, Purpose.MOVE, Purpose.GUIDE, Purpose.EXTEND):
            turned = replace(request, video=replace(request.video, purpose=purpose))
            if family.model_for(turned, model_id) is not None:
                return turned
        return request

    def must_be_told(self, request: VideoRequest, default_family: str) -> Problem | None:
        """What to say before a video is made that an answer to another one may not have meant.

        Who speaks of the video by its name, `@Video1`, knows that it is an example.

        Raises:
            Refused: There is no such family.
        """
        if request.video is None or request.video.purpose in (Purpose.EDIT, Purpose.MOVE):
            return None
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        model = family.model_for(request, model_id)
        if model is None or any(tag in request.prompt for tag in prompt_tags(model, request)):
            return None
        return Problem(
            key="note-continues" if model.operation is Operation.EXTEND else "note-guides",
            values={"model": family.title},
        )

    def _unable(self, family: Family, model_id: str | None, request: VideoRequest) -> Refused:
        """What the family takes, and another one that can do it."""
        models = [model for model in family.models.values() if model_id in (None, model.id)]
        lacking = [role for model in models if (role := model.lacks(request))]
        has_media = bool(request.photos or request.sound or request.video)
        if lacking and len(lacking) == len(models) and (model_id is not None or not has_media):
            return _needs(family, models, lacking[0])
        other = next((able.name for able in self.able(request) if able is not family), NONE)
        takes = ", ".join(family.models)
        maximum = max(model.photos[1] for model in family.models.values())
        if maximum and len(request.photos) > maximum and not (request.sound or request.video):
            return Refused(
                "refused-too-many-photos", model=family.title, limit=maximum, takes=takes, other=other
            )
        wanted = wanted_operations(request)[0]
        return Refused("refused-media", model=family.title, operation=str(wanted), takes=takes, other=other)

    def _find(self, name: str) -> tuple[Family, str | None]:
        wanted = plain_name(name)
        found = self._by_name.get(wanted) or self.gained.names.get(wanted)
        if found is not None:
            return found
        raise self.unknown(name)

    def unknown(self, name: str, *, retired: Collection[str] = ()) -> Refused:
        """The answer to a name that is none: the developer's families, or else the nearest."""
        developer, families = meant_by(name, self.families, retired)
        return Refused(
            "refused-unknown-model",
            name=shorten(name, 40),
            developer=developer or NONE,
            families=", ".join(family.name for family in families),
        )


def _seconds_of_sources(request: VideoRequest) -> float | None:
    """How long the longest is that came along; None: nothing did, or nobody knows of all."""
    lengths = [medium.seconds for medium in (request.video, request.sound) if medium is not None]
    known = [seconds for seconds in lengths if seconds is not None]
    return max(known, default=None) if len(known) == len(lengths) else None


def _needs(family: Family, models: list[Model], role: Role) -> Refused:
    minimum = min(model.photos[0] for model in models)
    match role:
        case Role.SOUND:
            return Refused("refused-needs-sound", model=family.title)
        case Role.VIDEO:
            return Refused("refused-needs-video", model=family.title)
        case _ if minimum > 1:
            return Refused("refused-needs-photos", model=family.title, count=minimum)
        case _:
            return Refused("refused-needs-photo", model=family.title)


def _check_forms(family: Family, model: Model, request: VideoRequest) -> None:
    """What comes along as a file must be taken as one."""
    for role, medium in model.roles(request) or ():
        if not isinstance(medium, SourceVideo) and model.inputs[role].data is DataForm.REFUSED:
            key = "refused-links-only-video" if isinstance(medium, OwnVideo) else "refused-links-only"
            raise Refused(key, model=family.title)
