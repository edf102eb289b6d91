"""What a bot may meet where it looks for PostgreSQL: an old version, one that wants passwords, a pooler."""

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import psycopg
import pytest

from tests.postgres_server import Server

PATH: Final = "/usr/bin:/usr/sbin:/bin:/sbin"
ASKS_FOR_TLS: Final = (80877103).to_bytes(4, "big")
"""https://www.postgresql.org/docs/current/protocol-message-formats.html: SSLRequest."""


def free_port() -> int:
    """A port of loopback that nobody has."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def of_version(number: str) -> Iterator[str]:
    """Somebody who says that this is the version, by the start of the protocol, and does nothing else."""
    greeting = b"R\0\0\0\x08\0\0\0\0" + _status("server_version", number)
    greeting += _status("client_encoding", "UTF8") + b"Z\0\0\0\x05I"

    def serve(listener: socket.socket) -> None:
        with closing(listener.accept()[0]) as line:
            asked = line.recv(8192)
            if asked[4:8] == ASKS_FOR_TLS:
                line.sendall(b"N")
                if not line.recv(8192):  # without TLS it wants nothing
                    return
            line.sendall(greeting)
            while line.recv(8192):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        try:
            yield f"postgresql://u:p@127.0.0.1:{listener.getsockname()[1]}/x?gssencmode=disable"
        finally:
            server.join()


def _status(name: str, value: str) -> bytes:
    body = f"{name}\0{value}\0".encode()
    return b"S" + (len(body) + 4).to_bytes(4, "big") + body


@contextmanager
def guarded_server() -> Iterator[str]:
    """A server on loopback that lets `guarded` in by the password `right`."""
    port = free_port()
    with Server({"listen_addresses": "127.0.0.1", "port": str(port)}) as server:
        with psycopg.connect(f"{server.conninfo()}&port={port}", autocommit=True) as connection:
            connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'")
            connection.execute("GRANT CREATE ON SCHEMA public TO guarded")
            rules = connection.execute("SHOW hba_file").fetchone()
            assert rules is not None
            Path(rules[0]).write_text("local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n")
            connection.execute("SELECT pg_reload_conf()")
        yield f"postgresql://guarded:right@127.0.0.1:{port}/postgres"


@contextmanager
def pooler(port: int, mode: str, folder: Path) -> Iterator[str]:
    """A pgbouncer before the guarded server at this port."""
    program = shutil.which("pgbouncer", path=PATH)
    if program is None:
        pytest.skip("there is no pgbouncer here: apt-get install pgbouncer")
    own, config = free_port(), folder / "pgbouncer.ini"
    config.write_text(
        f"[databases]\npostgres = host=127.0.0.1 port={port} user=guarded password=right\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {own}\nunix_socket_dir =\n"
        f"auth_type = any\npool_mode = {mode}\nignore_startup_parameters = extra_float_digits\n",
        encoding="utf-8",
    )
    as_another = ["-u", "nobody"] if os.geteuid() == 0 else []
    with subprocess.Popen(  # noqa: S603 - ours
        [program, *as_another, str(config)], env={"PATH": PATH}, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            heard = next((line for line in process.stderr if "process up" in line), "")
            assert heard, "pgbouncer did not come up"
            yield f"postgresql://guarded@127.0.0.1:{own}/postgres"
        finally:
            process.terminate()
