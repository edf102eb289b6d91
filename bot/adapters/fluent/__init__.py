"""The words of `locales/`, by Mozilla's Fluent."""
