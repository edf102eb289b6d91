"""Use cases: each file is one verb of the product. They know ports and domain, and no library."""
