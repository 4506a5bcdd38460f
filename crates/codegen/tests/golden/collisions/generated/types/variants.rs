// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Variants {
        /// `"Other"`
        Other2 = "Other",
        /// `"other"`
        Other3 = "other",
        /// `"OTHER"`
        Other = "OTHER",
        /// `"Self"`
        Self2 = "Self",
        /// `"self"`
        Self3 = "self",
        /// `"Ok"`
        Ok = "Ok",
        /// `"Err"`
        Err = "Err",
        /// `"Some"`
        Some = "Some",
        /// `"None"`
        None = "None",
        /// `"a"`
        A2 = "a",
        /// `"A"`
        A = "A",
        /// `"a_"`
        A3 = "a_",
        /// `""`
        Empty = "",
        /// `"-"`
        Minus = "-",
        /// `"1"`
        N1 = "1",
        /// `"01"`
        N01 = "01",
        #[other]
        Unlisted,
    }
}
