// Generated; do not edit.

use super::*;
use crate::support::open_enum;

open_enum! {
    pub enum M {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}
