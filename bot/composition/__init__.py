"""How the bot is put together: one file a layer, and nothing that happens later."""
