//! The two kinds of credentials.

use streamkap_api::Secret;

use crate::project_key::ProjectKey;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Client { id: String, secret: Secret },
    ProjectKey(Box<ProjectKey>),
}
