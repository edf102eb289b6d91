"""`python -m bot run`: the bot, from its settings to its exit status."""

import asyncio
import gc
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from bot import bootstrap, logs
from bot.adapters.http_clients import UnusableNetworkError
from bot.adapters.scratch import UnusableScratchError
from bot.adapters.sql.errors import DatabaseAddressError, DatabaseError
from bot.adapters.telegram.application import TokenRefusedError
from bot.adapters.web.listening import CannotListenError
from bot.commands.set_up import with_settings
from bot.composition.interceptors import Interceptor
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.exit_status import ExitStatus


def main(_: Namespace) -> ExitStatus:
    """Run the bot as it is."""
    return run()


def run(interceptors: Sequence[Interceptor] = ()) -> ExitStatus:
    """Run the bot until it is told to stop, with these round its ports."""
    return with_settings(partial(_run, interceptors))


def _run(interceptors: Sequence[Interceptor], settings: Settings, catalogue: Catalogue) -> ExitStatus:
    logs.set_up(settings.log_level, settings.log_format, settings.secrets)
    gc.freeze()  # what is loaded by now stays: no collection need go through it, nor the one at the end
    gc.enable()
    try:
        asyncio.run(bootstrap.run(settings, catalogue, interceptors))
    except (DatabaseAddressError, UnusableNetworkError, UnusableScratchError) as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    except bootstrap.LeadLostError:
        print("another process may act for this bot now; start this one again", file=sys.stderr)
        return ExitStatus.LEAD_LOST
    except (CannotListenError, DatabaseError) as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    except TokenRefusedError:
        print("TELEGRAM_BOT_TOKEN: Telegram does not know this token", file=sys.stderr)
        return ExitStatus.FAILED
    return ExitStatus.OK
