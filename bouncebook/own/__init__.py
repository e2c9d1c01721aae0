"""A team's own codes: files of the catalogue's format that are read beside the shipped catalogue.

They may come from anywhere and hold anything, so they are read with care: every
fault is told with its place, and costs no more than the entry that it is in.
"""
