// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Square {
    pub kind: super::SquareKind,
    pub side: f64,
}

impl Square {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Square {
        ::std::default::Default::default()
    }
}

crate::support::open_enum! {
    pub enum SquareKind { Square = "square", Box = "box", ..Other }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Square`](super::Square)."] #[derive(Clone)] pub struct
        Square for super::super::Square { required kind : super::super::SquareKind,
        required side : f64, }
    }
}
