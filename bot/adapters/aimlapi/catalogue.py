"""Three files of data -> the catalogue: what each model takes, what the documents say of it, who is who.

`models.json` and `rules.json` are facts (`bot/facts`). `families.json` is curated by hand: the families in
the order in which people see them. A family gives for each operation one model: its `id`, `typical_seconds`,
and where needed

    path              above what the catalogue would choose among the model's own paths
    fixed             parameters that say nothing but which operation is meant
    given             parameters that are sent where nobody says otherwise: `16:9` for words where no document
                      tells which shape a model takes by itself, so that what is offered is what is made
    spoken, speaker   parameters that take the words of a request as what is to be said, and the voice
    references_in     the parameter that takes the photos as a list, where it is not one for references
    references        how many of them: the least and the most
    most_references   where the model's own list has no limit
    takes_sound       a video may bring a sound
    changes           what an edit changes, whatever the words say: `sound`, `speech`, `shape`, `place`,
                      `parts`
    image_min_side    pixels
    image_sizes       the only sizes of a photo, by resolution and aspect ratio

`unreachable` lists the ids that no input of a chat can reach, each with the reason, which is the message
`unreachable-{reason}` of `locales/`.
"""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

from bot.adapters.aimlapi import rulebook
from bot.adapters.aimlapi.inputs import inputs_of, source_limit
from bot.adapters.aimlapi.json_fields import field, no_others, positive
from bot.adapters.aimlapi.parameters import parameters_of, prompt_limit
from bot.adapters.aimlapi.sketches import sketches_of
from bot.domain.catalogue import Catalogue
from bot.domain.media import Size
from bot.domain.models import Change, Family, Model, Operation
from bot.domain.sketches import Sketches

PATHS: Final = ("/v2/video/generations", "/v2/generate/video/google/generation")
"""Where models are asked for; the first of these that a model lists is taken."""
IMAGE_MIN_SIDE: Final = 720
"""Pixels; what Veo wants, and the least that any model makes good use of."""

_WORDLESS: Final = frozenset(
    {Operation.TALKING, Operation.EDIT, Operation.EXTEND, Operation.GUIDE, Operation.MOTION}
)
"""Operations that can do without a prompt where the model can."""
_TOP_FIELDS: Final = frozenset({"families", "unreachable"})
_FAMILY_FIELDS: Final = frozenset({"name", "title", "developer", "models"})
_MODEL_FIELDS: Final = frozenset(
    {"id", "typical_seconds", "path", "fixed", "given", "spoken", "speaker", "references_in", "references",
     "most_references", "takes_sound", "image_min_side", "image_sizes", "changes"}
)  # fmt: skip


def load_catalogue() -> Catalogue:
    """The catalogue that is installed with the bot.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    folder = files("bot.adapters.aimlapi")
    return build_catalogue(
        json.loads(files("bot.facts").joinpath("models.json").read_text("utf-8")),
        json.loads(folder.joinpath("families.json").read_text("utf-8")),
        json.loads(files("bot.facts").joinpath("rules.json").read_text("utf-8")),
        json.loads(folder.joinpath("sketches.json").read_text("utf-8")),
    )


def build_catalogue(
    models: Mapping[str, Any],
    families: Mapping[str, Any],
    rules: Mapping[str, Any] | None = None,
    sketches: Mapping[str, Any] | None = None,
) -> Catalogue:
    """The catalogue of the documents; without the third, no model has rules, without the last none a sketch.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    by_link = rulebook.videos_by_link(rules or {})
    facts = {
        name: {**known, "prose": rulebook.with_links_told((rules or {}).get(name, {}), name in by_link)}
        for name, known in field(models, "models", dict, "models.json").items()
    }
    no_others(families, _TOP_FIELDS, "families.json")
    listed = field(families, "families", list, "families.json")
    read = tuple(_family(entry, f"families.json, entry {place}", facts) for place, entry in enumerate(listed))
    names = [family.name for family in read]
    if len(set(names)) < len(names):
        raise ValueError(f"families.json: two families have one name among {', '.join(names)}")
    unreachable = families.get("unreachable", {})
    if strange := set(unreachable) - set(facts):
        raise ValueError(f"families.json: unreachable, but unknown: {', '.join(sorted(strange))}")
    pairs = Sketches() if sketches is None else sketches_of(sketches, read)
    return Catalogue(read, unreachable, sketches=pairs)


def _family(entry: Any, where: str, facts: Mapping[str, Any]) -> Family:  # noqa: ANN401 - JSON as it came
    if not isinstance(entry, dict):
        raise ValueError(f"{where}: expected an object")  # noqa: TRY004 - the data is at fault, not the code
    name = field(entry, "name", str, where)
    where = f"family {name}"
    no_others(entry, _FAMILY_FIELDS, where)
    models = field(entry, "models", dict, where)
    return Family(
        name=name,
        title=field(entry, "title", str, where),
        developer=str(entry.get("developer", "")),
        models={
            _operation(word, where): model_of(facts, one, _operation(word, where), f"{where}, {word}")
            for word, one in models.items()
        },
    )


def _operation(word: str, where: str) -> Operation:
    try:
        return Operation(word)
    except ValueError:
        raise ValueError(f"{where}: no such operation as {word!r}") from None


def model_of(facts: Mapping[str, Any], entry: Any, operation: Operation, where: str) -> Model:  # noqa: ANN401
    """A model of an entry as in a family of `families.json`, as it serves an operation.

    Args:
        facts: Those of `models.json` by id, with what else is told of each under `prose`.
        entry: The entry.
        operation: What it serves.
        where: Names the entry in complaints.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    if not isinstance(entry, dict):
        raise ValueError(f"{where}: expected an object")  # noqa: TRY004 - the data is at fault, not the code
    model_id = field(entry, "id", str, where)
    where = f"{where}, model {model_id}"
    no_others(entry, _MODEL_FIELDS, where)
    if model_id not in facts:
        raise ValueError(f"{where}: models.json does not know it")
    known = facts[model_id]
    specs = field(known, "parameters", dict, where)
    required = known.get("required")
    if not isinstance(required, list):
        raise ValueError(f"{where}: required is no list")  # noqa: TRY004 - as above
    prose = known["prose"]
    inputs = inputs_of(known, entry, operation, where)
    fixed, given = entry.get("fixed", {}), entry.get("given", {})
    parameters = {one.name: one for one in parameters_of(specs, where) if one.name not in fixed}
    spoken = {entry[name] for name in ("spoken", "speaker") if name in entry}
    if strange := (set(fixed) | set(given) | spoken) - set(specs):
        raise ValueError(f"{where}: fixed, given or spoken, but unknown: {', '.join(sorted(strange))}")
    media = {taken.parameter for taken in inputs.values()}
    if missing := set(required) - {"prompt", *media, *parameters, *fixed}:
        raise ValueError(f"{where}: nobody gives what it requires: {', '.join(sorted(missing))}")
    takes_prompt = "prompt" in specs
    return Model(
        id=model_id,
        path=_path(field(known, "paths", list, where), entry.get("path"), where),
        operation=operation,
        parameters=parameters,
        inputs=inputs,
        fixed=fixed,
        given=given,
        rules=rulebook.rules_of(prose, where),
        changes=Change(entry["changes"]) if "changes" in entry else None,
        spoken=entry.get("spoken"),
        speaker=entry.get("speaker"),
        source_limit=source_limit(inputs, prose),
        is_presumed_retired=rulebook.is_presumed_retired(prose),
        required=tuple(name for name in required if name in parameters),
        takes_prompt=takes_prompt,
        needs_prompt="prompt" in required or (takes_prompt and operation not in _WORDLESS),
        prompt_limit=prompt_limit(specs, where) if takes_prompt else None,
        typical_seconds=positive(entry, "typical_seconds", None, where),
        image_min_side=int(positive(entry, "image_min_side", IMAGE_MIN_SIDE, where)),
        image_sizes={
            resolution: {ratio: Size(width=width, height=height) for ratio, (width, height) in sizes.items()}
            for resolution, sizes in entry.get("image_sizes", {}).items()
        },
    )


def _path(paths: list[Any], override: object, where: str) -> str:
    wanted = (*PATHS, *paths) if override is None else (override,)
    found = next((path for path in wanted if path in paths), None)
    if not isinstance(found, str) or not found.startswith("/"):
        raise ValueError(f"{where}: it is not served on {override or 'any path'}")
    return found
