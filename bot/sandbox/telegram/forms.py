"""What does a request carry? Query, form, multipart or JSON, as the real server takes them.

Starlette reads multipart only with a further dependency; the few lines here take what HTTP clients send.
"""

import json
from dataclasses import dataclass
from email.message import Message as Header
from urllib.parse import parse_qsl

from starlette.requests import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file of a multipart request."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The values by name, and the files by the name of their part."""

    values: dict[str, object]
    uploads: dict[str, Upload]


async def read_form(request: Request) -> Form:
    """Query and body together; ValueError where the body cannot be read."""
    values: dict[str, object] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    body = await request.body()
    header = _header(request.headers.get("content-type", ""))
    kind = header.get_content_type()
    if body and kind == "application/json":
        document = json.loads(body)
        if not isinstance(document, dict):
            raise ValueError("expected a JSON object")
        values |= document
    elif body and kind == "application/x-www-form-urlencoded":
        values |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    elif body and kind == "multipart/form-data":
        _multipart(body, header, values, uploads)
    return Form(values=values, uploads=uploads)


def _multipart(body: bytes, header: Header, values: dict[str, object], uploads: dict[str, Upload]) -> None:
    boundary = b"--" + str(header.get_param("boundary", "")).encode()
    for part in (b"\r\n" + body).split(b"\r\n" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in head.decode().split("\r\n") if ":" in line)
        }
        disposition = _header(headers.get("content-disposition", ""))
        name = str(disposition.get_param("name", ""))
        filename = disposition.get_param("filename")
        if filename is None:
            values[name] = content.decode()
        else:
            mime = headers.get("content-type", "application/octet-stream")
            uploads[name] = Upload(name=str(filename), mime=mime, data=content)


def _header(value: str) -> Header:
    header = Header()
    header["content-type"] = value
    return header
