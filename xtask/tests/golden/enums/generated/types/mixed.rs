// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Mixed {
    Boolean(bool),
    Variant2(super::MixedVariant2),
    Choice(super::MixedChoice),
}

impl ::std::convert::From<bool> for Mixed {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::std::convert::From<super::MixedVariant2> for Mixed {
    fn from(value: super::MixedVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl ::std::convert::From<super::MixedChoice> for Mixed {
    fn from(value: super::MixedChoice) -> Self {
        Self::Choice(value)
    }
}

crate::support::open_enum! {
    pub enum MixedChoice { Auto = "auto", ..Other }
}

crate::support::open_integer_enum! {
    pub enum MixedVariant2 { Value1 = 1, Value2 = 2, ..Other }
}
