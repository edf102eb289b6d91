"""AI/ML API: paid generations, the provider's records, which models there are and what they take."""
