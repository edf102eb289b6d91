"""What we know of the provider: its models and their prices, its balance, how long it takes."""
