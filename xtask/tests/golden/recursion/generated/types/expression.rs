// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Expression {
    Number(f64),
    Variant2(::std::boxed::Box<super::ExpressionVariant2>),
    Negated(::std::boxed::Box<super::Negated>),
}

impl<'de> ::serde::Deserialize<'de> for Expression {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::by_members(
            deserializer,
            "Expression",
            &[
                (&[], &[], |value| ::serde_json::from_value(value).map(Self::Number)),
                (
                    &["op", "left", "right"],
                    &["op", "left", "right"],
                    |value| ::serde_json::from_value(value).map(Self::Variant2),
                ),
                (
                    &["negated"],
                    &["negated"],
                    |value| ::serde_json::from_value(value).map(Self::Negated),
                ),
            ],
        )
    }
}

impl ::std::convert::From<f64> for Expression {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<::std::boxed::Box<super::ExpressionVariant2>> for Expression {
    fn from(value: ::std::boxed::Box<super::ExpressionVariant2>) -> Self {
        Self::Variant2(value)
    }
}

impl ::std::convert::From<::std::boxed::Box<super::Negated>> for Expression {
    fn from(value: ::std::boxed::Box<super::Negated>) -> Self {
        Self::Negated(value)
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExpressionVariant2 {
    pub op: super::ExpressionVariant2Op,
    pub left: ::std::boxed::Box<super::Expression>,
    pub right: ::std::boxed::Box<super::Expression>,
}

impl ExpressionVariant2 {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::ExpressionVariant2 {
        ::std::default::Default::default()
    }
}

crate::support::open_enum! {
    pub enum ExpressionVariant2Op { Plus = "+", Minus = "-", ..Other }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`ExpressionVariant2`](super::ExpressionVariant2)."]
        #[derive(Clone)] pub struct ExpressionVariant2 for
        super::super::ExpressionVariant2 { required op :
        super::super::ExpressionVariant2Op, required left : ::std::boxed::Box <
        super::super::Expression >, required right : ::std::boxed::Box <
        super::super::Expression >, }
    }
}
