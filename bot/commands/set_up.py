"""What most commands begin with: the settings, or a line for each that is wrong."""

import sys
from collections.abc import Callable

from bot import bootstrap
from bot.config import Settings, SettingsError
from bot.domain.catalogue import Catalogue
from bot.exit_status import ExitStatus


def with_settings(act: Callable[[Settings, Catalogue], ExitStatus]) -> ExitStatus:
    """Do it with the settings; where they are wrong, print how, and do nothing."""
    try:
        settings, catalogue = bootstrap.settings_and_catalogue()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    return act(settings, catalogue)
