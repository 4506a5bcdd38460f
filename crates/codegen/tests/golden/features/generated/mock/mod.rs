// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::as_written;

mod health;
#[cfg(feature = "tag-mock")]
mod mock;
#[cfg(feature = "pets")]
mod pets;
#[cfg(feature = "shops")]
mod shops_and_markets;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::health::*;

    #[cfg(feature = "pets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
    pub use super::pets::*;

    #[cfg(feature = "shops")]
    #[cfg_attr(docsrs, doc(cfg(feature = "shops")))]
    pub use super::shops_and_markets::*;

    #[cfg(feature = "tag-mock")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tag-mock")))]
    pub use super::mock::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        #[cfg(feature = "pets")]
        Described::of::<requests::AddPet>(),
        #[cfg(feature = "shops")]
        Described::of::<requests::ChangeShop>(),
        #[cfg(feature = "pets")]
        Described::of::<requests::ListPets>(),
        #[cfg(feature = "tag-mock")]
        Described::of::<requests::OfATagLikeAFeatureOfEveryPackage>(),
        Described::of::<requests::WithoutATag>(),
    ];
}

::openapi_client_runtime::mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
