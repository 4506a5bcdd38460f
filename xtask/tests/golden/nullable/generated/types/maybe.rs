// Generated; do not edit.

pub type MaybeLabel = super::Label;
