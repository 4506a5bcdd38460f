// Generated; do not edit.

use super::*;
use openapi_client_runtime::constrained_string;
use regex_lite::Regex;

constrained_string! {
    #[uses = " Used by [`Client::of_a_tag_like_a_feature_of_every_package`](crate::Client::of_a_tag_like_a_feature_of_every_package), [`Client::list_pets`](crate::Client::list_pets) and [`Client::change_shop`](crate::Client::change_shop)."]
    #[pattern(Regex, "^[a-z]{2}$", "^[a-z]{2}$")]
    pub struct Code;
}
