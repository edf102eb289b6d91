"""What the bot counts, for Prometheus: an interceptor round the ports, and figures read when asked."""
