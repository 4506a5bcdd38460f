// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Expression {
    Number(f64),
    WithOp(::std::boxed::Box<super::ExpressionWithOp>),
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
                    |value| ::serde_json::from_value(value).map(Self::WithOp),
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

impl ::std::convert::From<::std::boxed::Box<super::ExpressionWithOp>> for Expression {
    fn from(value: ::std::boxed::Box<super::ExpressionWithOp>) -> Self {
        Self::WithOp(value)
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
pub struct ExpressionWithOp {
    pub op: super::ExpressionWithOpOp,
    pub left: ::std::boxed::Box<super::Expression>,
    pub right: ::std::boxed::Box<super::Expression>,
}

impl ExpressionWithOp {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::ExpressionWithOp {
        ::std::default::Default::default()
    }
}

crate::support::open_enum! {
    pub enum ExpressionWithOpOp { Plus = "+", Minus = "-", ..Other }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`ExpressionWithOp`](super::ExpressionWithOp)."]
        #[derive(Clone)] pub struct ExpressionWithOp for super::super::ExpressionWithOp {
        required op : super::super::ExpressionWithOpOp, required left : ::std::boxed::Box
        < super::super::Expression >, required right : ::std::boxed::Box <
        super::super::Expression >, }
    }
}
