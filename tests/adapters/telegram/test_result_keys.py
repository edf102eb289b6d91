"""The buttons under a result: only what can be done, two in a row."""

from dataclasses import replace

from bot.adapters.telegram.keyboards import DATA_LIMIT
from bot.adapters.telegram.result_keys import IN_A_ROW, result_keyboard
from bot.adapters.telegram.words import Words
from bot.domain.catalogue import Catalogue, Operation
from tests.adapters.telegram.test_words import WORDS, a_job

LINK = "https://files.example/1.mp4"


def acts(words: Words, model: str, **changes: str) -> list[str]:
    rows = result_keyboard(words, a_job(model=model, **changes)).inline_keyboard
    assert all(len(row) == IN_A_ROW for row in rows[:-1])
    assert 1 <= len(rows[-1]) <= IN_A_ROW
    carried = [str(button.callback_data) for row in rows for button in row]
    assert all(len(data.encode()) <= DATA_LIMIT for data in carried)
    return [data.partition(":")[0] for data in carried]


def test_everything_that_can_be_done_is_offered() -> None:
    everything = ["again", "change", "extend", "others", "frame", "file"]
    assert acts(WORDS, "google/veo-3.1-t2v-fast", video_url=LINK) == everything
    assert acts(WORDS, "google/veo-3.1-t2v-fast") == [act for act in everything if act != "extend"]
    assert acts(WORDS, "veo2", video_url=LINK) == [act for act in everything if act != "extend"]


def test_where_no_family_animates_photos_the_last_frame_is_of_no_use() -> None:
    wordy = [
        replace(family, models={Operation.TEXT: family.models[Operation.TEXT]})
        for family in WORDS.catalogue.families
        if Operation.TEXT in family.models
    ]
    words = replace(WORDS, catalogue=Catalogue((wordy[0],)))
    model = wordy[0].models[Operation.TEXT].id
    assert acts(words, model) == ["again", "change", "file"]
