// Generated; do not edit.

use super::*;
use crate::support::open_enum;

open_enum! {
    pub enum String {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}
