// Generated; do not edit.

mod parcels;
pub use parcels::*;
