// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/parcels`.
    #[doc(alias = "/parcels")]
    pub fn send_parcel(&self) -> SendParcel<'_> {
        SendParcel::new(self)
    }
}

call_builder! {
    #[operation("send_parcel", "POST", "/parcels")]
    #[accept("application/json")]
    #[response(types::Report, json("201"))]
    #[derive(Clone)]
    pub struct SendParcel {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Parcel)]
    type Body = Required<types::Parcel>;
}
