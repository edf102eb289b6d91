"""Prometheus' own tool takes the configuration, the rules and the page; each alert comes when it should."""

from pathlib import Path

from tests.adapters.prometheus.desk import Desk
from tests.monitoring.files import ALERTS, PROMETHEUS
from tests.monitoring.server import needs_prometheus, promtool

pytestmark = needs_prometheus
PLAYED = Path(__file__).with_name("alerts_test.yml")


def test_the_configuration_and_the_rules_are_right() -> None:
    status, output = promtool("check", "config", str(PROMETHEUS / "prometheus.yml"))
    assert status == 0, output
    status, output = promtool("check", "rules", str(ALERTS))
    assert status == 0, output
    assert "rules found" in output


def test_each_alert_comes_when_it_should_and_not_before() -> None:
    status, output = promtool("test", "rules", str(PLAYED))
    assert status == 0, output
    alerts = [line.split()[-1] for line in ALERTS.read_text("utf-8").splitlines() if "- alert:" in line]
    played = PLAYED.read_text("utf-8")
    assert [one for one in alerts if f'alertname="{one}", alertstate="firing"' not in played] == []


async def test_the_page_has_nothing_to_mend_in_its_names(tmp_path: Path) -> None:
    status, output = promtool("check", "metrics", given=await Desk(folder=tmp_path).text())
    assert (status, output) == (0, "")
