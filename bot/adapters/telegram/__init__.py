"""Telegram, by python-telegram-bot: the inbox, what people say, and what they are answered."""
