// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

crate::support::open_enum! {
    #[doc = " Which tools an agent may use with a project key."] pub enum ToolProfile {
    Full = "full", ReadOnly = "read-only", AgentOperator = "agent-operator", InfraAdmin =
    "infra-admin", ..Other }
}
