// Generated; do not edit.

/// What stands beside a union is in every arm.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Whole {
    Bird(super::WholeBird),
    Fish(super::WholeFish),
}

impl<'de> ::serde::Deserialize<'de> for Whole {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::by_members(
            deserializer,
            "Whole",
            &[
                (
                    &["id", "wings", "name"],
                    &["id", "wings"],
                    |value| ::serde_json::from_value(value).map(Self::Bird),
                ),
                (
                    &["id", "fins", "name"],
                    &["id", "fins"],
                    |value| ::serde_json::from_value(value).map(Self::Fish),
                ),
            ],
        )
    }
}

impl ::std::convert::From<super::WholeBird> for Whole {
    fn from(value: super::WholeBird) -> Self {
        Self::Bird(value)
    }
}

impl ::std::convert::From<super::WholeFish> for Whole {
    fn from(value: super::WholeFish) -> Self {
        Self::Fish(value)
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeBird {
    pub id: ::std::string::String,
    pub wings: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeFish {
    pub id: ::std::string::String,
    pub fins: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
