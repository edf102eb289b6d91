"""What must survive the process, in one SQLite file."""
