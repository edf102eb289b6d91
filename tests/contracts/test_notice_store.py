"""What every store of notices promises; see `bot.ports.AlertStore`."""

from bot.ports import AlertStore


async def test_a_trouble_is_told_until_it_is_over(alerts: AlertStore) -> None:
    assert not await alerts.is_told("studio")
    await alerts.mark_notified("studio", now=1.0)
    assert await alerts.is_told("studio")
    await alerts.clear("studio", now=2.0)
    assert not await alerts.is_told("studio")


async def test_topics_do_not_touch_each_other(alerts: AlertStore) -> None:
    await alerts.mark_notified("studio", now=1.0)
    assert not await alerts.is_told("balance")
    await alerts.clear("balance", now=2.0)
    assert await alerts.is_told("studio")


async def test_to_keep_it_twice_is_no_error(alerts: AlertStore) -> None:
    await alerts.mark_notified("studio", now=1.0)
    await alerts.mark_notified("studio", now=2.0)
    assert await alerts.is_told("studio")


async def test_when_it_was_told_is_known_after_its_end_too(alerts: AlertStore) -> None:
    assert await alerts.told_at("studio") is None
    await alerts.mark_notified("studio", now=1.0)
    await alerts.mark_notified("studio", now=2.0)
    assert await alerts.told_at("studio") == 1.0
    await alerts.clear("studio", now=3.0)
    assert await alerts.told_at("studio") == 1.0
    await alerts.mark_notified("studio", now=4.0)
    assert await alerts.told_at("studio") == 4.0
    assert await alerts.is_told("studio")


async def test_the_end_of_what_was_never_told_leaves_nothing(alerts: AlertStore) -> None:
    await alerts.clear("studio", now=1.0)
    assert await alerts.told_at("studio") is None
