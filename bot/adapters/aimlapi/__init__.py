"""AI/ML API: paid generations, the provider's records, the finished files, and which models there are."""
