"""Clapper: a Telegram bot that turns words and photos into video through AI/ML API."""

__version__ = "0.1.0"
