// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(send_parcel)]
    #[operation("send_parcel", "POST", "/parcels")]
    #[response(types::Report, json("201"))]
    pub struct SendParcel {
        #[read(json())]
        pub body: types::Parcel,
    }
}
