// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Holder {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pair: ::std::option::Option<::std::boxed::Box<super::Pair>>,
}

impl Holder {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Holder {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Holder`](super::Holder)."] #[derive(Clone)] pub struct
        Holder for super::super::Holder { optional pair : ::std::boxed::Box <
        super::super::Pair >, }
    }
}
