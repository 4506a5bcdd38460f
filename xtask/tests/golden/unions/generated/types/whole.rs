// Generated; do not edit.

/// What stands beside a union is in every arm.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Whole {
    Variant1(super::WholeVariant1),
    Variant2(super::WholeVariant2),
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
                    |value| ::serde_json::from_value(value).map(Self::Variant1),
                ),
                (
                    &["id", "fins", "name"],
                    &["id", "fins"],
                    |value| ::serde_json::from_value(value).map(Self::Variant2),
                ),
            ],
        )
    }
}

impl ::std::convert::From<super::WholeVariant1> for Whole {
    fn from(value: super::WholeVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl ::std::convert::From<super::WholeVariant2> for Whole {
    fn from(value: super::WholeVariant2) -> Self {
        Self::Variant2(value)
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeVariant1 {
    pub id: ::std::string::String,
    pub wings: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeVariant2 {
    pub id: ::std::string::String,
    pub fins: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
