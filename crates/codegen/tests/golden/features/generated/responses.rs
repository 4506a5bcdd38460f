// Generated; do not edit.

use crate::types;
use openapi_client_runtime::responses;

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
responses! {
    #[operation("list_pets")]
    pub enum ListPetsSuccess {
        #[status("200")]
        Ok(Vec<types::Pet>),
        #[status("202")]
        Accepted(types::Code),
    }
}
