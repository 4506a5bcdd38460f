// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(of_a_tag_like_a_feature_of_every_package)]
    #[operation("of_a_tag_like_a_feature_of_every_package", "GET", "/mock")]
    #[response(types::Code, json("200"))]
    pub struct OfATagLikeAFeatureOfEveryPackage {}
}
