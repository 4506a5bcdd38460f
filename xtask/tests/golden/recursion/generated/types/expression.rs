// Generated; do not edit.

crate::support::union! {
    pub enum Expression { Number(f64) : From, WithOp(::std::boxed::Box <
    super::ExpressionWithOp >) : From, Negated(::std::boxed::Box < super::Negated >) :
    From, ..Other }
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
