"""What must survive the process, kept by a PostgreSQL server, for several machines of which one leads."""
