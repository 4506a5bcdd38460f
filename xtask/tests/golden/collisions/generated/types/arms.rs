// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Arms {
    Text(::std::string::String),
    WithText(super::ArmsWithText),
    Text2(super::ArmsText),
    Text3(super::Text),
}

impl<'de> ::serde::Deserialize<'de> for Arms {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::by_members(
            deserializer,
            "Arms",
            &[
                (&[], &[], |value| ::serde_json::from_value(value).map(Self::Text)),
                (
                    &["text"],
                    &["text"],
                    |value| ::serde_json::from_value(value).map(Self::WithText),
                ),
                (
                    &["b"],
                    &["b"],
                    |value| ::serde_json::from_value(value).map(Self::Text2),
                ),
                (
                    &["c"],
                    &["c"],
                    |value| ::serde_json::from_value(value).map(Self::Text3),
                ),
            ],
        )
    }
}

impl ::std::convert::From<::std::string::String> for Arms {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<super::ArmsWithText> for Arms {
    fn from(value: super::ArmsWithText) -> Self {
        Self::WithText(value)
    }
}

impl ::std::convert::From<super::ArmsText> for Arms {
    fn from(value: super::ArmsText) -> Self {
        Self::Text2(value)
    }
}

impl ::std::convert::From<super::Text> for Arms {
    fn from(value: super::Text) -> Self {
        Self::Text3(value)
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsText {
    pub b: ::std::string::String,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsWithText {
    pub text: ::std::string::String,
}
