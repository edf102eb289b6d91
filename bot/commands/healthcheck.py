"""`python -m bot healthcheck`: whether the bot that works with this database is well, in a line.

It is asked twice a minute in a container, so it reads as little code as it can: neither the settings, but for
where the database is, nor any library. Over PostgreSQL it asks the process beside it by a file, and not the
server; see `bot.adapters.pulse_files`.
"""

import argparse
import sys
from typing import Final

from bot.adapters.pulse_files import take_pulse_of_files
from bot.adapters.sqlite.pulse_reading import take_pulse
from bot.database_url import DEFAULT, PostgresUrl, read_database_url, scratch_folder
from bot.environment import EnvFileError, env_file, environment
from bot.exit_status import ExitStatus
from bot.variables import given

SETTING: Final = "DATABASE_URL"
SCRATCH: Final = "SCRATCH_PATH"


def main(parsed: argparse.Namespace) -> ExitStatus:
    """Look and print what was seen; `parsed.within`: seconds for which the bot's last word counts."""
    try:
        values = given(environment(), env_file(), [SETTING, SCRATCH], ()).values
        text = values.get(SETTING)
        url = DEFAULT if text is None else read_database_url(text)
    except EnvFileError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    except ValueError as error:
        print(f"{SETTING} {error}", file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    if isinstance(url, PostgresUrl):
        folder = scratch_folder(url, values.get(SCRATCH, ""))
        pulse = take_pulse_of_files(folder, within=parsed.within)
    else:
        pulse = take_pulse(url.path, within=parsed.within)
    print(pulse.text)
    return ExitStatus.OK if pulse.is_well else ExitStatus.FAILED
