// Generated; do not edit.

mod list;
mod not;
mod wrong;
pub use list::*;
pub use not::*;
pub use wrong::*;

/// Builders of the structs.
pub mod builder {
    pub use super::wrong::builder::*;
}
