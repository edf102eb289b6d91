import babel
import pytest

from bot.adapters.fluent.translator import locales_folder
from tests.adapters.fluent.plurals import WRITTEN_FOR, difference, told_by_babel


@pytest.mark.parametrize("language", sorted(WRITTEN_FOR))
def test_babel_has_the_plurals_that_the_translations_were_written_for(language: str) -> None:
    changed = difference(language, told_by_babel(language))
    assert not changed, changed


def test_the_plurals_of_every_translation_are_known() -> None:
    assert {path.stem for path in locales_folder().glob("*.ftl")} == set(WRITTEN_FOR)


def test_a_change_in_babels_data_is_told_by_version_language_and_category() -> None:
    said = difference("vi", frozenset({"other", "few"}))
    assert f"Babel {babel.__version__} has other plurals for vi" in said
    assert "`few` appeared, `one` vanished" in said
    assert "locales/vi.ftl" in said
