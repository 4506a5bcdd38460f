// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Number {
    pub kids: ::std::vec::Vec<super::Node>,
    pub x: i64,
}

impl Number {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Number {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Number`](super::Number)."] #[derive(Clone)] pub struct
        Number for super::super::Number { required kids : ::std::vec::Vec <
        super::super::Node >, required x : i64, }
    }
}
