// Generated; do not edit.

use crate::types;
use openapi_client_runtime::responses;

responses! {
    #[operation("list_pets")]
    pub enum ListPetsSuccess {
        #[status("200")]
        Ok(types::Pet),
        #[status("201")]
        Created(String),
    }
}

/// The former name of `ListPetsSuccess`.
#[deprecated(note = "renamed to `ListPetsSuccess`")]
pub type ListPetsPetsGetSuccess = ListPetsSuccess;
