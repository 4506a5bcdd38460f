// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    #[serde(rename = "type")]
    pub type_: super::MessageType,
}

crate::support::open_enum! {
    pub enum MessageType { Message = "message", UpdateMediaRuntime =
    "UPDATE_MEDIA_RUNTIME", ..Other }
}
