"""What was pasted, unwrapped: from bytes, parts, quotes and forwards to the text of a report."""
