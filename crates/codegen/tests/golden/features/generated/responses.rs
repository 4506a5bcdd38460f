// Generated; do not edit.

use crate::types;
use openapi_client_runtime::ByteStream;
use serde::Serialize;

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
/// The responses of [`Client::list_pets`](crate::Client::list_pets) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPetsSuccess {
    /// Status 200.
    Ok(Vec<types::Pet>),
    /// Status 202.
    Accepted(types::Code),
}
