// Generated; do not edit.

use super::*;
use openapi_client_runtime::wrapper;

wrapper! {
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(transparent, title = "Tree"))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxItems" = 2)))]
    pub struct Tree(pub ::std::vec::Vec<Tree>);
}
