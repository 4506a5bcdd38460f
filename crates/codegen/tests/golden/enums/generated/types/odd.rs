// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    pub enum Odd {
        Empty = "",
        Empty2 = " ",
        Plus1 = "+1",
        Minus1 = "-1",
        N1 = "1",
        Ab2 = "a b",
        Ab3 = "a-b",
        Ab4 = "a_b",
        Ab = "A_B",
        Self3 = "self",
        Self2 = "Self",
        Other = "Other",
        Type = "type",
        Größe = "größe",
        Empty3 = "💥",
        GreaterEqual = ">=",
        Its = "it's",
        #[other]
        Unlisted,
    }
}
