"""The usual variables of proxies and certificates: understood, or told with what they should be."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import certifi
import pytest

from bot.network import Network
from bot.network_variables import Reading, read_network

PROXY: Final = "should be a proxy such as http://proxy.example:3128 or socks5://127.0.0.1:1080"


def read(**variables: str) -> Reading:
    return read_network((variables,))


def way(variables: Mapping[str, str], url: str) -> str | None:
    """The proxy for an address."""
    scheme, _, rest = url.partition("://")
    host, _, port = rest.rpartition(":") if not rest.endswith("]") else (rest, "", "443")
    reading = read_network((variables,))
    assert reading.problems == []
    return reading.network.proxy_for(scheme, host, int(port))


GOOD: Final = {
    "http://proxy.example:3128": "http://proxy.example:3128",
    "http://proxy.example:3128/": "http://proxy.example:3128",
    "http://proxy.example": "http://proxy.example:80",
    "https://proxy.example": "https://proxy.example:443",
    "HTTP://proxy.example:3128": "http://proxy.example:3128",
    "proxy.example:3128": "http://proxy.example:3128",
    "proxy": "http://proxy:80",
    "10.0.0.1:3128": "http://10.0.0.1:3128",
    "http://[fd00::1]:3128": "http://[fd00::1]:3128",
    "http://user:pass%40word@proxy.example:3128": "http://user:pass%40word@proxy.example:3128",
    "socks5://127.0.0.1:1080": "socks5://127.0.0.1:1080",
    "socks5://127.0.0.1": "socks5://127.0.0.1:1080",
    "socks5h://proxy.example:9050": "socks5h://proxy.example:9050",
    "socks://127.0.0.1:7890/": "socks5h://127.0.0.1:7890",
    '"http://proxy.example:3128"': "http://proxy.example:3128",
    "  http://proxy.example:3128 ": "http://proxy.example:3128",
}


@pytest.mark.parametrize(("text", "address"), GOOD.items())
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_a_proxy_is_understood_as_people_write_it(name: str, text: str, address: str) -> None:
    assert way({name: text}, "https://api.telegram.org:443") == address


BAD: Final = (
    "socks4://127.0.0.1:1080",
    "socks4a://127.0.0.1:1080",
    "ftp://proxy.example",
    "nonsense://proxy.example",
    "http://",
    "http://:3128",
    "http://proxy.example:99999",
    "http://proxy.example:0",
    "http://proxy.example:port",
    "http://proxy.example:80:80",
    "http://[::1:3128",
    "http://exa mple:3128",
    "::",
    "direct://",
)


@pytest.mark.parametrize("text", BAD)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_what_is_no_proxy_is_told_with_what_it_should_be(name: str, text: str) -> None:
    assert read(**{name: text}).problems == [f"{name} {PROXY}"]


def test_no_problem_holds_a_password() -> None:
    (problem,) = read(HTTPS_PROXY="socks4://user:s3cret@proxy.example").problems
    assert problem == f"HTTPS_PROXY {PROXY}, with the special characters of a password as in %40"


def test_the_scheme_of_what_is_asked_for_decides_and_all_is_for_the_rest() -> None:
    variables = {"HTTP_PROXY": "http://a:1", "ALL_PROXY": "socks5://b:2"}
    assert way(variables, "http://example.org:80") == "http://a:1"
    assert way(variables, "https://example.org:443") == "socks5://b:2"
    assert way({"HTTP_PROXY": "http://a:1"}, "https://example.org:443") is None


def test_small_letters_come_first_and_nothing_is_a_word_too() -> None:
    assert (
        way({"HTTPS_PROXY": "http://a:1", "https_proxy": "http://b:2"}, "https://x.org:443") == "http://b:2"
    )
    assert way({"HTTPS_PROXY": "http://a:1", "https_proxy": ""}, "https://x.org:443") is None


def test_the_environment_comes_before_the_file() -> None:
    reading = read_network(
        ({"HTTPS_PROXY": "http://a:1"}, {"https_proxy": "http://b:2", "NO_PROXY": "x.org"})
    )
    assert reading.network.proxy_for("https", "y.org", 443) == "http://a:1"
    assert reading.network.proxy_for("https", "x.org", 443) is None


DIRECT: Final = [
    ("example.org", "https://example.org:443", True),
    ("example.org", "https://www.example.org:443", True),
    ("example.org", "https://wwwexample.org:443", False),
    ("EXAMPLE.org", "https://example.ORG:443", True),
    (".example.org", "https://www.example.org:443", True),
    (".example.org", "https://example.org:443", False),
    ("*.example.org", "https://www.example.org:443", True),
    ("example.org.", "https://example.org:443", True),
    ("example.org:443", "https://example.org:443", True),
    ("example.org:8443", "https://example.org:443", False),
    ("https://example.org", "https://example.org:443", True),
    ("https://example.org/", "https://example.org:443", True),
    ("http://example.org", "https://example.org:443", False),
    ("other.org, example.org", "https://example.org:443", True),
    ("other.org;example.org", "https://example.org:443", True),
    ("other.org example.org", "https://example.org:443", True),
    ("other.org,,", "https://example.org:443", False),
    ("10.1.2.3", "https://10.1.2.3:443", True),
    ("10.0.0.0/8", "https://10.1.2.3:443", True),
    ("10.0.0.1/8", "https://10.1.2.3:443", True),
    ("10.0.0.0/8", "https://11.1.2.3:443", False),
    ("10.1.2.3:443", "https://10.1.2.3:443", True),
    ("10.1.2.3:80", "https://10.1.2.3:443", False),
    ("fd00::1", "https://[fd00::1]:443", True),
    ("[fd00::1]", "https://[fd00::1]:443", True),
    ("[fd00::1]:443", "https://[fd00::1]:443", True),
    ("[fd00::1]:80", "https://[fd00::1]:443", False),
    ("fd00::/8", "https://[fd00::1]:443", True),
    ("[::1]", "https://example.org:443", False),
    ("*", "https://example.org:443", True),
    ("example.com, *", "https://example.org:443", True),
]


@pytest.mark.parametrize(("text", "url", "is_direct"), DIRECT)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_what_needs_no_proxy_is_written_in_many_ways(
    name: str, text: str, url: str, *, is_direct: bool
) -> None:
    assert (way({"ALL_PROXY": "http://a:1", name: text}, url) is None) is is_direct


@pytest.mark.parametrize("text", ["]]]", "http://", "a/b", "*x*", "::1::"])
def test_what_is_no_place_is_remarked_upon_and_passed_over(text: str) -> None:
    reading = read(ALL_PROXY="http://a:1", NO_PROXY=f"x.org,{text}")
    assert reading.problems == []
    assert reading.remarks == [f"NO_PROXY holds {text!r}, which is no host, address or network"]
    assert reading.network.proxy_for("https", "x.org", 443) is None


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.1.2.3", "localhost", "bot.localhost", "::1", "[::1]", "LOCALHOST"]
)
def test_this_machine_itself_is_never_asked_for_by_a_proxy(host: str) -> None:
    assert read(ALL_PROXY="http://a:1").network.proxy_for("http", host, 8081) is None


def test_with_proxies_switched_off_nobody_minds_what_they_would_be() -> None:
    reading = read(ALL_PROXY="nonsense://x", NO_PROXY="*")
    assert (reading.problems, reading.network) == ([], Network())


def test_what_is_secret_of_a_proxy_is_known_and_never_shown() -> None:
    network = read(HTTPS_PROXY="http://user:p%40ssword@proxy.example:3128").network
    assert set(network.secrets) == {
        "user:p%40ssword@",
        "user:p@ssword@",
        "dXNlcjpwQHNzd29yZA==",
        "p%40ssword",
        "p@ssword",
    }
    assert network.spoken == "https by http://proxy.example:3128"
    assert "ssword" not in repr(network)


def test_a_password_that_stands_in_every_word_is_taken_out_with_its_name_only() -> None:
    assert "a" not in read(HTTPS_PROXY="http://user:a@proxy.example:3128").network.secrets
    assert read(HTTPS_PROXY="http://user@proxy.example:3128").network.secrets == (
        "user@",
        "user:@",
        "dXNlcjo=",
    )
    assert "0123456789token" in read(HTTPS_PROXY="http://0123456789token@proxy.example").network.secrets


@pytest.fixture
def roots(tmp_path: Path) -> Path:
    file = tmp_path / "roots.pem"
    file.write_bytes(Path(certifi.where()).read_bytes())
    return file


def test_certificates_are_taken_from_where_they_are(roots: Path, tmp_path: Path) -> None:
    (tmp_path / "0a1b2c3d.0").write_bytes(roots.read_bytes())
    assert read(SSL_CERT_FILE=str(roots)).network == Network(cert_file=str(roots))
    assert read(SSL_CERT_DIR=str(tmp_path)).network == Network(cert_dir=str(tmp_path))
    assert read(SSL_CERT_DIR=f"/gone:{tmp_path}").problems == []
    assert read(SSL_CERT_FILE=str(roots), SSL_CERT_DIR="/gone").problems == []
    assert read(SSL_CERT_FILE="", SSL_CERT_DIR="").network == Network()


@pytest.mark.parametrize(
    "content", [None, b"", b"no certificate", b"\x00\xff", b"-----BEGIN CERTIFICATE-----\nx"]
)
def test_a_file_without_certificates_is_told(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "roots.pem"
    if content is not None:
        file.write_bytes(content)
    why = "No such file or directory" if content is None else "there are none"
    assert read(SSL_CERT_FILE=str(file)).problems == [
        f"SSL_CERT_FILE should be a readable file with certificates in PEM form; {file}: {why}"
    ]


def test_a_folder_for_a_file_is_told(tmp_path: Path) -> None:
    (problem,) = read(SSL_CERT_FILE=str(tmp_path)).problems
    assert problem.startswith("SSL_CERT_FILE should be a readable file with certificates")


@pytest.mark.parametrize("folder", ["gone", "", "empty", "roots.pem"])
def test_a_folder_without_certificates_is_told(folder: str, roots: Path, tmp_path: Path) -> None:
    assert roots.exists()
    (tmp_path / "empty").mkdir()
    (problem,) = read(SSL_CERT_DIR=str(tmp_path / folder)).problems
    assert problem.startswith("SSL_CERT_DIR should be a readable folder with certificates under their hashes")


def test_a_key_log_that_cannot_be_written_is_told_and_not_made(tmp_path: Path) -> None:
    (problem,) = read(SSLKEYLOGFILE="/gone/keys").problems
    assert problem == "SSLKEYLOGFILE should be a file that can be written to; /gone/keys: it cannot"
    assert read(SSLKEYLOGFILE=str(tmp_path / "keys")).problems == []
    assert not (tmp_path / "keys").exists()
