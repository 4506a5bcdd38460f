// Generated; do not edit.

use crate::types;
use openapi_client_runtime::ByteStream;
use serde::Serialize;

/// The responses of [`Client::list_pets`](crate::Client::list_pets) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListPetsSuccess {
    /// Status 200.
    Ok(types::Pet),
    /// Status 201.
    Created(String),
}

/// The former name of `ListPetsSuccess`.
#[deprecated(note = "renamed to `ListPetsSuccess`")]
pub type ListPetsPetsGetSuccess = ListPetsSuccess;
