"""The terminal: answers, digests, reports and figures as a person likes to read them."""
