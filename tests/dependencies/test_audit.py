import json
from typing import Any

from packaging.version import Version

from tests.dependencies.audit import Report, judge, reported, rounds
from tests.dependencies.locks import Pin
from tests.dependencies.newer import newer


def report(*packages: dict[str, Any]) -> Report:
    """As pip-audit writes it."""
    return reported(json.dumps({"dependencies": packages, "fixes": []}), "")


def pin(name: str, version: str) -> Pin:
    return Pin(name=name, version=Version(version), marker=None, hashes=frozenset({"0" * 64}))


FINE: dict[str, Any] = {"name": "rich", "version": "15.0.0", "vulns": []}
SKIPPED: dict[str, Any] = {"name": "av", "skip_reason": "Dependency not found and could not be audited: av"}
BAD: dict[str, Any] = {
    "name": "jinja2",
    "version": "2.4.1",
    "vulns": [
        {"id": "PYSEC-2014-8", "fix_versions": ["2.7.3"], "aliases": ["CVE-2014-1402"], "description": ""},
        {"id": "PYSEC-2021-66", "fix_versions": [], "aliases": [], "description": ""},
    ],
}


def test_a_known_vulnerability_fails_and_is_named_with_the_version_that_mends_it() -> None:
    verdict = judge([report(FINE), report(BAD)])
    assert verdict.status == 1
    assert verdict.lines == (
        "audit: jinja2 2.4.1: PYSEC-2014-8, CVE-2014-1402; fixed in 2.7.3",
        "audit: jinja2 2.4.1: PYSEC-2021-66; fixed in no version yet",
        "audit: 2 known vulnerabilities in what is locked",
    )


def test_a_known_vulnerability_fails_although_other_data_cannot_be_had() -> None:
    assert judge([report(SKIPPED, BAD), Report(trouble="no answer within 300 seconds")]).status == 1


def test_without_data_one_line_says_so_and_nothing_fails() -> None:
    said = "WARNING: hm\nERROR:pip_audit._cli:Could not connect\n"
    verdict = judge([report(SKIPPED), reported("", said)])
    assert verdict.status == 0
    assert verdict.lines == (
        "audit: the data about vulnerabilities cannot be had: ERROR:pip_audit._cli:Could not connect",
    )
    assert judge([report(SKIPPED)]).lines == (
        "audit: the data about vulnerabilities cannot be had: the service knows none of the locked versions",
    )


def test_what_there_is_no_data_about_is_named() -> None:
    verdict = judge([report(FINE, SKIPPED)])
    assert verdict.status == 0
    assert verdict.lines == ("audit: no known vulnerability in 1 locked versions; no data about av",)


def test_a_report_that_is_none_is_trouble() -> None:
    assert reported("{}", "").trouble == "no report"
    assert reported("[", "it broke\n").trouble == "it broke"
    assert len(reported("[", "because " * 100).trouble) == 100


def test_every_version_is_asked_for_once_and_no_package_twice_in_a_round() -> None:
    asked = rounds([pin("av", "18.1"), pin("av", "19.0.2"), pin("rich", "15.0"), pin("rich", "15.0")])
    assert asked == [["av==18.1", "rich==15.0"], ["av==19.0.2"]]


def test_what_is_newer_than_locked_is_told_and_nothing_else() -> None:
    installed = {"av": Version("20.0"), "rich": Version("15.0")}
    assert newer([pin("av", "19.0.2"), pin("rich", "15.0"), pin("pytz", "1")], installed) == [
        "av 20.0 (locked: 19.0.2)"
    ]
