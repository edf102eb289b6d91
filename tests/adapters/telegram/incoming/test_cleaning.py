"""What is judged of an update before anything is done with it, whichever source it came from."""

import json
from typing import Any

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.cleaning import (
    MAX_UPDATE_ID,
    CleanUpdate,
    NotAnUpdateError,
    UnreadableUpdate,
    clean,
    parse,
)
from tests.adapters.telegram.chats import as_json


def cleaned(message: dict[str, Any], number: int = 5) -> CleanUpdate:
    read = clean({"update_id": number, "message": message}, None)
    assert isinstance(read, CleanUpdate)
    return read


def test_what_telegram_sends_is_read_and_written_as_it_came() -> None:
    raw: dict[str, Any] = {
        "update_id": 5,
        "message": as_json("שלום 👨‍👩‍👧 \u2028 \x00", unheard_of={"a": [1]}),
    }
    read = clean(raw, None)
    assert isinstance(read, CleanUpdate)
    assert read.update == Update.de_json(raw, None)
    assert Update.de_json(json.loads(read.body), None).to_dict() == read.update.to_dict()
    assert json.loads(read.body)["message"].items() >= raw["message"].items()


def test_a_lone_surrogate_becomes_a_question_mark_and_a_pair_stays() -> None:
    read = cleaned(as_json("a\ud83d b 🎬", unheard_of={"\ud800": 1}))
    assert read.update.message is not None
    assert read.update.message.text == "a? b 🎬"
    assert json.loads(read.body)["message"]["unheard_of"] == {"?": 1}


@pytest.mark.parametrize("number", [0, 5, MAX_UPDATE_ID])
def test_a_number_that_can_be_kept_is_kept(number: int) -> None:
    assert cleaned(as_json("x"), number).update.update_id == number


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        "x",
        5,
        {},
        {"message": as_json("x")},
        *({"update_id": number, "message": as_json("x")} for number in ("5", 5.0, True, None, -1, 2**53 + 1)),
    ],
)
def test_what_has_no_number_that_could_be_kept_is_no_update(raw: object) -> None:
    with pytest.raises(NotAnUpdateError):
        clean(raw, None)


@pytest.mark.parametrize(
    "message",
    [
        {"garbage": True},
        "x",
        ["x"],
        {**as_json("x"), "chat": 5},
        {**as_json("x"), "date": "yesterday"},
        as_json("x", **{"from": {"id": 2**63, "is_bot": False, "first_name": "x"}}),
        as_json("x", unheard_of=[-(2**63) - 1]),
    ],
)
def test_what_cannot_be_read_or_kept_is_known_by_its_number(message: object) -> None:
    read = clean({"update_id": 5, "message": message}, None)
    assert isinstance(read, UnreadableUpdate)
    assert (read.number, read.kinds) == (5, ["message"])


@pytest.mark.parametrize("number", [2**63 - 1, -(2**63)])
def test_the_largest_numbers_that_a_column_keeps_are_read(number: int) -> None:
    assert str(number) in cleaned(as_json("x", unheard_of=number)).body


def test_what_is_given_is_left_as_it_was() -> None:
    raw = {"update_id": 5, "message": as_json("a\ud83d")}
    before = json.dumps(raw)
    clean(raw, None)
    assert json.dumps(raw) == before


def test_a_body_is_read_as_json() -> None:
    assert parse('{"update_id": 5, "text": "é"}'.encode()) == {"update_id": 5, "text": "é"}
    assert parse(b'"\xff"') == "\ufffd"


@pytest.mark.parametrize("body", [b"", b"{", b"<html>", b"update_id=5", b"\xff\xfe", b"[" * 100_000])
def test_a_body_without_json_is_no_update(body: bytes) -> None:
    with pytest.raises(NotAnUpdateError):
        parse(body)
