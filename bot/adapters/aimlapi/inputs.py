"""Which parameter of a model takes which medium: by its schemas, its family's entry, and the documents."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.adapters.aimlapi import rulebook
from bot.domain.models import Input, Operation, Role, Tag

_NAMES: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.FIRST_FRAME: ("image_url", "first_frame_image"),
    Role.LAST_FRAME: ("last_image_url", "tail_image_url"),
    Role.REFERENCE: (
        "image_urls", "reference_image_urls", "reference_images", "image_list", "reference_image_url",
    ),
    Role.SOUND: ("audio_url", "audio_urls"),
    Role.VIDEO: ("video_url", "video_urls"),
}  # fmt: skip
"""The names that models give to what plays a role; the first that a model has is taken."""
_ROLES: Final[Mapping[Operation, tuple[Role, ...]]] = {
    Operation.TEXT: (),
    Operation.IMAGE: (Role.FIRST_FRAME,),
    Operation.FRAMES: (Role.FIRST_FRAME, Role.LAST_FRAME),
    Operation.REFERENCES: (Role.REFERENCE,),
    Operation.TALKING: (Role.FIRST_FRAME, Role.SOUND),
    Operation.EDIT: (Role.VIDEO,),
    Operation.EXTEND: (Role.VIDEO,),
    Operation.GUIDE: (Role.VIDEO,),
    Operation.MOTION: (Role.FIRST_FRAME, Role.VIDEO),
}
"""What an operation cannot do without."""
_LISTS_FIRST: Final = ("video_urls", "video_url")
"""Where a video is an example: a model that takes both kinds names those of its list in the prompt."""
_MAX_REFERENCES: Final = 3
"""Photos, where neither the model nor the family names a limit."""


def inputs_of(
    known: Mapping[str, Any], entry: Mapping[str, Any], operation: Operation, where: str
) -> dict[Role, Input]:
    """What a model takes for an operation.

    Args:
        known: The model's facts: `parameters`, `required`, and under `prose` what stands in no schema.
        entry: The model in its family.
        operation: Decides what it cannot do without.
        where: Names the entry in complaints.

    Raises:
        ValueError: It has no parameter for what the operation needs.
    """
    found = _roles(known["parameters"], known["required"], entry, operation, where)
    return {role: _with_prose(taken, known["prose"]) for role, taken in found}


def source_limit(inputs: Mapping[Role, Input], prose: Mapping[str, Any]) -> float | None:
    """Seconds of a video that came along which the model makes use of; None: of all, or nobody says."""
    video = inputs.get(Role.VIDEO)
    found = prose.get("inputs", {}).get(video.parameter, {}).get("seconds_used") if video else None
    return None if found is None else float(found)


def parameter_of(specs: Mapping[str, Any], role: Role) -> str | None:
    """The parameter that takes what plays a role; None: there is none."""
    return next((name for name in _NAMES[role] if _input_kind(specs.get(name))), None)


def is_list(spec: object) -> bool:
    """Whether a parameter takes several media."""
    return _input_kind(spec) == "array"


def _roles(
    specs: Mapping[str, Any], required: list[str], entry: Mapping[str, Any], operation: Operation, where: str
) -> Iterator[tuple[Role, Input]]:
    if operation is Operation.TEXT and "prompt" not in specs:
        raise ValueError(f"{where}: it takes no prompt")
    for role in Role:
        needed = role in _ROLES[operation]
        if needed and role is Role.REFERENCE and "references_in" in entry:
            minimum, maximum = entry["references"]
            yield (
                role,
                Input(parameter=entry["references_in"], is_list=True, minimum=minimum, maximum=maximum),
            )
            continue
        is_example = role is Role.VIDEO and operation is Operation.GUIDE
        names = _LISTS_FIRST if is_example else _NAMES[role]
        found = next((name for name in names if _input_kind(specs.get(name))), None)
        if found is None:
            if needed:
                thing = {Role.SOUND: "a sound", Role.VIDEO: "a video"}.get(role, "a photo")
                raise ValueError(f"{where}: it has no parameter that takes {thing}")
            continue
        extra = operation in (Operation.EDIT, Operation.GUIDE) and (
            role is Role.REFERENCE
            or (role is Role.FIRST_FRAME and found in required)
            or (role is Role.SOUND and bool(entry.get("takes_sound")))
        )
        if needed or extra:
            yield role, _input(found, specs[found], entry, role, required=needed or found in required)


def _input(
    name: str, spec: Mapping[str, Any], entry: Mapping[str, Any], role: Role, *, required: bool
) -> Input:
    is_list = _input_kind(spec) == "array"
    if not is_list or role is not Role.REFERENCE:
        return Input(parameter=name, is_list=is_list, required=required)
    return Input(
        parameter=name,
        is_list=True,
        required=required,
        minimum=int(spec.get("minItems", 1)),
        maximum=int(spec.get("maxItems", entry.get("most_references", _MAX_REFERENCES))),
    )


def _input_kind(spec: object) -> str | None:
    """`string` or `array` of strings, whichever it takes; None: neither."""
    if not isinstance(spec, dict):
        return None
    if "anyOf" in spec:
        return next((kind for one in spec["anyOf"] if (kind := _input_kind(one))), None)
    kind = spec.get("type")
    if kind == "array":
        return "array" if _input_kind(spec.get("items")) == "string" else None
    return "string" if kind == "string" else None


def _with_prose(taken: Input, prose: Mapping[str, Any]) -> Input:
    tag = rulebook.tag_of(prose, taken.parameter)
    return replace(
        taken,
        data=rulebook.data_form(prose, taken.parameter),
        bounds=rulebook.picture_bounds(prose, taken.parameter),
        tag=None if tag is None else Tag(form=tag[0], first=tag[1]),
    )
