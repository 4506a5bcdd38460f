// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Everything`](crate::types::Everything)."]
    pub enum Variants {
        Other2 = "Other",
        Other3 = "other",
        Other = "OTHER",
        Self2 = "Self",
        Self3 = "self",
        Ok = "Ok",
        Err = "Err",
        Some = "Some",
        None = "None",
        A2 = "a",
        A = "A",
        A3 = "a_",
        Empty = "",
        Minus = "-",
        N1 = "1",
        N01 = "01",
        #[other]
        Unlisted,
    }
}
