"""The window. It talks to services, never to storage or documents."""
