// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constant};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Login {
    pub password: Secret,
    pub kind: Option<LoginKind>,
}

constant! {
    /// Always `"login"`.
    #[uses = " Part of [`types::Login`](crate::types::Login) and [`types::SecretiveSeveral`](crate::types::SecretiveSeveral)."]
    #[json = "\"login\""]
    pub struct LoginKind;
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};

    struct_builder! {
        /// Builder for [`Login`](super::Login). The struct is part of [`types::Secretive`](crate::types::Secretive).
        #[builds(super::super::Login)]
        #[derive(Clone)]
        pub struct Login {
            password: Required<Secret>,
            kind: Optional<super::super::LoginKind>,
        }
    }
}
