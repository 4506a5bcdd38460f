// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct Map(pub ::std::collections::BTreeMap<::std::string::String, super::Map>);
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, super::Map>,
> for Map {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, super::Map>,
    ) -> Self {
        Self(value)
    }
}
