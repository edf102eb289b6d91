"""Where a description is asked for, and how much of an answer is taken."""

import httpx
import pytest

from bot.adapters.aimlapi.described import PATH
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.domain.errors import NotUnderstood, ProviderError
from bot.domain.models import Operation
from bot.domain.newcomers import ListedModel
from tests.adapters.aimlapi.test_described import document, schema
from tests.adapters.aimlapi.world import ROOT

ID = "acme/film"


async def described(address: str, answer: httpx.Response | None = None, root: str = ROOT) -> list[httpx.URL]:
    """What was asked for."""
    asked: list[httpx.URL] = []

    def handler(request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        asked.append(request.url)
        return answer or httpx.Response(200, json=document(schema()))

    async with httpx.AsyncClient(base_url=root, transport=httpx.MockTransport(handler)) as client:
        found = await AimlapiModelDirectory(client).described(ListedModel(id=ID, description=address))
    assert found[Operation.TEXT].path == PATH
    return asked


@pytest.mark.parametrize(
    "address",
    [
        f"{ROOT}/docs-json?model=acme%2Ffilm&endpoint=x",
        "/docs-json?model=acme%2Ffilm",
        "https://api.aimlapi.com/docs-json",
        "https://docs.aimlapi.com/a.json#part",
    ],
)
async def test_it_is_asked_of_the_provider_once_and_without_a_key(address: str) -> None:
    [asked] = await described(address)
    assert asked == httpx.URL(ROOT).join(address).copy_with(fragment=None)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("", "no-description"),
        ("https://evil.example/docs-json", "elsewhere"),
        ("https://aimlapi.com.evil.example/", "elsewhere"),
        ("https://evilaimlapi.com/", "elsewhere"),
        ("https://api.aimlapi.com@evil.example/", "elsewhere"),
        ("https://user:word@api.aimlapi.com/", "elsewhere"),
        ("http://api.aimlapi.com/docs-json", "elsewhere"),
        ("https://api.aimlapi.com:8443/", "elsewhere"),
        ("http://api.example/docs-json", "elsewhere"),
        ("https://api.example:444/docs-json", "elsewhere"),
        ("//evil.example/x", "elsewhere"),
        ("file:///etc/passwd", "elsewhere"),
        ("http://169.254.169.254/latest", "elsewhere"),
        ("http://[::1", "elsewhere"),
    ],
)
async def test_nobody_else_is_asked(address: str, reason: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        await described(address)
    assert caught.value.problem.key == f"unreachable-{reason}"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>Sorry</html>"),
        httpx.Response(200, content=b'{"a":' * 500 + b"1" + b"}" * 500),
        httpx.Response(200, json=[]),
        httpx.Response(403, text="no"),
        httpx.Response(410, text="gone"),
    ],
)
async def test_an_answer_that_is_no_description_says_so(answer: httpx.Response) -> None:
    with pytest.raises(NotUnderstood) as caught:
        await described("/docs-json", answer)
    assert caught.value.problem.key == "unreachable-unreadable"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(302, headers={"location": "https://evil.example/"}),
        httpx.Response(308, headers={"location": f"{ROOT}/elsewhere"}),
        httpx.Response(200, content=b'"' + b"x" * 50_000_000 + b'"'),
        httpx.Response(404),
        httpx.Response(429),
        httpx.Response(503),
    ],
)
async def test_what_may_be_another_next_time_is_asked_for_again_and_no_redirect_followed(
    answer: httpx.Response,
) -> None:
    with pytest.raises(ProviderError) as caught:
        await described("/docs-json", answer)
    assert not isinstance(caught.value, NotUnderstood)
