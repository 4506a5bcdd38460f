// Generated; do not edit.

use crate::support::ByteStream;
use crate::types;
/// The responses of [`Client::list_pets`](crate::Client::list_pets) by status.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListPetsSuccess {
    /// Status 200.
    Ok(types::Pet),
    /// Status 201.
    Created(::std::string::String),
}

/// The former name of `ListPetsSuccess`.
#[deprecated(note = "renamed to `ListPetsSuccess`")]
pub type ListPetsPetsGetSuccess = ListPetsSuccess;
