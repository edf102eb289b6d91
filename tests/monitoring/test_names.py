"""The dashboard, the alerts and the document know the metrics that there are, and no others."""

import re
from pathlib import Path

import pytest

from bot.adapters.prometheus import names
from bot.adapters.prometheus.names import METRICS, Kind
from bot.adapters.prometheus.registry import Counters
from tests.adapters.prometheus.desk import Desk
from tests.monitoring.files import ALERTS, dashboard, known, names_in, of_the_process, panels, queries
from tests.monitoring.table import DOCUMENT, table, with_table

NOT_ON_THE_DASHBOARD = {
    names.ADMISSIONS,
    names.JOBS_LATE,
    names.LATE_NOW,
    names.PROVIDER_ANSWERED,
    names.BALANCE_SEEN,
    names.PAGES,
    names.STORE_READABLE,
    names.UPDATES_SET_ASIDE,
    names.INBOX_UPDATES,
    names.BUILD,
}
"""For whoever asks; or for alerts alone."""


def test_every_metric_of_the_registry_is_one_of_ours_or_the_librarys(tmp_path: Path) -> None:
    desk = Desk(folder=tmp_path)
    for gauge in (names.BALANCE, names.BALANCE_SEEN, names.PROVIDER_ANSWERED):
        desk.counters.set(gauge, 1.0)
    found = {
        f"{one.name}_total" if one.type == "counter" else one.name: one.type
        for one in desk.counters.registry.collect()
    }
    ours = {one.name: str(one.kind) for one in METRICS.values()}
    assert found == ours | {name: kind for name, (kind, _) in of_the_process().items()}


def test_names_keep_to_the_rules_of_prometheus() -> None:
    for one in METRICS.values():
        assert re.fullmatch(r"clapper_[a-z]+(_[a-z]+)*", one.name), one.name
        assert one.name.endswith("_total") is (one.kind is Kind.COUNTER), one.name
        assert not {"minutes", "milliseconds", "kb", "cents", "percent"} & set(one.name.split("_")), one.name
        assert one.buckets == tuple(sorted(set(one.buckets))), one.name
        assert bool(one.buckets) is (one.kind is Kind.HISTOGRAM), one.name
        assert one.help.endswith("."), one.name
        assert not {"user", "chat", "job", "prompt", "url"} & set(one.labels), one.name
    assert len(METRICS) == len(names.COUNTED) + len(names.ASKED)


def test_two_registries_know_nothing_of_each_other() -> None:
    first, second = Counters(), Counters()
    first.add(names.FLOOD_WAITS)
    assert second.registry.get_sample_value(names.FLOOD_WAITS.name) == 0


def test_every_metric_that_the_dashboard_names_is_there() -> None:
    named = set().union(*(names_in(one.expression) for one in queries()))
    assert named <= set(known())
    assert {one.name for one in METRICS.values()} - named == {one.name for one in NOT_ON_THE_DASHBOARD}


def test_every_metric_that_an_alert_names_is_there() -> None:
    assert names_in(ALERTS.read_text(encoding="utf-8")) <= set(known())


def test_the_dashboard_is_of_no_instance() -> None:
    board = dashboard()
    assert "id" not in board
    sources = [panel["datasource"] for panel in panels()]
    sources += [target["datasource"] for panel in panels() for target in panel["targets"]]
    assert {source["uid"] for source in sources} == {"${datasource}"}
    assert [one["name"] for one in board["templating"]["list"]] == ["datasource", "job"]
    assert all('job="$job"' in one.expression for one in queries())


def test_each_panel_has_a_place_of_its_own_and_says_what_it_shows() -> None:
    taken = dict[tuple[int, int], str]()
    for panel in dashboard()["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
        for x in range(place["x"], place["x"] + place["w"]):
            for y in range(place["y"], place["y"] + place["h"]):
                assert (x, y) not in taken, (panel["title"], taken[x, y])
                taken[x, y] = panel["title"]
    for panel in panels():
        assert panel["description"].endswith("."), panel["title"]
    ids = [panel["id"] for panel in dashboard()["panels"]]
    assert len(set(ids)) == len(ids)


def test_the_table_of_metrics_is_as_the_registry_says() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert with_table(text) == text, "python -m tests.monitoring makes it anew"
    assert all(f"| `{name}` |" in table() for name in {*METRICS, *of_the_process()})


def test_a_document_without_a_place_for_the_table_is_an_error() -> None:
    with pytest.raises(ValueError, match="no place"):
        with_table("# Monitoring\n")
