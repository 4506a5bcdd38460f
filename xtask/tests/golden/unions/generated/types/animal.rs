// Generated; do not edit.

/// Told apart by what they have.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Animal {
    Text(::std::string::String),
    AnimalList(::std::vec::Vec<super::Animal>),
    Bird(super::Bird),
    Fish(super::Fish),
}

impl<'de> ::serde::Deserialize<'de> for Animal {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::by_members(
            deserializer,
            "Animal",
            &[
                (&[], &[], |value| ::serde_json::from_value(value).map(Self::Text)),
                (
                    &[],
                    &[],
                    |value| ::serde_json::from_value(value).map(Self::AnimalList),
                ),
                (
                    &["wings", "name"],
                    &["wings"],
                    |value| ::serde_json::from_value(value).map(Self::Bird),
                ),
                (
                    &["fins", "name"],
                    &["fins"],
                    |value| ::serde_json::from_value(value).map(Self::Fish),
                ),
            ],
        )
    }
}

impl ::std::convert::From<::std::string::String> for Animal {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<super::Animal>> for Animal {
    fn from(value: ::std::vec::Vec<super::Animal>) -> Self {
        Self::AnimalList(value)
    }
}

impl ::std::convert::From<super::Bird> for Animal {
    fn from(value: super::Bird) -> Self {
        Self::Bird(value)
    }
}

impl ::std::convert::From<super::Fish> for Animal {
    fn from(value: super::Fish) -> Self {
        Self::Fish(value)
    }
}
