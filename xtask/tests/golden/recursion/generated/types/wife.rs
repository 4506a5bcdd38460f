// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Wife {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub husband: ::std::option::Option<::std::boxed::Box<super::Husband>>,
}

impl Wife {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Wife {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Wife`](super::Wife)."] #[derive(Clone)] pub struct Wife
        for super::super::Wife { optional husband : ::std::boxed::Box <
        super::super::Husband >, }
    }
}
