"""What people see: texts, pages and keyboards, made of values. Nothing here asks or tells anybody."""
