// Generated; do not edit.

pub type Secret = crate::support::Secret;
