"""What readers type and must find: ``queries.yml``, tried by tests/browser/test_search.py."""
