// Generated; do not edit.

/// Told apart by `kind`.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Shape {
    Circle(super::Circle),
    Square(super::Square),
    Line(super::ShapeLine),
}

impl<'de> ::serde::Deserialize<'de> for Shape {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::tagged(
            deserializer,
            "Shape",
            "kind",
            &[
                (&["round"], |value| ::serde_json::from_value(value).map(Self::Circle)),
                (
                    &["square", "box"],
                    |value| ::serde_json::from_value(value).map(Self::Square),
                ),
                (&["line"], |value| ::serde_json::from_value(value).map(Self::Line)),
            ],
        )
    }
}

impl ::std::convert::From<super::Circle> for Shape {
    fn from(value: super::Circle) -> Self {
        Self::Circle(value)
    }
}

impl ::std::convert::From<super::Square> for Shape {
    fn from(value: super::Square) -> Self {
        Self::Square(value)
    }
}

impl ::std::convert::From<super::ShapeLine> for Shape {
    fn from(value: super::ShapeLine) -> Self {
        Self::Line(value)
    }
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
