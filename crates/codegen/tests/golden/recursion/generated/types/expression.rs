// Generated; do not edit.

use super::*;
use openapi_client_runtime::{open_enum, union};
use serde_json::Value;

union! {
    #[uses = " Part of [`types::ExpressionWithOp`](crate::types::ExpressionWithOp), [`types::Negated`](crate::types::Negated) and [`types::Tree`](crate::types::Tree)."]
    #[derive(PartialEq)]
    pub enum Expression {
        Number(f64),
        WithOp(Box<ExpressionWithOp>),
        Negated(Box<Negated>),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExpressionWithOp {
    pub op: ExpressionWithOpOp,
    pub left: Box<Expression>,
    pub right: Box<Expression>,
}

open_enum! {
    #[uses = " Part of [`types::ExpressionWithOp`](crate::types::ExpressionWithOp)."]
    pub enum ExpressionWithOpOp {
        Plus = "+",
        Minus = "-",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ExpressionWithOp`](super::ExpressionWithOp). The struct is part of [`types::Expression`](crate::types::Expression).
        #[builds(super::super::ExpressionWithOp)]
        #[derive(Clone)]
        pub struct ExpressionWithOp {
            op: Required<super::super::ExpressionWithOpOp>,
            left: Required<Box<super::super::Expression>>,
            right: Required<Box<super::super::Expression>>,
        }
    }
}
