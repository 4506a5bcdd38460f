// Generated; do not edit.

use super::*;
use openapi_client_runtime::wrapper;

wrapper! {
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(transparent, title = "Ping"))]
    pub struct Ping(pub ::std::boxed::Box<Pong>);
}
