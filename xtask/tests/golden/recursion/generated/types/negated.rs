// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Negated {
    pub negated: ::std::boxed::Box<super::Expression>,
}

impl Negated {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Negated {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Negated`](super::Negated)."] #[derive(Clone)] pub struct
        Negated for super::super::Negated { required negated : ::std::boxed::Box <
        super::super::Expression >, }
    }
}
