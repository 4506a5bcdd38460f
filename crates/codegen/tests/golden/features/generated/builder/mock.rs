// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/mock`.
    #[doc(alias = "/mock")]
    pub fn of_a_tag_like_a_feature_of_every_package(&self) -> OfATagLikeAFeatureOfEveryPackage<'_> {
        OfATagLikeAFeatureOfEveryPackage::new(self)
    }
}

call_builder! {
    #[operation("of_a_tag_like_a_feature_of_every_package", "GET", "/mock")]
    #[accept("application/json")]
    #[response(types::Code, json("200"))]
    #[derive(Clone)]
    pub struct OfATagLikeAFeatureOfEveryPackage {}
}
