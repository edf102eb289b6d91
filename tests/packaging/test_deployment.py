"""The files that run it elsewhere: a unit, an image, Compose, workflows. A linter that is missing is told."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from bot.bootstrap import FORCED_EXIT_SECONDS
from bot.config import Settings
from bot.database_url import read_database_url
from bot.exit_status import ExitStatus

ROOT: Final = Path(__file__).parents[2]
UNIT: Final = ROOT / "deploy/systemd/clapper.service"
WORKFLOWS: Final = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS: Final = sorted(
    path for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config"
)
EXPOSURE: Final = 2.0
"""Of 10, by `systemd-analyze security`: "OK" ends at 4."""
SETTINGS: Final = {name.upper() for name in Settings.model_fields}


def read(path: Path) -> Any:  # noqa: ANN401 - whatever it holds
    return yaml.safe_load(path.read_text("utf-8"))


def tool(name: str) -> str:
    found = shutil.which(name, path=f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin")
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ("vendor.compose-spec", ROOT / "compose.yaml"),
        ("vendor.dependabot", ROOT / ".github/dependabot.yml"),
        ("vendor.github-issue-config", ROOT / ".github/ISSUE_TEMPLATE/config.yml"),
        *(("vendor.github-issue-forms", path) for path in FORMS),
        *(("vendor.github-workflows", path) for path in WORKFLOWS),
        *(("custom.github-workflows-require-timeout", path) for path in WORKFLOWS),
    ],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_each_file_is_one_of_its_kind(schema: str, path: Path) -> None:
    pytest.importorskip("check_jsonschema", reason="check-jsonschema is not installed here")
    run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path))


# ---- systemd ---------------------------------------------------------------------------------------------


def unit() -> dict[str, list[str]]:
    """The settings of the unit's [Service], each as often as it is set."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in UNIT.read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line
        elif section == "[Service]" and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found.setdefault(name, []).append(value)
    return found


def test_the_unit_knows_what_the_bot_ends_with_and_how_long_it_takes() -> None:
    service = unit()
    assert service["Type"] == ["notify"]
    assert service["RestartPreventExitStatus"] == [str(int(ExitStatus.WRONG_SETTINGS))]
    assert service["RestartForceExitStatus"] == [str(int(ExitStatus.LEAD_LOST))]
    assert float(service["RestartSec"][0]) <= 1  # who has lost the lead is to stand by again
    assert float(service["TimeoutStopSec"][0]) > FORCED_EXIT_SECONDS
    assert service["TimeoutStartSec"] == ["infinity"]


def test_the_unit_sets_nothing_that_is_no_setting_and_no_secret_itself() -> None:
    names = {one.partition("=")[0] for one in unit()["Environment"]}
    assert names == {"DATABASE_URL", "TELEGRAM_BOT_TOKEN_FILE", "AIMLAPI_KEY_FILE"}
    assert names <= SETTINGS


def test_systemd_understands_the_unit_and_finds_it_shut(tmp_path: Path) -> None:
    analyze = tool("systemd-analyze")
    copy = tmp_path / UNIT.name
    copy.write_text(UNIT.read_text("utf-8").replace("/opt/clapper/bin/clapper", sys.executable), "utf-8")
    done = subprocess.run([analyze, "verify", copy], capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert (done.returncode, [line for line in done.stderr.splitlines() if UNIT.name in line]) == (0, [])
    said = run(analyze, "security", "--offline=true", "--no-pager", str(copy))
    exposure = re.search(r"Overall exposure level for \S+: ([0-9.]+)", said)
    assert exposure is not None, said
    assert float(exposure[1]) <= EXPOSURE, said


def test_what_the_processes_for_media_need_is_not_denied() -> None:
    service = unit()
    allowed = " ".join(one for one in service["SystemCallFilter"] if not one.startswith("~")).split()
    assert set(allowed) >= {
        "@system-service",
        "landlock_create_ruleset",
        "landlock_add_rule",
        "landlock_restrict_self",
        "seccomp",
        "capset",
    }
    assert service["SystemCallFilter"][-1] == "capset"  # after what takes @privileged away


def test_the_user_of_the_unit_is_made_by_the_file_beside_it() -> None:
    made = (UNIT.parent / "clapper.sysusers.conf").read_text("utf-8")
    assert re.search(rf"^u {unit()['User'][0]} ", made, flags=re.MULTILINE)


# ---- Docker ----------------------------------------------------------------------------------------------


def test_the_linter_of_dockerfiles_has_nothing_to_say() -> None:
    run(tool("hadolint"), "--failure-threshold", "info", str(ROOT / "Dockerfile"))


def test_the_image_asks_the_bot_how_it_is_and_runs_as_nobody() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    assert re.search(r'^HEALTHCHECK .* CMD \["clapper", "healthcheck"\]$', text, flags=re.MULTILINE)
    assert re.search(r"^USER 10001:10001$", text, flags=re.MULTILINE)
    for label in ("title", "description", "licenses", "version", "revision", "source"):
        assert f"org.opencontainers.image.{label}=" in text


COMPOSE: Final = read(ROOT / "compose.yaml")
SERVICES: Final = sorted(COMPOSE["services"])
BOTS: Final = ("clapper", "clapper-2", "clapper-3")


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_is_shut_in(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    assert "privileged" not in service
    assert not any("docker.sock" in str(volume) for volume in service.get("volumes", []))


@pytest.mark.parametrize("name", [name for name in SERVICES if name not in BOTS])
def test_images_of_others_are_of_one_version(name: str) -> None:
    assert re.search(r":v?[0-9]+\.[0-9][0-9.]*$", COMPOSE["services"][name]["image"])


def test_the_bot_alone_starts_without_a_profile() -> None:
    profiles = {name: COMPOSE["services"][name].get("profiles", []) for name in SERVICES}
    assert profiles == {
        "clapper": [],
        "clapper-2": ["cluster"],
        "clapper-3": ["cluster"],
        "postgres-1": ["cluster"],
        "postgres-2": ["cluster"],
        "telegram-bot-api": ["local-api"],
        "prometheus": ["monitoring"],
        "grafana": ["monitoring"],
    }


@pytest.mark.parametrize("name", BOTS)
def test_compose_sets_nothing_that_is_no_setting_and_no_secret_itself(name: str) -> None:
    bot = COMPOSE["services"][name]
    assert set(bot["environment"]) <= SETTINGS
    for secret in bot["secrets"]:
        assert bot["environment"][f"{secret.upper()}_FILE"] == f"/run/secrets/{secret}"
    assert float(bot["stop_grace_period"].removesuffix("s")) > FORCED_EXIT_SECONDS


def test_without_an_address_of_postgresql_one_bot_works_on_its_file_and_the_others_refuse() -> None:
    urls = {name: COMPOSE["services"][name]["environment"]["DATABASE_URL"] for name in BOTS}
    alone = {name: re.sub(r"\$\{CLAPPER_DATABASE_URL:-(.*)\}", r"\1", url) for name, url in urls.items()}
    assert alone.pop("clapper") == "sqlite:////app/data/clapper.db"
    for url in alone.values():
        with pytest.raises(ValueError, match="should be sqlite:///"):
            read_database_url(url)


def test_each_process_of_the_cluster_has_room_of_its_own_and_comes_back() -> None:
    cluster = [name for name in SERVICES if COMPOSE["services"][name].get("profiles") == ["cluster"]]
    rooms = [str(COMPOSE["services"][name]["volumes"][0]) for name in (*cluster, "clapper")]
    assert len(rooms) == len(set(rooms))
    assert {COMPOSE["services"][name]["restart"] for name in cluster} == {"always"}


@pytest.mark.parametrize(
    "script", sorted((ROOT / "deploy/postgres").glob("*.sh")), ids=lambda path: path.name
)
def test_the_shell_understands_what_postgresql_is_started_with(script: Path) -> None:
    run(tool("bash"), "-n", str(script))


def test_everything_that_is_mounted_is_declared_or_lies_in_the_project() -> None:
    for name in SERVICES:
        for volume in COMPOSE["services"][name].get("volumes", []):
            source = volume["source"] if isinstance(volume, dict) else volume.partition(":")[0]
            assert source in COMPOSE["volumes"] or (ROOT / source).exists(), source


# ---- workflows -------------------------------------------------------------------------------------------


def uses(workflow: Path) -> list[str]:
    return re.findall(r"uses: (\S+)", workflow.read_text("utf-8"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_of_one_version_and_rights_are_few(workflow: Path) -> None:
    for action in uses(workflow):
        assert action.startswith("./.github/workflows/") or re.search(r"@v[0-9]+(\.[0-9]+)*$", action), action
    found = read(workflow)
    assert found["permissions"] == {"contents": "read"}
    steps = [step for job in found["jobs"].values() for step in job.get("steps", [])]
    assert all(
        step["with"]["persist-credentials"] is False
        for step in steps
        if step.get("uses", "").startswith("actions/checkout@")
    )


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_they_make_what_the_makefile_makes(workflow: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))
    asked = set(re.findall(r"^.*run: make ([a-z-]+)$", workflow.read_text("utf-8"), flags=re.MULTILINE))
    assert asked <= targets
    if workflow.name == "test.yml":
        assert "test" in asked


def test_where_it_is_published_is_nowhere_but_in_variables() -> None:
    jobs = read(ROOT / ".github/workflows/publish.yml")["jobs"]
    assert jobs["image"]["if"] == "vars.IMAGE != ''"
    push = next(step for step in jobs["image"]["steps"] if "build-push" in step.get("uses", ""))["with"]
    assert push["platforms"] == "linux/amd64,linux/arm64"
    assert push["sbom"] is True
    assert push["provenance"] == "mode=max"
    assert set(jobs) - {"test"} == {name for name in jobs if "test" in needed(jobs, name)}


def needed(jobs: Any, name: str) -> set[str]:  # noqa: ANN401 - as it was read
    """All jobs that come before this one."""
    needs = jobs[name].get("needs", [])
    before = {needs} if isinstance(needs, str) else set(needs)
    return before | {one for each in before for one in needed(jobs, each)}
