// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, named, open_enum, union};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    pub a: PlanA,
    pub end: PlanEnd,
    pub either: Option<PlanEither>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanA {
    pub b: Option<PlanAB>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanAB {
    pub c: Option<String>,
}

union! {
    #[uses = " Part of [`types::Plan`](crate::types::Plan)."]
    #[derive(PartialEq)]
    pub enum PlanEither {
        WithX(PlanEitherWithX),
        Empty(PlanEitherEmpty),
        #[schema(skip)]
        Several(PlanEitherSeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanEitherEmpty {
    pub y: PlanEitherEmptyY,
}

constant! {
    /// Always `"\"### "`.
    #[uses = " Part of [`types::PlanEitherEmpty`](crate::types::PlanEitherEmpty)."]
    #[json = "\"\\\"### \u{2066}\""]
    pub struct PlanEitherEmptyY;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::PlanEitherSeveral))
)]
#[non_exhaustive]
pub struct PlanEitherSeveral {
    pub x: Option<String>,
    /// mod end {
    pub turned_name: Option<String>,
    pub y: Option<PlanEitherSeveralY>,
}

constant! {
    /// Always `"\"### "`.
    #[uses = " Part of [`types::PlanEitherSeveral`](crate::types::PlanEitherSeveral)."]
    #[json = "\"\\\"### \u{2066}\""]
    pub struct PlanEitherSeveralY;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::PlanEitherWithX)))]
#[non_exhaustive]
pub struct PlanEitherWithX {
    pub x: String,
    /// mod end {
    pub turned_name: Option<String>,
}

open_enum! {
    #[uses = " Part of [`types::Plan`](crate::types::Plan)."]
    pub enum PlanEnd {
        ConstEnd0Equal = "const __END0: () = ();",
        ConstEnd0Equal2 = "const __END_0: () = ();",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Plan`](super::Plan). The struct is used by [`Client::list_plans`](crate::Client::list_plans).
        #[builds(super::super::Plan)]
        #[derive(Clone)]
        pub struct Plan {
            a: Required<super::super::PlanA>,
            end: Required<super::super::PlanEnd>,
            either: Optional<super::super::PlanEither>,
        }
    }

    struct_builder! {
        /// Builder for [`PlanA`](super::PlanA). The struct is part of [`types::Plan`](crate::types::Plan).
        #[builds(super::super::PlanA)]
        #[derive(Clone)]
        pub struct PlanA {
            b: Optional<super::super::PlanAB>,
        }
    }

    struct_builder! {
        /// Builder for [`PlanAB`](super::PlanAB). The struct is part of [`types::PlanA`](crate::types::PlanA).
        #[builds(super::super::PlanAB)]
        #[derive(Clone)]
        pub struct PlanAB {
            c: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PlanEitherEmpty`](super::PlanEitherEmpty). The struct is part of [`types::PlanEither`](crate::types::PlanEither).
        #[builds(super::super::PlanEitherEmpty)]
        #[derive(Clone)]
        pub struct PlanEitherEmpty {
            y: Constant<super::super::PlanEitherEmptyY>,
        }
    }

    struct_builder! {
        /// Builder for [`PlanEitherSeveral`](super::PlanEitherSeveral). The struct is part of [`types::PlanEither`](crate::types::PlanEither).
        #[builds(super::super::PlanEitherSeveral)]
        #[derive(Clone)]
        pub struct PlanEitherSeveral {
            x: Optional<String>,
            /// mod end {.
            #[property = "turned\u{202e}name"]
            turned_name: Optional<String>,
            y: Optional<super::super::PlanEitherSeveralY>,
        }
    }

    struct_builder! {
        /// Builder for [`PlanEitherWithX`](super::PlanEitherWithX). The struct is part of [`types::PlanEither`](crate::types::PlanEither).
        #[builds(super::super::PlanEitherWithX)]
        #[derive(Clone)]
        pub struct PlanEitherWithX {
            x: Required<String>,
            /// mod end {.
            #[property = "turned\u{202e}name"]
            turned_name: Optional<String>,
        }
    }
}
