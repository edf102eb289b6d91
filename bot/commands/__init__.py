"""What an operator can ask beside `run`, a file a command; each prints for people and changes nothing."""
