// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Odd {
        /// `""`
        Empty = "",
        /// `" "`
        Empty2 = " ",
        /// `"+1"`
        Plus1 = "+1",
        /// `"-1"`
        Minus1 = "-1",
        /// `"1"`
        N1 = "1",
        /// `"a b"`
        Ab2 = "a b",
        /// `"a-b"`
        Ab3 = "a-b",
        /// `"a_b"`
        Ab4 = "a_b",
        /// `"A_B"`
        Ab = "A_B",
        /// `"self"`
        Self3 = "self",
        /// `"Self"`
        Self2 = "Self",
        /// `"Other"`
        Other = "Other",
        /// `"type"`
        Type = "type",
        /// `"größe"`
        Größe = "größe",
        /// `"💥"`
        Empty3 = "💥",
        /// `">="`
        GreaterEqual = ">=",
        /// `"it's"`
        Its = "it's",
        #[other]
        Unlisted,
    }
}
