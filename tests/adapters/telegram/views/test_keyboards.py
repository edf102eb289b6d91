import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.views.keyboards import (
    DATA_LIMIT,
    STYLES,
    Action,
    ButtonPress,
    button,
    keyboard_of_one,
    read_press,
)


@given(st.sampled_from(Action), st.text(st.characters(codec="ascii"), min_size=1, max_size=48))
def test_what_a_button_carries_is_read_back_and_fits(act: Action, target: str) -> None:
    carried = button("Label", act, target).callback_data
    assert isinstance(carried, str)
    assert len(carried.encode()) <= DATA_LIMIT
    assert read_press(carried) == ButtonPress(act=act, target=target)


def test_a_keyboard_of_one_button_has_just_that() -> None:
    ((only,),) = keyboard_of_one("Cancel", Action.CANCEL, "abc").inline_keyboard
    assert (only.text, only.callback_data) == ("Cancel", "cancel:abc")


def test_a_target_may_hold_colons() -> None:
    assert read_press("make:-1001:25") == ButtonPress(act=Action.MAKE, target="-1001:25")


@pytest.mark.parametrize(
    "data", [None, "", ":", "make", "make:", ":abc", "delete:abc", "MAKE:abc", "make :a"]
)
def test_what_we_never_gave_out_is_nothing(data: str | None) -> None:
    assert read_press(data) is None


@given(st.text())
def test_no_content_whatsoever_is_a_fault(data: str) -> None:
    press = read_press(data)
    assert press is None or data == f"{press.act}:{press.target}"


@pytest.mark.parametrize("act", Action)
def test_what_spends_is_green_what_loses_is_red_and_all_else_is_plain(act: Action) -> None:
    style = {
        **dict.fromkeys(
            (
                *(Action.MAKE, Action.AGAIN, Action.EXTEND, Action.WITH),
                *(Action.SOUND, Action.FULL, Action.WRITE),
            ),
            "success",
        ),
        **dict.fromkeys((Action.CANCEL, Action.FORGET), "danger"),
    }.get(act)
    shown = button("Label", act, "x").to_dict()
    assert shown.get("style") == style
    assert ("style" in shown) is (act in STYLES)
