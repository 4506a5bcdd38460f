// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(transparent)]
pub struct List(pub ::std::vec::Vec<super::List>);
impl ::std::convert::From<::std::vec::Vec<super::List>> for List {
    fn from(value: ::std::vec::Vec<super::List>) -> Self {
        Self(value)
    }
}
