import pytest

from bot.domain.request import Option, Photo, VideoRequest


def test_the_words_for_options_are_those_of_the_contract() -> None:
    assert [str(option) for option in Option] == [
        "model",
        "ar",
        "duration",
        "res",
        "seed",
        "no",
        "silent",
        "raw",
        "sketch",
        "set",
    ]


@pytest.mark.parametrize("option", Option)
def test_only_silent_raw_and_sketch_stand_alone(option: Option) -> None:
    assert option.is_flag is (option in {Option.SILENT, Option.RAW, Option.SKETCH})


def test_an_answer_completes_a_request_and_its_options_win() -> None:
    photo = Photo(file_id="p")
    asked = VideoRequest(options={Option.SEED: "1", Option.RAW: ""}, photos=(photo,))
    answer = VideoRequest(prompt="she waves", options={Option.SEED: "2"})
    assert asked.with_prompt_of(answer) == VideoRequest(
        prompt="she waves", options={Option.SEED: "2", Option.RAW: ""}, photos=(photo,)
    )


def test_options_can_be_left_out() -> None:
    request = VideoRequest(prompt="x", options={Option.SEED: "1", Option.RAW: ""})
    assert request.without(Option.SEED, Option.MODEL) == VideoRequest(prompt="x", options={Option.RAW: ""})
    assert request.options == {Option.SEED: "1", Option.RAW: ""}
