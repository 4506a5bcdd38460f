// Generated; do not edit.

