"""`python -m bot healthcheck`: whether the bot that works with this database is well, in a line.

It is asked twice a minute in a container, so it reads as little code as it can: neither the settings, but for
where the database is, nor any library.
"""

import argparse
import sys

from bot.adapters.sqlite.pulse_reading import take_pulse
from bot.database_url import DEFAULT, PostgresUrl, read_database_url
from bot.environment import EnvFileError, env_file, environment
from bot.exit_status import ExitStatus
from bot.variables import given

SETTING = "DATABASE_URL"


def main(parsed: argparse.Namespace) -> ExitStatus:
    """Look and print what was seen; `parsed.within`: seconds for which the bot's last word counts."""
    try:
        text = given(environment(), env_file(), [SETTING], ()).values.get(SETTING)
        url = DEFAULT if text is None else read_database_url(text)
    except EnvFileError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    except ValueError as error:
        print(f"{SETTING} {error}", file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    if isinstance(url, PostgresUrl):
        print("over PostgreSQL this is not known yet", file=sys.stderr)
        return ExitStatus.FAILED
    pulse = take_pulse(url.path, within=parsed.within)
    print(pulse.text)
    return ExitStatus.OK if pulse.is_well else ExitStatus.FAILED
