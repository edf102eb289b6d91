"""Whoever watches the process from outside: systemd, a container's health check, a dead man's switch."""
