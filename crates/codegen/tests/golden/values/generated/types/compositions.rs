// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{constant, union};
use serde_json::{Map, Value};

/// Values that satisfy several subschemas.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Compositions {
    pub any: Option<CompositionsAny>,
    pub within: Option<CompositionsWithin>,
    pub beside: Option<CompositionsBeside>,
    pub arrays: Option<Vec<CompositionsArraysItem>>,
    pub required: Option<CompositionsRequired>,
    pub late: Option<DateTime<Utc>>,
}

union! {
    #[uses = " Part of [`types::Compositions`](crate::types::Compositions)."]
    #[derive(PartialEq)]
    pub enum CompositionsAny {
        A(A),
        B(B),
        #[schema(skip)]
        Several(CompositionsAnySeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsAnySeveral {
    pub a: Option<i64>,
    pub b: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsArraysItem {
    pub a: Option<i64>,
    pub b: Option<String>,
}

union! {
    #[uses = " Part of [`types::Compositions`](crate::types::Compositions)."]
    #[derive(PartialEq)]
    pub enum CompositionsBeside {
        Variant1(CompositionsBesideVariant1),
        Variant2(CompositionsBesideVariant2),
        Variant4(CompositionsBesideVariant4),
        Variant5(CompositionsBesideVariant5),
        #[schema(skip)]
        Several(CompositionsBesideSeveral),
        #[schema(skip)]
        Several2(CompositionsBesideSeveral2),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideSeveral {
    pub kind: CompositionsBesideSeveralKind,
    pub lives: Option<i64>,
    pub a: Option<i64>,
    pub b: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideSeveral2 {
    pub kind: CompositionsBesideSeveral2Kind,
    pub tricks: Option<i64>,
    pub a: Option<i64>,
    pub b: Option<String>,
}

constant! {
    /// Always `"dog"`.
    #[uses = " Part of [`types::CompositionsBesideSeveral2`](crate::types::CompositionsBesideSeveral2)."]
    #[json = "\"dog\""]
    pub struct CompositionsBesideSeveral2Kind;
}

constant! {
    /// Always `"cat"`.
    #[uses = " Part of [`types::CompositionsBesideSeveral`](crate::types::CompositionsBesideSeveral)."]
    #[json = "\"cat\""]
    pub struct CompositionsBesideSeveralKind;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideVariant1 {
    pub kind: CompositionsBesideVariant1Kind,
    pub lives: Option<i64>,
    pub a: Option<i64>,
}

constant! {
    /// Always `"cat"`.
    #[uses = " Part of [`types::CompositionsBesideVariant1`](crate::types::CompositionsBesideVariant1)."]
    #[json = "\"cat\""]
    pub struct CompositionsBesideVariant1Kind;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideVariant2 {
    pub kind: CompositionsBesideVariant2Kind,
    pub lives: Option<i64>,
    pub b: Option<String>,
}

constant! {
    /// Always `"cat"`.
    #[uses = " Part of [`types::CompositionsBesideVariant2`](crate::types::CompositionsBesideVariant2)."]
    #[json = "\"cat\""]
    pub struct CompositionsBesideVariant2Kind;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideVariant4 {
    pub kind: CompositionsBesideVariant4Kind,
    pub tricks: Option<i64>,
    pub a: Option<i64>,
}

constant! {
    /// Always `"dog"`.
    #[uses = " Part of [`types::CompositionsBesideVariant4`](crate::types::CompositionsBesideVariant4)."]
    #[json = "\"dog\""]
    pub struct CompositionsBesideVariant4Kind;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsBesideVariant5 {
    pub kind: CompositionsBesideVariant5Kind,
    pub tricks: Option<i64>,
    pub b: Option<String>,
}

constant! {
    /// Always `"dog"`.
    #[uses = " Part of [`types::CompositionsBesideVariant5`](crate::types::CompositionsBesideVariant5)."]
    #[json = "\"dog\""]
    pub struct CompositionsBesideVariant5Kind;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsRequired {
    pub id: Value,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::Compositions`](crate::types::Compositions)."]
    #[derive(PartialEq)]
    pub enum CompositionsWithin {
        A(CompositionsWithinA),
        B(CompositionsWithinB),
        #[schema(skip)]
        Several(CompositionsWithinSeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsWithinA {
    pub base: i64,
    pub a: Option<i64>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsWithinB {
    pub base: i64,
    pub b: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositionsWithinSeveral {
    pub base: i64,
    pub a: Option<i64>,
    pub b: Option<String>,
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::{Integer, Timestamp};
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Compositions`](super::Compositions).
        #[builds(super::super::Compositions)]
        #[derive(Clone)]
        pub struct Compositions {
            any: Optional<super::super::CompositionsAny>,
            within: Optional<super::super::CompositionsWithin>,
            beside: Optional<super::super::CompositionsBeside>,
            arrays: Optional<Vec<super::super::CompositionsArraysItem>>,
            required: Optional<super::super::CompositionsRequired>,
            late: Optional<DateTime<Utc>, Timestamp>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsAnySeveral`](super::CompositionsAnySeveral). The struct is part of [`types::CompositionsAny`](crate::types::CompositionsAny).
        #[builds(super::super::CompositionsAnySeveral)]
        #[derive(Clone)]
        pub struct CompositionsAnySeveral {
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsArraysItem`](super::CompositionsArraysItem). The struct is part of [`types::Compositions`](crate::types::Compositions).
        #[builds(super::super::CompositionsArraysItem)]
        #[derive(Clone)]
        pub struct CompositionsArraysItem {
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideSeveral`](super::CompositionsBesideSeveral). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideSeveral)]
        #[derive(Clone)]
        pub struct CompositionsBesideSeveral {
            kind: Constant<super::super::CompositionsBesideSeveralKind>,
            lives: Optional<i64, Integer>,
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideSeveral2`](super::CompositionsBesideSeveral2). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideSeveral2)]
        #[derive(Clone)]
        pub struct CompositionsBesideSeveral2 {
            kind: Constant<super::super::CompositionsBesideSeveral2Kind>,
            tricks: Optional<i64, Integer>,
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideVariant1`](super::CompositionsBesideVariant1). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideVariant1)]
        #[derive(Clone)]
        pub struct CompositionsBesideVariant1 {
            kind: Constant<super::super::CompositionsBesideVariant1Kind>,
            lives: Optional<i64, Integer>,
            a: Optional<i64, Integer>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideVariant2`](super::CompositionsBesideVariant2). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideVariant2)]
        #[derive(Clone)]
        pub struct CompositionsBesideVariant2 {
            kind: Constant<super::super::CompositionsBesideVariant2Kind>,
            lives: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideVariant4`](super::CompositionsBesideVariant4). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideVariant4)]
        #[derive(Clone)]
        pub struct CompositionsBesideVariant4 {
            kind: Constant<super::super::CompositionsBesideVariant4Kind>,
            tricks: Optional<i64, Integer>,
            a: Optional<i64, Integer>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsBesideVariant5`](super::CompositionsBesideVariant5). The struct is part of [`types::CompositionsBeside`](crate::types::CompositionsBeside).
        #[builds(super::super::CompositionsBesideVariant5)]
        #[derive(Clone)]
        pub struct CompositionsBesideVariant5 {
            kind: Constant<super::super::CompositionsBesideVariant5Kind>,
            tricks: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsRequired`](super::CompositionsRequired). The struct is part of [`types::Compositions`](crate::types::Compositions).
        #[builds(super::super::CompositionsRequired)]
        #[derive(Clone)]
        pub struct CompositionsRequired {
            id: Required<Value>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsWithinA`](super::CompositionsWithinA). The struct is part of [`types::CompositionsWithin`](crate::types::CompositionsWithin).
        #[builds(super::super::CompositionsWithinA)]
        #[derive(Clone)]
        pub struct CompositionsWithinA {
            base: Required<i64, Integer>,
            a: Optional<i64, Integer>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsWithinB`](super::CompositionsWithinB). The struct is part of [`types::CompositionsWithin`](crate::types::CompositionsWithin).
        #[builds(super::super::CompositionsWithinB)]
        #[derive(Clone)]
        pub struct CompositionsWithinB {
            base: Required<i64, Integer>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CompositionsWithinSeveral`](super::CompositionsWithinSeveral). The struct is part of [`types::CompositionsWithin`](crate::types::CompositionsWithin).
        #[builds(super::super::CompositionsWithinSeveral)]
        #[derive(Clone)]
        pub struct CompositionsWithinSeveral {
            base: Required<i64, Integer>,
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }
}
