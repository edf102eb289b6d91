"""`python -m tests.dependencies.audit`: known vulnerabilities in what is locked, as pip-audit tells them.

Exit status 1 only where one is known. Where nobody can be asked, one line says so and nothing fails.
"""

import itertools
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.dependencies.locks import LOCKS, Pin, read

SECONDS: Final = 15
"""How long a service may take for one answer."""
_MAX_SECONDS: Final = 300
"""How long it may take for all of them."""
_MAX_WORDS: Final = 100
"""Characters of what is said about trouble."""
_SERVICES: Final = ((), ("--vulnerability-service", "osv"))
"""Arguments for each service of pip-audit; the second is asked where the first knows nothing at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a service said of some packages."""

    packages: tuple[dict[str, Any], ...] = ()
    """As in pip-audit's JSON: `name`, and either `version` and `vulns` or `skip_reason`."""
    trouble: str = ""
    """Why there is no report; empty: there is one."""

    @property
    def answers(self) -> int:
        """How many of the packages the service knows."""
        return sum("skip_reason" not in package for package in self.packages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of it: lines to print, and the exit status."""

    lines: tuple[str, ...]
    status: int


def judge(reports: Sequence[Report]) -> Verdict:
    """Say what the reports say together."""
    packages = [package for report in reports for package in report.packages]
    troubles = [report.trouble for report in reports if report.trouble]
    known = [line for package in packages for line in _vulnerabilities(package)]
    unknown = sorted({package["name"] for package in packages if "skip_reason" in package})
    answers = sum(report.answers for report in reports)
    if known:
        known.append(f"audit: {len(known)} known vulnerabilities in what is locked")
        return Verdict(lines=tuple(known), status=1)
    if not answers:
        why = troubles[0] if troubles else "the service knows none of the locked versions"
        return Verdict(lines=(f"audit: the data about vulnerabilities cannot be had: {why}",), status=0)
    rest = f"; no data about {', '.join(unknown)}" if unknown else ""
    rest += f"; {troubles[0]}" if troubles else ""
    return Verdict(lines=(f"audit: no known vulnerability in {answers} locked versions{rest}",), status=0)


def _vulnerabilities(package: dict[str, Any]) -> Iterator[str]:
    for one in package.get("vulns", []):
        names = ", ".join([one["id"], *one.get("aliases", [])])
        fixed = ", ".join(one.get("fix_versions", [])) or "no version yet"
        yield f"audit: {package['name']} {package['version']}: {names}; fixed in {fixed}"


def rounds(pins: Sequence[Pin]) -> list[list[str]]:
    """Each locked version once, for whichever Python it is; in one round no package has two versions."""
    versions: dict[str, set[str]] = {}
    for pin in pins:
        versions.setdefault(pin.name, set()).add(str(pin.version))
    lines = [[f"{name}=={version}" for version in sorted(of)] for name, of in sorted(versions.items())]
    return [[line for line in some if line] for some in itertools.zip_longest(*lines, fillvalue="")]


def reported(text: str, trouble: str) -> Report:
    """Read pip-audit's JSON; where it is none, the last line that was said is the trouble."""
    try:
        return Report(packages=tuple(json.loads(text)["dependencies"]))
    except (ValueError, KeyError, TypeError):
        said = trouble.strip().splitlines()
        return Report(trouble=said[-1][:_MAX_WORDS] if said else "no report")


def _ask(lines: Sequence[str], service: Sequence[str]) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        listed, report = Path(folder) / "locked.txt", Path(folder) / "report.json"
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pip_audit",
            "--disable-pip",
            "--no-deps",
            "--progress-spinner",
            "off",
        ]
        command += ["--requirement", str(listed), "--timeout", str(SECONDS), *service]
        command += ["--format", "json", "--output", str(report)]
        try:
            done = subprocess.run(  # noqa: S603 - the command is all ours
                command, capture_output=True, text=True, check=False, timeout=_MAX_SECONDS
            )
        except subprocess.TimeoutExpired:
            return Report(trouble=f"no answer within {_MAX_SECONDS} seconds")
        return reported(report.read_text(encoding="utf-8") if report.exists() else "", done.stderr)


def _main() -> int:
    asked = rounds([pin for path in LOCKS for pin in read(path.read_text(encoding="utf-8"))])
    reports: list[Report] = []
    for service in _SERVICES:
        reports += [_ask(lines, service) for lines in asked]
        if any(report.answers for report in reports):
            break
    verdict = judge(reports)
    sys.stdout.write("\n".join(verdict.lines) + "\n")
    return verdict.status


if __name__ == "__main__":
    sys.exit(_main())
