// Generated; do not edit.

use super::*;
use crate::support::open_enum;

open_enum! {
    pub enum JobsOrderItem {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}
