// Generated; do not edit.

crate::support::union! {
    #[doc = " Told apart by `kind`."] pub enum Shape { Circle(super::Circle) : From,
    Square(super::Square) : From, Line(super::ShapeLine) : From, ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ShapeLine {
    pub kind: super::ShapeLineKind,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<f64>,
}

impl ShapeLine {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::ShapeLine {
        ::std::default::Default::default()
    }
}

crate::support::constant! {
    #[doc = " Always `\"line\"`."] pub struct ShapeLineKind = "\"line\"";
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`ShapeLine`](super::ShapeLine)."] #[derive(Clone)] pub
        struct ShapeLine for super::super::ShapeLine { constant kind :
        super::super::ShapeLineKind, optional length : f64, }
    }
}
