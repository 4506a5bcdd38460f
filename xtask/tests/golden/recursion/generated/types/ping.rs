// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct Ping(pub ::std::boxed::Box<super::Pong>);
impl ::std::convert::From<::std::boxed::Box<super::Pong>> for Ping {
    fn from(value: ::std::boxed::Box<super::Pong>) -> Self {
        Self(value)
    }
}
