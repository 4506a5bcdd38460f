// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// Which tools an agent may use with a project key.
    pub enum ToolProfile {
        Full = "full",
        ReadOnly = "read-only",
        AgentOperator = "agent-operator",
        InfraAdmin = "infra-admin",
        #[other]
        Other,
    }
}
