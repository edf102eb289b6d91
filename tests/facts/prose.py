"""What keeps the rules that are prose alone: a check for each kind, or why there is nothing to keep.

`PROSE` has an entry for every rule id without conditions; a new one has to be thought about.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.adapters.aimlapi import lives, poll_answer, wire
from bot.domain.errors import Refused
from bot.domain.image_fit import with_photo_ratio
from bot.domain.live import ProviderSnapshot
from bot.domain.media import Size
from bot.domain.models import Attachment, DataForm, Family, Model, Operation, Role
from bot.domain.request import Option
from tests.adapters.aimlapi.planning import CATALOGUE, PAIRS, asked, attached
from tests.facts.judging import RULES

Check = Callable[[str], bool]


def models(model_id: str) -> list[tuple[Family, Model]]:
    """The model as it serves each operation."""
    return [(family, model) for family, model in PAIRS if model.id == model_id]


def body(family: Family, model: Model, **options: str) -> Mapping[str, Any]:
    """The parameters that are sent for a plain request."""
    found = CATALOGUE.plan(asked(model, model=family.name, **options), family.name)
    return {**found.parameters, **model.fixed}


def serves(*operations: Operation) -> Check:
    return lambda model_id: {model.operation for _, model in models(model_id)} <= set(operations)


def never(operation: Operation) -> Check:
    return lambda model_id: all(model.operation is not operation for _, model in models(model_id))


def has_no(*names: str) -> Check:
    return lambda model_id: all(not set(names) & set(model.parameters) for _, model in models(model_id))


def has_default(name: str, *, value: object) -> Check:
    """By itself the model does so, and nothing else is sent unasked."""
    return lambda model_id: all(
        model.parameters[name].default == value and name not in body(family, model)
        for family, model in models(model_id)
        if name in model.parameters
    )


def takes(name: str, *values: object) -> Check:
    return lambda model_id: all(
        set(values) <= set(model.parameters[name].choices) for _, model in models(model_id)
    )


def only(name: str, value: object) -> Check:
    """There is no other value to be had."""
    return lambda model_id: all(
        name not in model.parameters or tuple(model.parameters[name].choices) == (value,)
        for _, model in models(model_id)
    )


def bounded(name: str, low: float, high: float) -> Check:
    def check(model_id: str) -> bool:
        bounds = [
            (one.minimum, one.maximum) for _, model in models(model_id) for one in [model.parameters[name]]
        ]
        return all(bound == (low, high) for bound in bounds)

    return check


def is_gone_at_first(model_id: str) -> bool:
    return model_id in ProviderSnapshot(retired=CATALOGUE.presumed_retired).retired


def keeps_sound(model_id: str) -> bool:
    found = models(model_id)
    return all(
        body(family, model)["keep_audio"] is True and body(family, model, silent="")["keep_audio"] is False
        for family, model in found
    )


def names_what_came_along(model_id: str) -> bool:
    """The names stand before the words, in the order of the media; who uses them is left alone."""
    checked = 0
    for family, model in models(model_id):
        request = asked(model, model=family.name)
        came = {role for role, _ in model.roles(request) or ()}
        tags = [taken.tag for role, taken in model.inputs.items() if taken.tag and role in came]
        for tag in tags:
            first = tag.names(1)[0]
            own = replace(request, prompt=f"{first} at night")
            plain = CATALOGUE.plan(request, family.name).parameters["prompt"]
            checked += 1
            if (
                not str(plain).startswith(first)
                or CATALOGUE.plan(own, family.name).parameters["prompt"] != own.prompt
            ):
                return False
    return checked > 0


def is_an_example(model_id: str) -> bool:
    """An answer to a video is offered, with that said, and made as an example; never changed."""
    for family, model in models(model_id):
        if Role.VIDEO not in model.inputs:
            continue
        request = asked(model, model=family.name)
        told = CATALOGUE.must_be_told(CATALOGUE.as_it_can(request, family.name), family.name)
        if model.operation is not Operation.GUIDE or told is None or told.key != "note-guides":
            return False
    return True


def is_continued(model_id: str) -> bool:
    for family, model in models(model_id):
        request = CATALOGUE.as_it_can(asked(model, model=family.name), family.name)
        told = CATALOGUE.must_be_told(request, family.name)
        if model.operation is not Operation.EXTEND or told is None or told.key != "note-continues":
            return False
    return True


def lies_in_a_list_of_links(model_id: str) -> bool:
    """The body carries the video as a link, whatever else it could be."""
    for _, model in models(model_id):
        if Role.VIDEO in model.inputs:
            sent = wire.submit_body(model, {}, attached(model)).read()
            if b"data:video" in sent:
                return False
    return True


def is_jpeg(model_id: str) -> bool:
    """Every photo is encoded as JPEG, which all documents name."""
    return all(Attachment(role=role, content=b"").media_type == "image/jpeg" for role in Role) and bool(
        model_id
    )


def shape_comes_from_the_photo(model_id: str) -> bool:
    size = Size(width=700, height=900)
    return all(
        not with_photo_ratio(model, {}, size)
        for _, model in models(model_id)
        if Role.FIRST_FRAME in model.inputs
    )


def follows_the_photo(model_id: str) -> bool:
    size = Size(width=700, height=900)
    return all(
        with_photo_ratio(model, {}, size) == {"aspect_ratio": "auto"}
        for _, model in models(model_id)
        if Role.FIRST_FRAME in model.inputs
    )


def needs_no_words(model_id: str) -> bool:
    return all(not model.needs_prompt for _, model in models(model_id))


def takes_no_words(model_id: str) -> bool:
    return all(
        not model.takes_prompt and "prompt" not in body(family, model) for family, model in models(model_id)
    )


def cannot_be_reached(*names: str) -> Check:
    """No words of a chat reach these parameters: `--set` refuses them."""

    def check(model_id: str) -> bool:
        for family, model in models(model_id):
            for name in names:
                request = asked(model, model=family.name, set=f"{name}=x")
                try:
                    CATALOGUE.plan(request, family.name)
                except Refused as refused:
                    if refused.problem.key != "refused-setting":
                        return False
                else:
                    return False
        return True

    return check


def raw_reaches(*names: str) -> Check:
    return lambda model_id: all(
        body(family, model, raw="")[name] is False for family, model in models(model_id) for name in names
    )


def video_goes_by_type(model_id: str) -> bool:
    found = {model.operation: model.fixed["type"] for _, model in models(model_id)}
    return found.pop(Operation.EDIT) == "video_edit" and set(found.values()) == {"video"}


def detail_is_read(model_id: str) -> bool:
    seen = poll_answer.read(
        {"status": "error", "error": {"detail": [{"loc": ["image_url"], "msg": "no face", "type": "face"}]}},
        {},
    )
    problem = seen.generation.problem
    return problem is not None and "no face" in str(problem.values.get("reason")) and bool(model_id)


def every_media_form(model_id: str) -> bool:
    forms = [taken.data for _, model in models(model_id) for taken in model.inputs.values()]
    return set(forms) <= {DataForm.TAKEN}


def seed_is_reachable(model_id: str) -> bool:
    return all(
        Option.SEED in model.options and body(family, model, seed="42")["seed"] == 42
        for family, model in models(model_id)
        if "seed" in model.parameters
    )


def link_life_is_known(model_id: str) -> bool:
    told = RULES[model_id]["link"]["seconds"]
    return bool(lives.load()[model_id] == (min(told) if isinstance(told, list) else told))


NO_PARAMETER = "the documents speak of something that no parameter of ours reaches"
ONLY_TOLD = "says what the model does; there is nothing to keep"
NOT_SENT = "an input that the bot does not send"

PROSE: Mapping[str, Check | str] = {
    "4k": takes("resolution", "4k"),
    "adds-sound": serves(Operation.EDIT),
    "auto-fix": ONLY_TOLD,
    "auto-follows-photo": follows_the_photo,
    "between-frames": NOT_SENT,
    "camera-fixed-weak": ONLY_TOLD,
    "continues": is_continued,
    "conversation": cannot_be_reached("previous_interaction_id"),
    "crop": ONLY_TOLD,
    "edit-or-next-shot": serves(Operation.EDIT),
    "edits": lambda model_id: Operation.EDIT in {model.operation for _, model in models(model_id)},
    "effects-sound": ONLY_TOLD,
    "expression": NOT_SENT,
    "extend-7s": lambda model_id: (
        serves(Operation.EXTEND)(model_id)
        and only("duration", 7)(model_id)
        and only("resolution", "720p")(model_id)
    ),
    "face": NOT_SENT,
    "faces": detail_is_read,
    "fast-sibling": "names an id that has no facts of its own",
    "first-frame-too": NOT_SENT,
    "fps": ONLY_TOLD,
    "gone": is_gone_at_first,
    "has-sound": has_no("generate_audio", "generate_audio_switch"),
    "hd-or-fhd": ONLY_TOLD,
    "id-differs": ONLY_TOLD,
    "inserts": ONLY_TOLD,
    "keeps-sound": has_default("keep_audio", value=True),
    "keyframes": NOT_SENT,
    "left-right": "the order of an album is kept; who stands where is up to the model",
    "link-10-min": link_life_is_known,
    "loses-sound": keeps_sound,
    "many-forms": every_media_form,
    "mask": NOT_SENT,
    "mask-kind": cannot_be_reached("alpha_url"),
    "media-size": "which of the bounds belongs to which input is not told",
    "mode-price": ONLY_TOLD,
    "moves": serves(Operation.MOTION),
    "name-language": ONLY_TOLD,
    "native-audio": has_no("generate_audio", "generate_audio_switch"),
    "no-last-frame": never(Operation.FRAMES),
    "no-prompt": takes_no_words,
    "num-frames-old": ONLY_TOLD,
    "one-character": ONLY_TOLD,
    "one-character-each": is_an_example,
    "one-video-element": NOT_SENT,
    "only-8s": only("duration", 8),
    "optimizer": raw_reaches("enhance_prompt"),
    "page-says-last-frame": never(Operation.FRAMES),
    "person-generation": ONLY_TOLD,
    "photo-only": never(Operation.TEXT),
    "prompt-directs": needs_no_words,
    "prompt-or-shots": cannot_be_reached("multi_prompt"),
    "ratio-from-photo": shape_comes_from_the_photo,
    "reference-form": is_jpeg,
    "reference-not-edit": is_an_example,
    "references": NOT_SENT,
    "replaces": serves(Operation.MOTION),
    "resolution-price": ONLY_TOLD,
    "routes-itself": lambda model_id: all(not model.fixed for _, model in models(model_id)),
    "routing": cannot_be_reached("provider"),
    "safety-checker": cannot_be_reached("enable_safety_checker"),
    "safety-tolerance": cannot_be_reached("safety_tolerance"),
    "seed": seed_is_reachable,
    "seed-minus-one": has_default("seed", value=-1),
    "seed-told": NO_PARAMETER,
    "silent": has_no("generate_audio", "generate_audio_switch"),
    "sizes": ONLY_TOLD,
    "sound-off": has_default("generate_audio_switch", value=False),
    "sound-only-by-tts": has_no("generate_audio", "generate_audio_switch"),
    "speech-in-prompt": ONLY_TOLD,
    "strength": bounded("strength", 0, 1),
    "style-from-reference": serves(Operation.EDIT),
    "tags": names_what_came_along,
    "task-inferred": ONLY_TOLD,
    "text-in-scene": ONLY_TOLD,
    "thinking-default": ONLY_TOLD,
    "two-switches": raw_reaches("enhance_prompt", "enable_prompt_expansion"),
    "type-by-media": video_goes_by_type,
    "unavailable": is_gone_at_first,
    "unlisted": is_gone_at_first,
    "video-link-only": lies_in_a_list_of_links,
    "voice-adapts": NOT_SENT,
    "voice-as-is": NOT_SENT,
    "write-mode": ONLY_TOLD,
    "zoom": ONLY_TOLD,
}


def unreached(model_id: str) -> bool:
    """Whether no chat can reach the model."""
    return model_id in CATALOGUE.unreachable


def prose_of(model_id: str) -> Sequence[Mapping[str, Any]]:
    """The rules of a model that a body cannot be held against."""
    return [rule for rule in RULES[model_id]["rules"] if "then" not in rule]
