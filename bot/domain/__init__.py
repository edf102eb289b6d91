"""Values and rules of the product: standard library only, no IO, no clock, no logging."""
