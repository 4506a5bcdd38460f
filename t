Dependency fragment: /tmp/peer/o2/mistral-2026-07/REQUIRED_DEPS.toml
peer mistral-2026-07 0.47s 0.38s 0.08s 116224KB
