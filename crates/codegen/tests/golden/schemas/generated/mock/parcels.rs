// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(send_parcel)]
    #[operation("send_parcel", "POST", "/parcels")]
    #[statuses("201")]
    pub struct SendParcel {
        #[read(json())]
        pub body: types::Parcel,
    }

    fn response(value: types::Report) -> mock::Documented {
        mock::Documented::json(&["201"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
