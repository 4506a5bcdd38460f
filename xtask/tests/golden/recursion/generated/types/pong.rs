// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct Pong(pub ::std::boxed::Box<super::Ping>);
impl ::std::convert::From<::std::boxed::Box<super::Ping>> for Pong {
    fn from(value: ::std::boxed::Box<super::Ping>) -> Self {
        Self(value)
    }
}
