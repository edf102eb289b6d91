"""What goes out to Telegram: messages, videos, menus and questions, each at the pace that it allows."""
