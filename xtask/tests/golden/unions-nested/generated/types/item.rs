// Generated; do not edit.

crate::support::union! {
    pub enum Item { Call(super::Call) : From, Reasoning(super::Reasoning) : From, ..Other
    }
}
