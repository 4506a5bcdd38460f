// Generated; do not edit.

use super::*;
use crate::support::open_enum;

open_enum! {
    pub enum Class {
        Letter = "letter",
        Box = "box",
        #[other]
        Other,
    }
}
