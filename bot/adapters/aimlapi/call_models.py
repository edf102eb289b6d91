"""`bot/facts/calls.json` -> the models of small paid calls.

models = load_call_models()
models.by_id["google/gemini-2.5-flash-image"]
models.speech, models.voice_of("de")
"""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, Final

from bot.adapters.aimlapi.json_fields import field, positive
from bot.adapters.aimlapi.parameters import parameters_of
from bot.domain.calls import CallKind, CallModel, CallModels

_WORDS: Final = ("prompt", "text")
_MEDIA: Final[Mapping[CallKind, tuple[str, ...]]] = {
    CallKind.STILL: ("image_urls", "image_url"),
    CallKind.SPEECH: (),
    CallKind.TRANSCRIPTION: ("audio", "file"),
}
"""Where a kind of call takes its photos, or its recording; the first that a model has."""


def load_call_models() -> CallModels:
    """Those of `bot/facts`.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    return build_call_models(json.loads((files("bot.facts") / "calls.json").read_text("utf-8")))


def build_call_models(document: Mapping[str, Any]) -> CallModels:
    """Those of a document.

    Raises:
        ValueError: It is at fault; the text names the entry.
    """
    where = "calls.json"
    speech = field(document, "speech", dict, where)
    transcription = field(document, "transcription", dict, where)
    stills = field(document, "stills", dict, where)
    fixed = {one["model"]: one.get("fixed", {}) for one in (speech, transcription)}
    by_id = {
        name: _model(name, known, fixed.get(name, {}))
        for name, known in field(document, "models", dict, where).items()
    }
    models = CallModels(
        by_id=by_id,
        still_from_words=_of(by_id, stills["from_words"], CallKind.STILL),
        still_from_photo=_of(by_id, stills["from_photo"], CallKind.STILL),
        speech=_of(by_id, speech["model"], CallKind.SPEECH),
        transcription=_of(by_id, transcription["model"], CallKind.TRANSCRIPTION),
        voices=field(speech, "voices", dict, where),
        letters_a_second=positive(speech["pace"], "letters_a_second", None, where),
        signs_a_second=positive(speech["pace"], "signs_a_second", None, where),
    )
    known_voices = document["models"][models.speech.id]["parameters"]["voice"]["enum"]
    if "*" not in models.voices or (strange := set(models.voices.values()).difference(known_voices)):
        raise ValueError(f"{where}: no voice for every language, or unknown ones: {strange}")
    return models


def _of(by_id: Mapping[str, CallModel], name: str, kind: CallKind) -> CallModel:
    if name not in by_id or by_id[name].kind is not kind:
        raise ValueError(f"calls.json: {name} is no model for {kind}")
    return by_id[name]


def _model(name: str, known: Mapping[str, Any], fixed: Mapping[str, Any]) -> CallModel:
    where = f"calls.json, model {name}"
    kind, specs = CallKind(field(known, "kind", str, where)), field(known, "parameters", dict, where)
    words = next((one for one in _WORDS if one in specs and kind is not CallKind.TRANSCRIPTION), None)
    media = next((one for one in _MEDIA[kind] if one in specs), None)
    if strange := set(known["required"]) - {words, media}:
        raise ValueError(f"{where}: nobody gives what it requires: {', '.join(sorted(strange))}")
    if strange := set(fixed) - set(specs):
        raise ValueError(f"{where}: fixed, but unknown: {', '.join(sorted(strange))}")
    return CallModel(
        id=name,
        kind=kind,
        path=field(known, "path", str, where),
        parameters={one.name: one for one in parameters_of(dict(_scalars(specs, words)), where)},
        fixed=fixed,
        words=words,
        max_words=None if words is None else specs[words].get("maxLength"),
        media=media,
        max_media=0 if media is None else specs[media].get("maxItems", 1),
    )


def _scalars(specs: Mapping[str, Any], words: str | None) -> Iterator[tuple[str, Any]]:
    """What takes one value; of several forms the one with a list of values."""
    for name, spec in specs.items():
        forms = [one for one in spec.get("anyOf", ()) if one.get("type") == "string" and "enum" in one]
        if name != words:
            yield name, forms[0] if forms else spec
