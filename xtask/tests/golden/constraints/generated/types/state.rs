// Generated; do not edit.

use super::*;
use crate::support::open_enum;

open_enum! {
    pub enum State {
        Open = "open",
        Closed = "closed",
        #[other]
        Other,
    }
}
