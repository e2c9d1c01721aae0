"""A report read: addresses, codes, fields and words, and what they say of each recipient."""
