// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(of_a_tag_like_a_feature_of_every_package)]
    #[operation("of_a_tag_like_a_feature_of_every_package", "GET", "/mock")]
    #[statuses("200")]
    pub struct OfATagLikeAFeatureOfEveryPackage {}

    fn response(value: types::Code) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
